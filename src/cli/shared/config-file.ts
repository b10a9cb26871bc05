import { existsSync, statSync } from 'node:fs'
import { basename, dirname, extname, join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { lilconfig, type Loader } from 'lilconfig'
import { helpText } from './locale.js'
import { warn } from './output.js'
import { UsageError } from './usage-error.js'

/** Where a configuration is looked for in each directory; the first that is there holds. */
export const PLACES = ['tashih.config.js', 'tashih.config.mjs', 'tashih.config.json', '.tashihrc.json', 'package.json']
/** What --config takes. */
export const ENDINGS = ['.js', '.mjs', '.cjs', '.json']

export interface ConfigurationFile {
  readonly filepath: string
  readonly config: unknown
}

/**
 * What the configuration file says: the one that is named, or the nearest from the working directory upwards; null where there is none.
 * @throws {UsageError} naming the file and, where it is known, the line that cannot be read
 */
export async function readConfiguration(path?: string): Promise<ConfigurationFile | null> {
  const search = lilconfig('tashih', { searchPlaces: PLACES, ignoreEmptySearchPlaces: false, loaders: { '.js': module, '.mjs': module, '.cjs': module, '.json': json, noExt: json } })
  const file = path === undefined ? undefined : named(path)
  const inTheWay = file === undefined ? directoryInPlace() : null
  if (inTheWay !== null) throw new UsageError('directory-in-place', { path: shown(inTheWay) })
  const found = await (file === undefined ? search.search() : search.load(file)).catch((error: unknown) => {
    throw error instanceof UsageError ? error : new UsageError('bad-config', { file: path ?? 'tashih.config', reason: reasonOf(error) })
  })
  if (found === null) return null
  const { filepath, config } = found
  if (found.isEmpty === true) throw new UsageError('empty-config', { file: shown(filepath) })
  if (config === null && basename(filepath) === 'package.json') throw new UsageError('missing-key', { file: shown(filepath), key: 'tashih' })
  return { filepath, config }
}

/**
 * The file that holds here, whatever it says; null where there is none.
 * @throws {UsageError} for a package.json that cannot be read, and `directory-in-place`
 */
export async function findConfiguration(): Promise<string | null> {
  const unread: Loader = (path, content) => (basename(path) === 'package.json' ? json(path, content) : {})
  const search = lilconfig('tashih', { searchPlaces: PLACES, ignoreEmptySearchPlaces: false, loaders: { '.js': unread, '.mjs': unread, '.json': unread } })
  const inTheWay = directoryInPlace()
  if (inTheWay !== null) throw new UsageError('directory-in-place', { path: shown(inTheWay) })
  return (await search.search())?.filepath ?? null
}

/** A directory of this one or one above that has the name of a configuration file. */
function directoryInPlace(): string | null {
  for (let at = process.cwd(); ; at = dirname(at)) {
    const found = PLACES.map((place) => join(at, place)).find((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true)
    if (found !== undefined) return found
    if (at === dirname(at)) return null
  }
}

/** A file's path from here: what messages name. */
export function shown(path: string): string {
  return relative(process.cwd(), path)
}

/** @throws {UsageError} for what is no file that can be a configuration */
function named(path: string): string {
  if (!existsSync(path)) throw new UsageError('no-config', { file: path })
  if (statSync(path).isDirectory()) throw new UsageError('is-directory', { path })
  if (extname(path) !== '' && !ENDINGS.includes(extname(path))) throw new UsageError('config-ending', { file: path, known: ENDINGS.join(', ') })
  return resolve(path)
}

const BOM = /^\ufeff/
// Expected ',' or '}' after property value in JSON at position 11 (line 3 column 2)
//                                              ^ place
const JSON_PLACE = / in JSON at position (\d+)/

const json: Loader = (path, content) => {
  const text = content.replace(BOM, '')
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    const reason = reasonOf(error)
    const place = JSON_PLACE.exec(reason)
    throw place === null ? unreadable(path, reason) : unreadable(path, reason.slice(0, place.index), lineOf(text, Number(place[1])))
  }
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

/** A module is asked for by the time of its last change too: one that was changed while this program runs is read again. */
const module: Loader = async (path, content) => {
  const url = pathToFileURL(path)
  url.search = String(statSync(path).mtimeMs)
  const ended = (): void => sayEnded(path)
  process.once('exit', ended)
  try {
    const { default: config } = (await import(url.href)) as { default?: unknown }
    return config
  } catch (error) {
    throw unreadable(path, reasonOf(error), lineInStack(error, path) ?? (error instanceof SyntaxError ? await lineOfSyntaxError(content) : undefined))
  } finally {
    process.off('exit', ended)
  }
}

/** A module that ends the program, or waits for what never comes, would end it without a word and with any exit code. */
function sayEnded(path: string): void {
  process.exitCode = COULD_NOT_RUN
  warn(helpText('cli.configEnded', { path: shown(path) }))
}

const COULD_NOT_RUN = 2

// at file:///home/a/tashih.config.mjs?1700000000000:3:5
//                                                   ^
function lineInStack(error: unknown, path: string): number | undefined {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const name = basename(path)
  for (let at = stack.indexOf(name); at >= 0; at = stack.indexOf(name, at + 1)) {
    const line = /^(?:\?[\d.]*)?:(\d+)/.exec(stack.slice(at + name.length))?.[1]
    if (line !== undefined) return Number(line)
  }
  return undefined
}

// [stdin]:3
//         ^
/** Node keeps the place of a syntax error to itself, unless it is asked to check the text. */
async function lineOfSyntaxError(content: string): Promise<number | undefined> {
  const { spawnSync } = await import('node:child_process')
  const { stderr } = spawnSync(process.execPath, ['--check', '--input-type=module', '-'], { input: content, encoding: 'utf8' })
  const line = /^\[stdin\]:(\d+)/.exec(stderr)?.[1]
  return line === undefined ? undefined : Number(line)
}

function unreadable(path: string, reason: string, line?: number): UsageError {
  const file = shown(path)
  return line === undefined ? new UsageError('bad-config', { file, reason }) : new UsageError('bad-config-line', { file, line, reason })
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ')
}
