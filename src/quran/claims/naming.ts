import type { QuranIndex } from '../index/index-file.js'
import type { ColumnRange } from '../match/exact.js'
import type { LetterStream } from '../match/letter-stream.js'
import { COMMON_SHARE, commonWords, longestAgreement, type Match, normalizedScore, wordShare, wordsInCommon } from '../match/match.js'
import type { NearestPlaces } from '../match/nearest.js'
import type { WordForms } from '../word-forms.js'
import { wordsOf } from './accept.js'
import { isOtherSentence } from './other-sentence.js'

/** Normalised score from which on a local alignment names the place of an altered passage … */
export const RECOGNISABLE = 0.4
/** … and where only words before it say that God speaks … */
export const RECOGNISABLE_BY_CUE = 0.5
/** … or its score, where the next best place is this much worse. */
const RESEMBLING = 44
const CLEAR_MARGIN = 16
/** … or a little less, where the next best is clearly worse. */
const BESIDE_NONE = 0.12
const SOME_MARGIN = 8
/** Letters of a passage that can be named by what it resembles. */
const SHORTEST_NAMED = 14
/** Share of the words that must have half of their letters right for either. */
const RIGHT_WORDS = 0.4
/** Share of the words that a damaged passage has in common with its verse at least, where no reference names the verse; and one of few words. */
const COMMON_WORDS = 0.6
const COMMON_OF_FEW = 0.7
const FEW_WORDS = 3
/** A longer passage is named by its best stretch. */
const MOST_WORDS_CITED = 6
/** Letters on end that agree, of three or four words, from which on it is that verse all the same. */
const TELLING_AGREEMENT = 15

/** What a passage resembles, best first, and its place where that is settled. */
export interface Named {
  readonly match: Match | null
  readonly nearest: readonly Match[]
}

/** Names the verse of a passage that is too much altered to be placed by alignment as a whole. */
export class Naming {
  readonly #index: QuranIndex
  readonly #places: NearestPlaces
  readonly #forms: WordForms

  constructor(index: QuranIndex, places: NearestPlaces, forms: WordForms) {
    this.#index = index
    this.#places = places
    this.#forms = forms
  }

  /** What letters [q, qEnd) resemble; the best of it is their place when nothing else comes near. */
  nearest({ letters }: LetterStream, q: number, qEnd: number, recognisable = RECOGNISABLE): Named {
    const nearest = this.#places.rank(letters, q, qEnd)
    const [best, second] = nearest
    if (best === undefined) return { match: null, nearest }
    const margin = best.score - (second?.score ?? 0)
    const share = wordShare(letters, this.#index.columns, best)
    const settled = qEnd - q >= SHORTEST_NAMED && share >= RIGHT_WORDS && (normalizedScore(best) >= recognisable || (normalizedScore(best) >= recognisable - BESIDE_NONE && margin >= SOME_MARGIN) || (best.score >= RESEMBLING && margin >= CLEAR_MARGIN))
    return { match: settled ? best : null, nearest }
  }

  /** What a whole passage resembles; its place only where it shares most of its words or stands where a reference says. */
  passage(stream: LetterStream, cited: readonly ColumnRange[], recognisable: number): Named {
    const { match, nearest } = this.nearest(stream, 0, stream.count, recognisable)
    return { match: match === null || this.isAnother(stream, match, cited) ? null : match, nearest }
  }

  /** Most of its few words are those of the ayat that a reference beside it names, in their order: «قل محمد الله أحد» [112:1]. */
  isWhereCited(stream: LetterStream, match: Match, cited: readonly ColumnRange[]): boolean {
    const words = wordsOf(stream, match)
    if (match.exact || words < FEW_WORDS || words > MOST_WORDS_CITED || !cited.some(({ c, cEnd }) => match.c >= c - 1 && match.cEnd <= cEnd)) return false
    return commonWords(stream.letters, this.#index.columns, match, COMMON_SHARE) >= COMMON_WORDS
  }

  /** Another text, which only resembles a verse. */
  isAnother(stream: LetterStream, match: Match, cited: readonly ColumnRange[]): boolean {
    const isCited = cited.some(({ c, cEnd }) => match.c < cEnd && match.cEnd > c)
    return (!isCited && this.#isFarFetched(stream, match)) || isOtherSentence(stream, this.#index.columns, this.#forms, match, isCited)
  }

  /** Another text that shares a few words with a verse: «حب الوطن من الإيمان» is no ﴿ومن يكفر بالإيمان﴾. */
  #isFarFetched(stream: LetterStream, match: Match): boolean {
    if (match.exact) return false
    const { letters } = stream
    if (longestAgreement(letters, this.#index.columns, match) >= TELLING_AGREEMENT) return false
    return wordsInCommon(letters, this.#index.columns, match) < (wordsOf(stream, match) <= FEW_WORDS ? COMMON_OF_FEW : COMMON_WORDS)
  }
}
