// Nothing marks the verse, but its line or cell holds nothing else, and a reference stands beside it:
//
//     > وما أرسلناك إلا رحمة للناس          | إن مع العسر فرجا | الشرح: 6 |
//     > — Surah Al-Anbiya 21:107
import { lineEnd, lineStart, type Range } from '../../text/index.js'
import type { Columns as LetterColumns } from '../index/columns.js'
import { isAloneOnLine } from '../layout.js'
import { countWords, WORD_START } from '../match/letter-stream.js'
import { agrees, commonWords, type Match } from '../match/match.js'
import type { Mention } from '../references/types.js'
import { isVowelled } from './accept.js'
import { type Between, wordsOf } from './between.js'
import { Columns } from './columns.js'

const LETTER = /\p{L}/u
/** Empty lines, or lines of markup alone, between a verse and the reference below it or above. */
const MOST_EMPTY = 2
/** The mark of an item: «1. », "- ", and of a quoted block. */
const ITEM = /^[ \t>]*(?:[-*+•]|\p{N}{1,3}[.)-])?[ \t]*/u
/** Before words that are set as a quotation: the sign of a quoted block, emphasis. */
const QUOTED = /[>*_]/
/** Words of one that is taken for a verse. */
const SHORTEST = 4
/** Share of the words of either side that are the same in what is set as a quotation, in what is not, and in what begins otherwise. */
const MANY = 0.7
const MOST = 0.8
const NEARLY_ALL = 0.88
/** Cells of a row that are looked at. */
const MOST_CELLS = 6

/** A line or cell, and whether its layout says that it is a quotation. */
interface Line extends Range {
  readonly isQuoted: boolean
}

/** Words beside a reference, and whether they are set as a quotation. */
export interface OwnLine extends Between {
  readonly isQuoted: boolean
}

export function* ownLines(text: string, mentions: readonly Mention[]): Generator<OwnLine> {
  const columns = new Columns(text)
  for (const mention of mentions) {
    if (mention.from === null || mention.isCrossReference || mention.certainty === 'surah') continue
    for (const { start, end, isQuoted } of linesBeside(text, mention, columns)) {
      const words = wordsOf(text, start + ITEM.exec(text.slice(start, end))![0].length, end)
      if (words !== null) yield { ...words, mention, isQuoted: isQuoted || QUOTED.test(text.slice(start, words.start)) || isVowelled(text, words.start, words.end) }
    }
  }
}

/** Whether words are those of a verse but for a few. A paraphrase begins in its own way: «أمر الله بالعدل والإحسان». */
export function isVerse(letters: Uint8Array, columns: LetterColumns, match: Match, isQuoted: boolean): boolean {
  if (countWords(letters, match.q, match.qEnd) < SHORTEST) return false
  const common = commonWords(letters, columns, match, 1)
  return common >= (!beginsAlike(letters, columns, match) ? NEARLY_ALL : isQuoted ? MANY : MOST)
}

function beginsAlike(letters: Uint8Array, columns: LetterColumns, { q, qEnd, columns: path }: Match): boolean {
  let at = q
  do if (!agrees(letters[at]!, columns, path[at - q]!)) return false
  while (++at < qEnd && (letters[at]! & WORD_START) === 0)
  return true
}

/** The cells beside it; what stands before it on its line; where it is alone there, the lines above and below. */
function linesBeside(text: string, mention: Mention, columns: Columns): readonly Line[] {
  const { outerStart, outerEnd } = mention
  const [start, end] = [lineStart(text, outerStart), lineEnd(text, outerEnd)]
  const before = text.slice(start, outerStart)
  if (before.includes('|') || text.slice(outerEnd, end).includes('|')) return cellsOf(text, { start, end }).filter((cell) => cell.end <= outerStart || cell.start >= outerEnd).map((cell) => ({ ...cell, isQuoted: columns.cell(cell.start)?.holds === 'verses' }))
  if (!isAloneOnLine(text, mention)) return LETTER.test(before) ? [{ start, end: outerStart, isQuoted: false }] : []
  return [lineFrom(text, start - 1, -1), lineFrom(text, end, 1)].filter((line) => line !== null)
}

/** The next line with words, upwards or downwards from the line feed at `at`; null behind more than a few without. */
function lineFrom(text: string, at: number, step: 1 | -1): Line | null {
  let feed = at
  for (let empty = 0; empty <= MOST_EMPTY && text[feed] === '\n'; empty++) {
    const start = step > 0 ? feed + 1 : lineStart(text, feed)
    const end = step > 0 ? lineEnd(text, start) : feed
    if (LETTER.test(text.slice(start, end))) return { start, end, isQuoted: true }
    feed = step > 0 ? end : start - 1
  }
  return null
}

function cellsOf(text: string, { start, end }: Range): Range[] {
  const cells: Range[] = []
  for (let at = start; at < end && cells.length < MOST_CELLS; ) {
    const bar = text.indexOf('|', at)
    const stop = bar < 0 || bar > end ? end : bar
    cells.push({ start: at, end: stop })
    at = stop + 1
  }
  return cells
}
