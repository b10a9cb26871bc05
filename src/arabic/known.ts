import { Known, type Lexicon } from './lexicon/lexicon.js'
import { WordBit } from './pairs.js'
import { LETTER, UNITS } from './units.js'
import type { WordTable } from './words.js'

/** What the word list says of each word of a table: a value of `Known`, each distinct word looked up once. */
export function lookUpAll(words: WordTable, lexicon: Lexicon): Uint8Array {
  const { text, count, start, end, hash, letters, bits } = words
  const known = new Uint8Array(count)
  // Open addressing over the hashes of the scan; a slot holds a word's index plus one.
  const size = 1 << Math.max(4, 33 - Math.clz32(count))
  const slots = new Int32Array(size)
  const mask = size - 1
  for (let word = 0; word < count; word++) {
    if (letters[word]! === 0 || (bits[word]! & WordBit.FORM) !== 0) continue
    let slot = (hash[word]! ^ (hash[word]! >>> 15)) & mask
    for (;;) {
      const other = slots[slot]! - 1
      if (other < 0) {
        slots[slot] = word + 1
        known[word] = lexicon.look(text, start[word]!, end[word]!)
        break
      }
      if (hash[other] === hash[word] && sameLetters(text, start[other]!, end[other]!, start[word]!, end[word]!)) {
        known[word] = known[other]!
        break
      }
      slot = (slot + 1) & mask
    }
  }
  return known
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
