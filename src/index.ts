import { type Analysis, analyzeSource, type FixResult, fixSource, type LintSettings, lintSource, type Finding } from './lint/index.js'
import { textSource } from './documents/index.js'
import type { Source } from './text/index.js'

export { ConfigError, type Analysis, type Configuration, type Finding, type FixResult, type LintSettings, type RuleSettings, type Suggestion } from './lint/index.js'
export { DocumentError } from './documents/index.js'
export { CorpusError, provideCorpusFile, SurahAliasError } from './quran/index.js'
export type { AyahRange, Citation, CitationStatus, Difference, Quotation, Verdict } from './quran/index.js'
export type { Edit, Position } from './text/index.js'

export interface DocumentOptions {
  /** Name of the document; its ending says the format where `format` does not. */
  readonly path?: string | undefined
  /** 'plain', 'markdown', …; plain text where neither it nor `path` says. */
  readonly format?: string | undefined
}

export type LintOptions = DocumentOptions & LintSettings
export type AnalyzeOptions = DocumentOptions & Pick<LintSettings, 'translations' | 'surahAliases'>

/** JavaScript has no compiler that says what is wrong with an argument. */
function needed(what: string, kind: 'string' | 'object', value: unknown): void {
  const found = value === null ? 'null' : typeof value
  if (found !== kind) throw new TypeError(`${what}: ${kind === 'object' ? 'an object' : 'a string'} is needed, got ${found}`)
}

function sourceOf(text: string, options: DocumentOptions): Source {
  needed('text', 'string', text)
  needed('options', 'object', options)
  if (options.path !== undefined) needed('options.path', 'string', options.path)
  if (options.format !== undefined) needed('options.format', 'string', options.format)
  return textSource(text, { path: options.path, format: options.format })
}

/**
 * Defects of a document, in order of place. Offsets are UTF-16 offsets of `text`.
 * @throws {DocumentError} for a format that does not exist
 * @throws {ConfigError} for a rule, severity or honorific that does not exist
 * @throws {SurahAliasError} for an alias that is another surah's name, or cannot be one
 * @throws {CorpusError} where the reference texts were not built or not handed over
 */
export function lint(text: string, options: LintOptions = {}): { findings: readonly Finding[] } {
  return { findings: lintSource(sourceOf(text, options), options).findings }
}

/**
 * Applies the safe fixes and says what is left. A quotation of the Quran is never changed.
 * @throws as `lint`
 */
export function fix(text: string, options: LintOptions = {}): Pick<FixResult, 'text' | 'fixed' | 'findings'> {
  const { text: fixedText, fixed, findings } = fixSource(sourceOf(text, options), options)
  return { text: fixedText, fixed, findings }
}

/**
 * Quotations of the Quran and references to it, each with its verdict. Offsets are UTF-16 offsets of `text`.
 * @throws {DocumentError} for a format that does not exist
 * @throws {ConfigError} for an option that does not exist
 * @throws {SurahAliasError} for an alias that is another surah's name, or cannot be one
 * @throws {CorpusError} where the reference texts were not built or not handed over
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  return analyzeSource(sourceOf(text, options), options)
}
