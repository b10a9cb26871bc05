// What hints at the place of a passage before its letters are looked at: references beside it, and hits in it.
import { lastAtOrBefore } from '../../text/index.js'
import type { QuranIndex } from '../index/index-file.js'
import type { ColumnRange } from '../match/exact.js'
import type { Mention } from '../references/types.js'
import { mentionColumns } from './neighbours.js'

/** The columns of the ayat that references beside a passage name. */
export function priors(index: QuranIndex, mentions: readonly Mention[]): ColumnRange[] {
  return mentions.flatMap((mention) => mentionColumns(index, mention))
}

/** Whether references name the ayah of a match but for one number: its surah, or as many ayat into another. */
export function isAlmostNamed(index: QuranIndex, { c, cEnd }: ColumnRange, mentions: readonly Mention[]): boolean {
  const { columns: { ayat }, surahs } = index
  let number = lastAtOrBefore(ayat, c) + 1
  for (let surah = 0; surah < surahs.length && number > surahs[surah]!; surah++) number -= surahs[surah]!
  const inSurah = (mention: Mention): boolean => mentionColumns(index, { ...mention, from: null, to: null }).some((whole) => c >= whole.c && cEnd <= whole.cEnd)
  return mentions.some((mention) => mention.from === number || inSurah(mention))
}
