// What the writer says within a passage: in brackets, between dashes, behind «أي».
import type { Range } from '../../text/index.js'
import { OPENS_EXPLANATION } from './cue-words.generated.js'
import { cueWords } from './words.js'

/** Words of the writer in round or square brackets, or between two dashes, inside a passage. */
const GLOSS = /\([^()]{1,200}\)|\[[^[\]]{1,200}\]|(?<=\s)([-\u2013\u2014])[^-\u2013\u2014\n]{1,200}\1(?=\s)|\u2014[^\u2014\n]{1,200}\u2014/g
const ARABIC_LETTER = /[\u0627-\u064a]/

export function glossesIn(text: string, start: number, end: number): Range[] {
  return [...text.slice(start, end).matchAll(GLOSS)]
    .filter((match) => ARABIC_LETTER.test(match[0]))
    .map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }))
}

/** Words of an explanation that nothing delimits, at most. */
const LONGEST_EXPLANATION = 6

/** Words of the verse behind it, at least: at the end of a passage an explanation would take what is wrong with it. */
const FEWEST_BEHIND = 2

/** «أي …» with one word, with two, and so on: where it ends is open. */
export function* explanationsIn(text: string, start: number, end: number): Generator<Range> {
  const words = cueWords(text, start, end)
  const first = words.findIndex(({ text: word }) => OPENS_EXPLANATION.has(word))
  if (first < 0) return
  for (const { end: last } of words.slice(first + 1, Math.min(first + 1 + LONGEST_EXPLANATION, words.length - FEWEST_BEHIND))) yield { start: words[first]!.start, end: last }
}
