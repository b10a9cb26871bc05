import { existsSync, fstatSync, type FSWatcher, statSync, watch } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { isDynamicPattern } from 'tinyglobby'
import { knownExtensions } from '../../documents/choose.js'
import { ENDINGS } from './config-file.js'
import type { Watch } from './rerun.js'

/** Several events come for one change, and editors write a file in steps. */
const SETTLE = 150

export function settle(): Promise<void> {
  return new Promise((done) => setTimeout(done, SETTLE))
}

export interface Watched {
  /** Paths and patterns: a pattern is watched from the directory it starts in. */
  readonly paths: readonly string[]
  /** Watched from their directories, so that one that comes only later, or is replaced, is noticed. */
  readonly files: readonly string[]
  /** Files that the program writes itself: that is no change. */
  readonly own: readonly string[]
}

/** Endings of files whose change can change a report: documents, files that are named, configurations and what they import. Null where any may. */
export function watchedEndings(named: readonly string[]): ReadonlySet<string> | null {
  if (named.some((path) => isDynamicPattern(path))) return null
  return new Set([...knownExtensions(), ...ENDINGS, ...named.map((path) => extname(path))].map((ending) => ending.toLowerCase()))
}

/** A name without an ending may be a folder's or a list's that leaves files out. */
function concerns(path: string, endings: ReadonlySet<string> | null): boolean {
  const ending = extname(path).toLowerCase()
  if (endings === null || ending === '' || endings.has(ending)) return true
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

/** Watches all that lies under the paths, and the files. */
export function watchFiles({ paths, files, own }: Watched): Watch {
  const endings = watchedEndings([...paths, ...files])
  const written = new Set(own.map((path) => resolve(path)))
  return (changed) => {
    const watchers: FSWatcher[] = []
    for (const place of new Set(paths.map(placeOf))) {
      watchers.push(watch(place, { recursive: true }, (_, name) => {
        if (name === null || (concerns(join(place, name), endings) && !isOwn(join(place, name), written))) changed()
      }))
    }
    for (const [directory, names] of byDirectory(files)) {
      watchers.push(watch(directory, (_, name) => {
        if (name === null || names.has(name)) changed()
      }))
    }
    return () => {
      for (const watcher of watchers) watcher.close()
    }
  }
}

const STDOUT = 1
const STDERR = 2

/** Files that a run writes: the cache, a file before it takes the place of another, the report, and where the shell has sent it. */
function isOwn(path: string, written: ReadonlySet<string>): boolean {
  if (written.has(path) || /(?:^|[/\\])\.[^/\\]*(?:\.tmp|cache)$/.test(path)) return true
  const file = statSync(path, { throwIfNoEntry: false })
  return file !== undefined && file.isFile() && [STDOUT, STDERR].some((output) => isSame(file, output))
}

function isSame({ dev, ino }: { readonly dev: number; readonly ino: number }, descriptor: number): boolean {
  const output = fstatSync(descriptor)
  return output.dev === dev && output.ino === ino
}

function byDirectory(files: readonly string[]): Map<string, Set<string>> {
  const directories = new Map<string, Set<string>>()
  for (const file of files.map((name) => resolve(name)).filter((name) => existsSync(dirname(name)))) {
    directories.set(dirname(file), (directories.get(dirname(file)) ?? new Set()).add(basename(file)))
  }
  return directories
}

function placeOf(path: string): string {
  let place = resolve(path)
  while (!existsSync(place)) place = dirname(place)
  return statSync(place).isDirectory() ? place : dirname(place)
}
