import type { QuranIndex } from '../index/index-file.js'
import { OPTIONAL, SEAT, SOFT, WORD_IMLAI, WORD_UTHMANI } from '../index/columns.js'
import { hashKey, keyCheck, POSTING_COLUMN, SEED_LENGTH, SHORT_SEED_LENGTH, type SeedTable } from '../index/seeds.js'
import { ALEF, BEH, FEH, KAF, LAM, LETTER, WAW } from '../letters.js'
import { Aligner, type AlignedPath, NO_COLUMN } from './align.js'
import { lastAtOrBefore } from '../../text/index.js'
import { MATCH } from './costs.js'
import type { Match } from './match.js'
import { NearestPlaces } from './nearest.js'
import type { WordForms } from '../word-forms.js'
import { type SeedHit, SeedSearch } from './seed-search.js'
import { Walk } from './walk.js'

/** Letters that one search can take. */
export const MAX_LETTERS = 1 << 14
/** Alignments tried for one passage. */
const MOST_CANDIDATES = 4
/** A four-letter key in more places than this is not voted with; a short passage can afford more. */
const MOST_VOTES = 150
const MOST_VOTES_OF_SHORT = 400
const SHORT = 90
/** Columns looked at beyond the ends that a candidate suggests. */
const MARGIN = 24
const VOTE_SHIFT = 5
/** Letters from which on a passage is not aligned as a whole: 2:282, the longest ayah, has 540. */
const LONGEST_ALIGNED = 800
/** A longer passage without one seed of six letters is not the Quran. */
const LONGEST_VOTED = 160
/** Diagonals that hits of one passage may lie apart, words left out or put in included; an eighth of its letters more. */
const DRIFT = 48
/** A local alignment looks this many letters beyond a hit, in a band this many columns wide on each side. */
/** Half the width of the band along a single hit. */
const HALF_BAND = 10
const HALF_BAND_OF_SHORT = 22
const LOCAL_REACH = 44
const LOCAL_HALF = 9
/** An alignment this good (share of the best score) leaves no room for a better place. */
const CLEARLY_BEST = 0.7
/** A reference to more columns than this is not searched cell by cell. */
const WIDEST_PRIOR = 600

/** Columns [c, cEnd) that a reference names. */
export interface ColumnRange {
  readonly c: number
  readonly cEnd: number
}

export interface ResolveOptions {
  /** What references beside the passage name. */
  readonly priors: readonly ColumnRange[]
  /** Where the passage before this one leads to: only an exact match is looked for there. */
  readonly near?: readonly ColumnRange[]
  /** Only where every letter agrees. */
  readonly exactOnly?: boolean
}

/** Finds where in the Quran a given passage stands. One of these serves one text at a time. */
export class Resolver {
  readonly index: QuranIndex
  /** For passages that stand nowhere: what they resemble most. */
  readonly nearest: NearestPlaces
  readonly #search: SeedSearch
  readonly #aligner: Aligner
  readonly #walk: Walk
  readonly #hits: SeedHit[] = []
  readonly #votes: Uint16Array

  constructor(index: QuranIndex, forms: WordForms) {
    this.index = index
    this.#search = new SeedSearch(index.columns, index.seeds, index.filter, MAX_LETTERS)
    this.#aligner = new Aligner(index.columns)
    this.#walk = new Walk(index.columns)
    this.nearest = new NearestPlaces(index, this.#aligner, forms)
    this.#votes = new Uint16Array(((index.columns.letters.length + MAX_LETTERS) >>> VOTE_SHIFT) + 3)
  }

  get walk(): Walk {
    return this.#walk
  }

  get search(): SeedSearch {
    return this.#search
  }

  /**
   * The best place for letters [q, qEnd), or null when nothing speaks for any.
   * @param options where to look first, and whether a damaged passage is looked for too
   */
  resolve(letters: Uint8Array, q: number, qEnd: number, options: ResolveOptions): Match | null {
    const length = qEnd - q
    const { priors, near = [], exactOnly = false } = options
    if (length === 0 || length > MAX_LETTERS) return null
    for (const prior of [...near, ...priors]) {
      const exact = this.#exactWithin(letters, q, qEnd, prior)
      if (exact !== null) return exact
    }
    const hits = this.#findHits(letters, q, qEnd)
    for (const hit of hits.slice(0, MOST_CANDIDATES)) {
      const exact = this.exactAt(letters, q, qEnd, hit.q, hit.c)
      if (exact !== null) return exact
    }
    // A phrase of frequent keys, such as a refrain, gives no hit.
    if (hits.length === 0 || length < SEED_LENGTH * 2) {
      const exact = this.#exactAnywhere(letters, q, qEnd)
      if (exact !== null) return exact
    }
    if (exactOnly || length > LONGEST_ALIGNED) return null
    if (hits.length === 0 && length <= LONGEST_VOTED) this.#vote(letters, q, qEnd, hits)
    return this.#bestAlignment(letters, q, qEnd, hits, priors)
  }

  /** The stretch of letters [q, qEnd) that resembles the Quran most, or null. */
  bestHit(letters: Uint8Array, q: number, qEnd: number): SeedHit | null {
    this.#hits.length = 0
    this.#search.search(letters, q, qEnd, this.#hits)
    return this.#hits.reduce<SeedHit | null>((best, hit) => (best === null || hit.score > best.score ? hit : best), null)
  }

  /** Starts of every place where letters [q, qEnd) stand exactly, in the order of the text. */
  places(letters: Uint8Array, q: number, qEnd: number): number[] {
    const long = qEnd - q >= SEED_LENGTH
    const table = long ? this.index.seeds : this.index.shortSeeds
    const rare = qEnd - q >= table.length ? rarest(letters, q, qEnd, table) : null
    if (rare === null) return []
    const starts = new Set<number>()
    for (let p = rare.from; p < rare.to; p++) {
      const posting = table.postings[p]!
      if (((posting ^ rare.check) & ~POSTING_COLUMN) !== 0) continue
      const exact = this.exactAt(letters, q, qEnd, rare.q, posting & POSTING_COLUMN)
      if (exact !== null) starts.add(exact.c)
    }
    return [...starts].sort((a, b) => a - b)
  }

  /** Starts of every place where the words of columns [c, cEnd) stand, optional columns left out. */
  placesOfColumns(c: number, cEnd: number): number[] {
    const letters: number[] = []
    const end = this.#nearestWordStart(cEnd)
    for (let at = this.#nearestWordStart(c); at < end; at++) {
      const column = this.index.columns.letters[at]!
      if ((column & OPTIONAL) === 0) letters.push(column & LETTER)
    }
    return this.places(Uint8Array.from(letters), 0, letters.length)
  }

  /** The word start that an end of an alignment means: at most two letters on, else at the word it is in. */
  #nearestWordStart(c: number): number {
    const count = this.index.columns.letters.length
    for (let at = c; at <= c + 2; at++) if (at >= count || this.wordStartsAt(at)) return at
    let at = c
    while (at > 0 && !this.wordStartsAt(at)) at--
    return at
  }

  /** The match when all letters agree along the diagonal through (at, c), starting and ending at words; else null. */
  exactAt(letters: Uint8Array, q: number, qEnd: number, at: number, c: number): Match | null {
    const walk = this.#walk
    const surah = this.surahAt(c)
    walk.backward(letters, at - 1, q, c - 1, surah.c)
    if (walk.q !== q) return null
    const start = walk.agreed > 0 ? walk.c : c
    const path = new Int32Array(qEnd - q).fill(NO_COLUMN)
    walk.forward(letters, q, qEnd, start, surah.cEnd, path)
    const skips = walk.q === qEnd ? this.skipsToWordEnd(walk.c) : -1
    if (skips < 0 || !this.startsWell(start)) return null
    const length = qEnd - q
    return {
      q, qEnd, c: start, cEnd: walk.c, exact: true, softSkips: walk.softSkips + skips, seatSkips: walk.seatSkips,
      columns: path, score: MATCH * length, agreed: length,
    }
  }

  #exactWithin(letters: Uint8Array, q: number, qEnd: number, prior: ColumnRange): Match | null {
    const { letters: columns } = this.index.columns
    const first = letters[q]! & LETTER
    for (let c = prior.c; c < prior.cEnd; c++) {
      if ((columns[c]! & LETTER) !== first || !this.wordStartsAt(c)) continue
      const exact = this.exactAt(letters, q, qEnd, q, c)
      if (exact !== null) return exact
    }
    return null
  }

  #exactAnywhere(letters: Uint8Array, q: number, qEnd: number): Match | null {
    const [start] = this.places(letters, q, qEnd).filter((c) => this.wordStartsAt(c))
    return start === undefined ? null : this.exactAt(letters, q, qEnd, q, start)
  }

  /** Columns of the surah that holds a column. */
  surahAt(c: number): ColumnRange {
    const starts = this.#surahStarts
    const surah = lastAtOrBefore(starts, c)
    return { c: starts[surah]!, cEnd: starts[surah + 1] ?? this.index.columns.letters.length }
  }

  get #surahStarts(): number[] {
    return (this.#starts ??= surahStarts(this.index))
  }
  #starts: number[] | undefined

  /** Whether a word of either edition starts at this column. */
  wordStartsAt(c: number): boolean {
    return (this.index.columns.words[c]! & (WORD_UTHMANI | WORD_IMLAI)) !== 0
  }

  /** A quotation starts at a word, or after its one-letter proclitic: ﴿إن الله﴾ of «فإن الله». */
  startsWell(c: number): boolean {
    if (this.wordStartsAt(c)) return true
    return c > 0 && this.wordStartsAt(c - 1) && isProclitic(this.index.columns.letters[c - 1]! & LETTER)
  }

  /** Whether a word ends before this column, columns that may be left out apart. */
  wordEndsAt(c: number): boolean {
    return this.skipsToWordEnd(c) >= 0
  }

  /** How many columns that plain spelling writes lie between this column and the end of its word; -1: others do too. */
  skipsToWordEnd(c: number): number {
    const { letters, words } = this.index.columns
    let skips = 0
    for (let at = c; at < letters.length; at++) {
      if ((words[at]! & (WORD_UTHMANI | WORD_IMLAI)) !== 0) break
      if ((letters[at]! & (OPTIONAL | SOFT | SEAT)) === 0) return -1
      if ((letters[at]! & SOFT) !== 0) skips++
    }
    return skips
  }

  #findHits(letters: Uint8Array, q: number, qEnd: number): SeedHit[] {
    const hits = this.#hits
    hits.length = 0
    this.#search.search(letters, q, qEnd, hits)
    return hits.sort((a, b) => b.score - a.score)
  }

  /** Four-letter keys vote for bins of diagonals: for passages too short or too damaged for a chain of long seeds. */
  #vote(letters: Uint8Array, q: number, qEnd: number, hits: SeedHit[]): void {
    const { buckets, postings, bits } = this.index.shortSeeds
    const votes = this.#votes
    const voted: number[] = []
    const most = qEnd - q <= SHORT ? MOST_VOTES_OF_SHORT : MOST_VOTES
    let key = 0
    for (let at = q; at < qEnd; at++) {
      key = ((key << 5) | (letters[at]! & LETTER)) & 0xfffff
      if (at - q < SHORT_SEED_LENGTH - 1) continue
      const bucket = hashKey(key, bits)
      const check = keyCheck(key)
      const [from, to] = [buckets[bucket]!, buckets[bucket + 1]!]
      if (to - from > most) continue
      const first = at - q - SHORT_SEED_LENGTH + 1
      for (let p = from; p < to; p++) {
        const posting = postings[p]!
        if (((posting ^ check) & ~POSTING_COLUMN) !== 0) continue
        const bin = ((posting & POSTING_COLUMN) - first + MAX_LETTERS) >>> VOTE_SHIFT
        if (votes[bin]!++ === 0) voted.push(bin)
      }
    }
    const ranked = voted
      .filter((bin) => votes[bin]! > 1 || qEnd - q <= SHORT)
      .map((bin) => ({ bin, count: votes[bin]! + (votes[bin + 1]! >> 1) + (votes[bin - 1]! >> 1) }))
      .sort((x, y) => y.count - x.count || x.bin - y.bin)
    for (const bin of voted) votes[bin] = 0
    for (const { bin, count } of ranked.slice(0, MOST_CANDIDATES)) {
      const c = Math.max(0, (bin << VOTE_SHIFT) - MAX_LETTERS + (1 << (VOTE_SHIFT - 1)))
      hits.push({ q, qEnd: q, c, cEnd: c, score: count })
    }
  }

  #bestAlignment(letters: Uint8Array, q: number, qEnd: number, hits: readonly SeedHit[], priors: readonly ColumnRange[]): Match | null {
    let best: Match | null = null
    let bestScore = 0
    const consider = (match: Match, bonus: number): void => {
      const rank = match.score + bonus
      // Of places that fit alike, the first.
      if (rank > bestScore || (rank === bestScore && best !== null && match.c < best.c)) {
        bestScore = rank
        best = match
      }
    }
    const bonus = 0.1 * MATCH * (qEnd - q)
    const cited = (c: number): boolean => priors.some((prior) => c >= prior.c - MARGIN && c < prior.cEnd)
    for (const prior of priors) {
      if (prior.cEnd - prior.c <= WIDEST_PRIOR && !hits.slice(0, 2).some((hit) => cited(hit.c))) consider(this.#alignWithin(letters, q, qEnd, prior), bonus)
    }
    const tried: number[] = []
    for (const hit of hits.slice(0, MOST_CANDIDATES)) {
      const diagonal = hit.c - hit.q
      if (tried.some((other) => Math.abs(other - diagonal) < MARGIN)) continue
      tried.push(diagonal)
      if (bestScore >= CLEARLY_BEST * MATCH * (qEnd - q)) break
      const match = this.#alignAlong(letters, q, qEnd, hit, hits)
      consider(match, cited(match.c) ? bonus : 0)
    }
    return best
  }

  /** Alignment with the columns of a reference: the whole rectangle where it is small, else the band that a vote suggests. */
  #alignWithin(letters: Uint8Array, q: number, qEnd: number, prior: ColumnRange): Match {
    const low = Math.max(0, prior.c - MARGIN)
    const high = Math.min(this.index.columns.letters.length, prior.cEnd + MARGIN)
    const middle = (low + high) >> 1
    return this.#toMatch(this.#aligner.align(letters, { q, qEnd, c: middle, cEnd: middle, low, high, half: (high - low + 1) >> 1, whole: true }), q)
  }

  /** Alignment along a hit, with a band wide enough for the other hits near it. */
  #alignAlong(letters: Uint8Array, q: number, qEnd: number, hit: SeedHit, hits: readonly SeedHit[]): Match {
    const length = qEnd - q
    let lowest = hit.c - hit.q
    let highest = Math.max(lowest, hit.cEnd - hit.qEnd)
    for (const other of hits) {
      const diagonal = other.c - other.q
      if (Math.abs(diagonal - (hit.c - hit.q)) > DRIFT + length / 8) continue
      lowest = Math.min(lowest, diagonal)
      highest = Math.max(highest, other.cEnd - other.qEnd)
    }
    const half = (length <= SHORT ? HALF_BAND_OF_SHORT : HALF_BAND) + ((highest - lowest + 1) >> 1)
    const middle = (lowest + highest) >> 1
    const columns = this.index.columns.letters.length
    const low = Math.max(0, lowest + q - MARGIN * 2)
    const high = Math.min(columns, highest + qEnd + MARGIN * 2)
    return this.#toMatch(this.#aligner.align(letters, { q, qEnd, c: middle + q, cEnd: middle + qEnd - 1, low, high, half, whole: true }), q)
  }

  /** The best stretch around a hit whose letters [at, end) resemble columns from `hit.c` on; null when there is none. */
  alignLocal(letters: Uint8Array, at: number, end: number, count: number, hit: { readonly c: number; readonly cEnd: number }): Match | null {
    const q = Math.max(0, at - LOCAL_REACH)
    const qEnd = Math.min(count, end + LOCAL_REACH)
    const drift = Math.abs(hit.cEnd - hit.c - (end - at))
    const surah = this.surahAt(hit.c)
    const c = hit.c - (at - q)
    const cEnd = hit.cEnd + (qEnd - end) - 1
    const half = LOCAL_HALF + drift
    const low = Math.max(surah.c, c - half)
    const high = Math.min(surah.cEnd, cEnd + half + 1)
    if (high <= low) return null
    const path = this.#aligner.align(letters, { q, qEnd, c, cEnd, low, high, half, whole: false })
    return path.qEnd > path.qStart ? this.#toMatch(path, q) : null
  }

  #toMatch(path: AlignedPath, q: number): Match {
    return {
      q: path.qStart, qEnd: path.qEnd, c: path.cStart, cEnd: path.cEnd, exact: false, softSkips: 0, seatSkips: 0,
      columns: path.columns.slice(path.qStart - q, path.qEnd - q), score: path.score, agreed: path.agreed,
    }
  }
}

/** و ف ل ب ك and the interrogative أ: written as one with the word they stand before. */
function isProclitic(letter: number): boolean {
  return letter === WAW || letter === FEH || letter === LAM || letter === BEH || letter === KAF || letter === ALEF
}

/** First column of each surah. */
export function surahStarts(index: QuranIndex): number[] {
  const starts: number[] = []
  let ayah = 0
  for (const length of index.surahs) {
    starts.push(index.columns.ayat[ayah]!)
    ayah += length
  }
  return starts
}

interface RareKey {
  readonly q: number
  readonly from: number
  readonly to: number
  readonly check: number
}

/** The key of a passage whose bucket holds the fewest postings, or null when one of its keys stands nowhere. */
function rarest(letters: Uint8Array, q: number, qEnd: number, table: SeedTable): RareKey | null {
  const mask = 2 ** (5 * table.length) - 1
  let best: RareKey | null = null
  let key = 0
  for (let at = q; at < qEnd; at++) {
    key = ((key << 5) | (letters[at]! & LETTER)) & mask
    if (at - q < table.length - 1) continue
    const bucket = hashKey(key, table.bits)
    const [from, to] = [table.buckets[bucket]!, table.buckets[bucket + 1]!]
    if (best === null || to - from < best.to - best.from) best = { q: at - table.length + 1, from, to, check: keyCheck(key) }
  }
  return best
}
