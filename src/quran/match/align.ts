import { COLUMN_LETTER, OPTIONAL, SEAT, SOFT, type Columns } from '../index/columns.js'
import { ALEF, HAMZA_SEAT, LETTER, TATWEEL_ALEF, WAW } from '../letters.js'
import { GAP_EXTEND, GAP_OPEN, isWeak, MATCH, SEAT_GAP, SOFT_GAP, SUBSTITUTION, WEAK_GAP } from './costs.js'

const COLUMN_BITS = 8
const COLUMN_ENTRIES = 1 << COLUMN_BITS
const SEATED = 32

// A score is kept together with where it comes from: sixteen times the score, then three bits of its source, then one that says
// whether a gap opens here. Of equal scores the higher source counts, and STOP of all that are not above 0.
const SOURCE_SHIFT = 1
const SCORE_SHIFT = 4
const COLUMN_GAP = 1 << SOURCE_SHIFT
const FREE_COLUMN = 2 << SOURCE_SHIFT
const LETTER_GAP = 3 << SOURCE_SHIFT
const DIAGONAL = 4 << SOURCE_SHIFT
const STOP = 7 << SOURCE_SHIFT
const SOURCE = 7 << SOURCE_SHIFT
const OPENS = 1
const SCORE = -1 << SCORE_SHIFT
// A cell of the trace: the source of its best score, and whether its gaps open here.
const COLUMN_GAP_OPENS = OPENS
const LETTER_GAP_OPENS = OPENS << SCORE_SHIFT

const MINUS_INFINITY = -16_000_000
/** What is never done. */
const NEVER = -100_000

/** No column stands against this letter. */
export const NO_COLUMN = -1

/** What it costs, by a column's entry: a gap that opens here, one that goes on here, and this column passed over for itself. */
const COLUMN_OPEN = costs((column) => (isFree(column) ? NEVER : (column & SEAT) !== 0 ? SEAT_GAP : isWeak(column & COLUMN_LETTER) ? WEAK_GAP : GAP_OPEN), COLUMN_GAP | OPENS)
// Over a free column an open gap goes on for nothing.
const COLUMN_EXTEND = costs((column) => (isFree(column) ? 0 : GAP_EXTEND), 0)
const COLUMN_FREE = costs((column) => (!isFree(column) ? NEVER : (column & OPTIONAL) !== 0 ? 0 : SOFT_GAP), FREE_COLUMN)

function isFree(column: number): boolean {
  return (column & (OPTIONAL | SOFT)) !== 0
}

function costs(cost: (column: number) => number, source: number): Int32Array {
  return Int32Array.from({ length: COLUMN_ENTRIES }, (_, column) => withSource(cost(column), source))
}

function withSource(score: number, source: number): number {
  return (score << SCORE_SHIFT) | source
}

/** Score of a letter against a column: `PAIRS[(seat | letter) << 8 | column entry]`, seat being 32 for a letter on a hamza's seat. */
const PAIRS = Int16Array.from({ length: 64 * COLUMN_ENTRIES }, (_, place) => {
  const [letter, column] = [place >> COLUMN_BITS, place & (COLUMN_ENTRIES - 1)]
  const isSeat = (letter & SEATED) !== 0 && (column & SEAT) !== 0
  return withSource(isSeat ? MATCH : SUBSTITUTION[((letter & LETTER) << 5) | (column & COLUMN_LETTER)]!, DIAGONAL)
})
const PAIR_OF_SAME = withSource(MATCH, DIAGONAL)
const LETTER_EXTEND = withSource(GAP_EXTEND, 0)

/** The higher of two, without a branch that nobody can foretell. */
function higher(a: number, b: number): number {
  const over = a - b
  return a - (over & (over >> 31))
}

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
  #letterGaps = new Int32Array(0)
  #trace = new Uint8Array(0)
  #path = new Int32Array(0)
  /** First column of each row's band. */
  #starts = new Int32Array(0)
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
    this.#letterGaps.fill(MINUS_INFINITY, 0, band.high - band.low + 1)
    this.#top = band.whole ? MINUS_INFINITY : 0
    this.#topRow = this.#topColumn = -1
    const slope = rows > 1 ? (band.cEnd - band.c) / (rows - 1) : 0
    let reached = -1
    for (let row = 0; row < rows; row++) {
      const middle = Math.round(band.c + slope * row)
      const start = Math.min(Math.max(band.low, middle - band.half), band.high)
      const end = Math.max(band.low, Math.min(middle + band.half + 1, band.high))
      // Cells that the band has just reached: nothing leads there but the row's own gaps.
      if (reached >= 0) for (let cell = reached + 1 - band.low; cell <= end - band.low; cell++) this.#best[cell] = this.#letterGaps[cell] = MINUS_INFINITY
      reached = end
      this.#starts[row] = start
      this.#fillRow(letters[band.q + row]!, row, start, end, row === rows - 1, band)
    }
    return this.#traceback(letters, band)
  }

  #fillRow(entry: number, row: number, start: number, end: number, last: boolean, band: Band): void {
    const { letters: columns, others } = this.#columns
    const best = this.#best
    const letterGaps = this.#letterGaps
    const trace = this.#trace
    const { low, whole } = band
    const letter = entry & LETTER
    const seat = (entry & HAMZA_SEAT) !== 0
    const letterOpen = withSource(letter === TATWEEL_ALEF ? 0 : seat && letter >= WAW ? SEAT_GAP : isWeak(letter) ? WEAK_GAP : GAP_OPEN, LETTER_GAP | OPENS)
    const pairs = (letter | (seat ? SEATED : 0)) << COLUMN_BITS
    const traceRow = row * (2 * band.half + 1) - start
    const floor = whole ? MINUS_INFINITY : 0
    const lowest = floor | STOP
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
      const letterGap = higher(above + letterOpen, (letterGaps[cell]! & ~OPENS) + LETTER_EXTEND)
      letterGaps[cell] = letterGap
      // What does not wait for the cell on the left comes first: the processor works on it meanwhile.
      const pair = diagonal + (others[j] === letter ? PAIR_OF_SAME : PAIRS[pairs | column]!)
      const fromAbove = higher(higher(pair, letterGap), lowest)
      columnGap = higher(left + COLUMN_OPEN[column]!, (columnGap & ~OPENS) + COLUMN_EXTEND[column]!)
      const score = higher(higher(fromAbove, left + COLUMN_FREE[column]!), columnGap)
      diagonal = above
      left = best[cell] = score & SCORE
      trace[traceRow + j] = (score & SOURCE) | (columnGap & OPENS) | ((letterGap & OPENS) << SCORE_SHIFT)
      if (left > top && counts) {
        top = left
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
    const starts = this.#starts
    const { letters: columns, others } = this.#columns
    let row = this.#topRow
    let column = this.#topColumn
    let qStart = row + 1
    let cStart = column + 1
    let agreed = 0
    let gap = 0
    while (row >= 0 && column >= starts[row]!) {
      const cell = this.#trace[row * width + column - starts[row]!]!
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
        if ((cell & LETTER_GAP_OPENS) === 0) gap = LETTER_GAP
        row--
      } else {
        if (source === COLUMN_GAP && (cell & COLUMN_GAP_OPENS) === 0) gap = COLUMN_GAP
        column--
      }
    }
    if (band.whole) qStart = 0
    return {
      score: this.#top >> SCORE_SHIFT,
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
      this.#letterGaps = new Int32Array(columns * 2)
    }
    if (this.#trace.length < cells) this.#trace = new Uint8Array(cells * 2)
    if (this.#path.length < rows) {
      this.#path = new Int32Array(rows * 2)
      this.#starts = new Int32Array(rows * 2)
    }
  }
}
