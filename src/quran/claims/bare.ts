import type { QuranIndex } from '../index/index-file.js'
import { APART, countWords, LetterStream, WORD_START, wordEnd } from '../match/letter-stream.js'
import { agrees, type Match, normalizedScore, similarity } from '../match/match.js'
import type { SeedHit } from '../match/seed-search.js'
import type { Resolver } from '../match/resolve.js'
import { MAX_LETTERS } from '../match/seed-search.js'
import { NO_COLUMN } from '../match/align.js'
import { MATCH } from '../match/costs.js'
import type { WordForms } from '../word-forms.js'
import { extended, longestUnbroken, SHORTEST, trimmed } from './ends.js'
import { endOfMarks } from '../judge/document-words.js'
import { holdsHonorific, isFormula, isHonorific } from './formulas.js'

/** A stretch of text that resembles the Quran. Offsets are UTF-16; (start, c) lies on its diagonal. */
export interface BareHit {
  readonly start: number
  readonly end: number
  readonly c: number
  readonly cEnd: number
  readonly score: number
  /** Only what agrees to the letter is looked for. */
  readonly isWeak: boolean
}

/** A quotation in running text. Letter 0 of `match` is the first letter at or after `start`. */
export interface BareQuotation {
  readonly start: number
  readonly end: number
  readonly match: Match
  /** It ends before the text that was looked at does: more would not make it longer. */
  readonly inside: boolean
}

type IsCued = (quotation: BareQuotation) => boolean

/** Columns that a stretch of letters resembles. */
interface Place {
  readonly c: number
  readonly cEnd: number
}

/** Letters that two searches of a text share, so that a quotation across their border is seen whole in one of them. */
const OVERLAP = 1024
/** How far around a hit its quotation may reach, in UTF-16 units: 2:282 has 2,300 with all its marks. */
const REACH = 1200
/** UTF-16 units in which a colon ends an introduction that was taken for a part of the verse. */
const INTRODUCTION = 24
/** Most quotations end this near their hit. */
const FIRST_REACH = 160
/** Score of an alignment (four a letter) below which running text is never taken for a quotation: 0 in clean news, interface text and Persian. */
const QUIET_SCORE = 60
/** The same where a cue or a reference stands beside it. */
const CUED_SCORE = 32
/** Score of a hit from which on a cue beside it is looked for, and makes a damaged quotation of it; a weaker one must tell by its letters. */
const PROMISING = 48
const PROMISING_WORDS = 3
const QUIET_WORDS = 4
const CUED_WORDS = 2
const CUED_NORMALIZED = 0.5
/** A shorter passage tells when every letter agrees and its words are rare: bits from the Quran's own word frequencies. */
const QUIET_EXACT_SCORE = 44
const QUIET_BITS = 42
/** … and a damaged one when the words that are right are rare. */
const QUIET_DAMAGED_SCORE = 48
const QUIET_DAMAGED_BITS = 33
const QUIET_SIMILARITY = 0.72
/** … fewer bits do where nearly all of it is right. */
const QUIET_CLOSE_BITS = 24
const QUIET_CLOSE_SIMILARITY = 0.86

/** Looks for quotations in running text: the letters alone must tell. */
export class BareSearch {
  readonly #index: QuranIndex
  readonly #resolver: Resolver
  readonly #forms: WordForms
  readonly #document = new LetterStream()
  readonly #stream = new LetterStream()
  readonly #seedHits: SeedHit[] = []

  constructor(index: QuranIndex, resolver: Resolver, forms: WordForms) {
    this.#index = index
    this.#forms = forms
    this.#resolver = resolver
  }

  /** Hits in reading order. `quotation` then speaks of this text. */
  search(text: string): BareHit[] {
    const document = this.#document.read(text, 0, text.length)
    const seeds = this.#seedHits
    seeds.length = 0
    for (let from = 0; from < document.count; from += MAX_LETTERS - OVERLAP) {
      const to = Math.min(document.count, from + MAX_LETTERS)
      this.#resolver.search.search(document.letters, from, to, seeds)
      if (to === document.count) break
    }
    const { offsets } = document
    const hits = seeds.map(({ q, qEnd, c, cEnd, score }) => ({ start: offsets[q]!, end: offsets[qEnd - 1]! + 1, c, cEnd, score, isWeak: isWeak(score) }))
    return hits.sort((a, b) => a.start - b.start || b.score - a.score)
  }

  /** The letters of the text that was searched. */
  get document(): LetterStream {
    return this.#document
  }

  /** The text that was searched is not asked about any more. */
  release(): void {
    this.#document.release()
  }

  /**
   * The quotation that a hit belongs to, or null when it does not tell enough.
   * @param low the quotation does not reach before this offset
   * @param high nor beyond this one
   * @param cued whether something beside it says that God speaks; asked only when it matters
   */
  quotation(text: string, hit: BareHit, low: number, high: number, cued: IsCued): BareQuotation | null {
    const near = this.#quotationWithin(text, hit, Math.max(low, hit.start - FIRST_REACH), Math.min(high, hit.end + FIRST_REACH), cued)
    const found = near === null || near.inside ? near : this.#quotationWithin(text, hit, Math.max(low, hit.start - REACH), Math.min(high, hit.end + REACH), cued)
    if (found === null || found.match.exact) return found
    // «قال تعالى: …»: what stands before a colon introduces, however it resembles the verse before.
    const colon = text.slice(found.start, found.start + INTRODUCTION).lastIndexOf(':')
    const after = found.start + colon + 1
    return colon < 0 || after <= low || after >= hit.end ? found : (this.quotation(text, hit, after, high, cued) ?? found)
  }

  #quotationWithin(text: string, hit: BareHit, low: number, high: number, cued: IsCued): BareQuotation | null {
    const clipped = hit.start < low ? this.#document.letterAt(low) - this.#document.letterAt(hit.start) : 0
    const stream = this.#lettersAround(hit, low, high)
    const at = stream.letterAt(Math.max(low, hit.start))
    const end = stream.letterAt(Math.min(high, hit.end))
    if (end - at < SHORTEST) return null
    const place = { c: hit.c + clipped, cEnd: Math.max(hit.cEnd, hit.c + clipped + 1) }
    const exact = this.#exact(stream, at, end, place)
    if (exact !== null && this.#isQuiet(stream, exact)) return quotationOf(text, stream, exact)
    const promising = !hit.isWeak && countWords(stream.letters, at, end) >= PROMISING_WORDS
    const damaged = promising ? this.#damaged(text, stream, at, end, place) : null
    // The hit may be of a verse much like the right one, a few columns away.
    const other = damaged === null ? null : this.#resolver.exactAnywhere(stream.letters, damaged.q, damaged.qEnd)
    if (other !== null && this.#isQuiet(stream, other)) return quotationOf(text, stream, other)
    if (damaged !== null && this.#isQuiet(stream, damaged)) return quotationOf(text, stream, this.#extended(text, stream, damaged))
    const match = other ?? exact ?? damaged
    if (match === null || match.score < CUED_SCORE || normalizedScore(match) < CUED_NORMALIZED) return null
    if (countWords(stream.letters, match.q, match.qEnd) < CUED_WORDS || isHonorific(stream.letters, match.q, match.qEnd)) return null
    const quotation = quotationOf(text, stream, match)
    return cued(quotation) ? quotation : null
  }

  /** Letters of [low, high) that no gap of Latin words or empty lines parts from the hit. */
  #lettersAround(hit: BareHit, low: number, high: number): LetterStream {
    const document = this.#document
    const [first, last] = [document.letterAt(low), document.letterAt(high)]
    let from = document.letterAt(Math.max(low, hit.start))
    while (from > first && (document.letters[from]! & APART) === 0) from--
    let to = Math.min(last, document.letterAt(hit.end))
    while (to < last && (document.letters[to]! & APART) === 0) to++
    return this.#stream.copy(document, from, to)
  }

  /** The letters alone tell that this is a quotation: in clean prose of any kind nothing reaches as far. */
  #isQuiet(stream: LetterStream, match: Match): boolean {
    if (countWords(stream.letters, match.q, match.qEnd) < QUIET_WORDS || isFormula(stream.letters, match.q, match.qEnd)) return false
    if (!match.exact) {
      const like = similarity(this.#index.columns, match)
      if (like < QUIET_SIMILARITY) return false
      if (match.score >= QUIET_SCORE) return true
      const bits = match.score < QUIET_DAMAGED_SCORE ? 0 : this.#rightBits(stream.letters, match)
      if (bits >= QUIET_DAMAGED_BITS) return true
      const isDamaged = match.agreed < match.qEnd - match.q
      return isDamaged && like >= QUIET_CLOSE_SIMILARITY && bits >= QUIET_CLOSE_BITS && !holdsHonorific(stream.letters, match.q, match.qEnd)
    }
    return match.score >= QUIET_SCORE || (match.score >= QUIET_EXACT_SCORE && this.#bits(stream.letters, match.q, match.qEnd) >= QUIET_BITS)
  }

  /** What the words of letters [q, qEnd) say, in bits; of those that count. */
  #bits(letters: Uint8Array, q: number, qEnd: number, counts: (from: number, to: number) => boolean = () => true): number {
    let bits = 0
    for (let from = q; from < qEnd; ) {
      const to = wordEnd(letters, from, qEnd)
      if (counts(from, to)) bits += this.#forms.bits(letters, from, to)
      from = to
    }
    return bits
  }

  /** What the words say that are right to the letter, in bits. */
  #rightBits(letters: Uint8Array, match: Match): number {
    return this.#bits(letters, match.q, match.qEnd, (from, to) => {
      for (let i = from; i < to; i++) if (!agrees(letters[i]!, this.#index.columns, match.columns[i - match.q]!)) return false
      return true
    })
  }

  /** Walks both ways from the hit as long as every letter agrees; null when the hit itself holds a difference. */
  #exact(stream: LetterStream, at: number, end: number, hit: Place): Match | null {
    const { letters } = stream
    const walk = this.#resolver.walk
    const surah = this.#resolver.surahAt(hit.c)
    walk.backward(letters, at - 1, 0, hit.c - 1, surah.c)
    let q = walk.agreed > 0 ? walk.q : at
    let c = walk.agreed > 0 ? walk.c : hit.c
    const path = new Int32Array(stream.count - q).fill(NO_COLUMN)
    walk.forward(letters, q, stream.count, c, surah.cEnd, path)
    let [qEnd, cEnd] = [walk.q, walk.c]
    if (qEnd < end) return null
    const base = q
    // Whole words of both texts only.
    while (q < qEnd && !((letters[q]! & WORD_START) !== 0 && path[q - base] !== NO_COLUMN && this.#resolver.startsWell(path[q - base]!))) q++
    while (qEnd > q && !((qEnd === stream.count || (letters[qEnd]! & WORD_START) !== 0) && path[qEnd - 1 - base] !== NO_COLUMN && this.#resolver.wordEndsAt(path[qEnd - 1 - base]! + 1))) qEnd--
    if (q >= qEnd) return null
    c = path[q - base]!
    cEnd = path[qEnd - 1 - base]! + 1
    const kept = walk.forward(letters, q, qEnd, c, cEnd)
    return {
      q, qEnd, c, cEnd, exact: true, softSkips: kept.softSkips, seatSkips: kept.seatSkips,
      columns: path.slice(q - base, qEnd - base), score: MATCH * (qEnd - q), agreed: qEnd - q,
    }
  }

  #extended(text: string, stream: LetterStream, match: Match): Match {
    return extended(text, this.#index.columns, stream, match, (q, qEnd, c, step) => this.#resolver.alignBeside(stream.letters, q, qEnd, c, step))
  }

  #damaged(text: string, stream: LetterStream, at: number, end: number, hit: Place): Match | null {
    const match = this.#resolver.alignLocal(stream.letters, at, end, stream.count, hit)
    if (match === null) return null
    const whole = trimmed(text, this.#index.columns, stream, match, this.#forms)
    if (whole !== null && similarity(this.#index.columns, whole) >= QUIET_SIMILARITY) return whole
    const unbroken = longestUnbroken(match)
    return (unbroken === match ? null : trimmed(text, this.#index.columns, stream, unbroken, this.#forms)) ?? whole
  }
}

/** Letter 0 of the quotation's match is its own first letter. */
function quotationOf(text: string, stream: LetterStream, match: Match): BareQuotation {
  const [start, end] = [stream.offsets[match.q]!, endOfMarks(text, stream.offsets[match.qEnd - 1]! + 1)]
  const inside = match.q > 0 && match.qEnd < stream.count
  return { start, end, inside, match: { ...match, q: 0, qEnd: match.qEnd - match.q } }
}

/** Whether a hit's score says too little for a cue beside it to make a damaged quotation of it. */
export function isWeak(score: number): boolean {
  return score < PROMISING
}
