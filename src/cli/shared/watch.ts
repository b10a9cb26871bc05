import { existsSync, type FSWatcher, statSync, watch } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'

/** Several events come for one change, and editors write a file in steps. */
const SETTLE = 150

/**
 * Resolves when something under the paths, or one of the files, has changed and settled. Patterns are watched from the directory they
 * start in; a file is watched from its directory, so that one that comes only later, or is replaced, is noticed.
 */
export function nextChange(paths: readonly string[], files: readonly string[] = []): Promise<void> {
  return new Promise((done) => {
    const watchers: FSWatcher[] = []
    let timer: NodeJS.Timeout | undefined
    const changed = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        for (const watcher of watchers) watcher.close()
        done()
      }, SETTLE)
    }
    for (const place of new Set(paths.map(placeOf))) {
      const watcher = watch(place, { recursive: true }, (_, name) => {
        // What this program writes itself is no change.
        if (name === null || !/(?:^|[/\\])\.[^/\\]*(?:\.tmp|cache)$/.test(name)) changed()
      })
      watchers.push(watcher)
    }
    for (const [directory, names] of byDirectory(files)) {
      watchers.push(watch(directory, (_, name) => {
        if (name === null || names.has(name)) changed()
      }))
    }
  })
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
