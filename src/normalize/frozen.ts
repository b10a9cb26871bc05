import { type Edit, partitionPoint, type Range } from '../text/index.js'
import { NormalizeError } from './errors.js'

/**
 * Ranges in order of place, those that overlap made one, empty ones left out.
 * @throws {NormalizeError} `bad-range` for a range outside a text of `length` units
 */
export function unite(ranges: readonly Range[], length: number): readonly Range[] {
  const united: Range[] = []
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    if (start < 0 || end < start || end > length) {
      throw new NormalizeError('bad-range', { start, end, length })
    }
    const last = united[united.length - 1]
    if (last !== undefined && start < last.end) united[united.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else if (start < end) united.push({ start, end })
  }
  return united
}

/** Frozen ranges after edits, none of which reaches into them. */
export function moved(frozen: readonly Range[], edits: readonly Edit[]): readonly Range[] {
  if (frozen.length === 0 || edits.length === 0) return frozen
  let next = 0
  let shift = 0
  return frozen.map(({ start, end }) => {
    // An insertion at the very start stands before the range.
    for (let edit = edits[next]; edit !== undefined && edit.end <= start; edit = edits[++next]) {
      shift += edit.text.length - (edit.end - edit.start)
    }
    return { start: start + shift, end: end + shift }
  })
}

/** Index of the first range that ends behind `at`; the length where none does. */
function firstBehind(frozen: readonly Range[], at: number): number {
  return partitionPoint(frozen.length, (i) => frozen[i]!.end <= at)
}

/** Whether [start, end) shares a unit with a frozen range; an empty one, whether it lies strictly inside one. */
export function reachesInto(frozen: readonly Range[], start: number, end: number): boolean {
  if (frozen.length === 0) return false
  const range = frozen[firstBehind(frozen, start)]
  return range !== undefined && range.start < (start === end ? start : end)
}

/** The ranges that reach into [start, end), counted from `start`; one that reaches out of it still does, so that its inside stays its inside. */
export function within(frozen: readonly Range[], start: number, end: number): readonly Range[] {
  const inside: Range[] = []
  for (let i = firstBehind(frozen, start); i < frozen.length && frozen[i]!.start < end; i++) {
    inside.push({ start: frozen[i]!.start - start, end: frozen[i]!.end - start })
  }
  return inside
}
