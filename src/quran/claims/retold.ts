// A verse in the writer's own words keeps its words, and fits them to his sentence; one that is misquoted has another word in the place of one:
//
//     أوحى الله إلى أم موسى أن أرضعيه (القصص: 7)          وأوحينا إلى أم موسى: retold
//     لا إكراه في الإسلام (البقرة: 256)                   الدين: misquoted
import { COLUMN_LETTER, type Columns, OPTIONAL, SOFT, startsWord } from '../index/columns.js'
import { ALEF, FEH, LAM, LETTER, WAW } from '../letters.js'
import { NO_COLUMN } from '../match/align.js'
import { isProclitic } from '../match/exact.js'
import { wordEnd } from '../match/letter-stream.js'
import { agrees, commonWords, isPassedOver, type Match } from '../match/match.js'

/** Share of the words of either side that are the same where one is miswritten, however they begin. */
export const NEARLY_ALL = 0.88
/** Letters of a word of the verse that another stands for. */
const FEW_LETTERS = 2
/** Letters that are left of a word without what is written as one with it. */
const SHORTEST_STEM = 3

/** Whether words fit the verse to the writer's sentence: they begin in their own way or have fewer of its words, and no word stands for another. */
export function isRetold(letters: Uint8Array, columns: Columns, match: Match): boolean {
  if (beginsAlike(letters, columns, match) && commonWords(letters, columns, match, 1) >= NEARLY_ALL) return false
  return !replacesWord(letters, columns, match)
}

/** Whether the first word is the verse's, but for a conjunction: its letters are, and no others of the verse stand before them or between. */
export function beginsAlike(letters: Uint8Array, columns: Columns, { q, qEnd, columns: path }: Match): boolean {
  const to = wordEnd(letters, q, qEnd)
  let first = path[0]!
  while (first > 0 && !startsWord(columns, first)) first--
  if (first < path[0]! && !(isConjunction(columns.letters[first]! & COLUMN_LETTER) && isPassedOver(columns, first + 1, path[0]!))) return false
  for (let at = q; at < to; at++) {
    if (!agrees(letters[at]!, columns, path[at - q]!)) return false
    if (at > q && !isPassedOver(columns, path[at - 1 - q]! + 1, path[at - q]!)) return false
  }
  return true
}

function isConjunction(letter: number): boolean {
  return letter === WAW || letter === FEH
}

/** Whether a word of which few letters agree stands where the verse has another. */
function replacesWord(letters: Uint8Array, columns: Columns, { q, qEnd, columns: path }: Match): boolean {
  let before = path[0]! - 1
  for (let from = q, to = q; from < qEnd; from = to) {
    to = wordEnd(letters, from, qEnd)
    if (isLike(letters, columns, stemStart(letters, from, to), to, path, q)) {
      for (let i = from; i < to; i++) if (path[i - q] !== NO_COLUMN) before = path[i - q]!
      continue
    }
    let next = to
    while (next < qEnd && path[next - q] === NO_COLUMN) next++
    // What stands for the last word may have no letter of it.
    if (next === qEnd || holdsWord(columns, before + 1, path[next - q]!)) return true
  }
  return false
}

/** The letter behind the proclitic and the article that many words share: والصوم, والصلاة. */
function stemStart(letters: Uint8Array, from: number, to: number): number {
  let at = from
  if (to - at > SHORTEST_STEM && isProclitic(letters[at]! & LETTER)) at++
  if (to - at > SHORTEST_STEM + 1 && (letters[at]! & LETTER) === ALEF && (letters[at + 1]! & LETTER) === LAM) at += 2
  else if (to - at > SHORTEST_STEM && at > from && (letters[at]! & LETTER) === LAM) at++
  return at
}

/** More than two thirds of the letters [from, to) are those of their columns. */
function isLike(letters: Uint8Array, columns: Columns, from: number, to: number, path: Int32Array, q: number): boolean {
  let agreed = 0
  for (let i = from; i < to; i++) if (agrees(letters[i]!, columns, path[i - q]!)) agreed++
  return agreed * 3 > (to - from) * 2
}

/** A word begins among the columns, and has letters there. */
function holdsWord(columns: Columns, c: number, cEnd: number): boolean {
  let at = c
  while (at < cEnd && !startsWord(columns, at)) at++
  let count = 0
  for (; at < cEnd; at++) if ((columns.letters[at]! & (OPTIONAL | SOFT)) === 0) count++
  return count >= FEW_LETTERS
}
