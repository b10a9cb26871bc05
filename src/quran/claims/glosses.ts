import type { Range } from '../../text/index.js'
import type { Mention } from '../references/types.js'
import type { Delimited } from './delimiters.js'
import { firstEndingAfter } from './neighbours.js'

/** A passage that is not closed ends at the first reference after it: ﴿إن الله مع الصابرين [البقرة: 153]. */
export function untilReference(delimited: Delimited, mentions: readonly Mention[]): Delimited {
  const mention = mentions[firstEndingAfter(mentions, delimited.start)]
  if (mention === undefined || mention.outerStart <= delimited.start || mention.outerStart >= delimited.end || !mention.bracketed) return delimited
  return { ...delimited, end: mention.outerStart, outerEnd: mention.outerStart }
}

/** Words of the writer in round or square brackets inside a passage. */
const GLOSS = /\([^()]{1,200}\)|\[[^[\]]{1,200}\]/g
const ARABIC_LETTER = /[\u0627-\u064a]/

export function glossesIn(text: string, start: number, end: number): Range[] {
  return [...text.slice(start, end).matchAll(GLOSS)]
    .filter((match) => ARABIC_LETTER.test(match[0]))
    .map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }))
}
