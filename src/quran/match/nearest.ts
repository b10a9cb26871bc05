import { LETTER } from '../letters.js'
import type { QuranIndex } from '../index/index-file.js'
import { hashKey, keyCheck, POSTING_COLUMN, SHORT_SEED_LENGTH } from '../index/seeds.js'
import type { WordForms } from '../word-forms.js'
import type { Aligner} from './align.js';
import { NO_COLUMN } from './align.js'
import { withoutStrayEdges } from './edges.js'
import { highest } from './highest.js'
import { wordEnd } from './letter-stream.js'
import { agrees, type Match } from './match.js'

/** Candidates that are aligned, and for passages so short that it costs little. */
const CANDIDATES = 6
const CANDIDATES_OF_SHORT = 12
const SHORT = 90
const KEPT = 5
const BIN_SHIFT = 5
/** Letters before the first column that a diagonal may begin with. */
const MARGIN = 1 << 14
const NEIGHBOUR_WEIGHT = 0.7
const HALF_BAND = 32
/** A four-letter key in more places than this says nothing. */
const MOST_POSTINGS = 300
const MOST_POSTINGS_OF_SHORT = 800
/** Bits that a key must give to vote. */
const LEAST_BITS = 8
const KEY_MASK = 0xfffff
/** Letters that are enough to rank places by. */
const MOST_LETTERS = 140
/** Share of a long word's letters from which on it counts in part. */
const NEARLY = 0.7
const NEARLY_WEIGHT = 0.3
const LONG_WORD = 4

/**
 * Ranks the places that a passage resembles at all, for passages so altered that none can be called its place:
 * four-letter keys vote for diagonals, weighted by what they say; the best are aligned locally and ranked by the
 * alignment's score and the bits of the words that are right.
 */
export class NearestPlaces {
  readonly #index: QuranIndex
  readonly #aligner: Aligner
  readonly #forms: WordForms
  readonly #votes: Float32Array

  constructor(index: QuranIndex, aligner: Aligner, forms: WordForms) {
    this.#index = index
    this.#aligner = aligner
    this.#forms = forms
    this.#votes = new Float32Array(((index.columns.letters.length + MARGIN) >> BIN_SHIFT) + 3)
  }

  /** Best first. Each match speaks of all letters [q, qEnd): those beyond its best stretch have no column. */
  rank(letters: Uint8Array, q: number, qEnd: number): Match[] {
    const end = Math.min(qEnd, q + MOST_LETTERS)
    const ranked = this.#vote(letters, q, end)
      .map((c) => this.#alignAt(letters, q, end, c))
      .filter((match) => match !== null)
      .map((match) => ({ match, rank: match.score + this.#rightBits(letters, match) }))
      .sort((a, b) => b.rank - a.rank || a.match.c - b.match.c)
    const kept: Match[] = []
    for (const { match } of ranked) {
      if (kept.length < KEPT && kept.every((other) => match.c >= other.cEnd || match.cEnd <= other.c)) kept.push(widened(withoutStrayEdges(letters, this.#index.columns, match), qEnd))
    }
    return kept
  }

  /** Columns that stand against letter q on the diagonals with most votes. */
  #vote(letters: Uint8Array, q: number, qEnd: number): number[] {
    const { buckets, postings, bits } = this.#index.shortSeeds
    const total = this.#index.columns.letters.length
    const votes = this.#votes
    const voted: number[] = []
    const most = qEnd - q <= SHORT ? MOST_POSTINGS_OF_SHORT : MOST_POSTINGS
    let key = 0
    for (let at = q; at < qEnd; at++) {
      key = ((key << 5) | (letters[at]! & LETTER)) & KEY_MASK
      if (at - q < SHORT_SEED_LENGTH - 1) continue
      const bucket = hashKey(key, bits)
      const check = keyCheck(key)
      const [from, to] = [buckets[bucket]!, buckets[bucket + 1]!]
      const weight = Math.log2(total / Math.max(1, to - from)) - LEAST_BITS
      if (to - from > most || weight <= 0) continue
      const first = at - q - SHORT_SEED_LENGTH + 1
      for (let p = from; p < to; p++) {
        const posting = postings[p]!
        if (((posting ^ check) & ~POSTING_COLUMN) !== 0) continue
        const bin = ((posting & POSTING_COLUMN) - first + MARGIN) >> BIN_SHIFT
        if (votes[bin] === 0) voted.push(bin)
        votes[bin]! += weight
      }
    }
    const best = highest(voted, (bin) => votes[bin]! + NEIGHBOUR_WEIGHT * (votes[bin - 1]! + votes[bin + 1]!), qEnd - q <= SHORT ? CANDIDATES_OF_SHORT : CANDIDATES)
    for (const bin of voted) votes[bin] = 0
    return best.map(({ bin }) => (bin << BIN_SHIFT) + (1 << (BIN_SHIFT - 1)) - MARGIN)
  }

  #alignAt(letters: Uint8Array, q: number, qEnd: number, diagonal: number): Match | null {
    const count = this.#index.columns.letters.length
    const c = Math.min(Math.max(0, diagonal), count - 1)
    const length = qEnd - q
    const low = Math.max(0, c - HALF_BAND)
    const high = Math.min(count, c + length + HALF_BAND)
    const path = this.#aligner.align(letters, { q, qEnd, c, cEnd: Math.min(count - 1, c + length - 1), low, high, half: HALF_BAND, whole: false })
    if (path.agreed === 0) return null
    return {
      q, qEnd, c: path.cStart, cEnd: path.cEnd, exact: false, softSkips: 0, seatSkips: 0,
      columns: path.columns.slice(), score: path.score, agreed: path.agreed,
    }
  }

  /** Bits of the words that are right, and a part of those that nearly are. */
  #rightBits(letters: Uint8Array, match: Match): number {
    let bits = 0
    for (let q = match.q; q < match.qEnd; ) {
      const end = wordEnd(letters, q, match.qEnd)
      let agreed = 0
      for (let i = q; i < end; i++) {
        const column = match.columns[i - match.q]!
        if (column !== NO_COLUMN && agrees(letters[i]!, this.#index.columns, column)) agreed++
      }
      if (agreed === end - q) bits += this.#forms.bits(letters, q, end)
      else if (agreed >= NEARLY * (end - q) && end - q >= LONG_WORD) bits += NEARLY_WEIGHT * this.#forms.bits(letters, q, end)
      q = end
    }
    return bits
  }
}

/** The same match of letters up to `qEnd`: those beyond have no column. */
function widened(match: Match, qEnd: number): Match {
  if (qEnd === match.qEnd) return match
  const columns = new Int32Array(qEnd - match.q).fill(NO_COLUMN)
  columns.set(match.columns)
  return { ...match, qEnd, columns }
}
