// Nothing marks the verse, but its line or cell holds nothing else, and a reference stands beside it:
//
//     > وما أرسلناك إلا رحمة للناس          | إن مع العسر فرجا | الشرح: 6 |
//     > — Surah Al-Anbiya 21:107
//
//     **Arabic:** وما أرسلناك إلا رحمة للناس
//     **Reference:** Surah Al-Anbiya 21:107
//
// Nor do Arabic words hold anything else that stand among Latin ones, before the reference.
import { lineEnd, lineStart, type Range } from '../../text/index.js'
import type { Columns as LetterColumns } from '../index/columns.js'
import { ARABIC_LETTER, isAloneOnLine, isLabelled, isSourceLine, LETTER } from '../layout.js'
import { countWords } from '../match/letter-stream.js'
import { commonWords, type Match } from '../match/match.js'
import type { Mention } from '../references/types.js'
import { isVowelled } from './accept.js'
import { wordsBesideLatin } from './beside-latin.js'
import { type Between, wordsOf } from './between.js'
import type { Columns } from './columns.js'
import { isFilledOut } from './explained.js'
import { itemStart, labelAt } from './line-labels.js'
import { namesAyah } from './neighbours.js'
import { opensWithPrayer } from './prayers.js'
import { isMeantToDiffer } from './readings.js'
import { beginsAlike, isRetold, NEARLY_ALL } from './retold.js'
import { beginsAsTopic } from './topics.js'

/** Empty lines, or lines of markup alone, between a verse and the reference below it or above. */
const MOST_EMPTY = 2
/** Lines of a rendering between the words and the label of their reference. */
const MOST_RENDERING = 2
/** Before words that are set as a quotation: the sign of a quoted block, emphasis. */
const QUOTED = /[>*_]/
/** Words of one that is taken for a verse. */
const SHORTEST = 4
/** Share of the words of either side that are the same in what is set as a quotation, and in what is not. */
const MANY = 0.7
const MOST = 0.8
const BORDER = '|'
/** Cells of a row that are looked at. */
const MOST_CELLS = 6

/** A line or cell, and whether its layout says that it is a quotation. */
interface Line extends Range {
  readonly isQuoted: boolean
  readonly isOfVerses?: boolean
}

/** Words beside a reference, whether they are set as a quotation, and whether only the script of the words around them tells where they begin. */
export interface OwnLine extends Between {
  readonly isQuoted: boolean
  readonly isAmongLatin?: boolean
  /** Its column is one of verses. */
  readonly isOfVerses?: boolean
}

export function* ownLines(text: string, mentions: readonly Mention[], columns: Columns): Generator<OwnLine> {
  for (const mention of mentions) {
    if (!namesAyah(mention)) continue
    for (const { start, end, isQuoted, isOfVerses = false } of linesBeside(text, mention, columns)) {
      const item = itemStart(text, start, end)
      const label = labelAt(text, item, end)
      const words = wordsOf(text, label.end, end)
      if (words === null || isOwn(text, words)) continue
      const isSet = label.isOfVerse || isVowelled(text, words.start, words.end)
      // Behind any other label may stand the sense of the verse, or what another reads.
      if (label.end > item && (!isSet || label.namesReading)) continue
      yield { ...words, mention, isOfVerses, isQuoted: isQuoted || isSet || QUOTED.test(text.slice(start, words.start)) }
    }
    for (const words of wordsBesideLatin(text, mention)) {
      if (isOwn(text, words) || isMeantToDiffer(text, words.start, words.end)) continue
      yield { ...words, mention, isQuoted: words.isPresented === true || isVowelled(text, words.start, words.end), isAmongLatin: true }
    }
  }
}

/** What the verse is about, or a prayer that is made of it. */
function isOwn(text: string, words: Range): boolean {
  return beginsAsTopic(text, words.start, words.end) || opensWithPrayer(text, words)
}

/**
 * Whether words are those of a verse but for a few. A paraphrase begins in its own way, «أمر الله بالعدل والإحسان», or fits the verse's words to
 * its sentence, «أوحى الله إلى أم موسى أن أرضعيه»: what is not set as a quotation is one where another word stands for the verse's.
 */
export function isVerse(letters: Uint8Array, columns: LetterColumns, match: Match, { isQuoted, isAmongLatin, isOfVerses }: Pick<OwnLine, 'isQuoted' | 'isAmongLatin' | 'isOfVerses'>): boolean {
  if (countWords(letters, match.q, match.qEnd) < SHORTEST) return isOfVerses === true && beginsAlike(letters, columns, match)
  const common = commonWords(letters, columns, match, 1)
  if (!beginsAlike(letters, columns, match)) return isQuoted && isAmongLatin !== true && common >= NEARLY_ALL
  return isQuoted ? common >= MANY : common >= MOST && !isRetold(letters, columns, match) && !isFilledOut(letters, columns, match)
}

/** Its cell or the cells beside it; what stands before it on its line; where it is alone there, the lines above and below. */
function linesBeside(text: string, mention: Mention, columns: Columns): readonly Line[] {
  const { outerStart, outerEnd } = mention
  const [start, end] = [lineStart(text, outerStart), lineEnd(text, outerEnd)]
  const before = text.slice(start, outerStart)
  if (before.includes(BORDER) || text.slice(outerEnd, end).includes(BORDER)) return cellsBeside(text, mention, { start, end }, columns)
  if (!isAloneOnLine(text, mention)) return LETTER.test(before) ? [{ start, end: outerStart, isQuoted: false }] : []
  // [البقرة: 153] and «— Al-Baqarah 2:153» below a line say where it is from; a heading says what it is about.
  const [above, below] = [isLabelled(text, mention) ? originalAbove(text, start) : lineFrom(text, start - 1, -1), lineFrom(text, end, 1)]
  return [...(above === null ? [] : [{ ...above, isQuoted: isSourceLine(text, mention) }]), ...(below === null ? [] : [{ ...below, isQuoted: false }])]
}

/** Where words stand with the reference in its cell, these alone; else the cells of its row that no head says to be something else. */
function cellsBeside(text: string, { outerStart, outerEnd }: Mention, row: Range, columns: Columns): Line[] {
  const cells = cellsOf(text, row)
  const own = cells.find(({ end }) => end >= outerEnd)
  const beside = own !== undefined && LETTER.test(text.slice(own.start, outerStart)) ? [{ start: own.start, end: outerStart }] : cells.filter((cell) => cell !== own)
  return beside.flatMap((cell) => {
    const found = columns.cell(cell.start)
    return found === null || found.head < 0 || found.holds !== 'other' ? [{ ...cell, isQuoted: found?.holds === 'verses', isOfVerses: found?.holds === 'verses' }] : []
  })
}

/** The next line with words, upwards or downwards from the line feed at `at`; null behind more than a few without. */
function lineFrom(text: string, at: number, step: 1 | -1): Range | null {
  let feed = at
  for (let empty = 0; empty <= MOST_EMPTY && text[feed] === '\n'; empty++) {
    const start = step > 0 ? feed + 1 : lineStart(text, feed)
    const end = step > 0 ? lineEnd(text, start) : feed
    if (LETTER.test(text.slice(start, end))) return { start, end }
    feed = step > 0 ? end : start - 1
  }
  return null
}

/** The next line with words above that of a reference. */
export function lineAbove(text: string, { outerStart }: Mention): Range | null {
  return lineFrom(text, lineStart(text, outerStart) - 1, -1)
}

/** The line above, or above its rendering in Latin letters. */
function originalAbove(text: string, start: number): Range | null {
  let line = lineFrom(text, start - 1, -1)
  for (let lines = 0; line !== null && lines < MOST_RENDERING && !ARABIC_LETTER.test(text.slice(line.start, line.end)); lines++) line = lineFrom(text, line.start - 1, -1)
  return line
}

function cellsOf(text: string, { start, end }: Range): Range[] {
  const cells: Range[] = []
  for (let at = start; at < end && cells.length < MOST_CELLS; ) {
    const bar = text.indexOf(BORDER, at)
    const stop = bar < 0 || bar > end ? end : bar
    cells.push({ start: at, end: stop })
    at = stop + 1
  }
  return cells
}
