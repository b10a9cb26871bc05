// What hints at the place of a passage before its letters are looked at: references beside it, and hits in it.
import type { QuranIndex } from '../index/index-file.js'
import type { ColumnRange } from '../match/exact.js'
import type { Mention } from '../references/types.js'
import type { BareHit } from './bare.js'
import { firstEndingAfter, mentionColumns } from './neighbours.js'

/** The columns of the ayat that references beside a passage name. */
export function priors(index: QuranIndex, mentions: readonly Mention[]): ColumnRange[] {
  return mentions.flatMap((mention) => mentionColumns(index, mention))
}

/** The first hit that overlaps [start, end). */
export function overlapping(hits: readonly BareHit[], start: number, end: number): BareHit | undefined {
  const hit = hits[firstEndingAfter(hits, start)]
  return hit !== undefined && hit.start < end ? hit : undefined
}
