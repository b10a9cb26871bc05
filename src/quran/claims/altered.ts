// Passages in quotation marks that are a verse with a word or two changed, in whose sentence God or the Quran is named:
//
//     وقد حرم القرآن الربا: «وأحل الله البيع وحرم القمار»        القرآن الكريم "يدعو إلى السلام" والوئام
//                            ^^^^^^^^^^^^^^^^^^ four of five                    a word or two like a verse: the writer's own
import type { QuranIndex } from '../index/index-file.js'
import type { LetterStream } from '../match/letter-stream.js'
import { commonWords, type Match } from '../match/match.js'
import type { BareHit } from './bare.js'
import { wordsOf } from './accept.js'

const FEWEST_WORDS = 4
/** Words that are letter for letter those of the verse at least, and their share. */
const FEWEST_EQUAL = 3
const EQUAL_SHARE = 0.6
const WHOLE = 1
/** Score of a hit from which on an unclaimed passage is worth an alignment. */
const TELLING_HIT = 52
/** … and the share of the passage that it must cover. */
const TELLING_SHARE = 0.4

/** Whether these are verses of which some word is another: most of their words are the verse's, to the letter. */
export function areAltered(matches: readonly Match[], stream: LetterStream, index: QuranIndex): boolean {
  return matches.some(({ exact }) => !exact) && matches.every((match) => match.exact || isAltered(match, stream, index))
}

function isAltered(match: Match, stream: LetterStream, { columns }: QuranIndex): boolean {
  const words = wordsOf(stream, match)
  const share = commonWords(stream.letters, columns, match, WHOLE)
  return words >= FEWEST_WORDS && share >= EQUAL_SHARE && Math.round(share * words) >= FEWEST_EQUAL
}

/** Enough of a passage that nothing presents is found in the Quran by its letters. */
export function isTelling(hit: BareHit | undefined, start: number, end: number): boolean {
  return hit !== undefined && hit.score >= TELLING_HIT && hit.end - hit.start >= TELLING_SHARE * (end - start)
}
