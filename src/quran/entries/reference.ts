// A stretch that is nothing but a reference: «الأنبياء 83», "Al-Baqarah : 201", 5:8. In a sentence most of these would say too little.
import type { Range } from '../../text/index.js'
import { firstEndingAfter } from '../claims/neighbours.js'
import { LETTER } from '../layout.js'
import { isDigit } from '../references/characters.js'
import { statusOf } from '../references/draft.js'
import { mentionOf, type SurahNames } from '../references/index.js'
import { isPossible } from '../references/possible.js'
import type { Mention } from '../references/types.js'

const WORD_OR_NUMBER = /[\p{L}\p{N}]/u
const AROUND = /^[\s*_]*/
const DIGIT = /[0-9\u0660-\u0669\u06f0-\u06f9]/
const NAME_OR_TWO = /[\p{L}:/]/u
/** UTF-16 units of the longest one. */
export const LONGEST_REFERENCE = 48

/** A cheap look: a number, and a name or another one. A number alone is a page. */
export function mayBeReference(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end)
  return DIGIT.test(words) && NAME_OR_TWO.test(words)
}

/** The reference that fills a stretch; null where other words or numbers stand in it too, or the ayah does not exist. */
export function referenceIn(text: string, { start, end }: Range, names: SurahNames, mentions: readonly Mention[]): Mention | null {
  if (end - start > LONGEST_REFERENCE) return null
  const fills = (from: number, to: number): boolean => !WORD_OR_NUMBER.test(text.slice(start, from)) && !WORD_OR_NUMBER.test(text.slice(to, end))
  const known = mentions[firstEndingAfter(mentions, start)]
  if (known !== undefined && known.from !== null && known.start >= start && known.end <= end) {
    const one = isOfOneSurah(known) ? meant(known) : known
    return isOne(one) && fills(one.start, one.end) ? one : null
  }
  if (!mayBeReference(text, start, end) || !mayEndInName(text, start, end, names)) return null
  const first = start + AROUND.exec(text.slice(start, end))![0].length
  const read = mentionOf(text.slice(first, end), names)
  if (read === undefined || !isOne(read) || !fills(first + read.start, first + read.end)) return null
  const [from, to] = [first + read.start, first + read.end]
  // Groups are numbered by their order in a text: this is no list's.
  return { ...read, start: from, end: to, outerStart: from, outerEnd: to, certainty: 'explicit', group: -1 - from, bracketed: false }
}

/** A cheap look: in Arabic, without «سورة» and «آية», the letters before the number may end a surah's name. */
function mayEndInName(text: string, start: number, end: number, names: SurahNames): boolean {
  const words = text.slice(start, end)
  const digit = words.search(DIGIT)
  if (!LETTER.test(words.slice(0, digit)) || CUED.test(words)) return true
  const from = start + digit
  let to = from
  while (isDigit(text.charCodeAt(to))) to++
  return isPossible(text, from, to, true, names)
}
/** Latin letters, سور, آي, اي */
const CUED = /[a-z]|\u0633\u0648\u0631|[\u0627\u0622]\u064a/iu

/** 5:46 in a cell may be a time, «النور 2» behind words anything: beside words alone, it is one of that surah or nothing. */
function isOfOneSurah({ surah, candidates, status, disagrees }: Mention): boolean {
  return surah === null && status === 'ambiguous' && candidates.length === 1 && !disagrees
}

function meant(mention: Mention): Mention {
  const [surah] = mention.candidates
  return { ...mention, surah: surah!, candidates: [], status: statusOf(surah!, mention.from!, mention.to ?? mention.from!) }
}

function isOne({ surah, from, status, isCrossReference }: Mention): boolean {
  return surah !== null && from !== null && status === 'ok' && !isCrossReference
}
