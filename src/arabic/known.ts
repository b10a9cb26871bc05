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

const UNEVEN = WordBit.MARK | WordBit.TATWEEL | WordBit.CONTROL

/** Looks up each distinct word once. */
export function lookUpAll(words: WordTable, lexicon: Lexicon): LookedUp {
  const { text, count, start, end, hash, letters, bits } = words
  const known = new Uint8Array(count)
  const distinct: number[] = []
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
        distinct.push(word)
        known[word] = lexicon.look(text, start[word]!, end[word]!)
        break
      }
      if (hash[other] === hash[word] && same(other, word)) {
        known[word] = known[other]!
        break
      }
      slot = (slot + 1) & mask
    }
  }
  return { known, distinct: Uint32Array.from(distinct) }

  function same(one: number, other: number): boolean {
    if (((bits[one]! | bits[other]!) & UNEVEN) !== 0) return sameLetters(text, start[one]!, end[one]!, start[other]!, end[other]!)
    const length = end[one]! - start[one]!
    if (end[other]! - start[other]! !== length) return false
    for (let i = 0; i < length; i++) if (text.charCodeAt(start[one]! + i) !== text.charCodeAt(start[other]! + i)) return false
    return true
  }
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
