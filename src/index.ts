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

function sourceOf(text: string, options: DocumentOptions): Source {
  if (typeof text !== 'string') throw new TypeError(`text: a string is needed, got ${text === null ? 'null' : typeof text}`)
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
 * @throws {SurahAliasError} for an alias that is another surah's name, or cannot be one
 * @throws {CorpusError} where the reference texts were not built or not handed over
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  return analyzeSource(sourceOf(text, options), options)
}
