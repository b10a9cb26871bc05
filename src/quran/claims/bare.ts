import type { QuranIndex } from '../index/index-file.js'
import { APART, LetterStream, WORD_START } from '../match/letter-stream.js'
import { agrees, type Match, normalizedScore, similarity } from '../match/match.js'
import type { SeedHit } from '../match/seed-search.js'
import type { Resolver } from '../match/resolve.js'
import { MAX_LETTERS } from '../match/seed-search.js'
import { NO_COLUMN } from '../match/align.js'
import { MATCH } from '../match/costs.js'
import type { WordForms } from '../word-forms.js'
import { isFormula, isHonorific } from './formulas.js'

/** A stretch of text that resembles the Quran. Offsets are UTF-16; (start, c) lies on its diagonal. */
export interface BareHit {
  readonly start: number
  readonly end: number
  readonly c: number
  readonly cEnd: number
  readonly score: number
}

/** A quotation in running text. Letter 0 of `match` is the first letter at or after `start`. */
export interface BareQuotation {
  readonly start: number
  readonly end: number
  readonly match: Match
  /** It ends before the text that was looked at does: more would not make it longer. */
  readonly inside: boolean
}

/** Columns that a stretch of letters resembles. */
interface Place {
  readonly c: number
  readonly cEnd: number
}

/** Fewer letters than this are no quotation of their own. */
const SHORTEST = 6
const CHUNK = MAX_LETTERS
/** Chunks overlap by as much, so that a quotation across their border is seen whole in one of them. */
const OVERLAP = 1024
/** How far around a hit its quotation may reach, in UTF-16 units: 2:282 has 2,300 with all its marks. */
const REACH = 1200
/** Most quotations end this near their hit. */
const FIRST_REACH = 160
/** Score of an alignment (four a letter) below which running text is never taken for a quotation: 0 in clean news, interface text and Persian. */
const QUIET_SCORE = 60
/** The same where a cue or a reference stands beside it. */
const CUED_SCORE = 32
/** Score of a hit from which on an alignment is tried: less does not grow to `QUIET_SCORE`. */
export const PROMISING = 48
const PROMISING_WORDS = 3
const QUIET_WORDS = 4
const CUED_WORDS = 2
const CUED_NORMALIZED = 0.5
/** A shorter passage tells when every letter agrees and its words are rare: bits from the Quran's own word frequencies. */
const QUIET_EXACT_SCORE = 44
const QUIET_BITS = 42
const QUIET_SIMILARITY = 0.72

/** Looks for quotations in running text: the letters alone must tell. */
export class BareSearch {
  readonly #index: QuranIndex
  readonly #resolver: Resolver
  readonly #forms: WordForms
  readonly #stream = new LetterStream()
  readonly #seedHits: SeedHit[] = []

  constructor(index: QuranIndex, resolver: Resolver, forms: WordForms) {
    this.#index = index
    this.#forms = forms
    this.#resolver = resolver
  }

  /** Hits in reading order. */
  search(text: string): BareHit[] {
    const hits: BareHit[] = []
    for (let start = 0; start < text.length; start += CHUNK - OVERLAP) {
      const end = Math.min(text.length, start + CHUNK)
      this.#searchChunk(text, start, end, hits)
      if (end === text.length) break
    }
    return hits.sort((a, b) => a.start - b.start || b.score - a.score)
  }

  #searchChunk(text: string, start: number, end: number, hits: BareHit[]): void {
    const stream = this.#stream.read(text, start, end)
    this.#seedHits.length = 0
    this.#resolver.search.search(stream.letters, 0, Math.min(stream.count, MAX_LETTERS), this.#seedHits)
    for (const hit of this.#seedHits) {
      hits.push({ start: stream.offsets[hit.q]!, end: stream.offsets[hit.qEnd - 1]! + 1, c: hit.c, cEnd: hit.cEnd, score: hit.score })
    }
  }

  /**
   * The quotation that a hit belongs to, or null when it does not tell enough.
   * @param low the quotation does not reach before this offset
   * @param high nor beyond this one
   * @param cued whether something beside it says that God speaks; asked only when it matters
   */
  quotation(text: string, hit: BareHit, low: number, high: number, cued: (start: number, end: number) => boolean): BareQuotation | null {
    const near = this.#quotationWithin(text, hit, Math.max(low, hit.start - FIRST_REACH), Math.min(high, hit.end + FIRST_REACH), cued)
    if (near === null || near.inside) return near
    return this.#quotationWithin(text, hit, Math.max(low, hit.start - REACH), Math.min(high, hit.end + REACH), cued)
  }

  #quotationWithin(text: string, hit: BareHit, low: number, high: number, cued: (start: number, end: number) => boolean): BareQuotation | null {
    const clipped = hit.start < low ? this.#stream.read(text, hit.start, low).count : 0
    const stream = this.#readAround(text, hit, low, high)
    const at = stream.letterAt(Math.max(low, hit.start))
    const end = stream.letterAt(Math.min(high, hit.end))
    if (end - at < SHORTEST) return null
    const place = { c: hit.c + clipped, cEnd: Math.max(hit.cEnd, hit.c + clipped + 1) }
    const exact = this.#exact(stream, at, end, place)
    if (exact !== null && this.#isQuiet(stream, exact)) return quotationOf(stream, exact)
    const promising = hit.score >= PROMISING && countWords(stream.letters, at, end) >= PROMISING_WORDS
    const damaged = promising ? this.#damaged(stream, at, end, place) : null
    if (damaged !== null && this.#isQuiet(stream, damaged)) return quotationOf(stream, damaged)
    const match = exact ?? damaged
    if (match === null || match.score < CUED_SCORE || normalizedScore(match) < CUED_NORMALIZED) return null
    if (countWords(stream.letters, match.q, match.qEnd) < CUED_WORDS || isHonorific(stream.letters, match.q, match.qEnd)) return null
    const quotation = quotationOf(stream, match)
    return cued(quotation.start, quotation.end) ? quotation : null
  }

  /** Letters of [low, high) that no gap of Latin words or empty lines parts from the hit. */
  #readAround(text: string, hit: BareHit, low: number, high: number): LetterStream {
    const stream = this.#stream.read(text, low, high)
    let from = stream.letterAt(Math.max(low, hit.start))
    while (from > 0 && (stream.letters[from]! & APART) === 0) from--
    let to = stream.letterAt(hit.end)
    while (to < stream.count && (stream.letters[to]! & APART) === 0) to++
    if (from === 0 && to === stream.count) return stream
    return stream.read(text, stream.offsets[from] ?? high, to < stream.count ? stream.offsets[to]! : high)
  }

  /** The letters alone tell that this is a quotation: in clean prose of any kind nothing reaches as far. */
  #isQuiet(stream: LetterStream, match: Match): boolean {
    if (countWords(stream.letters, match.q, match.qEnd) < QUIET_WORDS || isFormula(stream.letters, match.q, match.qEnd)) return false
    if (!match.exact) return match.score >= QUIET_SCORE && similarity(this.#index.columns, match) >= QUIET_SIMILARITY
    return match.score >= QUIET_SCORE || (match.score >= QUIET_EXACT_SCORE && this.#bits(stream.letters, match.q, match.qEnd) >= QUIET_BITS)
  }

  /** What the words of letters [q, qEnd) say, in bits. */
  #bits(letters: Uint8Array, q: number, qEnd: number): number {
    let bits = 0
    for (let from = q; from < qEnd; ) {
      let to = from + 1
      while (to < qEnd && (letters[to]! & WORD_START) === 0) to++
      bits += this.#forms.bits(letters, from, to)
      from = to
    }
    return bits
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

  #damaged(stream: LetterStream, at: number, end: number, hit: Place): Match | null {
    const match = this.#resolver.alignLocal(stream.letters, at, end, stream.count, hit)
    if (match === null) return null
    const whole = this.#trim(stream, match)
    if (whole !== null && similarity(this.#index.columns, whole) >= QUIET_SIMILARITY) return whole
    const unbroken = longestUnbroken(match)
    return (unbroken === match ? null : this.#trim(stream, unbroken)) ?? whole
  }

  /** Cuts a local alignment back to whole words that belong to it, at both ends. */
  #trim(stream: LetterStream, match: Match): Match | null {
    const words = this.#words(stream, match)
    let from = 0
    let to = words.length
    while (from < to && isLoose(words, from, 1)) from = afterBreak(words, from, to)
    while (to > from && isLoose(words, to - 1, -1)) to = beforeBreak(words, from, to)
    if (from >= to) return null
    const [q, qEnd] = [words[from]!.q, words[to - 1]!.qEnd]
    if (qEnd - q < SHORTEST) return null
    const columns = new Int32Array(qEnd - q).fill(NO_COLUMN)
    for (let i = Math.max(q, match.q); i < Math.min(qEnd, match.qEnd); i++) columns[i - q] = match.columns[i - match.q]!
    const aligned = columns.filter((column) => column !== NO_COLUMN)
    const agreed = columns.reduce((sum, column, i) => sum + (agrees(stream.letters[q + i]!, this.#index.columns, column) ? 1 : 0), 0)
    return { ...match, q, qEnd, c: aligned[0]!, cEnd: aligned.at(-1)! + 1, columns, agreed }
  }

  /** The words that an alignment touches, whole. */
  #words(stream: LetterStream, match: Match): AlignedWord[] {
    const { letters } = stream
    const words: AlignedWord[] = []
    let q = match.q
    while (q > 0 && (letters[q]! & WORD_START) === 0) q--
    while (q < match.qEnd) {
      let qEnd = q + 1
      while (qEnd < stream.count && (letters[qEnd]! & WORD_START) === 0) qEnd++
      let agreed = 0
      let first = NO_COLUMN
      let last = NO_COLUMN
      for (let i = Math.max(q, match.q); i < Math.min(qEnd, match.qEnd); i++) {
        const column = match.columns[i - match.q]!
        if (column === NO_COLUMN) continue
        if (first === NO_COLUMN) first = column
        last = column
        if (agrees(letters[i]!, this.#index.columns, column)) agreed++
      }
      words.push({ q, qEnd, agreed, first, last })
      q = qEnd
    }
    return words
  }
}

interface AlignedWord {
  readonly q: number
  readonly qEnd: number
  readonly agreed: number
  /** First and last column of its letters, or `NO_COLUMN`. */
  readonly first: number
  readonly last: number
}

/** Share of a word's letters that must agree for it to end a quotation. */
const END_WORD = 0.7
/** Columns that may lie between two words of one stretch. */
const STRETCH = 3
/** Letters of a stretch at an end that tell by themselves. */
const TELLING_STRETCH = 12

/** Whether the word at an end, or the short stretch it belongs to, is there by accident. */
function isLoose(words: readonly AlignedWord[], at: number, step: 1 | -1): boolean {
  const word = words[at]!
  if (word.agreed < END_WORD * (word.qEnd - word.q)) return true
  let letters = 0
  for (let i = at; ; i += step) {
    const own = words[i]!
    letters += own.agreed
    if (letters >= TELLING_STRETCH) return false
    const next = words[i + step]
    if (next === undefined) return false
    if (next.first === NO_COLUMN || columnsBetween(own, next) > STRETCH) return true
  }
}

function columnsBetween(a: AlignedWord, b: AlignedWord): number {
  return a.first < b.first ? b.first - a.last - 1 : a.first - b.last - 1
}

/** The word after a loose stretch that starts at `from`. */
function afterBreak(words: readonly AlignedWord[], from: number, to: number): number {
  let i = from
  while (i + 1 < to && words[i]!.first !== NO_COLUMN && words[i + 1]!.first !== NO_COLUMN && words[i]!.agreed >= END_WORD * (words[i]!.qEnd - words[i]!.q) && columnsBetween(words[i]!, words[i + 1]!) <= STRETCH) i++
  return i + 1
}

/** One past the word before a loose stretch that ends at `to`. */
function beforeBreak(words: readonly AlignedWord[], from: number, to: number): number {
  let i = to - 1
  while (i - 1 >= from && words[i]!.first !== NO_COLUMN && words[i - 1]!.first !== NO_COLUMN && words[i]!.agreed >= END_WORD * (words[i]!.qEnd - words[i]!.q) && columnsBetween(words[i - 1]!, words[i]!) <= STRETCH) i--
  return i
}

/** Letters without a column, or columns without a letter, from which on an alignment counts as broken. */
const BREAK_LETTERS = 3
const BREAK_COLUMNS = 5

/** The longest stretch of an alignment in which no words are put in or left out. */
function longestUnbroken(match: Match): Match {
  const { columns } = match
  let best = { from: 0, to: 0 }
  let from = 0
  let last = -1
  for (let i = 0; i < columns.length; i++) {
    if (columns[i] === NO_COLUMN) continue
    if (last >= 0 && (i - last > BREAK_LETTERS || columns[i]! - columns[last]! > BREAK_COLUMNS)) from = i
    last = i
    if (i + 1 - from > best.to - best.from) best = { from, to: i + 1 }
  }
  if (best.to - best.from === columns.length) return match
  const kept = columns.slice(best.from, best.to)
  return { ...match, q: match.q + best.from, qEnd: match.q + best.to, columns: kept, c: kept[0]!, cEnd: kept.at(-1)! + 1, score: MATCH * kept.filter((c) => c !== NO_COLUMN).length }
}

/** Letter 0 of the quotation's match is its own first letter. */
function quotationOf(stream: LetterStream, match: Match): BareQuotation {
  const [start, end] = [stream.offsets[match.q]!, stream.offsets[match.qEnd - 1]! + 1]
  const inside = match.q > 0 && match.qEnd < stream.count
  return { start, end, inside, match: { ...match, q: 0, qEnd: match.qEnd - match.q } }
}

function countWords(letters: Uint8Array, q: number, qEnd: number): number {
  let words = 1
  for (let i = q + 1; i < qEnd; i++) if ((letters[i]! & WORD_START) !== 0) words++
  return words
}
