import type { Range } from './position.js'

/**
 * Index of the first of `count` sorted items that does not lie before what is looked for; `count` where all do.
 * @param isBefore true for the first items, false for the rest
 */
export function partitionPoint(count: number, isBefore: (i: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}

/** The range that holds an offset, of ascending ones that do not overlap; undefined where none does. */
export function rangeAt<R extends Range>(ranges: readonly R[], at: number): R | undefined {
  const range = ranges[partitionPoint(ranges.length, (i) => ranges[i]!.end <= at)]
  return range !== undefined && range.start <= at ? range : undefined
}
