import { lastAtOrBefore } from '../../text/index.js'
import type { QuranIndex } from '../index/index-file.js'
import { type Columns, OPTIONAL, SEAT, SOFT, startsWord } from '../index/columns.js'
import { hashKey, keyCheck, POSTING_COLUMN, SEED_LENGTH, SHORT_SEED_LENGTH, type SeedTable } from '../index/seeds.js'
import { ALEF, BEH, FEH, KAF, LAM, LETTER, WAW } from '../letters.js'
import { NO_COLUMN } from './align.js'
import { MATCH } from './costs.js'
import { countWords, WORD_START } from './letter-stream.js'
import type { Match } from './match.js'
import { Walk } from './walk.js'

/** Columns [c, cEnd) that a reference names. */
export interface ColumnRange {
  readonly c: number
  readonly cEnd: number
}

/** Where letters stand exactly, and where words begin and end in the columns. */
export class ExactPlaces {
  readonly columns: Columns
  readonly walk: Walk
  readonly #index: QuranIndex

  constructor(index: QuranIndex) {
    this.#index = index
    this.columns = index.columns
    this.walk = new Walk(index.columns)
  }

  /** Starts of every place where letters [q, qEnd) stand exactly, in the order of the text. */
  places(letters: Uint8Array, q: number, qEnd: number): number[] {
    if (qEnd - q < SHORT_SEED_LENGTH) return this.#shortAyat(letters, q, qEnd)
    const starts = new Set<number>()
    this.#alongRarest(letters, q, qEnd, (at, c) => {
      const start = this.#walkBothWays(letters, q, qEnd, at, c)
      if (start >= 0 && this.wordEndsAt(this.walk.c)) starts.add(start)
    })
    return [...starts].sort((a, b) => a - b)
  }

  /**
   * Where all letters stand, from a word's start: the first place where they end with a word; where they do not, the first, or a cited one,
   * where they end within one that their last word begins: «فأخذتهم الر».
   */
  exactOrCut(letters: Uint8Array, q: number, qEnd: number, priors: readonly ColumnRange[]): Match | null {
    let exact: Match | null = null
    let cut: Match | null = null
    const isCited = ({ c }: Match): boolean => priors.some((prior) => c >= prior.c && c < prior.cEnd)
    this.#alongRarest(letters, q, qEnd, (at, column) => {
      const match = this.#matchAt(letters, q, qEnd, at, column)
      if (match === null || !this.wordStartsAt(match.c)) return
      if (match.exact) exact = exact === null || match.c < exact.c ? match : exact
      else if (exact === null && this.#endsWithinAWord(letters, match) && (cut === null || Number(isCited(match)) > Number(isCited(cut)) || (match.c < cut.c && isCited(match) === isCited(cut)))) cut = match
    })
    return exact ?? (cut !== null && countWords(letters, q, qEnd) > 1 ? cut : null)
  }

  /** Whether the last word of the letters is the beginning of a word, not a word with letters of the next. */
  #endsWithinAWord(letters: Uint8Array, { q, qEnd, columns, cEnd }: Match): boolean {
    let last = qEnd - 1
    while (last > q && (letters[last]! & WORD_START) === 0) last--
    const start = columns[last - q]!
    if (start === NO_COLUMN || !this.wordStartsAt(start)) return false
    for (let c = start + 1; c < cEnd; c++) if (this.wordStartsAt(c)) return false
    return true
  }

  /** The first places, as many as are asked for, where an ayah ends with letters [q, qEnd) that begin with a word. */
  endings(letters: Uint8Array, q: number, qEnd: number, most: number): Match[] {
    const { ayat } = this.columns
    const found: Match[] = []
    for (const c of this.places(letters, q, qEnd)) {
      const match = this.wordStartsAt(c) ? this.exactAt(letters, q, qEnd, q, c) : null
      if (match === null || this.wordEndFrom(match.cEnd) !== ayat[lastAtOrBefore(ayat, match.cEnd - 1) + 1]) continue
      found.push(match)
      if (found.length === most) break
    }
    return found
  }

  /** Calls `visit` with each column in which the rarest key of the letters stands, and the letter with which that key begins. */
  #alongRarest(letters: Uint8Array, q: number, qEnd: number, visit: (at: number, c: number) => void): void {
    const table = qEnd - q >= SEED_LENGTH ? this.#index.seeds : this.#index.shortSeeds
    const rare = rarest(letters, q, qEnd, table)
    if (rare === null) return
    for (let p = rare.from; p < rare.to; p++) {
      const posting = table.postings[p]!
      if (((posting ^ rare.check) & ~POSTING_COLUMN) === 0) visit(rare.q, posting & POSTING_COLUMN)
    }
  }

  /** Starts of the ayat that are these two or three letters and nothing else: «الم», «طه». */
  #shortAyat(letters: Uint8Array, q: number, qEnd: number): number[] {
    const { ayat } = this.columns
    const starts: number[] = []
    for (let ayah = 0; ayah + 1 < ayat.length; ayah++) {
      const [c, cEnd] = [ayat[ayah]!, ayat[ayah + 1]!]
      if (cEnd - c > SHORT_SEED_LENGTH) continue
      const exact = this.exactAt(letters, q, qEnd, q, c)
      if (exact !== null && exact.cEnd === cEnd) starts.push(c)
    }
    return starts
  }

  /** Starts of every place where the words of columns [c, cEnd) stand, optional columns left out. */
  placesOfColumns(c: number, cEnd: number): number[] {
    const letters: number[] = []
    const end = this.#nearestWordStart(cEnd)
    for (let at = this.#nearestWordStart(c); at < end; at++) {
      const column = this.columns.letters[at]!
      if ((column & OPTIONAL) === 0) letters.push(column & LETTER)
    }
    return this.places(Uint8Array.from(letters), 0, letters.length)
  }

  /** The word start that an end of an alignment means: at most two letters on, else at the word it is in. */
  #nearestWordStart(c: number): number {
    const count = this.columns.letters.length
    for (let at = c; at <= c + 2; at++) if (at >= count || this.wordStartsAt(at)) return at
    let at = c
    while (at > 0 && !this.wordStartsAt(at)) at--
    return at
  }

  /** The match when all letters agree along the diagonal through (at, c), starting and ending at words; else null. */
  exactAt(letters: Uint8Array, q: number, qEnd: number, at: number, c: number): Match | null {
    const match = this.#matchAt(letters, q, qEnd, at, c)
    return match?.exact === true ? match : null
  }

  /** The same wherever it ends; exact where that is a word's end. */
  #matchAt(letters: Uint8Array, q: number, qEnd: number, at: number, c: number): Match | null {
    const length = qEnd - q
    if (this.#path.length < length) this.#path = new Int32Array(length * 2)
    const path = this.#path.fill(NO_COLUMN, 0, length)
    const start = this.#walkBothWays(letters, q, qEnd, at, c, path)
    if (start < 0) return null
    const { walk } = this
    const skips = this.skipsToWordEnd(walk.c)
    return {
      q, qEnd, c: start, cEnd: walk.c, exact: skips >= 0, softSkips: walk.softSkips + Math.max(0, skips), seatSkips: walk.seatSkips,
      columns: path.slice(0, length), score: MATCH * length, agreed: length,
    }
  }
  #path = new Int32Array(0)

  /** Where all letters agree along the diagonal through (at, c), from a word's start: its column, and `walk` stands behind the last; else −1. */
  #walkBothWays(letters: Uint8Array, q: number, qEnd: number, at: number, c: number, path?: Int32Array): number {
    const { walk } = this
    const surah = this.surahAt(c)
    walk.backward(letters, at - 1, q, c - 1, surah.c)
    if (walk.q !== q) return -1
    const start = walk.agreed > 0 ? walk.c : c
    if (!this.startsWell(start)) return -1
    return walk.forward(letters, q, qEnd, start, surah.cEnd, path).q === qEnd ? start : -1
  }

  /** The match of letters [q, qEnd) within columns, starting at a word; else null. */
  exactWithin(letters: Uint8Array, q: number, qEnd: number, prior: ColumnRange): Match | null {
    const { letters: columns } = this.columns
    const first = letters[q]! & LETTER
    for (let c = prior.c; c < prior.cEnd; c++) {
      if ((columns[c]! & LETTER) !== first || !this.wordStartsAt(c)) continue
      const exact = this.exactAt(letters, q, qEnd, q, c)
      if (exact !== null) return exact
    }
    return null
  }

  /** The first place where letters [q, qEnd) stand from a word's start; two or three letters only as an ayah of their own. */
  exactAnywhere(letters: Uint8Array, q: number, qEnd: number): Match | null {
    const [start] = this.places(letters, q, qEnd).filter((c) => this.wordStartsAt(c))
    return start === undefined ? null : this.exactAt(letters, q, qEnd, q, start)
  }

  /** The same for words that stand in the Quran behind a proclitic only: «انكحوا» of «فانكحوا». */
  exactBehindProclitic(letters: Uint8Array, q: number, qEnd: number): Match | null {
    const [start] = this.places(letters, q, qEnd)
    return start === undefined ? null : this.exactAt(letters, q, qEnd, q, start)
  }

  /** Columns of the surah that holds a column. */
  surahAt(c: number): ColumnRange {
    const { surahStarts } = this.#index
    const surah = lastAtOrBefore(surahStarts, c, surahStarts.length - 1)
    return { c: surahStarts[surah]!, cEnd: surahStarts[surah + 1]! }
  }

  /** Whether a word of either edition starts at this column. */
  wordStartsAt(c: number): boolean {
    return startsWord(this.columns, c)
  }

  /** A quotation starts at a word, or after its one-letter proclitic: ﴿إن الله﴾ of «فإن الله». */
  startsWell(c: number): boolean {
    if (this.wordStartsAt(c)) return true
    return c > 0 && this.wordStartsAt(c - 1) && isProclitic(this.columns.letters[c - 1]! & LETTER)
  }

  /** Whether a word ends before this column, columns that may be left out apart. */
  wordEndsAt(c: number): boolean {
    return this.skipsToWordEnd(c) >= 0
  }

  /** Where the word that holds this column ends; the column itself where a word starts there. */
  wordEndFrom(c: number): number {
    let end = c
    while (end < this.columns.letters.length && !this.wordStartsAt(end)) end++
    return end
  }

  /** How many columns that plain spelling writes lie between this column and the end of its word; -1: others do too. */
  skipsToWordEnd(c: number): number {
    const { letters } = this.columns
    let skips = 0
    for (let at = c; at < letters.length; at++) {
      if (startsWord(this.columns, at)) break
      if ((letters[at]! & (OPTIONAL | SOFT | SEAT)) === 0) return -1
      if ((letters[at]! & SOFT) !== 0) skips++
    }
    return skips
  }
}

/** و ف ل ب ك and the interrogative أ: written as one with the word they stand before. */
export function isProclitic(letter: number): boolean {
  return letter === WAW || letter === FEH || letter === LAM || letter === BEH || letter === KAF || letter === ALEF
}

interface RareKey {
  readonly q: number
  readonly from: number
  readonly to: number
  readonly check: number
}

/** The key of a passage whose bucket holds the fewest postings, or null when one of its keys stands nowhere. */
function rarest(letters: Uint8Array, q: number, qEnd: number, table: SeedTable): RareKey | null {
  const { buckets, bits, length } = table
  const mask = 2 ** (5 * length) - 1
  let key = 0
  let fewest = Infinity
  let rareKey = 0
  let rareAt = 0
  for (let at = q; at < qEnd; at++) {
    key = ((key << 5) | (letters[at]! & LETTER)) & mask
    if (at - q < length - 1) continue
    const bucket = hashKey(key, bits)
    const postings = buckets[bucket + 1]! - buckets[bucket]!
    if (postings >= fewest) continue
    if (postings <= FEW_POSTINGS && !holds(table, bucket, keyCheck(key))) return null
    fewest = postings
    rareKey = key
    rareAt = at
  }
  if (fewest === Infinity) return null
  const bucket = hashKey(rareKey, bits)
  return { q: rareAt - length + 1, from: buckets[bucket]!, to: buckets[bucket + 1]!, check: keyCheck(rareKey) }
}

/** Postings that are looked through at once: a key that is in none of them stands nowhere. */
const FEW_POSTINGS = 4

function holds({ buckets, postings }: SeedTable, bucket: number, check: number): boolean {
  for (let p = buckets[bucket]!; p < buckets[bucket + 1]!; p++) if (((postings[p]! ^ check) & ~POSTING_COLUMN) === 0) return true
  return false
}
