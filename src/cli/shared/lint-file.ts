import { encode, textSource } from '../../documents/index.js'
import { readDocument } from '../../documents/files.js'
import { type Finding, fixSource, type LintSettings, lintSource } from '../../lint/index.js'
import type { Source } from '../../text/index.js'
import { diffOf } from './diff.js'
import { replaceFile } from './replace-file.js'

/** What is to be done with a file. Plain data: it travels to worker threads. */
export interface LintJob {
  readonly path: string
  readonly settings: Pick<LintSettings, 'rules' | 'locale' | 'unusedSuppressions' | 'reasonlessSuppressions'>
  readonly fix: 'no' | 'dry-run' | 'diff' | 'write'
  /** Rules whose first suggestion is applied as if it were a fix. */
  readonly suggestions: readonly string[]
}

/** What came of it; plain data too. */
export interface LintOutcome {
  readonly path: string
  /** The text that the findings are about, after fixing; empty where nothing was found. */
  readonly text: string
  readonly format: string
  readonly findings: readonly Finding[]
  readonly diff: string
  readonly milliseconds: number
  readonly error?: LintFailure
}

export interface LintFailure {
  readonly code: string
  readonly data: Readonly<Record<string, string | number>>
}

/** Lints a file, and writes it where that was asked for and something was fixed. Never throws: an error is an outcome. */
export function lintFile(job: LintJob, read: (path: string) => Source = readDocument): LintOutcome {
  const start = performance.now()
  try {
    const outcome = work(job, read(job.path))
    return { ...outcome, milliseconds: performance.now() - start }
  } catch (error) {
    return { path: job.path, text: '', format: 'plain', findings: [], diff: '', milliseconds: performance.now() - start, error: failure(error, job.path) }
  }
}

function work(job: LintJob, source: Source): Omit<LintOutcome, 'milliseconds'> {
  const { path, fix } = job
  if (fix === 'no') return outcome(path, source, lintSource(source, job.settings).findings)
  const result = fixSource(source, job.settings, job.suggestions)
  if (fix === 'write' && result.fixed > 0) replaceFile(path, encode(result.text, source.encoding))
  return outcome(path, result.source, result.findings, fix === 'diff' ? diffOf(path, source.text, result.text) : '')
}

function outcome(path: string, { text, format }: Source, findings: readonly Finding[], diff = ''): Omit<LintOutcome, 'milliseconds'> {
  return { path, text: findings.length === 0 ? '' : text, format, findings, diff }
}

/** The source that an outcome's findings are about. */
export function sourceOf({ path, text, format }: LintOutcome): Source {
  return textSource(text, { path, format })
}

function failure(error: unknown, path: string): LintFailure {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    const data = 'data' in error && typeof error.data === 'object' && error.data !== null ? (error.data as LintFailure['data']) : { path, reason: error.message }
    return { code: error.code, data }
  }
  return { code: 'internal', data: { path, reason: error instanceof Error ? error.message : String(error) } }
}
