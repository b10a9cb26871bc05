import { decode, encode, textSource } from '../../documents/index.js'
import { readBytes } from '../../documents/files.js'
import { fixSource } from '../../lint/fix.js'
import type { Finding, LintSettings } from '../../lint/index.js'
import { lintSource } from '../../lint/lint.js'
import type { Source } from '../../text/index.js'
import { diffOf } from './diff.js'
import { contentKey, type JobSettings, type LintFailure, type LintJob, type LintOutcome } from './lint-job.js'
import { replaceFile } from './replace-file.js'
import { withTranslations } from './translations.js'

/** Lints a file, and writes it where that was asked for and something was fixed. Never throws: an error is an outcome. */
export function lintFile(job: LintJob, read: (path: string) => Uint8Array = readBytes): LintOutcome {
  const start = performance.now()
  try {
    const bytes = read(job.path)
    const { text, encoding } = decode(bytes, job.path)
    const outcome = work(job, textSource(text, { path: job.path, encoding }))
    return { ...outcome, key: contentKey(bytes), milliseconds: performance.now() - start }
  } catch (error) {
    return { path: job.path, text: '', key: '', format: 'plain', findings: [], output: '', fixed: 0, revealed: 0, milliseconds: performance.now() - start, error: failure(error, job.path) }
  }
}

/** A patch is text of one encoding. */
const PATCH_ENCODING = 'utf-8'

type Work = Omit<LintOutcome, 'milliseconds' | 'key'>

function work(job: LintJob, source: Source): Work {
  const { path, fix } = job
  const settings = settingsOf(job.settings)
  if (fix === 'no') return outcome(path, source, lintSource(source, settings).findings)
  const result = fixSource(source, settings, job.suggestions)
  if (fix === 'write' && result.fixed > 0) replaceFile(path, encode(result.text, source.encoding))
  const done = { ...outcome(path, result.source, result.findings), output: outputOf(job, source, result.text), fixed: result.fixed, revealed: result.revealed }
  const isLeftOut = fix === 'diff' && source.encoding !== PATCH_ENCODING && result.text !== source.text
  return isLeftOut ? { ...done, unpatched: source.encoding } : done
}

function settingsOf({ translations, ...settings }: JobSettings): LintSettings {
  return { ...settings, ...withTranslations(translations) }
}

function outputOf({ path, fix }: LintJob, source: Source, fixedText: string): string | Uint8Array {
  // A hunk that does not fit keeps git from applying any.
  if (fix === 'diff') return source.encoding === PATCH_ENCODING ? diffOf(path, source.text, fixedText) : ''
  return fix === 'give' ? encode(fixedText, source.encoding) : ''
}

function outcome(path: string, { text, format }: Source, findings: readonly Finding[]): Work {
  return { path, text: findings.length === 0 ? '' : text, format, findings, output: '', fixed: 0, revealed: 0 }
}

function failure(error: unknown, path: string): LintFailure {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    const data = 'data' in error && typeof error.data === 'object' && error.data !== null ? (error.data as LintFailure['data']) : { path, reason: error.message }
    return { code: error.code, data }
  }
  return { code: 'internal', data: { path, reason: error instanceof Error ? error.message : String(error) } }
}
