/** A bin of diagonals and the votes that it got. */
export interface Elected {
  readonly bin: number
  readonly count: number
}

/** The bins with most votes, best first, of equal ones the first; `most` of them. Thousands of bins are seen for a few, so none but these is sorted. */
export function highest(bins: readonly number[], countOf: (bin: number) => number, most: number): Elected[] {
  const best: Elected[] = []
  for (const bin of bins) {
    const count = countOf(bin)
    const last = best[most - 1]
    if (last !== undefined && (count < last.count || (count === last.count && bin > last.bin))) continue
    let at = Math.min(best.length, most - 1)
    for (; at > 0 && isBefore(count, bin, best[at - 1]!); at--) best[at] = best[at - 1]!
    best[at] = { bin, count }
  }
  return best
}

function isBefore(count: number, bin: number, other: Elected): boolean {
  return count > other.count || (count === other.count && bin < other.bin)
}
