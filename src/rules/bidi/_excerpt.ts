import { displayText, glyphsOf, levelRuns, resolveLevels, shownOffsets, visualRuns, type BidiLayout, type BidiParagraph, type Resolved } from '../../bidi/index.js'
import { applyEdits, type Edit } from '../../text/index.js'

/** A paragraph up to this long is taken whole; of a longer one, this many units on either side of the place in question. */
const WHOLE = 400
const AROUND = 120
/** A longer place is not displayed anew: the list, the verse or the controls that span it would be read once for each of them. */
const LONGEST = 2000

/**
 * A part of a paragraph that is displayed as it is in the whole, small enough to resolve again for each finding: a paragraph of a
 * megabyte with ten thousand findings still costs linear time. Offsets are prose offsets.
 */
export class Excerpt {
  readonly start: number
  readonly text: string
  readonly #base: 'ltr' | 'rtl' | 'auto'
  readonly #resolved: Resolved
  #positions: Map<number, number> | undefined

  private constructor(start: number, text: string, base: 'ltr' | 'rtl' | 'auto') {
    this.start = start
    this.text = text
    this.#base = base
    this.#resolved = resolveLevels(text, base)
  }

  /**
   * The excerpt around a place; null where what stands far away (an open isolate, a bracket) decides how the place is displayed, and for a
   * place that is too long.
   */
  static around(layout: BidiLayout, paragraph: BidiParagraph, start: number, end: number): Excerpt | null {
    if (end - start > LONGEST) return null
    const whole = paragraph.end - paragraph.start <= WHOLE
    const from = whole ? paragraph.start : wordStart(layout.text, Math.max(paragraph.start, start - AROUND), start)
    const to = whole ? paragraph.end : Math.min(paragraph.end, end + AROUND)
    const first = from === paragraph.start && paragraph.assumed !== 'declared'
    const excerpt = new Excerpt(from, layout.text.slice(from, to), first ? 'auto' : paragraph.base)
    for (let at = start; at < end; at++) if (excerpt.#resolved.levels[at - from] !== layout.levels[at]) return null
    return excerpt
  }

  get end(): number {
    return this.start + this.text.length
  }

  /** Level of the paragraph as this text has it. */
  get level(): number {
    return this.#resolved.paragraphs[0]?.level ?? 0
  }

  /** Place of a character from the left, from 0; -1 for what has none. */
  position(offset: number): number {
    this.#positions ??= new Map(shownOffsets(this.text, this.#resolved, 0, this.text.length).map((at, place) => [at, place]))
    return this.#positions.get(offset - this.start) ?? -1
  }

  /** What has a place, from left to right. */
  order(): string {
    let order = ''
    for (const at of shownOffsets(this.text, this.#resolved, 0, this.text.length)) order += String.fromCodePoint(this.text.codePointAt(at)!)
    return order
  }

  /** A text that looks as [start, end) does on the screen. */
  shown(start: number, end: number): string {
    const from = start - this.start
    const to = end - this.start
    const runs = visualRuns(levelRuns(this.#resolved.levels, 0, this.text.length))
      .map((run) => ({ ...run, start: Math.max(run.start, from), end: Math.min(run.end, to) }))
      .filter((run) => run.start < run.end)
      .map((run) => ({ run, text: this.text.slice(run.start, run.end) }))
      .map(({ run, text }) => ({ ...run, text, glyphs: glyphsOf(text, run.level) }))
    return displayText({ runs })
  }

  /** The same excerpt in a paragraph of the given direction. */
  turned(base: 'ltr' | 'rtl'): Excerpt {
    return new Excerpt(this.start, this.text, base)
  }

  /** The same excerpt after edits, in the base direction the document would then have. */
  edited(edits: readonly Edit[]): Edited {
    const local = edits.map((edit) => ({ start: edit.start - this.start, end: edit.end - this.start, text: edit.text }))
    return new Edited(new Excerpt(this.start, applyEdits(this.text, local), this.#base), edits)
  }
}

/** An excerpt after edits, asked by the offsets of before. */
export class Edited {
  readonly #after: Excerpt
  readonly #edits: readonly Edit[]

  constructor(after: Excerpt, edits: readonly Edit[]) {
    this.#after = after
    this.#edits = edits
  }

  get level(): number {
    return this.#after.level
  }

  position(offset: number): number {
    return this.#after.position(this.#moved(offset, true))
  }

  order(): string {
    return this.#after.order()
  }

  /** A text that looks as what was [start, end) does now. */
  shown(start: number, end: number): string {
    return this.#after.shown(this.#moved(start, false), this.#moved(end, true))
  }

  /** Where an offset went; `after`: behind what was put in there. */
  #moved(offset: number, after: boolean): number {
    let moved = offset
    for (const { start, end, text } of this.#edits) {
      if (end < offset || (end === offset && (after || start < end))) moved += text.length - (end - start)
    }
    return moved
  }
}

function wordStart(text: string, from: number, limit: number): number {
  const space = text.indexOf(' ', from)
  return space < 0 || space >= limit ? from : space
}
