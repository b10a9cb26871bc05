import type { Range } from '../text/index.js'
import { BOM, TEH_MARBUTA, ZWSP } from './characters.js'
import type { Lexicon } from './lexicon/lexicon.js'
import { lettersOf } from './letters-of.js'
import { UNITS, WORD_UNIT } from './units.js'

const LONGEST_WORD = 40
const LEAST_LETTERS = 2

/** Whether the unit is one that programs leave between words in place of a space: zero-width space, byte order mark. */
export function isZeroWidthSpace(unit: number): boolean {
  return unit === ZWSP || unit === BOM
}

/** Zero-width spaces in a row, and what they are there: in place of a space, left over, or not to be told. */
export interface ZeroWidth extends Range {
  readonly kind: 'space' | 'debris' | 'unclear'
}

/**
 * What the zero-width spaces around an offset are in an Arabic word. They stand for a space where what they part are two words of the list,
 * and joined they are none; where the list has the joined word, they are left over.
 *
 *     كتاب|جديد  → كتاب جديد      المدر|سة  → المدرسة      كامالا|هاريس  → not to be told
 */
export function zeroWidthAt(text: string, at: number, lexicon: Lexicon | null): ZeroWidth {
  let start = at
  let end = at + 1
  while (start > 0 && isZeroWidthSpace(text.charCodeAt(start - 1))) start--
  while (end < text.length && isZeroWidthSpace(text.charCodeAt(end))) end++
  return { start, end, kind: kindOf(text, start, end, lexicon) }
}

function kindOf(text: string, start: number, end: number, lexicon: Lexicon | null): ZeroWidth['kind'] {
  const before = text.slice(reach(text, start, -1, isOfWord), start)
  const after = text.slice(end, reach(text, end, 1, isOfWord))
  const first = lettersOf(before)
  const second = lettersOf(after)
  if (first === '' || second === '') return 'debris'
  // Teh marbuta ends every word that has it.
  if (first.charCodeAt(first.length - 1) === TEH_MARBUTA && second.length >= LEAST_LETTERS) return 'space'
  if (lexicon === null) return 'unclear'
  if (lexicon.hasLoosely(before + after) || lexicon.hasLoosely(wholeWord(text, start, end))) return 'debris'
  // Two letters may be the name of a letter: في|إل|سي is VLC.
  const parts = first.length >= LEAST_LETTERS && second.length >= LEAST_LETTERS && first.length + second.length > 2 * LEAST_LETTERS
  return parts && lexicon.hasLoosely(before) && lexicon.hasLoosely(after) ? 'space' : 'unclear'
}

/** The letters on both sides with those behind other zero-width spaces: المد|ر|سة. */
function wholeWord(text: string, start: number, end: number): string {
  const isOfWhole = (unit: number): boolean => isOfWord(unit) || isZeroWidthSpace(unit)
  return lettersOf(text, reach(text, start, -1, isOfWhole), reach(text, end, 1, isOfWhole))
}

/** Where units of a kind, from an offset on in one direction, end. */
function reach(text: string, from: number, by: 1 | -1, isOfKind: (unit: number) => boolean): number {
  let at = from
  for (let count = 0; count < LONGEST_WORD; count++, at += by) {
    const unit = text.charCodeAt(by === 1 ? at : at - 1)
    if (Number.isNaN(unit) || !isOfKind(unit)) break
  }
  return at
}

function isOfWord(unit: number): boolean {
  return (UNITS[unit]! & WORD_UNIT) !== 0
}
