import { COLUMN_LETTER, OPTIONAL, SEAT, SOFT, type Columns } from '../index/columns.js'
import { ALEF, HAMZA_SEAT, LETTER, TATWEEL_ALEF, WAW } from '../letters.js'
import { GAP_EXTEND, GAP_OPEN, isWeak, MATCH, SEAT_GAP, SOFT_GAP, SUBSTITUTION, WEAK_GAP } from './costs.js'

// Where a cell's best score comes from, three bits; then one bit each for "the gap goes on".
const STOP = 0
const DIAGONAL = 1
const COLUMN_GAP = 2
const LETTER_GAP = 3
const FREE_COLUMN = 4
const SOURCE = 0x07
const COLUMN_GAP_GOES_ON = 0x08
const LETTER_GAP_GOES_ON = 0x10

const MINUS_INFINITY = -1_000_000

/** No column stands against this letter. */
export const NO_COLUMN = -1

/** What it costs to leave out a column, by its entry. */
const COLUMN_OPEN = Int8Array.from({ length: 256 }, (_, column) => {
  if ((column & OPTIONAL) !== 0) return 0
  if ((column & SOFT) !== 0) return SOFT_GAP
  if ((column & SEAT) !== 0) return SEAT_GAP
  return isWeak(column & COLUMN_LETTER) ? WEAK_GAP : GAP_OPEN
})

/** What to align: letters [q, qEnd) with columns, along the line from (q, c) to (qEnd − 1, cEnd). */
export interface Band {
  readonly q: number
  readonly qEnd: number
  /** Column that stands against the first letter, and against the last. */
  readonly c: number
  readonly cEnd: number
  /** Columns [low, high) are looked at. */
  readonly low: number
  readonly high: number
  /** Columns on each side of the line. */
  readonly half: number
  /** Every letter counts ('global' in the letters, free ends in the columns); else the best stretch alone ('local'). */
  readonly whole: boolean
}

/** The path of an alignment. `columns` is used again by the next call. */
export interface AlignedPath {
  readonly score: number
  /** Letters [qStart, qEnd) are aligned with columns [cStart, cEnd). */
  readonly qStart: number
  readonly qEnd: number
  readonly cStart: number
  readonly cEnd: number
  /** Per letter of the band: its column, or `NO_COLUMN`. */
  readonly columns: Int32Array
  /** Letters that stand against a column of the same letter. */
  readonly agreed: number
}

/**
 * Banded alignment with affine gaps (Gotoh 1982) of letters with columns.
 *
 *             columns →        the band follows the line from the first
 *     letters  ▓▓▓·····        diagonal to the last; every cell keeps the
 *        ↓     ·▓▓▓▓···        best of a letter against a column, a gap
 *              ···▓▓▓▓·        in either, and a column that an edition
 *              ·····▓▓▓        lets us pass over
 *
 * Time and memory: letters × band.
 */
export class Aligner {
  readonly #columns: Columns
  /** Best score of the row above, one place to the right: the cell of column j is at j + 1 − low. */
  #best = new Int32Array(0)
  #letterGap = new Int32Array(0)
  #trace = new Uint8Array(0)
  #path = new Int32Array(0)
  /** Best cell so far. */
  #top = 0
  #topRow = 0
  #topColumn = 0

  constructor(columns: Columns) {
    this.#columns = columns
  }

  align(letters: Uint8Array, band: Band): AlignedPath {
    const rows = band.qEnd - band.q
    this.#reserve(rows, band)
    this.#best.fill(0, 0, band.high - band.low + 1)
    this.#letterGap.fill(MINUS_INFINITY, 0, band.high - band.low + 1)
    this.#top = band.whole ? MINUS_INFINITY : 0
    this.#topRow = this.#topColumn = -1
    let reached = rowEnd(band, 0)
    for (let row = 0; row < rows; row++) {
      const end = rowEnd(band, row)
      // Cells that the band has just reached: nothing leads there but the row's own gaps.
      for (let cell = reached + 1 - band.low; cell <= end - band.low; cell++) this.#best[cell] = this.#letterGap[cell] = MINUS_INFINITY
      reached = end
      this.#fillRow(letters[band.q + row]!, row, row === rows - 1, band)
    }
    return this.#traceback(letters, band)
  }

  #fillRow(entry: number, row: number, last: boolean, band: Band): void {
    const { letters: columns, others } = this.#columns
    const best = this.#best
    const letterGap = this.#letterGap
    const trace = this.#trace
    const { low, whole } = band
    const letter = entry & LETTER
    const seat = (entry & HAMZA_SEAT) !== 0
    const letterOpen = letter === TATWEEL_ALEF ? 0 : seat && letter >= WAW ? SEAT_GAP : isWeak(letter) ? WEAK_GAP : GAP_OPEN
    const substitutions = letter << 5
    const start = rowStart(band, row)
    const end = rowEnd(band, row)
    const traceRow = row * (2 * band.half + 1) - start
    const floor = whole ? MINUS_INFINITY : 0
    let diagonal = best[start - low]!
    let left = (best[start - low] = floor)
    let columnGap = MINUS_INFINITY
    let top = this.#top
    let topColumn = -1
    const counts = last || !whole
    for (let j = start; j < end; j++) {
      const cell = j + 1 - low
      const column = columns[j]!
      const above = best[cell]!
      let flags = 0

      let up = above + letterOpen
      const upOn = letterGap[cell]! + GAP_EXTEND
      if (upOn > up) {
        up = upOn
        flags = LETTER_GAP_GOES_ON
      }
      letterGap[cell] = up

      const agrees = others[j] === letter || (seat && (column & SEAT) !== 0)
      let score = diagonal + (agrees ? MATCH : SUBSTITUTION[substitutions | (column & COLUMN_LETTER)]!)
      let source = DIAGONAL
      if (up > score) {
        score = up
        source = LETTER_GAP
      }
      if ((column & (OPTIONAL | SOFT)) !== 0) {
        // A gap that is open goes on here for nothing; none needs to be opened.
        flags |= COLUMN_GAP_GOES_ON
        const free = left + COLUMN_OPEN[column]!
        if (free > score) {
          score = free
          source = FREE_COLUMN
        }
      } else {
        const open = left + COLUMN_OPEN[column]!
        columnGap += GAP_EXTEND
        if (open >= columnGap) columnGap = open
        else flags |= COLUMN_GAP_GOES_ON
      }
      if (columnGap > score) {
        score = columnGap
        source = COLUMN_GAP
      }
      if (score <= 0 && !whole) {
        score = 0
        source = STOP
      }
      diagonal = above
      left = best[cell] = score
      trace[traceRow + j] = source | flags
      if (score > top && counts) {
        top = score
        topColumn = j
      }
    }
    if (topColumn >= 0) {
      this.#top = top
      this.#topRow = row
      this.#topColumn = topColumn
    }
  }

  #traceback(letters: Uint8Array, band: Band): AlignedPath {
    const rows = band.qEnd - band.q
    const width = 2 * band.half + 1
    const path = this.#path.fill(NO_COLUMN, 0, rows)
    const { letters: columns, others } = this.#columns
    let row = this.#topRow
    let column = this.#topColumn
    let qStart = row + 1
    let cStart = column + 1
    let agreed = 0
    let gap = 0
    while (row >= 0 && column >= rowStart(band, row)) {
      const cell = this.#trace[row * width + column - rowStart(band, row)]!
      const source = gap === 0 ? cell & SOURCE : gap
      if (source === STOP) break
      gap = 0
      if (source === DIAGONAL) {
        const letter = letters[band.q + row]! & LETTER
        const own = letter === TATWEEL_ALEF ? ALEF : letter
        if ((columns[column]! & COLUMN_LETTER) === own || others[column] === own) agreed++
        path[row] = column
        qStart = row--
        cStart = column--
      } else if (source === LETTER_GAP) {
        if ((cell & LETTER_GAP_GOES_ON) !== 0) gap = LETTER_GAP
        row--
      } else {
        if (source === COLUMN_GAP && (cell & COLUMN_GAP_GOES_ON) !== 0) gap = COLUMN_GAP
        column--
      }
    }
    if (band.whole) qStart = 0
    return {
      score: this.#top,
      qStart: band.q + qStart,
      qEnd: band.q + this.#topRow + 1,
      cStart,
      cEnd: this.#topColumn + 1,
      columns: path.subarray(0, rows),
      agreed,
    }
  }

  #reserve(rows: number, band: Band): void {
    const columns = band.high - band.low + 2
    const cells = rows * (2 * band.half + 1)
    if (this.#best.length < columns) {
      this.#best = new Int32Array(columns * 2)
      this.#letterGap = new Int32Array(columns * 2)
    }
    if (this.#trace.length < cells) this.#trace = new Uint8Array(cells * 2)
    if (this.#path.length < rows) this.#path = new Int32Array(rows * 2)
  }
}

/** First column of a row's band. */
function rowStart(band: Band, row: number): number {
  const rows = band.qEnd - band.q
  const middle = rows > 1 ? band.c + Math.round(((band.cEnd - band.c) * row) / (rows - 1)) : band.c
  return Math.min(Math.max(band.low, middle - band.half), band.high)
}

/** One past the last column of a row's band. */
function rowEnd(band: Band, row: number): number {
  const rows = band.qEnd - band.q
  const middle = rows > 1 ? band.c + Math.round(((band.cEnd - band.c) * row) / (rows - 1)) : band.c
  return Math.max(band.low, Math.min(middle + band.half + 1, band.high))
}
