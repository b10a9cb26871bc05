import { CLASSES, LATIN_LETTER, LETTER } from './classes.js'

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
