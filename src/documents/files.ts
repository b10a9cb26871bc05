import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import ignore from 'ignore'
import { glob, isDynamicPattern } from 'tinyglobby'
import type { Source } from '../text/index.js'
import { knownExtensions } from './choose.js'
import { decode } from './decode.js'
import { DocumentError } from './errors.js'
import { textSource } from './source.js'

const NEVER = ['**/node_modules/**', '**/.git/**']

/**
 * Files that paths and patterns stand for, in the order given and sorted within each. A file named outright is taken
 * whatever its ending; directories and patterns leave out what .gitignore and .tashihignore do.
 * @throws {DocumentError} `not-found`, `no-match`
 */
export async function findDocuments(patterns: readonly string[], cwd: string = process.cwd()): Promise<string[]> {
  const found = new Set<string>()
  const ignored = ignoredIn(cwd)
  for (const pattern of patterns) {
    const path = resolve(cwd, pattern)
    if (existsSync(path) && !statSync(path).isDirectory()) found.add(pattern)
    else for (const file of await expand(pattern, path, cwd)) if (!ignored(file)) found.add(file)
  }
  return [...found]
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

function ignoredIn(cwd: string): (file: string) => boolean {
  const lists = ['.gitignore', '.tashihignore'].map((name) => join(cwd, name)).filter((path) => existsSync(path))
  const patterns = ignore().add(lists.map((path) => readFileSync(path, 'utf8')).join('\n'))
  return (file) => {
    const inside = relative(cwd, resolve(cwd, file))
    // What lies outside the directory is not the ignore files' business.
    return !inside.startsWith('..') && inside !== '' && ignore.isPathValid(inside) && patterns.ignores(inside)
  }
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
