// Verses of several places in one pair of marks, each to the letter, whatever parts them and whichever is cited:
//
//     ﴿وقل رب زدني علما * إنما يخشى الله من عباده العلماء﴾ [طه: 114]
//      └── an ayah ends ┘ └ nothing of 20:114 resembles it
//
// An ending of another verse that nothing parts from the words before it was put there in place of their own: that is an altered verse.
import { partitionPoint } from '../../text/index.js'
import { startsClause } from '../index/columns.js'
import type { ColumnRange } from '../match/exact.js'
import { countWords, type LetterStream, WORD_START } from '../match/letter-stream.js'
import { isPassedOver, type Match, withColumns, wordsInCommon } from '../match/match.js'
import { NO_COLUMN } from '../match/align.js'
import type { Resolver } from '../match/resolve.js'
import { isNext, isWithin, together } from './near-parts.js'

/** Letters and words of each. */
const SHORTEST = 11
const FEWEST_WORDS = 3
const MOST_VERSES = 4
/** Words of the second verse that may go on with the first by chance. */
const MOST_CUTS = 3
/** Letters of what is looked at: 60 words or so. */
const LONGEST = 300
/** Words of a verse that no ayah's border shows to be whole, behind a comma. */
const FEWEST_UNIQUE = 4
/** Words that are no mere ending, «إن الله غفور رحيم», where they stand once. */
const LONGER_THAN_ENDINGS = 6
/** Share of the words of one that the other's verse has at most in their place. */
const MOST_COMMON = 0.34
/** What parts verses, and nothing within one: ٭ * ۝ / | a number, and a line's end. */
const PARTING = /[*\u066d\u06dd\ufd3e\ufd3f/|\n\p{N}]/u
const COMMA = /[,;\u060c\u061b.]/

/**
 * The verses that a passage joins; null where it is none that are joined.
 * @param match what the passage resembles as a whole
 */
export function joinedVerses(resolver: Resolver, text: string, stream: LetterStream, match: Match, priors: readonly ColumnRange[]): Match[] | null {
  const { q, qEnd } = match
  if (qEnd - q < 2 * SHORTEST || qEnd - q > LONGEST) return null
  const parts = partsFrom(resolver, text, stream, q, qEnd, priors, MOST_VERSES - 1)
  return parts === null || parts.length < 2 || parts.some((part) => resembles(resolver, stream, match, part)) ? null : parts
}

/** The verses of letters [q, qEnd), the first as long as it can be. */
function partsFrom(resolver: Resolver, text: string, stream: LetterStream, q: number, qEnd: number, priors: readonly ColumnRange[], left: number): Match[] | null {
  const { letters } = stream
  const standing = (to: number): Match | null => resolver.resolve(letters, q, to, { priors, exactOnly: true })
  const whole = standing(qEnd)
  if (whole !== null) return [whole]
  if (left === 0) return null
  const cuts = cutsBetween(letters, q, qEnd)
  // Where more words stand, fewer do.
  const standingCuts = partitionPoint(cuts.length, (i) => standing(cuts[i]!) !== null)
  for (const cut of cuts.slice(Math.max(0, standingCuts - MOST_CUTS), standingCuts).reverse()) {
    const first = standing(cut)!
    if (countWords(letters, first.qEnd, qEnd) < FEWEST_WORDS) continue
    const rest = partsFrom(resolver, text, stream, first.qEnd, qEnd, priors, left - 1)
    const [second] = rest ?? []
    if (rest !== null && second !== undefined && areJoined(resolver, text, stream, first, second, priors)) return [first, ...rest]
  }
  return null
}

/** The words at which letters [q, qEnd) may be parted in two that are long enough. */
function cutsBetween(letters: Uint8Array, q: number, qEnd: number): number[] {
  const cuts: number[] = []
  let words = 1
  for (let at = q + 1; at <= qEnd - SHORTEST; at++) {
    if ((letters[at]! & WORD_START) === 0) continue
    if (at - q >= SHORTEST && words >= FEWEST_WORDS) cuts.push(at)
    words++
  }
  return cuts
}

/** Whether one verse is over and another begins: an ayah's border lies between them, or a sign that parts verses, or a comma before words of one verse only. */
function areJoined(resolver: Resolver, text: string, stream: LetterStream, first: Match, second: Match, priors: readonly ColumnRange[]): boolean {
  if (isNext(resolver, first, second) || together(resolver, stream, first, second) !== null) return false
  if (isAyah(resolver, second.c)) return true
  const between = text.slice(stream.offsets[first.qEnd - 1]! + 1, stream.offsets[second.q])
  if (PARTING.test(between)) return true
  const words = countWords(stream.letters, second.q, second.qEnd)
  const isUnique = resolver.places(stream.letters, second.q, second.qEnd).length === 1
  const isEnding = !isWithin(second, priors) && endsAyah(resolver, second.cEnd) && !(isUnique && words >= LONGER_THAN_ENDINGS)
  if (isEnding) return false
  if (endsAyah(resolver, first.cEnd)) return true
  return COMMA.test(between) && !isWithin(second, priors) && words >= FEWEST_UNIQUE && isUnique && startsClause(resolver.columns, second.c)
}

function isAyah({ columns: { ayat } }: Resolver, c: number): boolean {
  return ayat[partitionPoint(ayat.length, (i) => ayat[i]! < c)] === c
}

function endsAyah({ columns }: Resolver, cEnd: number): boolean {
  const next = columns.ayat[partitionPoint(columns.ayat.length, (i) => columns.ayat[i]! < cEnd)]
  return next !== undefined && isPassedOver(columns, cEnd, next)
}

/** Whether a part that stands elsewhere is like the words of the verse in whose place it stands: «إلا الذين صبروا وعملوا الصالحات» of 103:3. */
function resembles({ columns }: Resolver, { letters }: LetterStream, match: Match, part: Match): boolean {
  if (part.c < match.cEnd && part.cEnd > match.c) return false
  const path = match.columns.slice(part.q - match.q, part.qEnd - match.q)
  return path.some((column) => column !== NO_COLUMN) && wordsInCommon(letters, columns, withColumns(letters, columns, match, part.q, path)) > MOST_COMMON
}
