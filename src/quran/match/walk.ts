import { HAMZA_SEAT, LETTER, WAW } from '../letters.js'
import { COLUMN_LETTER, OPTIONAL, SEAT, SOFT, type Columns } from '../index/columns.js'

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
      const agrees = (column & COLUMN_LETTER) === number || others[c] === number || ((column & SEAT) !== 0 && (letter & HAMZA_SEAT) !== 0)
      if (agrees && isSpareSeat(letter, letters[q + step]!, column)) {
        seats++
        q += step
      } else if (agrees && !(free && this.#isSpare(c + step, cStop, number, letters[q + step]!, step))) {
        if (path !== undefined) path[q - from] = c
        q += step
        c += step
        this.q = q
        this.c = c
        this.agreed++
        this.softSkips = soft
        this.seatSkips = seats
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
   * A column that may be left out is spare when the next one that may not asks for the same letter, and the letter
   * stands only once: in «الزنى إنه» the alef is that of إنه.
   */
  #isSpare(c: number, cStop: number, number: number, next: number, step: 1 | -1): boolean {
    const columns = this.#columns.letters
    while (c !== cStop && (columns[c]! & (OPTIONAL | SOFT)) !== 0) c += step
    return c !== cStop && (columns[c]! & COLUMN_LETTER) === number && (next & LETTER) !== number
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
