import { Known, type Lexicon } from './lexicon/lexicon.js'
import { WordBit } from './pairs.js'
import { LETTER, UNITS } from './units.js'
import type { WordTable } from './words.js'

/** What the word list says of the words of a table. */
export interface LookedUp {
  /** A value of `Known` for each word. */
  readonly known: Uint8Array
  /** The first of each set of words with the same letters, ascending. */
  readonly distinct: Uint32Array
}

/**
 * Looks up each distinct word once. Words of equal length and equal hash are taken for one: of a million made at random, two
 * share a verdict that is not theirs.
 */
export function lookUpAll(words: WordTable, lexicon: Lexicon): LookedUp {
  const { text, count, start, end, hash, letters, bits } = words
  const known = new Uint8Array(count)
  const distinct: number[] = []
  // Open addressing: a slot holds the hash, and beside it the verdict plus one and the length.
  const size = 1 << Math.max(4, 33 - Math.clz32(count))
  const hashes = new Int32Array(size)
  const verdicts = new Uint16Array(size)
  const mask = size - 1
  for (let word = 0; word < count; word++) {
    const length = letters[word]!
    if (length === 0 || (bits[word]! & WordBit.FORM) !== 0) continue
    const key = hash[word]!
    let slot = (key ^ (key >>> 15)) & mask
    for (;;) {
      const verdict = verdicts[slot]!
      if (verdict === 0) {
        const answer = lexicon.look(text, start[word]!, end[word]!)
        hashes[slot] = key
        verdicts[slot] = (length << 8) | (answer + 1)
        known[word] = answer
        distinct.push(word)
        break
      }
      if (hashes[slot] === key && verdict >>> 8 === length) {
        known[word] = (verdict & 0xff) - 1
        break
      }
      slot = (slot + 1) & mask
    }
  }
  return { known, distinct: Uint32Array.from(distinct) }
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
