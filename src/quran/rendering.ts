import { isOtherLanguage } from './claims/other-language.js'
import { ARABIC_LETTER, LETTER } from './layout.js'

/** Longest way from an Arabic quotation over its rendering to their common reference, in UTF-16 units. */
export const RENDERING = 1200
/** Marks that open a rendering, and what closes it. */
const CLOSING: ReadonlyMap<string, string> = new Map([['(', ')'], ['“', '”'], ['«', '»'], ['"', '"'], ['‘', '’'], ['[', ']']])

/** One delimited passage in Latin letters, or in another language, and nothing else. */
export function isRendering(text: string, start: number, end: number): boolean {
  if (end - start > RENDERING) return false
  const words = text.slice(start, end)
  if (ARABIC_LETTER.test(words) && !isOtherLanguage(words, 0, words.length)) return false
  const first = words.search(LETTER)
  for (let open = 0; open < first; open++) {
    const closing = CLOSING.get(words[open]!)
    if (closing === undefined) continue
    const close = closingAt(words, open, closing)
    return close > first && !LETTER.test(words.slice(close + 1))
  }
  return false
}

/** The mark that closes the one at `open`: brackets nest, a straight quote closes with the last one. */
function closingAt(words: string, open: number, closing: string): number {
  if (words[open] === closing) return words.lastIndexOf(closing)
  let depth = 0
  for (let i = open; i < words.length; i++) {
    if (words[i] === words[open]) depth++
    else if (words[i] === closing && --depth === 0) return i
  }
  return -1
}
