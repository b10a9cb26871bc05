import type { AyahRange } from '../types.js'
import { alignWords, type AlignedPair, type AlignOptions, type WordRun } from './align.js'
import { type Translation, UNKNOWN } from './translation.js'
import type { Trigrams } from './trigrams.js'

/** Words of a document as the translation knows them. `gap[i]`: an ellipsis stands before word i. */
export interface Passage extends WordRun {
  readonly gap: Uint8Array
}

/** A stretch of the translation that a passage was aligned with. */
export interface Fit {
  /** Indices of words of the passage and of the translation's stream. */
  readonly pairs: readonly AlignedPair[]
  /** Equal words. */
  readonly hits: number
  /** Their weight. */
  readonly mass: number
  /** 0..1: twice the weight of equal words, of the weight of all words of both; insertions and what an ellipsis stands for left out. */
  readonly share: number
  readonly place: AyahRange
}

/** Trigrams that a passage shares with the translation on (about) one diagonal. */
export interface Seeds {
  /** Position in the translation less position in the passage. */
  readonly diagonal: number
  readonly score: number
  readonly count: number
  /** Position of the first of them in the translation. */
  readonly at: number
  /** Words of the passage that they span. */
  readonly from: number
  readonly to: number
}

/** Three words that stand in more places tell little. */
const MOST_POSITIONS = 40
const MOST_WINDOWS = 4
/** Diagonals are counted in buckets of 16. */
const BUCKET_BITS = 4
/** Words by which a passage may stray from its diagonal: some, and half as many as it has, up to a limit. */
const LEAST_SLACK = 24
const MOST_SLACK = 48
const MOST_RANGE_WORDS = 300
/** Weight of equal words from which on an ayah counts as quoted beside others. */
const LEAST_IN_ROW = 8

/** Finds where in a translation a passage stands. */
export class TranslationSearch {
  readonly translation: Translation
  readonly #positions = new Uint32Array(MOST_POSITIONS)

  constructor(translation: Translation) {
    this.translation = translation
  }

  /** The passage against one range of ayat; null where the translation lacks it or nothing meets. */
  within(passage: Passage, range: AyahRange, around = 0): Fit | null {
    const span = this.translation.span(range)
    if (span === null) return null
    const { from, to } = around === 0 ? span : this.translation.withinSurah(span.from, span.from - around, span.to + around)
    return this.#align(passage, from, to, { whole: true, diagonal: 0, band: to - from + passage.ids.length })
  }

  /** Whether a range has few enough words to be aligned as it is. */
  isNarrow(range: AyahRange): boolean {
    const span = this.translation.span(range)
    return span === null || span.to - span.from <= MOST_RANGE_WORDS
  }

  /** The passage against the stretches of the translation that share trigrams of this score with it, and this share of its own; best first. */
  anywhere(passage: Passage, least = 0, share = 0): Fit[] {
    const n = passage.ids.length
    const fits = this.diagonals(passage, 0, n).slice(0, MOST_WINDOWS).filter(({ score, count }) => score >= least && count >= share * (n - 2)).flatMap((seed) => this.along(passage, seed, true) ?? [])
    return fits.sort((a, b) => b.share - a.share || b.mass - a.mass)
  }

  /** The passage along one diagonal, in the surah of its seeds; `whole` as for `alignWords`. */
  along(passage: Passage, { diagonal, at }: Pick<Seeds, 'diagonal' | 'at'>, whole: boolean): Fit | null {
    const n = passage.ids.length
    const slack = LEAST_SLACK + Math.min(n >> 1, MOST_SLACK)
    const { from, to } = this.translation.withinSurah(at, Math.max(0, diagonal - slack), diagonal + n + slack)
    if (to - from < 1) return null
    return this.#align(passage, from, to, { whole, diagonal: diagonal - from, band: slack })
  }

  /** Diagonals on which rare trigrams of words [first, last) lie; best first. */
  diagonals(passage: Passage, first: number, last: number): Seeds[] {
    const votes = new Map<number, { score: number; count: number; at: number; from: number; to: number }>()
    const vote = (position: number, i: number, score: number): void => {
      const diagonal = position - i
      const bucket = (diagonal + (1 << BUCKET_BITS)) >> BUCKET_BITS
      for (const at of [bucket, bucket + 1]) {
        const one = votes.get(at)
        if (one === undefined) votes.set(at, { score, count: 1, at: position, from: i, to: i + 3 })
        else {
          one.score += score
          one.count++
          one.to = i + 3
        }
      }
    }
    const { trigrams, bareTrigrams, bareAt } = this.translation
    this.#seed(passage, first, last, trigrams, false, (at, i, score) => vote(at, i, score))
    if (bareAt.length < this.translation.words.length || passage.inserted.includes(1)) this.#seed(passage, first, last, bareTrigrams, true, (at, i, score) => vote(bareAt[at]!, i, score))
    const found = [...votes].map(([bucket, seeds]) => ({ ...seeds, diagonal: (bucket << BUCKET_BITS) - (1 << BUCKET_BITS) }))
    found.sort((a, b) => b.score - a.score || a.diagonal - b.diagonal)
    return withoutNeighbours(found)
  }

  /** Trigrams of the passage, with or without the words in brackets. */
  #seed({ ids, weights, inserted }: Passage, first: number, last: number, index: Trigrams, bare: boolean, vote: (at: number, i: number, score: number) => void): void {
    let [a, b] = [-1, -1]
    for (let c = first; c < last; c++) {
      if (bare && inserted[c] === 1) continue
      if (a >= 0 && ids[a] !== UNKNOWN && ids[b] !== UNKNOWN && ids[c] !== UNKNOWN) {
        const count = index.find(ids[a]!, ids[b]!, ids[c]!, this.#positions)
        const score = (weights[a]! + weights[b]! + weights[c]!) / (1 + Math.log2(Math.max(count, 1)))
        for (let k = 0; k < count; k++) vote(this.#positions[k]!, a, score)
      }
      a = b
      b = c
    }
  }

  #align(passage: Passage, from: number, to: number, options: AlignOptions): Fit | null {
    const { translation } = this
    const ids = translation.words.subarray(from, to)
    const alignment = alignWords(passage, { ids, weights: passage.weights, inserted: translation.inserted.subarray(from, to) }, options)
    if (alignment === null) return null
    return measure(translation, passage, alignment.pairs.map(({ found, expected }) => ({ found, expected: expected < 0 ? -1 : expected + from })))
  }
}

/** Neighbouring buckets hold the same diagonal: the best of them stays. */
function withoutNeighbours<T extends { readonly diagonal: number }>(sorted: readonly T[]): T[] {
  const taken = new Set<number>()
  return sorted.filter(({ diagonal }) => {
    const bucket = diagonal >> BUCKET_BITS
    if (taken.has(bucket) || taken.has(bucket - 1) || taken.has(bucket + 1)) return false
    return taken.add(bucket)
  })
}

function measure(translation: Translation, passage: Passage, all: readonly AlignedPair[]): Fit | null {
  const pairs = trim(all)
  let [hits, mass, sum] = [0, 0, 0]
  const perRow = new Map<number, number>()
  let document = -1
  for (const { found, expected } of pairs) {
    if (found >= 0) document = found
    const equal = found >= 0 && expected >= 0 && passage.ids[found] === translation.words[expected]
    if (equal) {
      const weight = passage.weights[found]!
      hits++
      mass += weight
      sum += 2 * weight
      const row = translation.rowAt(expected)
      perRow.set(row, (perRow.get(row) ?? 0) + passage.weights[found]!)
      continue
    }
    if (found >= 0 && passage.inserted[found] === 0) sum += passage.weights[found]!
    const elided = found < 0 && passage.gap[document + 1] === 1
    if (expected >= 0 && translation.inserted[expected] === 0 && !elided) sum += translation.weight(translation.words[expected]!)
  }
  if (hits === 0) return null
  const most = Math.max(...perRow.values())
  // A neighbouring ayah that only a word or two of the alignment's end reach is not quoted.
  const rows = [...perRow].filter(([, weight]) => weight >= Math.min(most, LEAST_IN_ROW)).map(([row]) => row).sort((a, b) => a - b)
  const [first, last] = [translation.row(rows[0]!), translation.row(rows.at(-1)!)]
  return { pairs, hits, mass, share: (2 * mass) / sum, place: { surah: first.surah, from: first.ayah, to: last.ayah } }
}

/** Words of the translation that only the alignment's ends reach are not omitted: the quotation starts or ends inside the ayah. */
function trim(pairs: readonly AlignedPair[]): readonly AlignedPair[] {
  let [from, to] = [0, pairs.length]
  while (from < to && pairs[from]!.found < 0) from++
  while (to > from && pairs[to - 1]!.found < 0) to--
  return pairs.slice(from, to)
}
