// Names a letter away: for candidates, never for an answer. 27 pairs of surah names are themselves one letter apart.
import type { Table } from './table.js'
import { withoutOneLetter } from './table.js'

/** Shorter keys have neighbours everywhere. */
const LEAST_LETTERS = 4

/**
 * Surahs with a name that is one letter dropped, added, changed or exchanged with its neighbour away.
 *
 *   key        a k i q a          without one letter   kiqa aiqa akqa akia akiq
 *   a name     a k i k a          the same way         kika aika akka akia akik     → they meet in `akia`
 */
export function nearSurahs(key: string, table: Table, deletions: ReadonlyMap<string, readonly string[]>): number[] {
  if (key.length < LEAST_LETTERS) return []
  const found = new Set<number>()
  const take = (name: string): void => {
    const entry = table.get(name)
    if (entry === undefined || entry.title === true || Math.abs(name.length - key.length) > 1 || !withinOne(key, name)) return
    if (entry.surah !== 0) found.add(entry.surah)
    for (const surah of entry.several) found.add(surah)
  }
  for (const name of deletions.get(key) ?? []) take(name)
  for (const form of withoutOneLetter(key)) {
    take(form)
    for (const name of deletions.get(form) ?? []) take(name)
  }
  return [...found].sort((a, b) => a - b)
}

/** One edit, or two neighbouring letters exchanged. */
function withinOne(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let endA = a.length
  let endB = b.length
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--
    endB--
  }
  const left = endA - start
  const right = endB - start
  return (left <= 1 && right <= 1) || (left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start])
}

/** Letters to change between two keys, at most `limit + 1`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[b.length]!
}

/** The surahs with the names nearest to a key, at most `count`, nearest first. One walk over all names: for messages, not for scans. */
export function nearestSurahs(key: string, table: Table, count: number): number[] {
  const limit = Math.max(2, Math.floor(key.length / 3))
  const best = new Map<number, number>()
  for (const [name, entry] of table) {
    if (entry.surah === 0 || entry.title === true) continue
    const far = distance(key, name, limit)
    if (far <= limit && far < (best.get(entry.surah) ?? limit + 1)) best.set(entry.surah, far)
  }
  return [...best]
    .sort(([a, farA], [b, farB]) => farA - farB || a - b)
    .slice(0, count)
    .map(([surah]) => surah)
}
