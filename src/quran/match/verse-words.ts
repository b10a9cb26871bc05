import { lastAtOrBefore } from '../../text/index.js'
import { type Columns, OPTIONAL, PAUSE, SOFT, startsWord } from '../index/columns.js'

/** Columns of one word of the verse. */
export interface VerseWord {
  readonly c: number
  readonly cEnd: number
}

/** Words at an edge that are looked at; more are no slip at an edge. */
export const MOST_WORDS = 12
const SHORT_LETTERS = 2

/** The words of the verses, in their columns. */
export class VerseWords {
  readonly #columns: Columns

  constructor(columns: Columns) {
    this.#columns = columns
  }

  /** The verse's word that holds a column. */
  wordAt(column: number): VerseWord {
    let c = column
    while (c > 0 && !startsWord(this.#columns, c)) c--
    return { c, cEnd: this.#endFrom(column + 1) }
  }

  #endFrom(column: number): number {
    let cEnd = column
    while (cEnd < this.#columns.letters.length && !startsWord(this.#columns, cEnd)) cEnd++
    return cEnd
  }

  /** The words that follow in the ayah. */
  wordsAfter({ c, cEnd }: VerseWord): VerseWord[] {
    const { ayat } = this.#columns
    const end = ayat[lastAtOrBefore(ayat, c) + 1]!
    const words: VerseWord[] = []
    for (let at = cEnd; at < end && words.length < MOST_WORDS; at = words.at(-1)!.cEnd) words.push({ c: at, cEnd: this.#endFrom(at + 1) })
    return words
  }

  /** The words that come before in the ayah, the nearest first. */
  wordsBefore({ c }: VerseWord): VerseWord[] {
    const { ayat } = this.#columns
    const start = ayat[lastAtOrBefore(ayat, c)]!
    const words: VerseWord[] = []
    for (let at = c; at > start && words.length < MOST_WORDS; at = words.at(-1)!.c) words.push(this.wordAt(at - 1))
    return words
  }

  /** How many of the words that follow stand before a pause; all where none pauses. */
  wordsToPause(next: readonly VerseWord[]): number {
    const pause = next.findIndex(({ c }) => (this.#columns.words[c]! & PAUSE) !== 0)
    return pause < 0 ? next.length : pause
  }

  /** How many of the words that come before stand behind a pause. */
  wordsFromPause(own: VerseWord, before: readonly VerseWord[]): number {
    const pause = [own, ...before].findIndex(({ c }) => (this.#columns.words[c]! & PAUSE) !== 0)
    return pause < 0 ? before.length : pause
  }
}

/** لا, من, في, أن: no word to end a quotation with. */
export function isShort({ letters }: Columns, { c, cEnd }: VerseWord): boolean {
  return letters.subarray(c, cEnd).filter((entry) => (entry & (OPTIONAL | SOFT)) === 0).length <= SHORT_LETTERS
}
