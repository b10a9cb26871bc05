// A verse in running text with words of the writer put in, or behind it; all the rest is the verse's to the letter:
//
//     قال تعالى: فاسألوا أهل الذكر وهم العلماء إن كنتم لا تعلمون
//                                  └ explains ┘
import type { Range } from '../../text/index.js'
import type { Columns } from '../index/columns.js'
import { NO_COLUMN } from '../match/align.js'
import { countWords, type LetterStream, WORD_START } from '../match/letter-stream.js'
import { agrees, agreesWithin, isPassedOver, type Match } from '../match/match.js'
import type { Resolver } from '../match/resolve.js'
import { EXPLAINS_WORD } from './cue-words.generated.js'
import { cueWords } from './words.js'

/** Whether words were put in that explain those before them, and nothing else differs. */
export function isExplainedWithin(text: string, { letters, offsets }: LetterStream, columns: Columns, match: Match): boolean {
  const putIn = wordsPutIn(letters, columns, match)
  return putIn !== null && putIn.length > 0 && putIn.every(({ start }) => explains(text, offsets[start]!))
}

/** Whether two or more words on end were put in between those of the verse, and nothing else differs: «لن تنالوا البر الكامل حقا حتى تنفقوا مما تحبون». */
export function isFilledOut(letters: Uint8Array, columns: Columns, match: Match): boolean {
  const putIn = wordsPutIn(letters, columns, match)
  return putIn !== null && putIn.length > 0 && putIn.every(({ start, end }) => start > match.q && end < match.qEnd && countWords(letters, start, end) >= FEWEST_PUT_IN)
}
const FEWEST_PUT_IN = 2

/**
 * Where the writer goes on (UTF-16): words that resemble one verse are those of another to the letter but for a small word at the end.
 * «فاستقم كما أمرت ولا تطغ» begins as 11:112 does, and is no slip for «واستقم كما أمرت ولا» of 42:15. Null where they are not.
 */
export function goesOnFromVerse({ letters, offsets }: LetterStream, match: Match, resolver: Resolver): number | null {
  const { q, qEnd } = match
  let last = qEnd - 1
  while (last > q && !startsWord(letters, last)) last--
  const isVerses = (from: number, to: number): boolean => agreesWithin(letters, resolver.index.columns, match, from, to)
  if (qEnd - last > SMALL_WORD || !isVerses(last, qEnd) || isVerses(q, last) || countWords(letters, q, last) < FEWEST_OF_VERSE) return null
  return resolver.exactAnywhere(letters, q, last) === null ? null : offsets[last]!
}
const SMALL_WORD = 3
const FEWEST_OF_VERSE = 3

/** The stretches of letters that were put in, each of whole words; null where anything else differs. */
function wordsPutIn(letters: Uint8Array, columns: Columns, { q, qEnd, columns: path }: Match): Range[] | null {
  const stretches: Range[] = []
  let before = -1
  for (let at = q; at < qEnd; at++) {
    const column = path[at - q]!
    if (column !== NO_COLUMN) {
      if (!agrees(letters[at]!, columns, column) || (before >= 0 && !isPassedOver(columns, before + 1, column))) return null
      before = column
      continue
    }
    const start = at
    while (at + 1 < qEnd && path[at + 1 - q] === NO_COLUMN) at++
    if (!startsWord(letters, start) || (at + 1 < qEnd && !startsWord(letters, at + 1))) return null
    stretches.push({ start, end: at + 1 })
  }
  return stretches
}

function startsWord(letters: Uint8Array, at: number): boolean {
  return (letters[at]! & WORD_START) !== 0
}

function explains(text: string, at: number): boolean {
  return EXPLAINS_WORD.has(cueWords(text, at, at + LONGEST)[0]?.text ?? '')
}
const LONGEST = 12
