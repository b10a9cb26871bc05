import { ALEF, HAMZA_SEAT, LETTER, TATWEEL_ALEF, WAW } from '../letters.js'
import { lastAtOrBefore } from '../../text/index.js'
import { COLUMN_LETTER, OPTIONAL, SOFT, type Columns } from '../index/columns.js'
import type { QuranIndex } from '../index/index-file.js'
import { FILTER_BITS, GOLDEN_RATIO, keyCheck, POSTING_COLUMN, SEED_LENGTH, type SeedTable } from '../index/seeds.js'
import { MATCH, SUBSTITUTION } from './costs.js'
import { APART } from './letter-stream.js'

/**
 * From the letters of a text to the few places worth an alignment:
 *
 *     letters → keys of six → filter bit? → postings → bins of diagonals → chain of ≥ 9 letters → greedy extension
 *
 * A diagonal is column − letter; letters of one quotation stay near one diagonal. A bin holds 32 of them.
 */
export interface SeedHit {
  /** Letters [q, qEnd) resemble columns [c, cEnd) with this score. */
  q: number
  qEnd: number
  c: number
  cEnd: number
  score: number
}

/** Letters that one search can take. */
export const MAX_LETTERS = 1 << 14
/** New letters that a chain must cover before it is extended. */
const CHAIN_LETTERS = 8
/** Letters that may lie between two seeds of a chain. */
const CHAIN_REACH = 40
/** Score (four a letter) that a greedy extension must reach. */
export const EXTENSION_SCORE = 40
/** An extension stops when it has fallen this far below its best. */
const X_DROP = 20
const BIN_SHIFT = 5
const DIAGONALS = 1 << BIN_SHIFT
const FILTER_SHIFT = 32 - FILTER_BITS
/** A chain is one number: the place of its last seed above these bits, the letters it covers in them. */
const COVERED_BITS = 6
const COVERED_MASK = 0x3f
/** An empty bin is out of reach of the first place; the last fits into a chain above its covered letters. */
const FIRST_PLACE = CHAIN_REACH + 1
const LAST_PLACE = 1 << (31 - COVERED_BITS)
const KEY_MASK = 0x3fffffff
/** Letters whose keys are looked up together. */
const BLOCK = 512

export class SeedSearch {
  readonly #columns: Columns
  readonly #surahStarts: Uint32Array
  readonly #table: SeedTable
  readonly #filter: Uint32Array
  /** Per bin: its chain. */
  readonly #chains: Int32Array
  /** Per bin: the letter up to which an extension already went. */
  readonly #done: Int32Array
  readonly #maxLetters: number
  #nextBase = FIRST_PLACE
  // Of each key of a block that may be in the index: its last letter, itself, and its postings [first, last).
  readonly #ends = new Int32Array(BLOCK)
  readonly #keys = new Int32Array(BLOCK)
  readonly #firsts = new Uint32Array(BLOCK)
  readonly #lasts = new Uint32Array(BLOCK)
  /** The last letters, and how many of them follow one another. */
  #key = 0
  #run = 0
  /** Ends of the extension that was made last. */
  #extQ = 0
  #extC = 0
  #extScore = 0
  /** Every letter of it agrees. */
  #extIsExact = false
  /** Keys that end before this letter lie in a stretch that was found to the letter: no other place has more of it. */
  #known = 0

  constructor({ columns, seeds, filter, surahStarts }: QuranIndex, maxLetters: number) {
    this.#columns = columns
    this.#surahStarts = surahStarts
    this.#table = seeds
    this.#filter = filter
    this.#maxLetters = maxLetters
    const bins = ((columns.letters.length + maxLetters) >>> BIN_SHIFT) + 3
    this.#chains = new Int32Array(bins)
    this.#done = new Int32Array(bins)
  }

  /** Hits in letters [from, to); `to − from` is at most `maxLetters`. Three loops over typed arrays, a block at a time: the hot path of all. */
  search(letters: Uint8Array, from: number, to: number, hits: SeedHit[]): void {
    const base = this.#newBase(to - from)
    this.#key = this.#run = this.#known = 0
    for (let start = from; start < to; start += BLOCK) {
      const found = this.#filterKeys(letters, start, Math.min(to, start + BLOCK))
      this.#lookUp(found)
      this.#chain(letters, found, from, to, base, hits)
    }
  }

  /** Notes the letters with which a key ends that may be in the index, without a branch that nobody can foretell. Returns how many. */
  #filterKeys(letters: Uint8Array, start: number, end: number): number {
    const filter = this.#filter
    const ends = this.#ends
    const keys = this.#keys
    let key = this.#key
    let run = this.#run
    let found = 0
    for (let q = start; q < end; q++) {
      const entry = letters[q]!
      if ((entry & APART) !== 0) run = 0
      if (entry === TATWEEL_ALEF) continue
      key = ((key << 5) | (entry & LETTER)) & KEY_MASK
      run++
      const bit = Math.imul(key, GOLDEN_RATIO) >>> FILTER_SHIFT
      ends[found] = q
      keys[found] = key
      found += (filter[bit >>> 5]! >>> (bit & 31)) & ((SEED_LENGTH - 1 - run) >>> 31)
    }
    this.#key = key
    this.#run = run
    return found
  }

  /** The postings of each key: nothing here waits for anything else. */
  #lookUp(found: number): void {
    const { buckets, bits } = this.#table
    const shift = 32 - bits
    for (let i = 0; i < found; i++) {
      const bucket = Math.imul(this.#keys[i]!, GOLDEN_RATIO) >>> shift
      this.#firsts[i] = buckets[bucket]!
      this.#lasts[i] = buckets[bucket + 1]!
    }
  }

  #chain(letters: Uint8Array, found: number, from: number, to: number, base: number, hits: SeedHit[]): void {
    const { postings } = this.#table
    let known = this.#known
    const chains = this.#chains
    const done = this.#done
    const origin = from + SEED_LENGTH - 1 + this.#maxLetters + DIAGONALS
    for (let i = 0; i < found; i++) {
      const q = this.#ends[i]!
      if (q < known) continue
      const check = keyCheck(this.#keys[i]!)
      const place = base + q - from
      const shift = origin - q
      for (let p = this.#firsts[i]!, end = this.#lasts[i]!; p < end; p++) {
        const posting = postings[p]!
        if (((posting ^ check) & ~POSTING_COLUMN) !== 0) continue
        const diagonal = (posting & POSTING_COLUMN) + shift
        let bin = diagonal >>> BIN_SHIFT
        let chain = chains[bin]!
        if (place - (chain >>> COVERED_BITS) > CHAIN_REACH) {
          // A chain near the edge of a bin may have begun in the next.
          const near = bin + ((diagonal & (DIAGONALS - 1)) < DIAGONALS / 2 ? -1 : 1)
          const other = chains[near]!
          if (place - (other >>> COVERED_BITS) > CHAIN_REACH) {
            chains[bin] = (place << COVERED_BITS) | SEED_LENGTH
            continue
          }
          bin = near
          chain = other
        }
        const gap = place - (chain >>> COVERED_BITS)
        let covered = (chain & COVERED_MASK) + (gap < SEED_LENGTH ? gap : SEED_LENGTH)
        if (covered > COVERED_MASK) covered = COVERED_MASK
        chains[bin] = (place << COVERED_BITS) | covered
        if (covered < CHAIN_LETTERS || place < done[bin]!) continue
        this.#extend(letters, q - SEED_LENGTH + 1, posting & POSTING_COLUMN, from, to, hits)
        done[bin] = base + Math.max(this.#extQ, q + 1) - from
        if (this.#extIsExact) known = Math.max(known, this.#extQ - CHAIN_LETTERS)
      }
    }
    this.#known = known
  }

  /** Places of this search come after those of all before it, out of their reach: the tables need no clearing. */
  #newBase(letters: number): number {
    const base = this.#nextBase
    this.#nextBase += letters + CHAIN_REACH + 1
    if (this.#nextBase < LAST_PLACE) return base
    this.#chains.fill(0)
    this.#done.fill(0)
    this.#nextBase = FIRST_PLACE + letters + CHAIN_REACH + 1
    return FIRST_PLACE
  }

  /** Extends a seed both ways within its surah, without an alignment and keeps it when it is long and good enough. */
  #extend(letters: Uint8Array, q: number, c: number, from: number, to: number, hits: SeedHit[]): void {
    const starts = this.#surahStarts
    const surah = lastAtOrBefore(starts, c, starts.length - 1)
    this.#greedy(letters, q, to, c, starts[surah + 1]!, 1)
    const [qEnd, cEnd, right] = [this.#extQ, this.#extC, this.#extScore]
    this.#greedy(letters, q - 1, from - 1, c - 1, starts[surah]! - 1, -1)
    const score = right + this.#extScore
    if (score >= EXTENSION_SCORE) hits.push({ q: this.#extQ + 1, qEnd, c: this.#extC + 1, cEnd, score })
    this.#extIsExact = score === MATCH * (qEnd - this.#extQ - 1)
    this.#extQ = qEnd
  }

  /**
   * Walks on through mismatches as long as the score stays near its best. At a mismatch it takes the first of
   * substitution, letter put in, letter left out, two letters left out, after which three letters agree.
   */
  #greedy(letters: Uint8Array, q: number, qStop: number, c: number, cStop: number, step: 1 | -1): void {
    const columns = this.#columns.letters
    let score = 0
    let best = 0
    this.#extQ = q
    this.#extC = c
    this.#extScore = 0
    // What stands apart is another passage: a rendering between two verses, the next paragraph.
    const first = step > 0 ? q : qStop
    while (q !== qStop && c !== cStop) {
      const letter = letters[q]!
      const column = columns[c]!
      if (q !== first && (letters[step > 0 ? q : q + 1]! & APART) !== 0) return
      if ((letter & LETTER) === (column & COLUMN_LETTER)) {
        score += MATCH
        q += step
        c += step
        if (score > best) {
          best = this.#extScore = score
          this.#extQ = q
          this.#extC = c
        }
      } else if (letter === TATWEEL_ALEF) {
        q += step
        if ((column & COLUMN_LETTER) === ALEF) c += step
      } else if ((column & (OPTIONAL | SOFT)) !== 0) {
        c += step
      } else if ((letter & HAMZA_SEAT) !== 0 && (letter & LETTER) >= WAW) {
        q += step
      } else {
        if (best - score > X_DROP) return
        if (this.#agree(letters, q + step, qStop, c + step, cStop, step)) {
          score += SUBSTITUTION[((letter & LETTER) << 5) | (column & COLUMN_LETTER)]!
          q += step
          c += step
        } else if (this.#agree(letters, q + step, qStop, c, cStop, step)) {
          score -= 4
          q += step
        } else if (this.#agree(letters, q, qStop, c + step, cStop, step)) {
          score -= 4
          c += step
        } else if (this.#agree(letters, q, qStop, c + 2 * step, cStop, step)) {
          score -= 6
          c += 2 * step
        } else if (this.#agree(letters, q + 2 * step, qStop, c, cStop, step)) {
          score -= 6
          q += 2 * step
        } else {
          score -= 5
          q += step
          c += step
        }
        // The look-ahead may have stepped past the end.
        if ((qStop - q) * step < 0 || (cStop - c) * step < 0) return
      }
    }
  }

  /** Whether the next three letters and columns agree. */
  #agree(letters: Uint8Array, q: number, qStop: number, c: number, cStop: number, step: 1 | -1): boolean {
    const columns = this.#columns.letters
    let agreed = 0
    while (agreed < 3) {
      if ((qStop - q) * step <= 0 || (cStop - c) * step <= 0) return false
      const column = columns[c]!
      if ((letters[q]! & LETTER) === (column & COLUMN_LETTER)) {
        agreed++
        q += step
      } else if ((column & (OPTIONAL | SOFT)) === 0) return false
      c += step
    }
    return true
  }
}
