import { LETTER, LETTER_TABLE } from './letters.js'

/**
 * The words of the Quran, folded, and how often each stands: an open-addressed table, built with the index.
 * Two words that share a hash of 32 bits are one; of 14,000 words none do (the build checks).
 */
export interface WordTable {
  /** Hash of the word in a slot; 0 for an empty one. */
  readonly hashes: Uint32Array
  readonly counts: Uint16Array
}

const OFFSET_BASIS = 0x811c9dc5
const PRIME = 0x01000193

/** FNV-1a over the letters [from, to) of folded letters; flags above the letter are ignored. Never 0. */
export function hashLetters(letters: ArrayLike<number>, from: number, to: number): number {
  let hash = OFFSET_BASIS
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (letters[i]! & LETTER), PRIME)
  return hash >>> 0 || 1
}

/** Folded letters of a word as it is written. */
export function foldedLetters(word: string): number[] {
  const letters: number[] = []
  for (let i = 0; i < word.length; i++) {
    const letter = LETTER_TABLE[word.charCodeAt(i)]! & LETTER
    if (letter !== 0) letters.push(letter)
  }
  return letters
}

/** The slot of a hash: its own, or the empty one where it belongs. */
export function slotOf(hashes: Uint32Array, hash: number): number {
  const mask = hashes.length - 1
  let slot = hash & mask
  while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask
  return slot
}

/** Clitics and endings, alone or two together. */
const PREFIXES = ['', 'و', 'ف', 'ب', 'ل', 'ك', 'س', 'ال', 'وال', 'بال', 'لل', 'كال', 'فال', 'ول', 'وب', 'فل', 'في', 'وي', 'وت', 'لي', 'ي', 'ت', 'ن', 'سي'].map(foldedLetters)
const SUFFIXES = ['', 'ه', 'ها', 'هم', 'هن', 'هما', 'ك', 'كم', 'كن', 'ي', 'نا', 'ني', 'ا', 'ون', 'ين', 'ان', 'ات', 'وا', 'ت', 'ن'].map(foldedLetters)
const SHORTEST_STEM = 3

function startsWith(letters: readonly number[], prefix: readonly number[]): boolean {
  return prefix.every((letter, i) => letters[i] === letter)
}

export class WordForms {
  readonly #table: WordTable
  readonly #total: number

  constructor(table: WordTable) {
    this.#table = table
    this.#total = table.counts.reduce((sum, count) => sum + count, 0)
  }

  /** @param word as a document writes it */
  has(word: string): boolean {
    const letters = foldedLetters(word)
    return this.hasLetters(letters, 0, letters.length)
  }

  /** Whether the folded letters [from, to) are a word of the Quran. */
  hasLetters(letters: ArrayLike<number>, from: number, to: number): boolean {
    return this.#count(hashLetters(letters, from, to)) > 0
  }

  /**
   * Whether a word is one of the Quran's, or made of one with other clitics and endings: بالعمل of عمل, أحسنكم of أحسن, قبائل of وقبائل.
   * @param word as a document writes it
   */
  isLike(word: string): boolean {
    return this.#isLike(foldedLetters(word))
  }

  /** The same of folded letters [from, to); flags above the letter are ignored. */
  isLikeLetters(letters: Uint8Array, from: number, to: number): boolean {
    return this.#isLike(Array.from(letters.subarray(from, to), (letter) => letter & LETTER))
  }

  #isLike(letters: readonly number[]): boolean {
    const isStem = letters.length >= SHORTEST_STEM && PREFIXES.some((prefix) => this.#hasWith(prefix, letters))
    return isStem || PREFIXES.some((prefix) => startsWith(letters, prefix) && SUFFIXES.some((suffix) => this.#hasStem(letters, prefix.length, suffix)))
  }

  #hasWith(prefix: readonly number[], letters: readonly number[]): boolean {
    const word = [...prefix, ...letters]
    return this.#count(hashLetters(word, 0, word.length)) > 0
  }

  #hasStem(letters: readonly number[], from: number, suffix: readonly number[]): boolean {
    const to = letters.length - suffix.length
    if (to - from < SHORTEST_STEM && to - from < letters.length) return false
    return suffix.every((letter, i) => letters[to + i] === letter) && this.#count(hashLetters(letters, from, to)) > 0
  }

  /** What finding the word of letters [from, to) says, in bits: log2 of all words over its own. */
  bits(letters: ArrayLike<number>, from: number, to: number): number {
    return Math.log2(this.#total / (this.#count(hashLetters(letters, from, to)) || 0.5))
  }

  #count(hash: number): number {
    return this.#table.counts[slotOf(this.#table.hashes, hash)]!
  }
}
