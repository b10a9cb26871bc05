import { isOtherLanguage } from './claims/other-language.js'
import { ARABIC_LETTER, LETTER } from './layout.js'

/** Longest way from an Arabic quotation over its rendering to their common reference, in UTF-16 units. */
export const RENDERING = 1200
/** Marks that open a rendering, and what closes it. */
const CLOSING: ReadonlyMap<string, string> = new Map([['(', ')'], ['“', '”'], ['«', '»'], ['"', '"'], ['‘', '’'], ['[', ']']])

/** Words that lead from a verse to its rendering: which means: “…”, the meaning of which is “…”, in English: “…” */
const LEADING = /^(?:\.(?=\s+the\s+(?:meaning|translation|interpretation|rendering)\s))?(?:[\s,;:*_\u2013\u2014-]|(?:which|can|may|be|means?|meaning|(?:translate[sd]|rendered)(?: as)?|translation|interpretation|rendering|of|in|is|into|the|its|english|i\.e\.?)(?![\p{L}\p{N}]))*/iu

/** Behind the words that lead to a rendering which begins in [start, end); `start` where there are none. UTF-16 offsets. */
export function behindLead(text: string, start: number, end: number): number {
  return start + LEADING.exec(text.slice(start, Math.min(end, start + LONGEST_LEAD)))![0].length
}
const LONGEST_LEAD = 60

/** One delimited passage in Latin letters, or in another language, with words that lead to it, and nothing else. */
export function isRendering(text: string, start: number, end: number): boolean {
  if (end - start > RENDERING) return false
  const words = text.slice(start, end)
  if (ARABIC_LETTER.test(words) && !isOtherLanguage(words, 0, words.length)) return false
  const lead = behindLead(text, start, end) - start
  const first = lead + words.slice(lead).search(LETTER)
  for (let open = lead; open < first; open++) {
    const closing = CLOSING.get(words[open]!)
    if (closing === undefined) continue
    const close = closingAt(words, open, closing)
    return close > first && !LETTER.test(words.slice(close + 1))
  }
  return false
}

/** A line below that a label calls the rendering, and no mark encloses: "**English:** …" */
export function isLabelledRendering(text: string, start: number, end: number): boolean {
  if (end - start > RENDERING) return false
  const words = text.slice(start, end)
  const label = LABEL.exec(words)
  return label !== null && !words.includes('\n', label[0].length) && !ARABIC_LETTER.test(words) && LETTER.test(words.slice(label[0].length))
}
const LABEL = /^[ \t*_>.]*\n[ \t*_>-]*(?:english|translation|rendering)(?: ?\([^()\n]{1,40}\))?[ \t*_]*:/iu

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
