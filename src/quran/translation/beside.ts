import { partitionPoint } from '../../text/index.js'
import { BLANK_LINE } from '../claims/neighbours.js'
import { isInNextItem, LETTER } from '../layout.js'
import type { Mention } from '../references/types.js'
import type { AyahRange } from '../types.js'
import type { LatinDelimited } from './passages.js'

/** An Arabic quotation, as far as its rendering is concerned. */
export interface ArabicNeighbour {
  readonly start: number
  readonly end: number
  readonly refs: readonly AyahRange[]
}

/** UTF-16 units between an Arabic quotation and its rendering. */
const BESIDE = 40
const NUMBER = /\p{N}/u

/** The Arabic quotation right before a passage, or else right after it; `inside`: one lies in it. */
export function neighbour(text: string, { start, end, outerStart, outerEnd }: LatinDelimited, arabic: readonly ArabicNeighbour[]): { index: number | null; inside: boolean } {
  const next = partitionPoint(arabic.length, (i) => arabic[i]!.end <= start)
  const [before, after] = [arabic[next - 1], arabic[next]]
  if (after !== undefined && after.start < end) return { index: null, inside: true }
  const between = (from: number, to: number): string | null => (to - from <= BESIDE && !isInNextItem(text, { start: from, end: to }) ? text.slice(from, to) : null)
  const joins = (words: string | null): boolean => words !== null && !LETTER.test(words)
  const behind = after === undefined ? null : between(outerEnd, after.start)
  const above = before === undefined ? null : between(before.end, outerStart)
  // A paragraph parts it from the verse above, and none from the one below.
  const isBelow = above !== null && BLANK_LINE.test(above) && joins(behind) && !BLANK_LINE.test(behind!) && !NUMBER.test(behind!)
  if (!isBelow && joins(above)) return { index: next - 1, inside: false }
  // What stands before an Arabic quotation renders it where nothing else comes after it, and neither a reference nor a paragraph ends there.
  if (behind !== null && joins(behind) && !NUMBER.test(behind) && !BLANK_LINE.test(behind)) return { index: next, inside: false }
  return { index: null, inside: false }
}

/** References before a passage that lead to it: `Quran 2:255: "…"`; what closes another quotation belongs to that one. */
export function leading(text: string, { outerStart }: LatinDelimited, before: readonly Mention[], taken: ReadonlySet<Mention>): readonly Mention[] {
  const [mention] = before
  if (mention === undefined || taken.has(mention)) return []
  const between = text.slice(before.at(-1)!.outerEnd, outerStart)
  const behind = text.slice(Math.max(0, mention.outerStart - 3), mention.outerStart)
  return /[:,\n]/.test(between) && !/\n\s*\n/.test(between) && !/[)\]}”"»’'*\ufd3e\ufd3f]\s*$/.test(behind) ? before : []
}
