import { hash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { dirname, isAbsolute, normalize, relative, resolve, sep } from 'node:path'
import { readCorpusFile } from '#corpora'
import { decode, textSource } from '../../documents/index.js'
import { contentKey, type LintJob, type LintOutcome } from './lint-job.js'
import { isEntry, type Entry } from './cache-entry.js'
import { makeDirectoryOf, writeProduct } from './replace-file.js'
import { version } from './version.js'

/**
 * Findings of files that have not changed. A file is known by its path from the cache's directory, by a hash of its bytes, and by one of
 * the settings that hold for it, of this version and of the reference texts; times are not asked, so a cache carried from one machine to
 * another is good.
 */
export class Cache {
  readonly #path: string
  /** The directory that names start from, and whether paths start from it too. */
  readonly #directory: string
  readonly #isHere: boolean
  readonly #before: Readonly<Record<string, unknown>>
  readonly #after = new Map<string, Entry>()
  readonly #base: string
  /** Settings are one object for many files. */
  readonly #settings = new WeakMap<object, string>()
  #isNew = false

  /** @param also files that findings depend on: translations */
  constructor(path: string, also: readonly string[]) {
    this.#path = path
    this.#directory = dirname(resolve(path))
    this.#isHere = this.#directory === process.cwd()
    this.#before = readEntries(path)
    const parts = [version(), readCorpusFile('quran/about.json'), ...also.map((file) => bytesOf(file) ?? '')]
    this.#base = parts.map((part) => hash('sha256', part)).join()
  }

  /** The outcome of an earlier run, or null. What cannot be read is left to the linter to say. */
  find(job: LintJob): LintOutcome | null {
    const name = this.#nameOf(job.path)
    const entry = Object.hasOwn(this.#before, name) ? this.#before[name] : undefined
    if (!isEntry(entry) || entry.settings !== this.#settingsKey(job)) return null
    const bytes = bytesOf(job.path)
    if (bytes === null || entry.key !== contentKey(bytes)) return null
    this.#after.set(name, entry)
    const text = entry.findings.length === 0 ? '' : decode(bytes, job.path).text
    return { path: job.path, text, key: entry.key, format: entry.format, findings: entry.findings, output: '', fixed: 0, revealed: 0, milliseconds: 0 }
  }

  /** Keeps findings under the bytes that they are about: by now the file may hold others. */
  keep(job: LintJob, { error, key, findings }: LintOutcome): void {
    if (error !== undefined) return
    this.#isNew = true
    this.#after.set(this.#nameOf(job.path), { key, settings: this.#settingsKey(job), format: textSource('', { path: job.path }).format, findings })
  }

  /**
   * Writes what is known by now, in one step, where it is not what was known before. Files that this run was not about stay known;
   * those that it was about and did not find are forgotten.
   * @param paths files and directories that this run was about
   * @throws {DocumentError} where it cannot be written
   */
  save(paths: readonly string[]): void {
    const others = Object.entries(this.#before).filter(([name]) => !this.#after.has(name))
    const places = paths.map((path) => resolve(path))
    const kept = others.filter(([name, entry]) => isEntry(entry) && !isUnder(resolve(this.#directory, name), places))
    if (!this.#isNew && kept.length === others.length) return
    makeDirectoryOf(this.#path)
    writeProduct(this.#path, new TextEncoder().encode(JSON.stringify(Object.fromEntries([...this.#after, ...kept]))))
  }

  #nameOf(path: string): string {
    return this.#isHere && !isAbsolute(path) ? normalize(path) : relative(this.#directory, resolve(path))
  }

  #settingsKey({ settings }: LintJob): string {
    let key = this.#settings.get(settings)
    if (key === undefined) this.#settings.set(settings, (key = hash('sha256', this.#base + JSON.stringify(settings))))
    return key
  }
}

function isUnder(path: string, places: readonly string[]): boolean {
  return places.some((place) => path === place || path.startsWith(place.endsWith(sep) ? place : place + sep))
}

function bytesOf(path: string): Uint8Array | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}

/** A cache that cannot be read is as good as none. */
function readEntries(path: string): Readonly<Record<string, unknown>> {
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return {}
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
  } catch {
    return {}
  }
}
