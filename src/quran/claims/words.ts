import { LETTER, LETTER_TABLE, SKIPPED } from '../letters.js'

/** A word of a cue: folded text and its UTF-16 range. */
export interface CueWord {
  readonly text: string
  readonly start: number
  readonly end: number
}

const ALEFS = /[\u0622\u0623\u0625\u0671]/g

/**
 * Words of [start, end), Arabic and Latin, folded for comparison: no marks, no tatweel, one alef, final ى as ي, ة as ه,
 * Latin in lower case. A sign that speaks for itself (ﷺ, :) is a word.
 */
export function cueWords(text: string, start: number, end: number): CueWord[] {
  const words: CueWord[] = []
  let word = ''
  let from = start
  const finish = (at: number): void => {
    if (word !== '') words.push({ text: word, start: from, end: at })
    word = ''
  }
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    const entry = LETTER_TABLE[unit]!
    const isLetter = (entry & LETTER) !== 0 || isLatin(unit)
    if (isLetter) {
      if (word === '') from = i
      word += fold(text[i]!)
    } else if ((entry & SKIPPED) === 0) {
      finish(i)
      if (SIGNS.has(unit)) words.push({ text: text[i]!, start: i, end: i + 1 })
    }
  }
  finish(end)
  return words
}

/** ﷺ and its like, the colon, and what ends a sentence. */
const SIGNS: ReadonlySet<number> = new Set([0xfdfa, 0xfdfb, 0xfdfd, 0xfd47, 0x3a, 0x2e, 0x61f, 0x3f, 0x21, 0x0a, 0xfdf2])

function isLatin(unit: number): boolean {
  return ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) || (unit >= 0xc0 && unit < 0x250) || unit === 0x2bf || unit === 0x2be
}

function fold(character: string): string {
  return character.replace(ALEFS, '\u0627').replace('\u0649', '\u064a').replace('\u0629', '\u0647').toLowerCase()
}
