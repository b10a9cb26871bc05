import { partitionPoint, type Range } from '../../text/index.js'

interface Placed {
  readonly outerStart: number
  readonly outerEnd: number
}

/** Items that do not overlap, in the order of their places. Adding near the last place that was looked at is cheap. */
export class Intervals<T extends Placed> {
  readonly items: T[]

  constructor(items: readonly T[]) {
    this.items = [...items].sort((a, b) => a.outerStart - b.outerStart)
  }

  /**
   * The free space around [start, end): from the item before it to the item after it.
   * An item may cover a few units of either end; null when one covers the middle.
   */
  gapAround(start: number, end: number, length: number): Range | null {
    const middle = (start + end) >> 1
    const next = this.#firstEndingAfter(middle)
    const after = this.items[next]
    if (after !== undefined && after.outerStart <= middle) return null
    return { start: this.items[next - 1]?.outerEnd ?? 0, end: after?.outerStart ?? length }
  }

  add(item: T): void {
    this.items.splice(this.#firstEndingAfter(item.outerStart), 0, item)
  }

  #firstEndingAfter(offset: number): number {
    return partitionPoint(this.items.length, (i) => this.items[i]!.outerEnd <= offset)
  }
}
