import { ALEF, HAMZA_SEAT, LETTER, TATWEEL_ALEF, WAW } from '../letters.js'
import { COLUMN_LETTER, OPTIONAL, SEAT, SOFT, WORD_IMLAI, WORD_UTHMANI, type Columns } from '../index/columns.js'

const WORD_STARTS = WORD_UTHMANI | WORD_IMLAI
/** No letter stands as often in a row. */
const LONGEST_RUN = 8

/**
 * Walks letters along columns as long as they agree, without allocating. Where it stopped, and what it passed over,
 * stands in its fields.
 *
 *     letters  ا ل ص ل ا ه         columns  ا ل ص ل [و] [ا] ه        every letter agrees
 *                      ^ q                           ^ c
 */
export class Walk {
  /** Letters walked: one past the last that agreed (forward), or the first (backward). */
  q = 0
  /** The same for columns. */
  c = 0
  /** Letters that agreed. */
  agreed = 0
  /** Columns passed over that plain spelling writes. */
  softSkips = 0
  /** Hamza seats passed over on either side. */
  seatSkips = 0

  readonly #columns: Columns

  constructor(columns: Columns) {
    this.#columns = columns
  }

  /**
   * From letter `q` and column `c` up to `qEnd` and `cEnd`.
   * @param path where the column of each letter is written, counted from `q`; letters passed over are left alone
   */
  forward(letters: Uint8Array, q: number, qEnd: number, c: number, cEnd: number, path?: Int32Array): this {
    return this.#walk(letters, q, qEnd, c, cEnd, 1, path)
  }

  /** From letter `q` and column `c`, both included, down to `qStart` and `cStart`, both included. */
  backward(letters: Uint8Array, q: number, qStart: number, c: number, cStart: number): this {
    this.#walk(letters, q, qStart - 1, c, cStart - 1, -1)
    this.q++
    this.c++
    return this
  }

  #walk(letters: Uint8Array, from: number, qStop: number, start: number, cStop: number, step: 1 | -1, path?: Int32Array): this {
    const { letters: columns, others } = this.#columns
    let [q, c] = [from, start]
    let [soft, seats] = [0, 0]
    this.q = q
    this.c = c
    this.agreed = this.softSkips = this.seatSkips = 0
    while (q !== qStop && c !== cStop) {
      const letter = letters[q]!
      const column = columns[c]!
      const number = letter & LETTER
      const free = (column & (OPTIONAL | SOFT)) !== 0
      const tatweel = number === TATWEEL_ALEF
      const agrees = (tatweel && (column & COLUMN_LETTER) === ALEF) || (column & COLUMN_LETTER) === number || others[c] === number || ((column & SEAT) !== 0 && (letter & HAMZA_SEAT) !== 0)
      if (agrees && q + step !== qStop && isSpareSeat(letter, letters[q + step]!, column)) {
        seats++
        q += step
      } else if (agrees && !(free && this.#isSpare(letters, q, qStop, c, cStop, step))) {
        if (path !== undefined) path[q - from] = c
        q += step
        c += step
        this.q = q
        this.c = c
        this.agreed++
        this.softSkips = soft
        this.seatSkips = seats
      } else if (tatweel) {
        q += step
      } else if (free) {
        if ((column & SOFT) !== 0) soft++
        c += step
      } else if ((column & SEAT) !== 0) {
        seats++
        c += step
      } else if ((letter & HAMZA_SEAT) !== 0 && number >= WAW) {
        seats++
        q += step
      } else break
    }
    return this
  }

  /**
   * A column that may be left out is spare when the columns that may not ask for all that the text has of its letter:
   *
   *     letters  ا ل ز ن ي ا ن ه            letters  ر ب و ا و ا ح ل
   *     columns  ا ل ز ن ي [ا] ا ن ه        columns  ر ب [و] [ا] [ا] و ا ح ل
   *                         ^ spare                      ^ not: an ا stands between it and the other و
   */
  #isSpare(letters: Uint8Array, q: number, qStop: number, c: number, cStop: number, step: 1 | -1): boolean {
    const { letters: columns, words } = this.#columns
    const number = letters[q]! & LETTER
    let at = q
    while (at !== qStop && (letters[at]! & LETTER) === number && (at - q) * step < LONGEST_RUN) at += step
    const written = (at - q) * step
    let asked = 0
    let wordStarts = false
    for (let other = c + step; other !== cStop; other += step) {
      const column = columns[other]!
      if (words[other]! & WORD_STARTS) wordStarts = true
      if ((column & (OPTIONAL | SOFT)) === 0) {
        if ((column & COLUMN_LETTER) !== number) break
        asked++
      } else if (asked < written && at !== qStop && (column & COLUMN_LETTER) === (letters[at]! & LETTER)) {
        at += step
        if (at === qStop || (letters[at]! & LETTER) === number) return false
      }
    }
    // Where the text ends, it ends with the word that it is in.
    return asked >= written && !(step > 0 && wordStarts && at === qStop)
  }
}

/**
 * A seat whose letter stands once more behind it, where the edition writes it once: جاؤوا for جاءوا, رؤوف for رءوف.
 * It is the seat that is spare.
 */
function isSpareSeat(letter: number, next: number, column: number): boolean {
  const number = letter & LETTER
  return (letter & HAMZA_SEAT) !== 0 && number >= WAW && (column & SEAT) === 0 && (column & COLUMN_LETTER) === number && (next & (LETTER | HAMZA_SEAT)) === number
}
