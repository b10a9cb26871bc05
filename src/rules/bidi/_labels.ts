import { eachWord, type WordCount } from './_words.js'

const COLON = ':'
const BRACKETED = /\([^()]*\)/g
/** More words than these before a colon are a sentence that leads to something (`The Prophet said: …`), not a label. */
const MOST_WORDS = 2
/** Separators of a Latin list between Arabic words: what stands behind the label are examples in an English line. */
const LISTED = /[;,/]\s/
/** A sign or number before an item of a list, in text without markup. */
const ITEM = /^\s*(?:[*\u2022\u2013-]|\d+[.)])\s/

/** Where a paragraph's label ends: a colon before a space, behind words of the paragraph's direction alone, brackets left out. */
export function labelLength(text: string, base: 'ltr' | 'rtl'): number | null {
  for (let at = text.indexOf(COLON); at >= 0; at = text.indexOf(COLON, at + 1)) {
    if (at + 1 < text.length && text[at + 1] !== ' ') continue
    const count = labelWords(text.slice(0, at).replace(BRACKETED, ''))
    return count[base] > 0 && count[opposite(base)] === 0 ? at : null
  }
  return null
}

/** Whether a label of that length is a short one before running text: `Step 1: …`, `Ahmed: …`; not `Basis (ARABIC): …`, `See also: …; …`. */
export function isShortLabel(text: string, length: number, base: 'ltr' | 'rtl'): boolean {
  const label = text.slice(0, length)
  if (label.replace(BRACKETED, '').includes('(')) return false
  const count = labelWords(label)
  return count[opposite(base)] === 0 && count[base] <= MOST_WORDS && (base === 'rtl' || !LISTED.test(text.slice(length)))
}

/** The letters of a label: `step` of `Step 1` and `Step 2`. */
export function stemOf(label: string): string {
  return label.replaceAll(/\P{L}/gu, '').toLowerCase()
}

/** Whether a text without markup begins as an item of a list. */
export function beginsAsItem(text: string): boolean {
  return ITEM.test(text)
}

export function opposite(base: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  return base === 'ltr' ? 'rtl' : 'ltr'
}

function labelWords(label: string): WordCount {
  const count = { rtl: 0, ltr: 0 }
  eachWord(label, 0, [], (_, direction) => count[direction]++)
  return count
}
