import { lstatSync, readdir, readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import type { Source } from '../text/index.js'
import { knownExtensions } from './choose.js'
import { decode } from './decode.js'
import { DocumentError } from './errors.js'
import { IgnoreFiles } from './ignored.js'
import { textSource } from './source.js'

const NEVER_DIRECTORIES = ['node_modules', '.git']
const NEVER = NEVER_DIRECTORIES.map((name) => `**/${name}/**`)

/**
 * Files that paths and patterns stand for, in the order given and sorted within each. A file named outright is taken
 * whatever its ending; directories and patterns leave out what .gitignore and .tashihignore do, in whatever directory they stand.
 * A file that goes by several names, through links too, comes once.
 * @param known real paths of files that have come already; those found are added
 * @param unreadable is told of directories that may not be read, but for those that are left out; the others are searched
 * @throws {DocumentError} `not-found`, `no-match`, `no-access`
 */
export async function findDocuments(patterns: readonly string[], cwd: string = process.cwd(), known = new Set<string>(), unreadable: Unreadable = throwIt): Promise<string[]> {
  const found: string[] = []
  const lists = new Map<string, IgnoreFiles>()
  for (const pattern of patterns) {
    const path = resolve(cwd, pattern)
    const kind = kindOf(path, pattern)
    if (kind === 'file') found.push(...unknown([pattern], cwd, known))
    else {
      // Lists hold for what is below them: below the working directory, or below a directory elsewhere.
      const top = isInside(cwd, path) ? cwd : path
      const list = lists.get(top) ?? new IgnoreFiles(top)
      lists.set(top, list)
      const { files, closed } = await expand(pattern, kind === 'directory' ? path : null, cwd)
      const told = closed.filter(({ directory }) => directory === path || !list.ignores(join(directory, ANY_FILE)))
      if (files.length === 0 && told.length === 0) throw new DocumentError('no-match', { path: pattern, known: knownExtensions().join(' ') })
      found.push(...unknown(files.filter((file) => !list.ignores(resolve(cwd, file))), cwd, known))
      for (const { directory, error } of told) {
        const name = kind === 'directory' ? join(pattern, relative(path, directory)) : relative(cwd, directory)
        unreadable(name, documentError(error, name))
      }
    }
  }
  return found
}

/** Whether a search of directories from here would leave a file out, whatever its ending. */
export function isLeftOut(path: string, cwd: string = process.cwd()): boolean {
  const file = resolve(cwd, path)
  const top = isInside(cwd, file) ? cwd : dirname(file)
  return NEVER_DIRECTORIES.some((name) => dirname(file).split(sep).includes(name)) || new IgnoreFiles(top).ignores(file)
}

/** Is told of a directory that may not be read, by its name. */
export type Unreadable = (directory: string, error: DocumentError) => void

const throwIt: Unreadable = (_, error) => {
  throw error
}

/** Stands for whatever a directory holds. */
const ANY_FILE = '_'

/** @throws {DocumentError} `no-access` where that may not be known */
function kindOf(path: string, name: string): 'file' | 'directory' | null {
  try {
    return statSync(path).isDirectory() ? 'directory' : 'file'
  } catch (error) {
    const problem = documentError(error, name)
    if (problem.code === 'no-access') throw problem
    return null
  }
}

/**
 * The files that have not come yet, each by one name: the one without a link in it, else the first.
 *
 *     notes/a.txt          taken
 *     notes/up/a.txt       notes/up is a link to notes: the same file
 */
function unknown(files: readonly string[], cwd: string, known: Set<string>): string[] {
  const names = new Map<string, string>()
  const directories = new Map<string, string>()
  for (const file of files) {
    const path = resolve(cwd, file)
    const real = realPath(path, directories)
    if (!known.has(real) && (!names.has(real) || real === path)) names.set(real, file)
  }
  for (const real of names.keys()) known.add(real)
  const taken = new Set(names.values())
  return files.filter((file) => taken.has(file))
}

/**
 * Where a file lies when every link is followed; the path itself where there is none.
 * @param directories real paths of directories, known from files before; those found are added
 */
export function realPath(path: string, directories = new Map<string, string>()): string {
  try {
    if (lstatSync(path).isSymbolicLink()) return realpathSync.native(path)
    const directory = dirname(path)
    let real = directories.get(directory)
    if (real === undefined) directories.set(directory, (real = realpathSync.native(directory)))
    return join(real, basename(path))
  } catch {
    return resolve(path)
  }
}

function isInside(directory: string, path: string): boolean {
  return path === directory || !relative(directory, path).startsWith('..')
}

/** A directory that could not be read, and why. */
interface Closed {
  readonly directory: string
  readonly error: unknown
}

/** @param directory that the pattern names; null where it is a pattern */
async function expand(pattern: string, directory: string | null, cwd: string): Promise<{ files: string[]; closed: Closed[] }> {
  if (directory === null && !isDynamicPattern(pattern)) throw new DocumentError('not-found', { path: pattern })
  const closed: Closed[] = []
  const fs = { readdir: watched(closed) }
  const files = directory === null
    ? await glob(pattern, { cwd, ignore: NEVER, expandDirectories: false, fs })
    : (await glob(`**/*{${knownExtensions().join(',')}}`, { cwd: directory, ignore: NEVER, fs })).map((file) => join(pattern, file))
  closed.sort((a, b) => (a.directory < b.directory ? -1 : 1))
  return { files: files.sort(), closed }
}

type ListDone = (error: NodeJS.ErrnoException | null, entries?: unknown) => void

/** `readdir` as the search calls it, which passes over its errors. A directory that has gone meanwhile is none. */
function watched(closed: Closed[]): typeof readdir {
  return new Proxy(readdir, {
    apply(list, self, [path, options, done]: [string, object, ListDone]) {
      const noting: ListDone = (error, entries) => {
        if (error !== null && error.code !== 'ENOENT' && error.code !== 'ENOTDIR') closed.push({ directory: resolve(path), error })
        done(error, entries)
      }
      Reflect.apply(list, self, [path, options, noting])
    },
  })
}

/**
 * Reads a document.
 * @throws {DocumentError} saying what is wrong with the file
 */
export function readDocument(path: string): Source {
  const { text, encoding } = decode(readBytes(path), path)
  return textSource(text, { path, encoding })
}

/**
 * Reads a file.
 * @throws {DocumentError} saying what is wrong with it
 */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    throw documentError(error, path)
  }
}

/** What a file system's error says of reading, as an error of ours. */
export function documentError(error: unknown, path: string): DocumentError {
  const { code, message } = systemError(error)
  if (code === 'ENOENT' || code === 'ENOTDIR') return new DocumentError('not-found', { path })
  if (code === 'EISDIR') return new DocumentError('is-directory', { path })
  if (code === 'EACCES' || code === 'EPERM') return new DocumentError('no-access', { path })
  return new DocumentError('unreadable', { path, reason: message })
}

/** What a file system's error says of writing, as an error of ours. */
export function writeError(error: unknown, path: string): DocumentError {
  const { code, message } = systemError(error)
  // EEXIST: a file stands where a directory was to be made.
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EEXIST') return new DocumentError('no-directory', { path, directory: dirname(path) })
  if (code === 'EISDIR') return new DocumentError('write-to-directory', { path })
  if (code === 'EACCES' || code === 'EPERM') return new DocumentError('no-write-access', { path })
  return new DocumentError('unwritable', { path, reason: message })
}

function systemError(error: unknown): { code: string | undefined; message: string } {
  if (!(error instanceof Error)) return { code: undefined, message: String(error) }
  return { code: (error as NodeJS.ErrnoException).code, message: error.message }
}
