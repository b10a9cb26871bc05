// Where a passage ends whose closing mark was forgotten: nothing but its words and what stands behind them can tell.
import { lineEnd } from '../../text/index.js'
import { type LetterStream, WORD_START } from '../match/letter-stream.js'
import type { Resolver } from '../match/resolve.js'
import type { Mention } from '../references/types.js'
import type { Delimited } from './delimiters.js'
import { firstEndingAfter } from './neighbours.js'

/** The end of a paragraph, and the border of a table's cell. */
const BORDER = /\n[ \t\r]*\n|\|/
/** What parts the verse from the writer's words: ﴿إياك نعبد، ثم قال: … */
const PAUSE = /[\n\u060c,.:;\u061b\u061f?!()\u2013\u2014-]/
/** … and a number: an ayah's, or a closing bracket as a scanner reads it. */
const PAUSE_OR_NUMBER = /[\n\u060c,.:;\u061b\u061f?!()\u2013\u2014\p{N}-]/u
/** Words and letters of a verse that ends within the passage. */
const LEAST_WORDS = 2
const LEAST_LETTERS = 8
/** … where no pause follows it. */
const LEAST_WORDS_RUNNING = 3

/** At the latest it ends at the first reference after it, and in ornate brackets or braces with its paragraph or cell: ﴿إن الله مع الصابرين [البقرة: 153]. */
export function untilBorder(text: string, delimited: Delimited, mentions: readonly Mention[]): Delimited {
  const { start, end } = delimited
  const border = isBracket(delimited) ? text.slice(start, end).search(BORDER) : -1
  const mention = mentions[firstEndingAfter(mentions, start)]
  const reference = mention !== undefined && mention.outerStart > start && mention.bracketed ? mention.outerStart : end
  return cutAt(delimited, Math.min(end, reference, border < 0 ? end : start + border))
}

/**
 * The passage up to the last word that belongs to one verse with those before it, where writer's words follow; at most its
 * line where a verse that differs can be recognised in it; else null.
 * @param resembles whether a passage can be recognised as a verse
 */
export function untilVerseEnds(text: string, delimited: Delimited, stream: LetterStream, resolver: Resolver, resembles: (line: Delimited) => boolean): Delimited | null {
  if (!isBracket(delimited)) return delimited
  const ends = wordEnds(stream)
  const words = wordsInOneVerse(stream, ends, resolver)
  if (words === ends.length) return delimited
  const last = words === 0 ? 0 : ends[words - 1]!
  const end = words === 0 ? delimited.start : stream.offsets[last - 1]! + 1
  const isVerse = words >= LEAST_WORDS && last >= LEAST_LETTERS && PAUSE_OR_NUMBER.test(text.slice(end, stream.offsets[last]))
  const line = cutAt(delimited, Math.min(delimited.end, lineEnd(text, delimited.start)))
  if (!isVerse && end <= line.end && (isCutOff(text, line) || resembles(line))) return line
  return isVerse || words >= LEAST_WORDS_RUNNING ? cutAt(delimited, end) : null
}

/** The text itself breaks off, and the writer has said nothing yet. */
function isCutOff(text: string, { start, end }: Delimited): boolean {
  const words = text.slice(start).trimEnd()
  return end >= start + words.length && !PAUSE.test(words)
}

function isBracket({ kind }: Delimited): boolean {
  return kind === 'ornate' || kind === 'braces'
}

function cutAt(delimited: Delimited, end: number): Delimited {
  return end === delimited.end ? delimited : { ...delimited, end, outerEnd: end }
}

/** How many of the first words stand in the Quran one behind the other: what holds for some words holds for fewer. */
function wordsInOneVerse({ letters }: LetterStream, ends: readonly number[], resolver: Resolver): number {
  let [low, high] = [0, ends.length]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (resolver.exactAnywhere(letters, 0, ends[middle - 1]!) === null) high = middle - 1
    else low = middle
  }
  return low
}

function wordEnds({ letters, count }: LetterStream): number[] {
  const ends: number[] = []
  for (let at = 1; at <= count; at++) if (at === count || (letters[at]! & WORD_START) !== 0) ends.push(at)
  return ends
}
