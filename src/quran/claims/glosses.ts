import type { Range } from '../../text/index.js'

/** Words of the writer in round or square brackets, or between two dashes, inside a passage. */
const GLOSS = /\([^()]{1,200}\)|\[[^[\]]{1,200}\]|(?<=\s)([-\u2013\u2014])\s[^-\u2013\u2014\n]{1,200}\s\1(?=\s)/g
const ARABIC_LETTER = /[\u0627-\u064a]/

export function glossesIn(text: string, start: number, end: number): Range[] {
  return [...text.slice(start, end).matchAll(GLOSS)]
    .filter((match) => ARABIC_LETTER.test(match[0]))
    .map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }))
}
