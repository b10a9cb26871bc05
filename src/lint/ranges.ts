import { lastAtOrBefore, type Range } from '../text/index.js'

/** Ranges that ascend and do not overlap, asked by place. */
export class Ranges {
  readonly #ranges: readonly Range[]
  readonly #starts: readonly number[]

  constructor(ranges: readonly Range[]) {
    this.#ranges = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)
    this.#starts = this.#ranges.map((range) => range.start)
  }

  /** Does one of the ranges hold all of [start, end)? */
  contain(start: number, end: number): boolean {
    const range = this.#last(start)
    return range !== undefined && range.start <= start && end <= range.end
  }

  /** Does one of the ranges share a unit with [start, end), or hold the place of an insertion inside it? */
  touch(start: number, end: number): boolean {
    const last = this.#last(Math.max(start, end - 1))
    if (last === undefined) return false
    return start === end ? last.start < start && start < last.end : last.start < end && start < last.end
  }

  #last(offset: number): Range | undefined {
    return this.#ranges[lastAtOrBefore(this.#starts, offset)]
  }
}
