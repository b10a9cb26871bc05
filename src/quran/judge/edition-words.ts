import type { Corpus, Edition } from '../corpus.js'
import { type Columns, HAS_IMLAI, HAS_UTHMANI, OPTIONAL, SMALL_IMLAI, SMALL_UTHMANI, SOFT } from '../index/columns.js'
import { isHaraka, isMarkOrPause, isSmallLetter, withoutMarksAndSpaces } from '../harakat.js'
import { LETTER, LETTER_TABLE } from '../letters.js'
import { isProclitic } from '../match/exact.js'

/** A word of an edition, verbatim, with the columns of its letters. */
export interface EditionWord {
  readonly ayah: number
  /** UTF-16 range in the ayah's text. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** The same without marks. */
  readonly skeleton: string
  /** The same for the question whether two words are spelled alike. */
  readonly spelling: string
  readonly c: number
  readonly cEnd: number
  /** Per column of [c, cEnd): UTF-16 offset in the word of the letter that stands there, or -1. */
  readonly letters: readonly number[]
}

const SPACE = 0x20
/** Letters of the longest proclitic that a quotation may leave out: ول, فب. */
const LONGEST_PROCLITIC = 2

/** Words of one ayah. Pause marks that stand alone are no words. */
export function editionWords(corpus: Corpus, edition: Edition, ayah: number): EditionWord[] {
  const text = corpus.line(edition, ayah)
  const { columns } = corpus.index
  const small = edition === 'uthmani' ? SMALL_UTHMANI : SMALL_IMLAI
  const has = (edition === 'uthmani' ? HAS_UTHMANI : HAS_IMLAI) | small
  const end = columns.ayat[ayah + 1]!
  let column = columns.ayat[ayah]!
  const words: EditionWord[] = []
  for (let at = 0; at < text.length; ) {
    const space = text.indexOf(' ', at)
    const to = space < 0 ? text.length : space
    const c = column
    const letters: number[] = []
    for (let i = at; i < to; i++) {
      const unit = text.charCodeAt(i)
      const isSmall = isSmallLetter(unit)
      if ((LETTER_TABLE[unit]! & LETTER) === 0 && !isSmall) continue
      // A small letter that only lengthens a vowel has no column: the next one is that of a full letter.
      if (isSmall && (columns.words[nextWith(columns.words, column, end, has)]! & small) === 0) continue
      while (column < end && (columns.words[column]! & has) === 0) {
        letters.push(-1)
        column++
      }
      letters.push(i - at)
      column++
    }
    // Columns that are no edition's are those of an everyday spelling, and of this word: أيها for أيه.
    while (column < end && columns.words[column] === 0) {
      letters.push(-1)
      column++
    }
    if (letters.some((offset) => offset >= 0)) words.push({ ayah, start: at, end: to, text: text.slice(at, to), skeleton: withoutMarks(text.slice(at, to)), spelling: withoutMarksAndSpaces(text.slice(at, to)), c, cEnd: column, letters })
    at = to + 1
  }
  return words
}

/** Columns of a word that a quotation which starts at `column` leaves to the edition: ﴿إن الله﴾ of «فإن الله». 0: none. */
export function procliticColumns(columns: Columns, word: EditionWord, column: number): number {
  const count = column - word.c
  if (count <= 0 || count > LONGEST_PROCLITIC) return 0
  for (let c = word.c; c < column; c++) {
    const entry = columns.letters[c]!
    if ((entry & (OPTIONAL | SOFT)) === 0 && !isProclitic(entry & LETTER)) return 0
  }
  return count
}

/** UTF-16 offset in the word of what follows its first `columns` columns; a hamza that has no column of its own follows. 0 where nothing is cut off. */
export function offsetAfter({ letters, text }: EditionWord, columns: number): number {
  // Where the edition writes no letter next, the word was not divided there: ﴿ءَأَنتُمْ﴾ for «أأنتم».
  if (columns === 0 || (letters[columns] ?? -1) < 0) return 0
  let offset = Math.max(...letters.slice(0, columns)) + 1
  while (isHaraka(text.charCodeAt(offset))) offset++
  return offset
}

/** Letters of a text alone: no marks, no pause signs, no tatweel; words and their spaces stay. */
export function withoutMarks(text: string): string {
  let result = ''
  for (const character of text) {
    const unit = character.charCodeAt(0)
    if (unit === SPACE ? !result.endsWith(' ') : !isMarkOrPause(unit)) result += character
  }
  return result.trim()
}

/** The next column that has one of these flags, or `end`. */
function nextWith(words: Uint8Array, from: number, end: number, flags: number): number {
  let column = from
  while (column < end && (words[column]! & flags) === 0) column++
  return column
}
