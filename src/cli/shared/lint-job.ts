import { hash } from 'node:crypto'
import { textSource } from '../../documents/index.js'
import type { Finding, LintSettings } from '../../lint/index.js'
import type { Source } from '../../text/index.js'
import type { TranslationFile } from './translations.js'

/** What is to be done with a file. Plain data: it travels to worker threads. */
export interface LintJob {
  readonly path: string
  readonly settings: JobSettings
  /** What becomes of the fixed text: it is not made, forgotten, compared, written over the file, or given back. */
  readonly fix: 'no' | 'dry-run' | 'diff' | 'write' | 'give'
  /** Rules whose first suggestion is applied as if it were a fix. */
  readonly suggestions: readonly string[]
}

export interface JobSettings extends Pick<LintSettings, 'rules' | 'locale' | 'words' | 'honorifics' | 'surahAliases' | 'unusedSuppressions' | 'reasonlessSuppressions' | 'unknownSuppressions'> {
  readonly translations: readonly TranslationFile[]
}

/** What came of it; plain data too. */
export interface LintOutcome {
  readonly path: string
  /** The text that the findings are about, after fixing; empty where nothing was found. */
  readonly text: string
  /** Of the bytes that were read: see `contentKey`; empty where none were. */
  readonly key: string
  readonly format: string
  readonly findings: readonly Finding[]
  /** What goes to standard output besides the report: a patch, or the bytes of the fixed text; empty where nothing does. */
  readonly output: string | Uint8Array
  /** The encoding that kept a changed file out of a patch. */
  readonly unpatched?: string
  /** How many findings were put right, or would be. */
  readonly fixed: number
  /** How many of them showed only when others had been put right. */
  readonly revealed: number
  readonly milliseconds: number
  readonly error?: LintFailure
}

export interface LintFailure {
  readonly code: string
  readonly data: Readonly<Record<string, string | number>>
}

/** A name for the bytes of a file: other bytes have another. */
export function contentKey(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64url')
}

/** The source that an outcome's findings are about. */
export function sourceOf({ path, text, format }: LintOutcome): Source {
  return textSource(text, { path, format })
}
