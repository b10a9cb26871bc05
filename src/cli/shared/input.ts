import { existsSync, readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import ignore from 'ignore'
import { decode, textSource } from '../../documents/index.js'
import { documentError, findDocuments, readDocument } from '../../documents/files.js'
import type { Source } from '../../text/index.js'
import { describeError, UsageError } from './errors.js'
import { warn } from './output.js'

export interface Input {
  readonly path: string
  readonly source: Source
}

/** Stands for whatever a directory holds. */
const ANY_FILE = '_'

/** The name of standard input where it has none. */
export const STDIN = '<stdin>'

/**
 * The documents that the arguments name, one after the other. One that cannot be read is reported, sets exit code 2, and
 * the others go on.
 */
export async function* documents(paths: readonly string[], stdinFilename?: string): AsyncGenerator<Input> {
  for (const path of await inputs(paths)) {
    try {
      yield path === '-' ? standardInput(stdinFilename ?? STDIN) : { path, source: readDocument(path) }
    } catch (error) {
      await couldNotRun(error, path)
    }
  }
}

/** Says why something could not be done; the run goes on and ends with exit code 2. */
export async function couldNotRun(error: unknown, path: string): Promise<void> {
  process.exitCode = 2
  warn(await describeError(error, path))
}

/**
 * Paths of the documents that the arguments stand for, each file once; `-` stays. What stands for none is reported, and so are directories
 * that may not be read.
 * @param isLeftOut of what is in which directories nothing need be read
 */
export async function inputs(paths: readonly string[], isLeftOut: (path: string) => boolean = () => false): Promise<string[]> {
  const found: string[] = []
  const known = new Set<string>()
  const { taken, isGivenUp } = divided(paths)
  for (const path of taken.length === 0 ? ['.'] : taken) {
    try {
      // What an unset variable of the shell leaves; resolved, it would be the current directory.
      if (path === '') throw new UsageError('empty-path', {})
      const unread = new Map<string, unknown>()
      found.push(...(path === '-' ? ['-'] : await findDocuments([path], process.cwd(), known, (directory, error) => unread.set(directory, error))))
      for (const [directory, error] of unread) if (!isLeftOut(join(directory, ANY_FILE))) await couldNotRun(error, directory)
    } catch (error) {
      await couldNotRun(error, path)
    }
  }
  return [...new Set(found)].filter((path) => !isGivenUp(path))
}

/** Arguments that name documents, and those that take some of them back: `!drafts/**`, as in .gitignore. A file may have such a name itself. */
function divided(paths: readonly string[]): { readonly taken: readonly string[]; isGivenUp(path: string): boolean } {
  const back = paths.filter((path) => path.length > 1 && path.startsWith('!') && !existsSync(path))
  if (back.length === 0) return { taken: paths, isGivenUp: () => false }
  const patterns = ignore().add(back.map((path) => path.slice(1)))
  const isGivenUp = (path: string): boolean => {
    const name = relative(process.cwd(), resolve(path)).split(sep).join('/')
    return path !== '-' && ignore.isPathValid(name) && patterns.ignores(name)
  }
  return { taken: paths.filter((path) => !back.includes(path)), isGivenUp }
}

/** The text that comes on standard input. */
export function stdinText(): string {
  return decode(stdinBytes(STDIN), STDIN).text
}

/** What comes on standard input, under a name. */
function standardInput(name: string): Input {
  const { text, encoding } = decode(stdinBytes(name), name)
  return { path: name, source: textSource(text, { path: name, encoding }) }
}

/** @param name of standard input, for messages */
export function stdinBytes(name: string): Uint8Array {
  try {
    return readFileSync(0)
  } catch (error) {
    // Nothing is connected: as good as nothing written.
    if ((error as NodeJS.ErrnoException).code === 'EOF') return new Uint8Array()
    throw documentError(error, name)
  }
}
