// A verse in running text whose last word is another one. The letters agree up to it, and the words before it are found as a part of the verse:
//
//     قال تعالى: ومن يقنط من رحمة ربه إلا الكافرون.
//                └───────── found ──────┘ └ all that is left of the sentence, where one word is left of the verse: الضالون
import { lastAtOrBefore, lineStart } from '../../text/index.js'
import { type Columns, PAUSE, startsWord } from '../index/columns.js'
import { NO_COLUMN } from '../match/align.js'
import type { LetterStream } from '../match/letter-stream.js'
import type { Resolver } from '../match/resolve.js'
import type { Mention } from '../references/types.js'
import type { Evidence } from '../types.js'
import { wordsOf } from './between.js'
import { isAmong } from './clitics.js'
import type { Columns as Tables } from './columns.js'
import { BOOK, ENDS_RECITATION, JOINING } from './cue-words.generated.js'
import { type Exact, type Found, isExact, undelimited } from './found.js'
import { firstEndingAfter, mentionColumns } from './neighbours.js'
import { cueWords } from './words.js'

/** UTF-16 units behind a quotation that are looked at. */
const REACH = 60
/** One word or two, and what ends them: a full stop, the text, a paragraph or a quoted block, a cell, or the bracket of a reference. */
const REST = /^[ \t]+((?:[\p{L}\p{M}]{2,}[ \t]+)?[\p{L}\p{M}]{2,})[ \t]*(?:[.!?\u061f|([]|$|\n(?:[ \t]*$|[ \t]*[\n>|[(\u2013\u2014]))/u
/** Where more text stands behind what is looked at, it does not end there. */
const GOES_ON = '\0'
const MOST_LEFT = 2
/** Signs of markup alone. */
const OPENS = /^[\s>*_|#\p{N}.)-]*$/u

/**
 * The quotations, each with the last words of its verse that others stand for.
 * @param isSaid whether God's speech stands right before an offset
 * @param tables the tables of the text: under some heads stands what is no verse
 */
export function withLastWords(text: string, found: readonly Found[], mentions: readonly Mention[], tables: Tables, stream: LetterStream, resolver: Resolver, isSaid: (at: number) => boolean): Found[] {
  return found.map((one, i) => {
    if (!isExact(one)) return one
    const end = restEnd(text, one.end, found[i + 1]?.outerStart ?? text.length)
    const left = wordsLeft(resolver.index.columns, one.match.cEnd)
    if (end === null || left === 0 || left !== cueWords(text, one.end, end).length) return one
    const evidence = presentedBy(text, one, end, mentions, tables, resolver, isSaid)
    return evidence === null ? one : lengthened(text, one, end, evidence, stream, resolver)
  })
}

/** Where the words behind a quotation end that are all that is left of its sentence; null where they go on, or are a remark. */
function restEnd(text: string, from: number, limit: number): number | null {
  const rest = REST.exec(text.slice(from, from + REACH) + (from + REACH < text.length ? GOES_ON : ''))
  if (rest === null) return null
  const end = from + rest[0].indexOf(rest[1]!) + rest[1]!.length
  if (end > limit) return null
  const isRemark = cueWords(text, from, end).some(({ text: word }) => JOINING.has(word) || ENDS_RECITATION.has(word) || isAmong(BOOK, word))
  return isRemark || wordsOf(text, from, end) === null ? null : end
}

/** How many words stand between a column and the next pause or the end of its ayah; 0 where the ayah ends there, or more are left. */
function wordsLeft(columns: Columns, c: number): number {
  const end = columns.ayat[lastAtOrBefore(columns.ayat, c - 1) + 1]!
  if (c >= end) return 0
  let words = 0
  for (let at = c; at < end; at++) {
    if (!startsWord(columns, at)) continue
    if ((columns.words[at]! & PAUSE) !== 0) break
    words++
  }
  return words > MOST_LEFT ? 0 : words
}

/** God's speech before them, the reference of the ayah behind them, or a line or a cell of their own. */
function presentedBy(text: string, { start, match }: Exact, end: number, mentions: readonly Mention[], tables: Tables, { index }: Resolver, isSaid: (at: number) => boolean): Evidence[] | null {
  if (isSaid(start)) return ['cue', 'text']
  const mention = mentions[firstEndingAfter(mentions, end)]
  const isBehind = mention !== undefined && text.slice(end, mention.outerStart).trim() === ''
  if (isBehind) return mentionColumns(index, mention).some(({ c, cEnd }) => match.c >= c && match.cEnd <= cEnd) ? ['text', 'citation'] : null
  if (/^\s*[([]/.test(text.slice(end, end + MARK_REACH))) return null
  const cell = tables.cell(start)
  if (cell !== null && cell.head >= 0 && cell.holds === 'other') return null
  const line = text.slice(lineStart(text, start), start)
  return OPENS.test(line.slice(line.lastIndexOf('|') + 1)) ? ['text'] : null
}
const MARK_REACH = 4

function lengthened(text: string, { start, match: exact }: Exact, end: number, evidence: readonly Evidence[], stream: LetterStream, resolver: Resolver): Found {
  const { letters, count } = stream.read(text, start, end)
  const columns = new Int32Array(count).fill(NO_COLUMN)
  columns.set(exact.columns)
  const match = resolver.withEdgeWords(letters, { ...exact, qEnd: count, columns, exact: false })
  return undelimited({ start, end }, match, evidence, null)
}
