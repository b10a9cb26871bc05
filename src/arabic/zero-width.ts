import { BOM, ZWSP } from './characters.js'
import type { Lexicon } from './lexicon/lexicon.js'
import { LETTER, UNITS, WORD_UNIT } from './units.js'

const LONGEST_WORD = 40
const LEAST_LETTERS = 2

/** Whether the unit is one that programs leave between words in place of a space: zero-width space, byte order mark. */
export function isZeroWidthSpace(unit: number): boolean {
  return unit === ZWSP || unit === BOM
}

/**
 * Whether the zero-width space at an offset stands for a space: what it parts are two words of the list, and joined they are none.
 *
 *     كتاب|جديد  → كتاب جديد      but not      المدر|سة  → المدرسة
 */
export function standsForSpace(text: string, at: number, lexicon: Lexicon): boolean {
  let start = at
  let end = at + 1
  while (start > 0 && at - start < LONGEST_WORD && isOfWord(text, start - 1)) start--
  while (end < text.length && end - at < LONGEST_WORD && isOfWord(text, end)) end++
  if (!isWord(text.slice(start, at), lexicon) || !isWord(text.slice(at + 1, end), lexicon)) return false
  return !lexicon.hasLoosely(text.slice(start, at) + text.slice(at + 1, end))
}

function isOfWord(text: string, at: number): boolean {
  return (UNITS[text.charCodeAt(at)]! & WORD_UNIT) !== 0
}

function isWord(text: string, lexicon: Lexicon): boolean {
  let letters = 0
  for (let at = 0; at < text.length; at++) if ((UNITS[text.charCodeAt(at)]! & LETTER) !== 0) letters++
  return letters >= LEAST_LETTERS && lexicon.hasLoosely(text)
}
