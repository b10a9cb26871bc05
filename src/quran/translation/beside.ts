import { partitionPoint } from '../../text/index.js'
import { BLANK_LINE, firstEndingAfter } from '../claims/neighbours.js'
import { isInNextItem, LETTER } from '../layout.js'
import type { Mention } from '../references/types.js'
import { behindLead } from '../rendering.js'
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
/** UTF-16 units between an Arabic quotation and its own reference. */
const TO_REFERENCE = 4
/** Between that reference and the rendering: another sentence is no rendering. */
const JOINS = /^[\s,;:*_>\u060c\u061b\u2013\u2014-]*$/

/**
 * The Arabic quotation right before a passage, or else right after it; `inside`: one lies in it.
 * @param own references of the passage itself
 */
export function neighbour(text: string, { start, end, outerStart, outerEnd }: LatinDelimited, arabic: readonly ArabicNeighbour[], mentions: readonly Mention[], own: readonly Mention[]): { index: number | null; inside: boolean } {
  const next = partitionPoint(arabic.length, (i) => arabic[i]!.end <= start)
  const [before, after] = [arabic[next - 1], arabic[next]]
  if (after !== undefined && after.start < end) return { index: null, inside: true }
  const between = (from: number, to: number): string | null => (to - from <= BESIDE && !isInNextItem(text, { start: from, end: to }) ? text.slice(from, to) : null)
  const joins = (words: string | null): boolean => words !== null && !LETTER.test(words)
  const behind = after === undefined ? null : between(outerEnd, after.start)
  const above = before === undefined ? null : between(before.end, outerStart)
  // A paragraph parts it from the verse above, and none from the one below.
  const isBelow = above !== null && BLANK_LINE.test(above) && joins(behind) && !BLANK_LINE.test(behind!) && !NUMBER.test(behind!)
  const reference = before === undefined ? undefined : referenceBetween(before.end, outerStart, mentions)
  // Each with a reference of its own, they are two quotations.
  if (!isBelow && joins(above) && (reference === undefined || own.length === 0)) return { index: next - 1, inside: false }
  // What stands before an Arabic quotation renders it where nothing else comes after it, and neither a reference nor a paragraph ends there.
  if (behind !== null && joins(behind) && !NUMBER.test(behind) && !BLANK_LINE.test(behind)) return { index: next, inside: false }
  if (before !== undefined && reference !== undefined && own.length === 0 && isBehindReference(text, before.end, outerStart, reference)) return { index: next - 1, inside: false }
  return { index: null, inside: false }
}

/** The first reference to an ayah between a verse and a passage. */
function referenceBetween(verseEnd: number, passage: number, mentions: readonly Mention[]): Mention | undefined {
  const mention = mentions[firstEndingAfter(mentions, verseEnd)]
  return mention === undefined || mention.certainty === 'surah' || mention.outerEnd > passage ? undefined : mention
}

/** ﴿…﴾ [طه: 114], which means: "…" – the reference of the verse stands between it and a passage that has none, and words that lead to a rendering. */
function isBehindReference(text: string, verseEnd: number, passage: number, { bracketed, outerStart, outerEnd }: Mention): boolean {
  if (!bracketed || outerStart - verseEnd > TO_REFERENCE || !JOINS.test(text.slice(verseEnd, outerStart).replace(CLOSING, ''))) return false
  const from = behindLead(text, outerEnd, passage)
  return passage - from <= BESIDE && JOINS.test(text.slice(from, passage)) && !BLANK_LINE.test(text.slice(outerEnd, passage)) && !isInNextItem(text, { start: outerEnd, end: passage })
}
/** Marks that close an Arabic quotation. */
const CLOSING = /[\ufd3e\ufd3f)\]}\u00bb\u201d"]/g

/** References before a passage that lead to it: `Quran 2:255: "…"`; what closes another quotation belongs to that one. */
export function leading(text: string, { outerStart }: LatinDelimited, before: readonly Mention[], taken: ReadonlySet<Mention>): readonly Mention[] {
  const [mention] = before
  if (mention === undefined || taken.has(mention)) return []
  const between = text.slice(before.at(-1)!.outerEnd, outerStart)
  const behind = text.slice(Math.max(0, mention.outerStart - 3), mention.outerStart)
  return /[:,\n]/.test(between) && !/\n\s*\n/.test(between) && !/[)\]}”"»’'*\ufd3e\ufd3f]\s*$/.test(behind) ? before : []
}
