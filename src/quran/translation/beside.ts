import { partitionPoint } from '../../text/index.js'
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
const LETTER = /\p{L}/u

/** The Arabic quotation right before a passage, or else right after it; `inside`: one lies in it. */
export function neighbour(text: string, { start, end, outerStart, outerEnd }: LatinDelimited, arabic: readonly ArabicNeighbour[]): { index: number | null; inside: boolean } {
  const next = partitionPoint(arabic.length, (i) => arabic[i]!.end <= start)
  const [before, after] = [arabic[next - 1], arabic[next]]
  if (after !== undefined && after.start < end) return { index: null, inside: true }
  const joins = (from: number, to: number): boolean => to - from <= BESIDE && !LETTER.test(text.slice(from, to))
  if (before !== undefined && joins(before.end, outerStart)) return { index: next - 1, inside: false }
  // What stands before an Arabic quotation renders it where nothing else comes after it.
  if (after !== undefined && joins(outerEnd, after.start)) return { index: next, inside: false }
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
