// Spaces that stand otherwise than in every edition: lost between two words, or put into one.
//
//     document   إن مع العسريسرا        إن ا لله
//     edition    إن مع العسر يسرا       إن الله
//                           ^ lost          ^ put in
import { OPTIONAL, WORD_IMLAI, WORD_UTHMANI, type Columns } from '../index/columns.js'
import { ALEF, BEH, FEH, KAF, LAM, LETTER, LETTER_TABLE, SEEN, TATWEEL_ALEF, WAW } from '../letters.js'
import { NO_COLUMN } from '../match/align.js'
import { countHarakat, withoutMarksAndSpaces } from '../harakat.js'
import type { GroupWords } from './compare.js'
import { DIVISIONS } from './divisions.generated.js'
import type { DocumentWord } from './document-words.js'
import type { EditionWord } from './edition-words.js'
import { isEverydayDivision } from './everyday-divisions.js'

/** Letters as a key: with a hamza or without, and a tatweel that stands for an alef is none. */
function keyOf(letters: readonly number[]): string {
  return String.fromCharCode(...letters.map((letter) => letter & LETTER).filter((letter) => letter !== TATWEEL_ALEF).map((letter) => FIRST_KEY + letter))
}

const FIRST_KEY = 0x40
const ANY = '*'
const EITHER_WAY: ReadonlySet<string> = new Set(DIVISIONS.map((words) => words.split(' ').map((word) => (word === ANY ? ANY : keyOf(lettersOf(word)))).join(' ')))

/**
 * Whether words whose letters are the verse's are divided otherwise than in either edition and in everyday practice.
 * @param words the same words in both editions
 * @param taken columns that the letters of the quotation stand for
 */
export function isDividedOtherwise(text: string, columns: Columns, document: readonly DocumentWord[], words: GroupWords, taken: () => ReadonlySet<number>): boolean {
  if (document.length === 1 && (words.imlai.length < 2 || words.uthmani.length < 2)) return false
  const own = document.map((word) => withoutMarksAndSpaces(word.text)).join(' ')
  if (own === spellingOf(words.imlai) || own === spellingOf(words.uthmani) || isEverydayDivision(document, words.imlai)) return false
  return document.some((word, i) => losesSpace(text, columns, word, words.imlai) || (i > 0 && isPutIn(text, columns, document[i - 1]!, word, words.imlai, taken())))
}

function spellingOf(words: readonly EditionWord[]): string {
  return words.map(({ spelling }) => spelling).join(' ')
}

/** Two letters of one word between which each edition begins a word. */
function losesSpace(text: string, columns: Columns, word: DocumentWord, imlai: readonly EditionWord[]): boolean {
  let before = NO_COLUMN
  for (let i = 0; i < word.columns.length; i++) {
    const column = word.columns[i]!
    if (column === NO_COLUMN) continue
    const isLost = before !== NO_COLUMN && flagsBetween(columns.words, before, column) === (WORD_UTHMANI | WORD_IMLAI) && !isMovable(columns, before, column)
    if (isLost && !PARTED.test(text.slice(word.offsets[i - 1], word.offsets[i])) && !isJoined(wordAt(imlai, before), wordAt(imlai, column))) return true
    before = column
  }
  return false
}

/** Of two letters that are alike one was left out, and either may stand for the other: on which side of the space it stood is open. */
function isMovable({ letters }: Columns, before: number, column: number): boolean {
  for (let c = before + 1; c < column; c++) if (isAlike(letters, c, before) || isAlike(letters, c, column)) return true
  return false
}

function isAlike(letters: Uint8Array, a: number, b: number): boolean {
  return (letters[a]! & LETTER) === (letters[b]! & LETTER)
}

/** Words that everybody joins; letters that are read by their names have no spaces to lose. */
function isJoined(left: EditionWord | undefined, right: EditionWord | undefined): boolean {
  if (left === undefined || right === undefined) return false
  return isEitherWay(lettersOf(left.spelling), lettersOf(right.spelling)) || (isSpelledOut(left) && isSpelledOut(right))
}

/** A control character or a pause sign parts words too. */
const PARTED = /[\p{Cf}\u06d6-\u06dc\u06de\u06e9]/u
const SPACES = /^[ \u00a0]+$/

/** Two words of the document between which neither edition begins one. */
function isPutIn(text: string, columns: Columns, left: DocumentWord, right: DocumentWord, imlai: readonly EditionWord[], taken: ReadonlySet<number>): boolean {
  const before = left.columns.findLast((column) => column !== NO_COLUMN)
  const column = right.columns.find((at) => at !== NO_COLUMN)
  if (before === undefined || column === undefined || flagsBetween(columns.words, before, column) !== 0) return false
  if (flagsBetween(columns.words, leastColumn(columns, before, taken), greatestColumn(columns, column, taken)) !== 0) return false
  // A line's end or a sign is no space that somebody put in.
  if (!SPACES.test(text.slice(left.end, right.start))) return false
  const own = wordAt(imlai, before)
  if (own === undefined || isSpelledOut(own)) return false
  return !isEitherWay(left.letters, right.letters) && !isProcliticApart(left, own)
}

/** The first and the last column that the letter of a column may stand for as well: its like beside it, or one that may be left out, which no letter has. */
function leastColumn({ letters }: Columns, column: number, taken: ReadonlySet<number>): number {
  let c = column
  while (c > 0 && !taken.has(c - 1) && ((letters[c - 1]! & OPTIONAL) !== 0 || isAlike(letters, c - 1, c))) c--
  return c
}

function greatestColumn({ letters }: Columns, column: number, taken: ReadonlySet<number>): number {
  let c = column
  while (c + 1 < letters.length && !taken.has(c + 1) && ((letters[c + 1]! & OPTIONAL) !== 0 || isAlike(letters, c + 1, c))) c++
  return c
}

/** Which editions begin a word in the columns (before, column]. */
function flagsBetween(flags: Uint8Array, before: number, column: number): number {
  let found = 0
  for (let c = before + 1; c <= column; c++) found |= flags[c]! & (WORD_UTHMANI | WORD_IMLAI)
  return found
}

function wordAt(words: readonly EditionWord[], column: number): EditionWord | undefined {
  return words.findLast(({ c, cEnd }) => c <= column && column < cEnd)
}

/** الم, كهيعص, حم عسق: letters by their names, which carry no vowels. */
function isSpelledOut({ text }: EditionWord): boolean {
  return countHarakat(text, 0, text.length) === 0
}

const PROCLITICS: ReadonlySet<number> = new Set([WAW, FEH, LAM, BEH, KAF])

/** The two words of a row of everyday-divisions.tsv. Of the first word up to two proclitics do not count. */
function isEitherWay(left: readonly number[], right: readonly number[]): boolean {
  const after = keyOf(right)
  for (let from = 0; from <= 2 && from < left.length; from++) {
    const key = keyOf(left.slice(from))
    const before = left.slice(0, from).map((letter) => letter & LETTER)
    if (EITHER_WAY.has(`${key} ${after}`) || (EITHER_WAY.has(`${key} ${ANY}`) && before.every((letter) => letter !== LAM && letter !== BEH && letter !== KAF))) return true
    const letter = left[from]! & LETTER
    if (!PROCLITICS.has(letter) && letter !== ALEF) return false
  }
  return false
}

/** Typists, and print in Persia and India, set و ف ل ب ك س and the interrogative أ apart from their word. */
function isProcliticApart({ letters, columns }: DocumentWord, own: EditionWord): boolean {
  const first = own.letters.findIndex((at) => at >= 0)
  if (letters.length > 2 || columns[0] !== own.c + first) return false
  const [letter, next] = letters.map((entry) => entry & LETTER)
  const asks = letter === ALEF && own.spelling.charCodeAt(0) === ALEF_WITH_HAMZA
  if (next === undefined) return asks || isProclitic(letter)
  return (asks || letter === WAW || letter === FEH) && isProclitic(next)
}

function isProclitic(letter: number | undefined): boolean {
  return letter !== undefined && (PROCLITICS.has(letter) || letter === SEEN)
}

const ALEF_WITH_HAMZA = 0x0623

function lettersOf(text: string): number[] {
  return [...text].map((character) => LETTER_TABLE[character.charCodeAt(0)]!).filter((entry) => (entry & LETTER) !== 0)
}
