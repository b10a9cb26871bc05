import type { Edit } from './edit.js'
import { lastAtOrBefore, type Range } from './position.js'

/**
 * Where prose stands in its source. The prose is the source with markup left out and entities decoded, as segments:
 *
 *     source   He said **قال** &amp; left
 *     prose    He said قال & left
 *     segments [He said ] [قال] [ ] [&] [ left]
 *                verbatim  verbatim  decoded (one prose unit, five source units)
 *
 * A verbatim segment has the same length on both sides; a decoded one is indivisible.
 * All offsets are UTF-16. Segments ascend on both sides and leave no gap in the prose.
 */
export class ProseMap {
  readonly #prose: number[] = []
  readonly #source: number[] = []
  readonly #sourceLength: number[] = []
  #proseEnd = 0

  /** The map of a text that is prose as it stands. */
  static identity(length: number): ProseMap {
    const map = new ProseMap()
    map.verbatim(0, length)
    return map
  }

  /** Length of the prose. */
  get length(): number {
    return this.#proseEnd
  }

  /** Says that the next `length` units of prose are the source's from `source` on. */
  verbatim(source: number, length: number): void {
    if (length === 0) return
    const last = this.#prose.length - 1
    const touches = last >= 0 && this.#isVerbatim(last) && this.#source[last]! + this.#sourceLength[last]! === source
    if (touches) this.#sourceLength[last]! += length
    else this.#push(source, length)
    this.#proseEnd += length
  }

  /** Says that the next `proseLength` units of prose are written as `sourceLength` units of source from `source` on. */
  decoded(source: number, sourceLength: number, proseLength: number): void {
    if (proseLength === 0) return
    if (proseLength === sourceLength && proseLength === 1) return this.verbatim(source, 1)
    this.#push(source, sourceLength)
    this.#proseEnd += proseLength
    // A decoded segment as long as its source must not pass for a verbatim one.
    if (proseLength === sourceLength) this.#decodedAlike.add(this.#prose.length - 1)
  }

  readonly #decodedAlike = new Set<number>()

  #push(source: number, sourceLength: number): void {
    this.#prose.push(this.#proseEnd)
    this.#source.push(source)
    this.#sourceLength.push(sourceLength)
  }

  #proseLength(segment: number): number {
    return (this.#prose[segment + 1] ?? this.#proseEnd) - this.#prose[segment]!
  }

  #isVerbatim(segment: number): boolean {
    return this.#proseLength(segment) === this.#sourceLength[segment] && !this.#decodedAlike.has(segment)
  }

  #segmentAt(offset: number): number {
    return lastAtOrBefore(this.#prose, offset)
  }

  /** Source offset of the prose unit at `offset`; inside a decoded segment, the segment's start. */
  toSource(offset: number): number {
    if (this.#prose.length === 0) return 0
    const segment = this.#segmentAt(offset)
    const into = offset - this.#prose[segment]!
    if (this.#isVerbatim(segment)) return this.#source[segment]! + into
    return this.#source[segment]! + (into >= this.#proseLength(segment) ? this.#sourceLength[segment]! : 0)
  }

  /** Source range that a prose range stands for, markup inside it included, markup at its ends not. */
  range(start: number, end: number): Range {
    const from = this.toSource(start)
    if (end <= start) return { start: from, end: from }
    const segment = this.#segmentAt(end - 1)
    const into = end - this.#prose[segment]!
    const length = this.#isVerbatim(segment) ? into : this.#sourceLength[segment]!
    return { start: from, end: this.#source[segment]! + length }
  }

  /**
   * Source edits for a prose edit, or null when the edit would cut through a decoded segment.
   * An edit that crosses a seam is split there: the first part takes the new text, the others lose theirs.
   */
  edits(edit: Edit): Edit[] | null {
    if (edit.start === edit.end) {
      const at = edit.start > 0 ? this.range(edit.start - 1, edit.start).end : this.toSource(0)
      return [{ start: at, end: at, text: edit.text }]
    }
    const edits: Edit[] = []
    for (let at = edit.start, segment = this.#segmentAt(at); at < edit.end; segment++) {
      const segmentEnd = this.#prose[segment]! + this.#proseLength(segment)
      const end = Math.min(edit.end, segmentEnd)
      const whole = at === this.#prose[segment]! && end === segmentEnd
      if (!this.#isVerbatim(segment) && !whole) return null
      edits.push({ ...this.range(at, end), text: edits.length === 0 ? edit.text : '' })
      at = end
    }
    return edits
  }

  /** Whether a prose range stands in the source without markup or entities inside it. */
  isVerbatim(start: number, end: number): boolean {
    if (end <= start) return true
    const segment = this.#segmentAt(start)
    return segment === this.#segmentAt(end - 1) && this.#isVerbatim(segment)
  }
}
