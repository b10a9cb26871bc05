// Verses that a cue or a reference announces in running text, and whose words are so common that they start no search of their own:
// «قال تعالى: إن الله على كل شيء قدير», «الحمد لله رب العالمين [الفاتحة: 2]».
import { lastAtOrBefore } from '../../text/index.js'
import type { QuranIndex } from '../index/index-file.js'
import { MATCH } from '../match/costs.js'
import { APART, type LetterStream, WORD_START } from '../match/letter-stream.js'
import type { Match } from '../match/match.js'
import type { Resolver } from '../match/resolve.js'
import type { Mention } from '../references/types.js'
import { type BareHit, isWeak } from './bare.js'
import { cueBefore } from './cues.js'
import { mentionColumns } from './neighbours.js'

/** A colon, or the words of a cue that needs none. */
const ANNOUNCES = /:|\u062a\u0639\u0627\u0644[\u0649\u064a](?!\s*:)/g
/** One of these stands before a colon that announces a verse: a cheap look before a dear one. */
const OF_GOD = /\u062a\u0639\u0627\u0644|\u0627\u0644\u0644\u0647|\u0648\u062c\u0644|\u0633\u0628\u062d\u0627\u0646|\u0642\u0648\u0644\u0647|\u0622\u064a|[Aa]llah|God|Qur/
const NEAR = 40
/** UTF-16 units between cue or reference and verse. */
const GAP = 6
/** Longest stretch looked at; what is longer has rarer words, and is found by them. */
const MOST_WORDS = 16
/** Behind a cue two words are chance («قال تعالى في القرآن»); before a reference to their ayah they are not. */
const LEAST_WORDS = 3
const LEAST_LETTERS = 10
const LEAST_WORDS_CITED = 2
const LEAST_LETTERS_CITED = 8
/** Places of the first two words that are walked on from. */
const MOST_PLACES = 400
/** What may follow a verse that is whole. */
const CLOSES = /^[\s\u064b-\u0655]*(?:[.,:;!?\u060c\u061b\u061f\u06d4)\]}"\u00bb\u201d\ufd3e*\n-]|$)/

export class AnnouncedSearch {
  readonly #index: QuranIndex
  readonly #resolver: Resolver

  constructor(index: QuranIndex, resolver: Resolver) {
    this.#index = index
    this.#resolver = resolver
  }

  /**
   * Hits where every letter agrees and which end where the text does: behind cues, and before references.
   * @param isTaken whether a quotation stands at an offset already
   */
  *hits(text: string, document: LetterStream, mentions: readonly Mention[], isTaken: (offset: number) => boolean): Generator<BareHit> {
    for (const { 0: sign, index } of text.matchAll(ANNOUNCES)) {
      const start = index + sign.length
      const first = document.letterAt(start)
      if (first >= document.count || document.offsets[first]! - start > GAP || isTaken(document.offsets[first]!)) continue
      if (!OF_GOD.test(text.slice(Math.max(0, start - NEAR), start))) continue
      const cue = cueBefore(text, start, 0)
      const hit = cue?.speaker === 'quran' && cue.introduces ? this.#after(text, document, first) : null
      if (hit !== null) yield hit
    }
    for (const mention of mentions) {
      const last = document.letterAt(mention.outerStart)
      if (last === 0 || mention.certainty === 'surah' || mention.certainty === 'shape' || mention.outerStart - document.offsets[last - 1]! > GAP || isTaken(document.offsets[last - 1]!)) continue
      const hit = this.#before(document, last, mention)
      if (hit !== null) yield hit
    }
  }

  /** The longest stretch from letter `first` on that stands in the Quran and is all that stands there. */
  #after(text: string, document: LetterStream, first: number): BareHit | null {
    const { walk } = this.#resolver
    const ends = wordEnds(document, first)
    for (const place of this.#places(document, first, ends)) {
      const reached = walk.forward(document.letters, first, ends.at(-1)!, place, this.#resolver.surahAt(place).cEnd).q
      for (let words = ends.length; words >= LEAST_WORDS; words--) {
        const last = ends[words - 1]!
        if (last > reached) continue
        if (last - first < LEAST_LETTERS) break
        const match = this.#resolver.exactAt(document.letters, first, last, first, place)
        if (match === null) continue
        if (this.#endsAyah(match) || CLOSES.test(text.slice(document.offsets[last - 1]! + 1, document.offsets[last]))) return hitOf(document, match)
        break
      }
    }
    return null
  }

  /** The longest stretch up to letter `last` that stands in the ayat that the reference names. */
  #before(document: LetterStream, last: number, mention: Mention): BareHit | null {
    const cited = mentionColumns(this.#index, mention)
    let best: Match | null = null
    let first = last
    for (let words = 0; words < MOST_WORDS && first > 0; words++) {
      if (words > 0 && (document.letters[first]! & APART) !== 0) break
      first--
      while (first > 0 && (document.letters[first]! & WORD_START) === 0) first--
      if (words + 1 < LEAST_WORDS_CITED || last - first < LEAST_LETTERS_CITED) continue
      const match = cited.map((range) => this.#resolver.exactWithin(document.letters, first, last, range)).find((one) => one !== null)
      if (match) best = match
      else if (best !== null) break
    }
    return best === null ? null : hitOf(document, best)
  }

  /** Columns at which the first words stand. */
  #places(document: LetterStream, first: number, ends: readonly number[]): readonly number[] {
    const end = ends.find((one, i) => i + 1 >= LEAST_WORDS && one - first >= LEAST_LETTERS)
    return end === undefined ? [] : this.#resolver.places(document.letters, first, end).slice(0, MOST_PLACES)
  }

  #endsAyah({ cEnd }: Match): boolean {
    const { ayat } = this.#index.columns
    return ayat[lastAtOrBefore(ayat, cEnd)] === cEnd
  }
}

/** Where the words from letter `first` on end, up to the next gap. */
function wordEnds(document: LetterStream, first: number): number[] {
  const ends: number[] = []
  for (let at = first + 1; at <= document.count && ends.length < MOST_WORDS; at++) {
    if (at < document.count && (document.letters[at]! & WORD_START) === 0) continue
    ends.push(at)
    if (at < document.count && (document.letters[at]! & APART) !== 0) break
  }
  return ends
}

function hitOf({ offsets }: LetterStream, { q, qEnd, c, cEnd }: Match): BareHit {
  const score = MATCH * (qEnd - q)
  return { start: offsets[q]!, end: offsets[qEnd - 1]! + 1, c, cEnd, score, isWeak: isWeak(score) }
}
