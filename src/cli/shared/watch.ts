import { existsSync, type FSWatcher, statSync, watch } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** Several events come for one change, and editors write a file in steps. */
const SETTLE = 150

/** Resolves when something under the paths has changed and settled. Patterns are watched from the directory they start in. */
export function nextChange(paths: readonly string[]): Promise<void> {
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
  })
}

function placeOf(path: string): string {
  let place = resolve(path)
  while (!existsSync(place)) place = dirname(place)
  return statSync(place).isDirectory() ? place : dirname(place)
}
