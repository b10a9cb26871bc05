import { partitionPoint, type Range } from '../../text/index.js'
import type { BareHit } from './bare.js'

/** Hits that overlap one another, the best first. The hits come in reading order. */
export function* clusters(hits: readonly BareHit[]): Generator<BareHit[]> {
  for (let from = 0; from < hits.length; ) {
    let to = from + 1
    let end = hits[from]!.end
    while (to < hits.length && hits[to]!.start < end) end = Math.max(end, hits[to++]!.end)
    yield hits.slice(from, to).sort((a, b) => b.score - a.score || a.start - b.start)
    from = to
  }
}

/** Ranges of which none lies within another, so that their ends are in the order of their starts: one look tells whether a range lies within any. */
export class Outermost {
  readonly #ranges: Range[] = []

  holds({ start, end }: Range): boolean {
    const before = this.#ranges[partitionPoint(this.#ranges.length, (i) => this.#ranges[i]!.start <= start) - 1]
    return before !== undefined && before.end >= end
  }

  /** Takes the place of those that lie within it. */
  add(range: Range): void {
    if (this.holds(range)) return
    const ranges = this.#ranges
    const first = partitionPoint(ranges.length, (i) => ranges[i]!.start < range.start)
    const behind = partitionPoint(ranges.length, (i) => ranges[i]!.start < range.start || ranges[i]!.end <= range.end)
    ranges.splice(first, behind - first, range)
  }
}
