import type { QuranIndex } from '../index/index-file.js'
import { hashKey, keyCheck, POSTING_COLUMN, SHORT_SEED_LENGTH } from '../index/seeds.js'
import { LETTER } from '../letters.js'
import { highest } from './highest.js'
import { MAX_LETTERS, type SeedHit } from './seed-search.js'

/** A four-letter key in more places than this is not voted with; a short passage can afford more. */
const MOST_VOTES = 150
const MOST_VOTES_OF_SHORT = 400
const SHORT = 90
const VOTE_SHIFT = 5

/** Four-letter keys vote for bins of diagonals: for passages too short or too damaged for a chain of long seeds. */
export class ShortVotes {
  readonly #index: QuranIndex
  readonly #votes: Uint16Array

  constructor(index: QuranIndex) {
    this.#index = index
    this.#votes = new Uint16Array(((index.columns.letters.length + MAX_LETTERS) >>> VOTE_SHIFT) + 3)
  }

  /** @returns hits without extent at the columns with most votes, best first */
  vote(letters: Uint8Array, q: number, qEnd: number, most: number): SeedHit[] {
    const { buckets, postings, bits } = this.#index.shortSeeds
    const votes = this.#votes
    const voted: number[] = []
    const mostPostings = qEnd - q <= SHORT ? MOST_VOTES_OF_SHORT : MOST_VOTES
    let key = 0
    for (let at = q; at < qEnd; at++) {
      key = ((key << 5) | (letters[at]! & LETTER)) & 0xfffff
      if (at - q < SHORT_SEED_LENGTH - 1) continue
      const bucket = hashKey(key, bits)
      const check = keyCheck(key)
      const [from, to] = [buckets[bucket]!, buckets[bucket + 1]!]
      if (to - from > mostPostings) continue
      const first = at - q - SHORT_SEED_LENGTH + 1
      for (let p = from; p < to; p++) {
        const posting = postings[p]!
        if (((posting ^ check) & ~POSTING_COLUMN) !== 0) continue
        const bin = ((posting & POSTING_COLUMN) - first + MAX_LETTERS) >>> VOTE_SHIFT
        if (votes[bin]!++ === 0) voted.push(bin)
      }
    }
    const least = qEnd - q <= SHORT ? 1 : 2
    const elected = least === 1 ? voted : voted.filter((bin) => votes[bin]! >= least)
    const best = highest(elected, (bin) => votes[bin]! + (votes[bin + 1]! >> 1) + (votes[bin - 1]! >> 1), most)
    for (const bin of voted) votes[bin] = 0
    return best.map(({ bin, count }) => {
      const c = Math.max(0, (bin << VOTE_SHIFT) - MAX_LETTERS + (1 << (VOTE_SHIFT - 1)))
      return { q, qEnd: q, c, cEnd: c, score: count }
    })
  }
}
