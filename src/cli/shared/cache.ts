import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { readCorpusFile } from '#corpora'
import { writeError } from '../../documents/files.js'
import { decode, textSource } from '../../documents/index.js'
import type { LintJob, LintOutcome } from './lint-job.js'
import { replaceFile } from './replace-file.js'
import { version } from './version.js'

interface Entry {
  readonly key: string
  readonly format: string
  readonly findings: LintOutcome['findings']
}

/**
 * Findings of files that have not changed. A file is known by its path and by a hash of its bytes, of the settings that hold for it, of
 * this version and of the reference texts; times are not asked, so a cache carried from one machine to another is good.
 */
export class Cache {
  readonly #path: string
  readonly #before: Readonly<Record<string, Entry>>
  readonly #after: Record<string, Entry> = {}
  readonly #base: string
  /** Settings are one object for many files. */
  readonly #settings = new WeakMap<object, string>()
  #isNew = false

  /** @param also files that findings depend on: translations */
  constructor(path: string, also: readonly string[]) {
    this.#path = path
    this.#before = readEntries(path)
    const base = createHash('sha256').update(version()).update(readCorpusFile('quran/about.json'))
    for (const file of also) base.update(bytesOf(file) ?? '')
    this.#base = base.digest('hex')
  }

  /** The outcome of an earlier run, or null. What cannot be read is left to the linter to say. */
  find(job: LintJob): LintOutcome | null {
    const entry = Object.hasOwn(this.#before, job.path) ? this.#before[job.path] : undefined
    if (entry === undefined) return null
    const bytes = bytesOf(job.path)
    if (bytes === null || entry.key !== this.#key(job, bytes)) return null
    this.#after[job.path] = entry
    const text = entry.findings.length === 0 ? '' : decode(bytes, job.path).text
    return { path: job.path, text, format: entry.format, findings: entry.findings, output: '', fixed: 0, milliseconds: 0 }
  }

  keep(job: LintJob, outcome: LintOutcome): void {
    const bytes = outcome.error === undefined ? bytesOf(job.path) : null
    if (bytes === null) return
    this.#isNew = true
    this.#after[job.path] = { key: this.#key(job, bytes), format: textSource('', { path: job.path }).format, findings: outcome.findings }
  }

  /**
   * Writes what this run knows, in one step, where it is not what was known before.
   * @throws {DocumentError} where it cannot be written
   */
  save(): void {
    if (!this.#isNew && Object.keys(this.#before).length === Object.keys(this.#after).length) return
    makeDirectory(this.#path)
    replaceFile(this.#path, new TextEncoder().encode(JSON.stringify(this.#after)))
  }

  #key(job: LintJob, bytes: Uint8Array): string {
    let settings = this.#settings.get(job.settings)
    if (settings === undefined) this.#settings.set(job.settings, (settings = JSON.stringify(job.settings)))
    return createHash('sha256').update(this.#base).update(settings).update(bytes).digest('hex')
  }
}

function makeDirectory(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
  } catch (error) {
    throw writeError(error, path)
  }
}

function bytesOf(path: string): Uint8Array | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}

/** A cache that cannot be read is as good as none. */
function readEntries(path: string): Readonly<Record<string, Entry>> {
  if (!existsSync(path)) return {}
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return typeof value === 'object' && value !== null ? (value as Record<string, Entry>) : {}
  } catch {
    return {}
  }
}
