import { COLUMN_LETTER, startsClause } from '../index/columns.js'
import type { QuranIndex } from '../index/index-file.js'
import { SHORT_SEED_LENGTH } from '../index/seeds.js'
import { ALEF, LAM, LETTER } from '../letters.js'
import type { WordForms } from '../word-forms.js'
import { Aligner, type AlignedPath } from './align.js'
import { MATCH } from './costs.js'
import { withEdgeWords } from './edge-words.js'
import { withoutStrayEdges } from './edges.js'
import { type ColumnRange, ExactPlaces } from './exact.js'
import { countWords, WORD_START, wordEnd } from './letter-stream.js'
import { COMMON_SHARE, commonWords, type Match } from './match.js'
import { NearestPlaces } from './nearest.js'
import { MAX_LETTERS, type SeedHit, SeedSearch } from './seed-search.js'
import { ShortVotes } from './votes.js'

/** Alignments tried for one passage. */
const MOST_CANDIDATES = 4
/** Letters of a passage that may be aligned more widely: it costs little. */
const SHORT = 90
/** Columns looked at beyond the ends that a candidate suggests. */
const MARGIN = 24
/** Letters from which on a passage is not aligned as a whole: 2:282, the longest ayah, has 540. */
const LONGEST_ALIGNED = 800
/** A longer passage without one seed of six letters is not the Quran. */
const LONGEST_VOTED = 160
/** Letters of a passage whose words at either end are looked for by themselves, and of these words. */
const LONGEST_RUN = 48
const SHORTEST_RUN = 6
/** Diagonals that hits of one passage may lie apart, words left out or put in included; an eighth of its letters more. */
const DRIFT = 48
/** Half the width of the band along a single hit. */
const HALF_BAND = 10
const HALF_BAND_OF_SHORT = 22
/** A local alignment looks this many letters beyond a hit, in a band this many columns wide on each side. */
const LOCAL_REACH = 44
const LOCAL_HALF = 9
/** Half the width of the band in which the words beside a quotation are aligned. */
const BESIDE_HALF = 8
/** An alignment this good (share of the best score) leaves no room for a better place. */
const CLEARLY_BEST = 0.7
/** Share of the words of either side that a verse has in common with an altered passage that it is cited for. */
const COMMON_WORDS = 0.6
/** … and one that nothing delimits. */
const MOSTLY_COMMON = 0.7
const MOSTLY_EQUAL = 0.6
/** Columns that the words of a verse may be spread over, to their own letters. */
const MOST_STRETCHED = 2
/** A reference to more columns than this is not searched cell by cell. */
const WIDEST_PRIOR = 600

/** Letters of two words that tell, and are no «يا أيها». */
const LETTERS_OF_TWO = 8

/** Words of a passage whose order is not that of its verse. */
const FEWEST_REORDERED = 3

export interface ResolveOptions {
  /** What references beside the passage name. */
  readonly priors: readonly ColumnRange[]
  /** Where the passage before this one leads to: only an exact match is looked for there. */
  readonly near?: readonly ColumnRange[]
  /** Only where every letter agrees. */
  readonly exactOnly?: boolean
}

/** Finds where in the Quran a given passage stands. One of these serves one text at a time. */
export class Resolver extends ExactPlaces {
  readonly index: QuranIndex
  /** For passages that stand nowhere: what they resemble most. */
  readonly nearest: NearestPlaces
  readonly #search: SeedSearch
  readonly #aligner: Aligner
  readonly #hits: SeedHit[] = []
  readonly #votes: ShortVotes

  constructor(index: QuranIndex, forms: WordForms) {
    super(index)
    this.index = index
    this.#search = new SeedSearch(index, MAX_LETTERS)
    this.#aligner = new Aligner(index.columns)
    this.nearest = new NearestPlaces(index, this.#aligner, forms)
    this.#votes = new ShortVotes(index)
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
      const exact = this.exactWithin(letters, q, qEnd, prior)
      if (exact !== null) return exact
    }
    const hits = exactOnly ? [] : this.#findHits(letters, q, qEnd)
    for (const hit of hits.slice(0, MOST_CANDIDATES)) {
      const exact = this.exactAt(letters, q, qEnd, hit.q, hit.c)
      if (exact !== null) return exact
    }
    // A phrase of frequent keys, such as a refrain, gives no hit, and a phrase of two verses may hit the other one.
    const exact = length < SHORT_SEED_LENGTH ? null : exactOnly ? this.exactAnywhere(letters, q, qEnd) : this.exactOrCut(letters, q, qEnd, priors)
    if (exact !== null) return exact
    if (exactOnly || length > LONGEST_ALIGNED) return null
    if (hits.length === 0 && length <= LONGEST_VOTED) hits.push(...this.#votes.vote(letters, q, qEnd, MOST_CANDIDATES))
    return this.#bestAlignment(letters, q, qEnd, hits, priors)
  }

  /** The stretch of letters [q, qEnd) that resembles the Quran most, or null. */
  bestHit(letters: Uint8Array, q: number, qEnd: number): SeedHit | null {
    this.#hits.length = 0
    this.#search.search(letters, q, qEnd, this.#hits)
    return this.#hits.reduce<SeedHit | null>((best, hit) => (best === null || hit.score > best.score ? hit : best), null)
  }

  #findHits(letters: Uint8Array, q: number, qEnd: number): SeedHit[] {
    const hits = this.#hits
    hits.length = 0
    this.#search.search(letters, q, qEnd, hits)
    return hits.sort((a, b) => b.score - a.score)
  }

  /** Where the most of its first words stand, and the most of its last: a phrase of frequent keys with one word changed gives no other hit. */
  #runs(letters: Uint8Array, q: number, qEnd: number): SeedHit[] {
    const starts: number[] = []
    for (let at = q + 1; at < qEnd; at++) if ((letters[at]! & WORD_START) !== 0) starts.push(at)
    const standing = (from: number, to: number): SeedHit[] =>
      to - from < SHORTEST_RUN ? [] : this.places(letters, from, to).slice(0, MOST_CANDIDATES).map((c) => ({ q: from, qEnd: to, c, cEnd: c + to - from, score: MATCH * (to - from) }))
    const first = starts.toReversed().map((at) => standing(q, at)).find((hits) => hits.length > 0) ?? []
    const last = starts.map((at) => standing(at, qEnd)).find((hits) => hits.length > 0) ?? []
    return [...first, ...last]
  }

  /** The match of a passage whose words stand in the verse that is cited, in another order; null where they do not. */
  reordered(letters: Uint8Array, q: number, qEnd: number, priors: readonly ColumnRange[]): Match | null {
    const prior = priors.find((one) => one.cEnd - one.c <= WIDEST_PRIOR && this.#holdsWords(letters, q, qEnd, one))
    return prior === undefined ? null : this.#whole(letters, this.#alignWithin(letters, q, qEnd, prior))
  }

  /** The match of a whole passage that is the cited verse with some words changed; null where most are not in common. */
  alteredWithin(letters: Uint8Array, q: number, qEnd: number, prior: ColumnRange): Match | null {
    if (prior.cEnd - prior.c > WIDEST_PRIOR || qEnd - q > LONGEST_ALIGNED) return null
    const match = this.#whole(letters, this.#alignWithin(letters, q, qEnd, prior, 0))
    const common = (share: number): number => commonWords(letters, this.index.columns, match, share)
    const isAltered = countWords(letters, q, qEnd) > FEWEST_REORDERED && common(COMMON_SHARE) >= MOSTLY_COMMON && common(1) >= MOSTLY_EQUAL
    // Words that changed places, or some that were left out: each that is there is the verse's.
    return isAltered || (match.cEnd - match.c <= MOST_STRETCHED * (qEnd - q) && this.#holdsWords(letters, q, qEnd, prior)) ? match : null
  }

  /**
   * The match of three words of which the first two are those with which the cited verse or a clause of it begins; the third is another one, with
   * the article as the verse's has it: «وتعاونوا على الخير». Else null.
   */
  endChangedWithin(letters: Uint8Array, q: number, qEnd: number, prior: ColumnRange): Match | null {
    const third = wordEnd(letters, wordEnd(letters, q, qEnd), qEnd)
    if (prior.cEnd - prior.c > WIDEST_PRIOR || third - q < LETTERS_OF_TWO || third === qEnd || wordEnd(letters, third, qEnd) < qEnd) return null
    const { columns } = this.index
    const two = this.exactWithin(letters, q, third, prior)
    if (two === null || !startsClause(columns, two.c) || !isArticle(letters[third]! & LETTER, letters[third + 1]! & LETTER)) return null
    if (!isArticle(columns.letters[two.cEnd]! & COLUMN_LETTER, columns.letters[two.cEnd + 1]! & COLUMN_LETTER)) return null
    return this.#whole(letters, this.#alignWithin(letters, q, qEnd, prior, 0))
  }

  /** Whether every word of a passage stands in the columns of a reference, in whatever order. */
  #holdsWords(letters: Uint8Array, q: number, qEnd: number, prior: ColumnRange): boolean {
    let words = 0
    for (let from = q; from < qEnd; words++) {
      const to = wordEnd(letters, from, qEnd)
      if (this.exactWithin(letters, from, to, prior) === null) return false
      from = to
    }
    return words >= FEWEST_REORDERED
  }

  #bestAlignment(letters: Uint8Array, q: number, qEnd: number, hits: readonly SeedHit[], priors: readonly ColumnRange[]): Match | null {
    const best: { match: Match | null; rank: number; cited: Match | null } = { match: null, rank: 0, cited: null }
    const bonus = 0.1 * MATCH * (qEnd - q)
    const cited = (c: number): boolean => priors.some((prior) => c >= prior.c - MARGIN && c < prior.cEnd)
    // Of verses alike that follow one another (94:5 and 94:6), the one that is cited, not its neighbour.
    const closeness = (c: number): number => Number(cited(c)) + Number(priors.some((prior) => c >= prior.c - 1 && c < prior.cEnd))
    const consider = (match: Match, bonus: number): void => {
      const rank = match.score + bonus
      // Of places that fit alike, the first.
      if (rank > best.rank || (rank === best.rank && best.match !== null && match.c < best.match.c)) Object.assign(best, { match, rank })
      if (closeness(match.c) === 2 && match.score > (best.cited?.score ?? 0)) best.cited = match
    }
    for (const prior of priors) {
      if (prior.cEnd - prior.c <= WIDEST_PRIOR && !hits.slice(0, 2).some((hit) => cited(hit.c))) consider(this.#alignWithin(letters, q, qEnd, prior), bonus)
    }
    const tried: number[] = []
    // Of verses that are alike, the one that is cited.
    const candidates = hits.slice(0, MOST_CANDIDATES).sort((a, b) => closeness(b.c) - closeness(a.c))
    const tryHit = (hit: SeedHit): void => {
      const diagonal = hit.c - hit.q
      if (tried.some((other) => Math.abs(other - diagonal) < MARGIN)) return
      tried.push(diagonal)
      const match = this.#alignAlong(letters, q, qEnd, hit, hits)
      consider(match, (bonus * closeness(match.c)) / 2)
    }
    for (const hit of candidates) if (best.rank < CLEARLY_BEST * MATCH * (qEnd - q)) tryHit(hit)
    if (qEnd - q <= LONGEST_RUN) this.#runs(letters, q, qEnd).forEach(tryHit)
    // The band along a hit holds its neighbours too, and of two that fit alike the first was taken.
    for (const prior of priors) {
      if (best.match !== null && closeness(best.match.c) === 1 && prior.cEnd - prior.c <= WIDEST_PRIOR) consider(this.#alignWithin(letters, q, qEnd, prior, 0), bonus)
    }
    if (best.match === null) return null
    return withoutStrayEdges(letters, this.index.columns, best.cited !== null && this.#isMeant(letters, best.cited, best.match) ? best.cited : best.match)
  }

  /** Another verse may have more of the letters; where it has no more of the words, the one that is cited was meant. */
  #isMeant(letters: Uint8Array, cited: Match, best: Match): boolean {
    if (cited === best) return true
    const own = this.#whole(letters, cited)
    const common = (match: Match, share: number): number => commonWords(letters, this.index.columns, match, share)
    return common(own, COMMON_SHARE) >= COMMON_WORDS && common(own, 1) >= common(this.#whole(letters, best), 1)
  }

  /** An alignment as a reader sees it: without strays, with the words that stand at its edges. */
  #whole(letters: Uint8Array, match: Match): Match {
    return this.withEdgeWords(letters, withoutStrayEdges(letters, this.index.columns, match))
  }

  /** The match of a whole passage with the words of the verse that its first and last words stand for. */
  withEdgeWords(letters: Uint8Array, match: Match): Match {
    return match.exact ? match : withEdgeWords(letters, this.index.columns, match, (q, qEnd) => this.endings(letters, q, qEnd, 1).length > 0)
  }

  /** The same of each part of a passage; a part does not reach into the one beside it. */
  withEdgeWordsOfParts(letters: Uint8Array, parts: readonly Match[]): Match[] {
    return parts.map((part, i) => {
      const whole = this.withEdgeWords(letters, part)
      const reaches = (other: Match | undefined): boolean => other !== undefined && whole.c < other.cEnd && whole.cEnd > other.c
      return reaches(parts[i - 1]) || reaches(parts[i + 1]) ? part : whole
    })
  }

  /** Alignment with the columns of a reference: the whole rectangle where it is small, else the band that a vote suggests. */
  #alignWithin(letters: Uint8Array, q: number, qEnd: number, prior: ColumnRange, margin = MARGIN): Match {
    const low = Math.max(0, prior.c - margin)
    const high = Math.min(this.index.columns.letters.length, prior.cEnd + margin)
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

  /** Letters [q, qEnd) with the columns before `c` (`step` −1) or from `c` on (1): the column of each letter, or `NO_COLUMN`. */
  alignBeside(letters: Uint8Array, q: number, qEnd: number, c: number, step: 1 | -1): Int32Array | null {
    const length = qEnd - q
    const surah = this.surahAt(step > 0 ? Math.max(0, c - 1) : c)
    const first = step > 0 ? c : c - length
    const low = Math.max(surah.c, step > 0 ? c : first - BESIDE_HALF)
    const high = Math.min(surah.cEnd, step > 0 ? c + length + BESIDE_HALF : c)
    if (high - low < length / 2) return null
    const path = this.#aligner.align(letters, { q, qEnd, c: first, cEnd: first + length - 1, low, high, half: BESIDE_HALF, whole: true })
    return path.columns
  }

  #toMatch(path: AlignedPath, q: number): Match {
    return {
      q: path.qStart, qEnd: path.qEnd, c: path.cStart, cEnd: path.cEnd, exact: false, softSkips: 0, seatSkips: 0,
      columns: path.columns.slice(path.qStart - q, path.qEnd - q), score: path.score, agreed: path.agreed,
    }
  }
}

function isArticle(first: number, second: number): boolean {
  return first === ALEF && second === LAM
}
