import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import type { Source } from '../text/index.js'
import { knownExtensions } from './choose.js'
import { decode } from './decode.js'
import { DocumentError } from './errors.js'
import { IgnoreFiles } from './ignored.js'
import { textSource } from './source.js'

const NEVER = ['**/node_modules/**', '**/.git/**']

/**
 * Files that paths and patterns stand for, in the order given and sorted within each. A file named outright is taken
 * whatever its ending; directories and patterns leave out what .gitignore and .tashihignore do, in whatever directory they stand.
 * @throws {DocumentError} `not-found`, `no-match`
 */
export async function findDocuments(patterns: readonly string[], cwd: string = process.cwd()): Promise<string[]> {
  const found = new Set<string>()
  const lists = new Map<string, IgnoreFiles>()
  for (const pattern of patterns) {
    const path = resolve(cwd, pattern)
    if (existsSync(path) && !statSync(path).isDirectory()) found.add(pattern)
    else {
      // Lists hold for what is below them: below the working directory, or below a directory elsewhere.
      const top = isInside(cwd, path) ? cwd : path
      if (!lists.has(top)) lists.set(top, new IgnoreFiles(top))
      for (const file of await expand(pattern, path, cwd)) if (lists.get(top)?.ignores(resolve(cwd, file)) === false) found.add(file)
    }
  }
  return [...found]
}

function isInside(directory: string, path: string): boolean {
  return path === directory || !relative(directory, path).startsWith('..')
}

async function expand(pattern: string, path: string, cwd: string): Promise<string[]> {
  const directory = existsSync(path)
  if (!directory && !isDynamicPattern(pattern)) throw new DocumentError('not-found', { path: pattern })
  const endings = knownExtensions()
  const files = directory
    ? (await glob(`**/*{${endings.join(',')}}`, { cwd: path, ignore: NEVER })).map((file) => join(pattern, file))
    : await glob(pattern, { cwd, ignore: NEVER, expandDirectories: false })
  if (files.length === 0) throw new DocumentError('no-match', { path: pattern, known: endings.join(' ') })
  return files.sort()
}

/**
 * Reads a document.
 * @throws {DocumentError} saying what is wrong with the file
 */
export function readDocument(path: string): Source {
  const { text, encoding } = decode(readBytes(path), path)
  return textSource(text, { path, encoding })
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    throw documentError(error, path)
  }
}

/** What a file system's error says, as an error of ours. */
export function documentError(error: unknown, path: string): DocumentError {
  const { code, message } = error instanceof Error ? (error as NodeJS.ErrnoException) : { code: undefined, message: String(error) }
  if (code === 'ENOENT' || code === 'ENOTDIR') return new DocumentError('not-found', { path })
  if (code === 'EISDIR') return new DocumentError('is-directory', { path })
  if (code === 'EACCES' || code === 'EPERM') return new DocumentError('no-access', { path })
  return new DocumentError('unreadable', { path, reason: message })
}
