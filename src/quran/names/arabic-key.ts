// Keys that spellings of one surah name share in Arabic script.
import { foldArabicLetter, isArabicLetter } from './letters.js'

const ARTICLE = '\u0627\u0644' // alef, lam
const WEAK = new Set(['\u0627', '\u0648', '\u064a']) // alef, waw, yeh

/** Letters only: hamza seats, alef forms, yeh and heh joined, marks, spaces and the article off. */
export function arabicLight(name: string): string {
  let key = ''
  for (const character of name.normalize('NFKC')) {
    const code = character.codePointAt(0)!
    if (!isArabicLetter(code)) continue
    const folded = foldArabicLetter(code)
    if (folded !== 0) key += String.fromCharCode(folded)
  }
  return key.length > 3 && key.startsWith(ARTICLE) ? key.slice(2) : key
}

/** The light key without alef, waw and yeh: the forms in -un and -in, and alefs written or not, are one. */
export function arabicSkeleton(light: string): string {
  let key = ''
  for (const letter of light) if (!WEAK.has(letter)) key += letter
  return key
}
