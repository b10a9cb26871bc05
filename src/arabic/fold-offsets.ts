import { lastAtOrBefore, type Edit, type Range } from '../text/index.js'

/**
 * Where a rewritten text stands in its source, and the other way round:
 *
 *     source   ﻻ ب ـ َ       edits  [0,1) → لا   [2,4) → (nothing)
 *     target   ل ا ب
 *
 * Kept text maps unit by unit. The new text of an edit is indivisible: an offset inside it maps to where the edit starts.
 * Offsets are UTF-16; both directions never decrease. Each question is a binary search.
 */
export class OffsetMap {
  readonly #starts: Uint32Array
  readonly #ends: Uint32Array
  readonly #targetStarts: Uint32Array
  readonly #targetEnds: Uint32Array

  /** @param edits in order of place, without overlaps */
  constructor(edits: readonly Edit[]) {
    const count = edits.length
    this.#starts = new Uint32Array(count)
    this.#ends = new Uint32Array(count)
    this.#targetStarts = new Uint32Array(count)
    this.#targetEnds = new Uint32Array(count)
    let shift = 0
    edits.forEach(({ start, end, text }, i) => {
      this.#starts[i] = start
      this.#ends[i] = end
      this.#targetStarts[i] = start + shift
      shift += text.length - (end - start)
      this.#targetEnds[i] = end + shift
    })
  }

  /** Source offset of the unit that stands at `offset` in the target. */
  toSource(offset: number): number {
    return across(offset, this.#targetStarts, this.#targetEnds, this.#starts, this.#ends)
  }

  /** Target offset of the unit that stands at `offset` in the source; for deleted text, of what follows it. */
  toTarget(offset: number): number {
    return across(offset, this.#starts, this.#ends, this.#targetStarts, this.#targetEnds)
  }

  /** Source range that a range of the target was made from. What was deleted at its ends is left out. */
  range(start: number, end: number): Range {
    const from = this.toSource(start)
    if (end <= start) return { start: from, end: from }
    const edit = lastAtOrBefore(this.#targetStarts, end - 1)
    const inside = this.#starts.length > 0 && this.#targetStarts[edit]! <= end - 1 && end - 1 < this.#targetEnds[edit]!
    return { start: from, end: inside ? this.#ends[edit]! : this.toSource(end - 1) + 1 }
  }
}

function across(
  offset: number,
  starts: Uint32Array, ends: Uint32Array,
  otherStarts: Uint32Array, otherEnds: Uint32Array,
): number {
  if (starts.length === 0 || offset < starts[0]!) return offset
  const edit = lastAtOrBefore(starts, offset)
  return offset < ends[edit]! ? otherStarts[edit]! : otherEnds[edit]! + offset - ends[edit]!
}
