import { Known, type Lexicon } from './lexicon/lexicon.js'
import { WordBit } from './pairs.js'
import { LETTER, UNITS } from './units.js'
import type { WordTable } from './words.js'

/** What the word list says of the words of a table. */
export interface LookedUp {
  /** A value of `Known` for each word. */
  readonly known: Uint8Array
  /** What it says of the document's word with so many letters of this hash (`hashOf`); -1: the document has no such word. */
  ofHash(hash: number, letters: number): number
}

/**
 * Looks up each distinct word once. Words of equal length and equal hash are taken for one: of a million made at random, two
 * share a verdict that is not theirs.
 */
export function lookUpAll(words: WordTable, lexicon: Lexicon): LookedUp {
  const { text, count, start, end, hash, letters, bits } = words
  const known = new Uint8Array(count)
  // Open addressing, two cells a slot: the hash, and beside it the length and the verdict plus one.
  const slots = 1 << Math.max(4, 33 - Math.clz32(count))
  const table = new Int32Array(2 * slots)
  const mask = 2 * slots - 2
  for (let word = 0; word < count; word++) {
    const length = letters[word]!
    if (length === 0 || (bits[word]! & WordBit.FORM) !== 0) continue
    const key = hash[word]!
    let slot = firstSlot(key, mask)
    for (;;) {
      const entry = table[slot + 1]!
      if (entry === 0) {
        const answer = lexicon.look(text, start[word]!, end[word]!)
        table[slot] = key
        table[slot + 1] = (length << VERDICT_BITS) | (answer + 1)
        known[word] = answer
        break
      }
      if (table[slot] === key && entry >>> VERDICT_BITS === length) {
        known[word] = (entry & VERDICT_MASK) - 1
        break
      }
      slot = (slot + 2) & mask
    }
  }
  return { known, ofHash }

  function ofHash(key: number, length: number): number {
    for (let slot = firstSlot(key, mask); table[slot + 1] !== 0; slot = (slot + 2) & mask) {
      if (table[slot] === key && table[slot + 1]! >>> VERDICT_BITS === length) return (table[slot + 1]! & VERDICT_MASK) - 1
    }
    return -1
  }
}

const VERDICT_BITS = 2
const VERDICT_MASK = 3

function firstSlot(key: number, mask: number): number {
  return ((key ^ (key >>> 15)) << 1) & mask
}

/** Whether two words have the same letters, marks and tatweel passed over. */
export function sameLetters(text: string, start: number, end: number, otherStart: number, otherEnd: number): boolean {
  let at = start
  let other = otherStart
  for (;;) {
    while (at < end && (UNITS[text.charCodeAt(at)]! & LETTER) === 0) at++
    while (other < otherEnd && (UNITS[text.charCodeAt(other)]! & LETTER) === 0) other++
    if (at >= end || other >= otherEnd) return at >= end && other >= otherEnd
    if (text.charCodeAt(at++) !== text.charCodeAt(other++)) return false
  }
}

export { Known }
