// A verse in running text in which one word was put in, or one or two left out: what stands on either side is right to the letter, and is found
// by itself. Behind God's speech both are one quotation, with a slip:
//
//     قال تعالى: إن الله يأمركم أن تؤدوا الأمانات كلها إلى أهلها وإذا حكمتم بين الناس
//                └──────────── found ───────────┘    └──────────── found ───────────┘
import { lastAtOrBefore } from '../../text/index.js'
import { NO_COLUMN } from '../match/align.js'
import type { ColumnRange } from '../match/exact.js'
import type { LetterStream } from '../match/letter-stream.js'
import { type Match, withColumns } from '../match/match.js'
import type { Resolver } from '../match/resolve.js'
import { wordsOf } from './between.js'
import { JOINING } from './cue-words.generated.js'
import { type Exact, type Found, isExact, undelimited } from './found.js'
import { cueWords } from './words.js'

/** Columns of a word or two that were left out. */
const MOST_LOST = 14
/** Nothing but white space stands around the word that was put in. */
const GAP = /^\s+(?:[\p{L}\p{M}]{2,}\s+)?$/u

/**
 * The quotations with those put together that one slip parts.
 * @param isSaid whether God's speech stands right before an offset
 */
export function joined(text: string, found: readonly Found[], stream: LetterStream, resolver: Resolver, isSaid: (at: number) => boolean): Found[] {
  const all: Found[] = []
  for (const one of found) {
    const before = all.at(-1)
    const whole = before !== undefined && isExact(before) && isExact(one) && isParted(text, before, one) && isSaid(before.start) ? wholeOf(text, before, one, stream, resolver) : null
    if (whole === null) all.push(one)
    else all[all.length - 1] = whole
  }
  return all
}

function isParted(text: string, before: Exact, one: Exact): boolean {
  const gap = text.slice(before.end, one.start)
  if (!GAP.test(gap) || gap.includes('\n') || cueWords(text, before.end, one.start).some(({ text: word }) => JOINING.has(word))) return false
  return wordsOf(text, before.start, one.end) !== null
}

/** Both as one, where the second goes on in the ayah in which the first ends. */
function wholeOf(text: string, { start, match: first }: Exact, { end, match: second }: Exact, stream: LetterStream, resolver: Resolver): Found | null {
  const { letters, count } = stream.read(text, start, end)
  const [to, from] = [first.qEnd, count - second.qEnd]
  for (const place of placesOf(first, second, resolver)) {
    const [before, behind] = [resolver.exactWithin(letters, 0, to, place), resolver.exactWithin(letters, from, count, place)]
    if (before === null || behind === null) continue
    const lost = behind.c - before.cEnd
    if (lost < 0 || lost > MOST_LOST || ayahOf(before.cEnd - 1, resolver) !== ayahOf(behind.c, resolver)) continue
    const columns = new Int32Array(count).fill(NO_COLUMN)
    columns.set(before.columns)
    columns.set(behind.columns, from)
    const match = { ...withColumns(letters, resolver.index.columns, before, 0, columns), exact: false, score: before.score + behind.score, softSkips: before.softSkips + behind.softSkips }
    return undelimited({ start, end }, match, ['cue', 'text'], null)
  }
  return null
}

/** The ayat of the two, and, where the letters of one stand in several, those of each. */
function placesOf(first: Match, second: Match, { index: { columns: { ayat } } }: Resolver): ColumnRange[] {
  const range = (c: number, cEnd: number): ColumnRange => {
    const from = lastAtOrBefore(ayat, c)
    const to = lastAtOrBefore(ayat, Math.max(c, cEnd - 1))
    return { c: ayat[from]!, cEnd: ayat[to + 1]! }
  }
  return [...(first.c < second.c ? [range(first.c, second.cEnd)] : []), range(second.c, second.cEnd), range(first.c, first.cEnd)]
}

function ayahOf(column: number, { index }: Resolver): number {
  return lastAtOrBefore(index.columns.ayat, column)
}
