import type { Range } from '../../text/index.js'

/** Words of the writer in round or square brackets inside a passage. */
const GLOSS = /\([^()]{1,200}\)|\[[^[\]]{1,200}\]/g
const ARABIC_LETTER = /[\u0627-\u064a]/

export function glossesIn(text: string, start: number, end: number): Range[] {
  return [...text.slice(start, end).matchAll(GLOSS)]
    .filter((match) => ARABIC_LETTER.test(match[0]))
    .map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }))
}
