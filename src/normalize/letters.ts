import { ALEF_MAKSURA, TEH_MARBUTA } from '../arabic/characters.js'
import { CLASSES, LATIN_LETTER, LETTER, MARK, TATWEEL } from './classes.js'

const ANY_LETTER = /\p{L}/u

/** What a unit says about the script around it; digits, marks and signs say nothing. */
export type Script = 'arabic' | 'other' | null

export function scriptAt(text: string, at: number): Script {
  const unit = text.charCodeAt(at)
  const classes = CLASSES[unit]!
  if ((classes & LETTER) !== 0) return 'arabic'
  if ((classes & LATIN_LETTER) !== 0) return 'other'
  return unit > 0x7f && ANY_LETTER.test(text.charAt(at)) ? 'other' : null
}

/** Whether the first and the last letter of text[start, end) are Arabic. */
export function holdsArabic(text: string, start: number, end: number): boolean {
  let first = start
  while (first < end && scriptAt(text, first) === null) first++
  let last = end - 1
  while (last > first && scriptAt(text, last) === null) last--
  return first < end && scriptAt(text, first) === 'arabic' && scriptAt(text, last) === 'arabic'
}

/** Whether more letters of text[start, end) are Arabic than are not. */
export function isMostlyArabic(text: string, start: number, end: number): boolean {
  let balance = 0
  for (let at = start; at < end; at++) {
    const script = scriptAt(text, at)
    if (script !== null) balance += script === 'arabic' ? 1 : -1
  }
  return balance > 0
}

/** Whether a word begins with a letter that words only end in, as in a line in visual order: ةسردملا for المدرسة. */
export function hasTurnedWord(text: string, start: number, end: number): boolean {
  let before = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    const isInside = (CLASSES[before]! & (LETTER | MARK | TATWEEL)) !== 0
    if (!isInside && (unit === TEH_MARBUTA || unit === ALEF_MAKSURA) && (CLASSES[text.charCodeAt(at + 1)]! & LETTER) !== 0) return true
    before = unit
  }
  return false
}
