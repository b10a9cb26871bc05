// Rows with a cell that holds a text and nothing else, and one that holds a reference; between the cells bars, or tabs as a spreadsheet has them:
//
//     | اليسر | إن مع العسر يسرا | الشرح 6 |
import type { Range } from '../../text/index.js'
import { ARABIC_LETTER } from '../layout.js'
import type { SurahNames } from '../references/index.js'
import type { Mention } from '../references/types.js'
import { LONGEST_REFERENCE, referenceIn } from './reference.js'
import { type Words, wordsAlone } from './words.js'

/** A text in one cell, its reference in another: numbers of their columns. */
export interface RowEntry {
  readonly words: Words
  readonly mention: Mention
  readonly columns: string
}

const DIGIT = /\p{Nd}/u
const MOST_CELLS = 12

/** The texts of a row with the one reference that it has; none where it has several. */
export function entriesOfRow(text: string, cells: readonly Range[], names: SurahNames, mentions: readonly Mention[]): RowEntry[] {
  if (cells.length < 2 || cells.length > MOST_CELLS) return []
  const references = cells.flatMap((cell, column) => {
    const mention = cell.end - cell.start <= LONGEST_REFERENCE && DIGIT.test(text.slice(cell.start, cell.end)) ? referenceIn(text, cell, names, mentions) : null
    return mention === null ? [] : [{ mention, column }]
  })
  const [reference, other] = references
  if (reference === undefined || other !== undefined) return []
  return cells.flatMap((cell, column) => {
    const words = column === reference.column || !ARABIC_LETTER.test(text.slice(cell.start, cell.end)) ? null : wordsAlone(text, cell.start, cell.end)
    return words === null ? [] : [{ words, mention: reference.mention, columns: `${column} ${reference.column} of ${cells.length}` }]
  })
}

/** The cells between the tabs of a line. */
export function cellsBetweenTabs(text: string, { start, end }: Range): Range[] {
  const cells: Range[] = []
  for (let from = start; from <= end; ) {
    const tab = text.indexOf('\t', from)
    const stop = tab < 0 || tab > end ? end : tab
    cells.push({ start: from, end: stop })
    from = stop + 1
  }
  return cells
}
