import { BOM, ZWSP } from './characters.js'
import type { Lexicon } from './lexicon/lexicon.js'
import { lettersOf } from './letters-of.js'
import { UNITS, WORD_UNIT } from './units.js'

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
  const before = text.slice(start, at)
  const after = text.slice(at + 1, end)
  // Two letters may be the name of a letter: في|إل|سي is VLC.
  const letters = [lettersOf(before).length, lettersOf(after).length]
  if (Math.min(...letters) < LEAST_LETTERS || Math.max(...letters) <= LEAST_LETTERS) return false
  return lexicon.hasLoosely(before) && lexicon.hasLoosely(after) && !lexicon.hasLoosely(before + after)
}

function isOfWord(text: string, at: number): boolean {
  return (UNITS[text.charCodeAt(at)]! & WORD_UNIT) !== 0
}
