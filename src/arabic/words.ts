import { Kind, KIND_SHIFT, KINDS_OF, LAST, PAIRS, RARE_BITS, SUN_FIRST, SUN_LETTERS, WordBit } from './pairs.js'
import {
  ARABIC_DIGIT, ASCII_DIGIT, CONTROL, FOREIGN_SCRIPT, LETTER, LOST, NEWLINE, ODD, UNITS, WORD_UNIT,
} from './units.js'

const LONGEST_WORD = 15
/** Fowler, Noll and Vo’s hash of 32 bits (FNV-1a), one round a letter. */
const FNV_PRIME = 0x01000193
const FNV_BASIS = 0x811c9dc5 | 0
const CLASS_MASK = 0xffff
const KIND_AT = 16
/** Class and kind of a unit in one cell: the scan reads one table. */
const CELLS = new Uint32Array(UNITS.length)
for (let unit = 0; unit < CELLS.length; unit++) CELLS[unit] = UNITS[unit]! | (KINDS_OF[unit]! << KIND_AT)
const ADJOINING = ASCII_DIGIT | ARABIC_DIGIT | FOREIGN_SCRIPT

/**
 * The Arabic words of a text and its lines, as columns: word `i` is text[start[i], end[i]).
 * A word is a stretch of Arabic letters, marks, tatweel, presentation forms, and invisible characters between them.
 */
export interface WordTable {
  readonly text: string
  readonly count: number
  readonly start: Uint32Array
  readonly end: Uint32Array
  /** Bits of `WordBit`. */
  readonly bits: Uint32Array
  /** Letters without marks and tatweel; 255 stands for more. */
  readonly letters: Uint8Array
  /** Hash of those letters. */
  readonly hash: Int32Array
  /** Words with a rare bit, ascending. */
  readonly rare: Uint32Array
  readonly lines: LineTable
  /** Class bits (units.ts) of every unit of the text together. */
  readonly seen: number
}

/** Lines of a text as columns: where each starts, its first word, its class bits, and how many odd units it holds. */
export interface LineTable {
  readonly count: number
  /** One more than the lines: the last is the text's length. */
  readonly start: Uint32Array
  /** One more than the lines: the last is the number of words. */
  readonly firstWord: Uint32Array
  readonly seen: Uint16Array
  readonly odd: Uint32Array
}

/** Reads a text once, from its first unit to its last: words, their bits, lines. No object is made for a word. */
export function scanWords(text: string): WordTable {
  const words = new Growing(text.length)
  const lines = new GrowingLines()
  const length = text.length
  let seen = 0
  let lineSeen = 0
  let odd = 0
  let before = 0
  lines.open(0, 0)
  for (let at = 0; at < length; ) {
    const unit = text.charCodeAt(at)
    const bits = CELLS[unit]! & CLASS_MASK
    if ((bits & WORD_UNIT) !== 0) {
      const end = words.read(text, at, (before & ADJOINING) !== 0)
      lineSeen |= words.seen
      // A soft hyphen inside a word is an odd unit too.
      odd += words.odd
      before = UNITS[text.charCodeAt(end - 1)]!
      at = end
      continue
    }
    lineSeen |= bits
    if ((bits & ODD) !== 0) odd++
    before = bits
    at++
    if ((bits & NEWLINE) !== 0) {
      lines.close(lineSeen, odd)
      lines.open(at, words.count)
      seen |= lineSeen
      lineSeen = odd = 0
    }
  }
  lines.close(lineSeen, odd)
  return words.table(text, lines.table(length, words.count), seen | lineSeen)
}

class Growing {
  count = 0
  /** Class bits and odd units of the word read last. */
  seen = 0
  odd = 0
  #capacity: number
  #start: Uint32Array
  #end: Uint32Array
  #bits: Uint32Array
  #letters: Uint8Array
  #hash: Int32Array
  #rare: Uint32Array
  #rareCount = 0

  /** @param length of the text, in units: a word takes six, and may take fewer */
  constructor(length: number) {
    const capacity = (this.#capacity = (length >>> 2) + 4)
    this.#start = new Uint32Array(capacity)
    this.#end = new Uint32Array(capacity)
    this.#bits = new Uint32Array(capacity)
    this.#letters = new Uint8Array(capacity)
    this.#hash = new Int32Array(capacity)
    this.#rare = new Uint32Array(capacity)
  }

  /**
   * Reads the word that starts at `start`; returns where it ends. Letters alone, as nearly all words of unvowelled text are, need
   * less looking at: a mark or anything else in the word sends it to `#readMarked` from its start.
   */
  read(text: string, start: number, adjoins: boolean): number {
    const length = text.length
    let bits = 0
    let hash = FNV_BASIS
    let kind: number = Kind.EDGE
    let letter = 0
    let tripled = 0
    let seen = 0
    let at = start
    for (; at < length; at++) {
      const unit = text.charCodeAt(at)
      const unitBits = CELLS[unit]!
      if ((unitBits & LETTER) === 0) {
        if ((unitBits & (WORD_UNIT | CONTROL)) !== 0) return this.#readMarked(text, start, adjoins)
        if ((unitBits & ADJOINING) !== 0) adjoins = true
        break
      }
      seen |= unitBits
      const next = unitBits >>> KIND_AT
      bits |= PAIRS[(kind << KIND_SHIFT) | next]!
      hash = Math.imul(hash ^ unit, FNV_PRIME)
      // 1: as the letter before; 3: so was that.
      tripled = unit === letter ? (tripled << 1) | 1 : 0
      if (tripled > 1) bits |= WordBit.SEQUENCE
      letter = unit
      kind = next
    }
    this.seen = seen & CLASS_MASK
    this.odd = 0
    this.#add(start, at, bits | LAST[kind]!, at - start, hash, adjoins)
    return at
  }

  #readMarked(text: string, start: number, adjoins: boolean): number {
    const length = text.length
    let end = start
    let bits = 0
    let letters = 0
    let hash = FNV_BASIS
    let kind: number = Kind.EDGE
    let letter = 0
    let lastKind: number = Kind.EDGE
    let same = 0
    let quiet = -2
    let tanwin = false
    let article = 0
    let seen = 0
    let odd = 0
    let at = start
    for (; at < length; at++) {
      const unit = text.charCodeAt(at)
      const unitBits = CELLS[unit]!
      if ((unitBits & (WORD_UNIT | CONTROL)) === 0) {
        if ((unitBits & ADJOINING) !== 0 && at === end) adjoins = true
        break
      }
      seen |= unitBits
      const next = unitBits >>> KIND_AT
      if ((unitBits & CONTROL) !== 0) {
        if ((unitBits & ODD) !== 0) odd++
        continue
      }
      if (at !== end) bits |= WordBit.CONTROL
      end = at + 1
      bits |= PAIRS[(kind << KIND_SHIFT) | next]!
      if ((unitBits & LETTER) !== 0) {
        letters++
        if (tanwin) bits |= WordBit.TANWIN_MEDIAL
        hash = Math.imul(hash ^ unit, FNV_PRIME)
        if (unit === letter) {
          if (++same >= 2) bits |= WordBit.SEQUENCE
        } else {
          same = 0
          letter = unit
        }
        // ىٰ inside a word is Uthmani spelling.
        if (kind === Kind.DAGGER && lastKind === Kind.MAKSURA) bits |= WordBit.QURANIC
        // Letters are neighbours across the marks between them.
        if (kind !== lastKind) bits |= PAIRS[(lastKind << KIND_SHIFT) | next]!
        if (next === Kind.LAM && lastKind === Kind.ALEF && letters <= 3) article = letters
        lastKind = next
      } else if (next <= Kind.KASRATAN && next >= Kind.FATHATAN) tanwin = true
      else if (next === Kind.SHADDA) {
        if (article > 0 && letters === article + 1 && !isSun(letter)) bits |= WordBit.EARLY_SHADDA
      } else if (next === Kind.SUKUN) {
        if (letters === quiet + 1) bits |= WordBit.QUIET
        quiet = letters
      }
      kind = next
    }
    bits |= LAST[lastKind]!
    if (article > 0 && (bits & WordBit.TANWIN) !== 0) bits |= WordBit.TANWIN_ARTICLE
    this.seen = seen & CLASS_MASK
    this.odd = odd
    this.#add(start, end, bits, letters, hash, adjoins)
    // Controls after the last letter were read with the word, but are not of it.
    return at
  }

  #add(start: number, end: number, wordBits: number, letters: number, hash: number, adjoins: boolean): void {
    let bits = adjoins ? wordBits | WordBit.ADJOINS : wordBits
    if (letters > LONGEST_WORD) bits |= WordBit.LONG
    else if (letters === 1) bits |= WordBit.SINGLE
    if (this.count === this.#capacity) this.#grow()
    const index = this.count++
    this.#start[index] = start
    this.#end[index] = end
    this.#bits[index] = bits
    this.#letters[index] = letters > 255 ? 255 : letters
    this.#hash[index] = hash
    if ((bits & RARE_BITS) !== 0) this.#rare[this.#rareCount++] = index
  }

  #grow(): void {
    this.#capacity *= 2
    const wider = <T extends Uint32Array | Int32Array | Uint8Array>(from: T, to: T): T => (to.set(from), to)
    this.#start = wider(this.#start, new Uint32Array(this.#capacity))
    this.#end = wider(this.#end, new Uint32Array(this.#capacity))
    this.#bits = wider(this.#bits, new Uint32Array(this.#capacity))
    this.#letters = wider(this.#letters, new Uint8Array(this.#capacity))
    this.#hash = wider(this.#hash, new Int32Array(this.#capacity))
    this.#rare = wider(this.#rare, new Uint32Array(this.#capacity))
  }

  table(text: string, lines: LineTable, seen: number): WordTable {
    const count = this.count
    return {
      text, count, lines, seen,
      start: this.#start.subarray(0, count),
      end: this.#end.subarray(0, count),
      bits: this.#bits.subarray(0, count),
      letters: this.#letters.subarray(0, count),
      hash: this.#hash.subarray(0, count),
      rare: this.#rare.subarray(0, this.#rareCount),
    }
  }
}

/** The scan's hash of a word's letters. */
export function hashOf(letters: string): number {
  let hash = FNV_BASIS
  for (let at = 0; at < letters.length; at++) hash = Math.imul(hash ^ letters.charCodeAt(at), FNV_PRIME)
  return hash
}

/** Whether the article's lam melts into the letter. */
function isSun(letter: number): boolean {
  const place = letter - SUN_FIRST
  return place >= 0 && place < 32 && ((SUN_LETTERS >>> place) & 1) !== 0
}

class GrowingLines {
  readonly #start: number[] = []
  readonly #firstWord: number[] = []
  readonly #seen: number[] = []
  readonly #odd: number[] = []

  open(start: number, firstWord: number): void {
    this.#start.push(start)
    this.#firstWord.push(firstWord)
  }

  close(seen: number, odd: number): void {
    this.#seen.push(seen)
    this.#odd.push(odd)
  }

  table(length: number, words: number): LineTable {
    return {
      count: this.#start.length,
      start: Uint32Array.from([...this.#start, length]),
      firstWord: Uint32Array.from([...this.#firstWord, words]),
      seen: Uint16Array.from(this.#seen),
      odd: Uint32Array.from(this.#odd),
    }
  }
}

/** Whether the line holds U+FFFD or private use. */
export function holdsLost(lines: LineTable, line: number): boolean {
  return (lines.seen[line]! & LOST) !== 0
}
