// Tables: what the head of a column says of the quotations in its cells.
//
//     | المرجع     | الآية                        | الفائدة               |
//     | البقرة: 153 | «إن الصبر نور يهدي القلوب» | «معية الله لأهل الصبر» |
//                    presented as a verse            is not
import { lineEnd, lineStart } from '../../text/index.js'
import { BESIDE_HEAD, COMMENT, EVIDENCE, HEAD_OF_VERSES } from './cue-words.generated.js'
import { isAmong } from './clitics.js'
import { type CueWord, cueWords } from './words.js'

const LETTER = /\p{L}/u
const BORDER = '|'
const ROW = /^[ \t>]*\|/
/** UTF-16 units of a row that are read. */
const LONGEST_ROW = 4000

/** What a column holds: `verses`; a `text` of which a reference in its row tells what it is; or something else. */
export type Holds = 'verses' | 'text' | 'other'

/** The cell that a passage opens. */
export interface Cell {
  /** The offset of the head of its column, which stands for the column; -1 in the head itself and where there is none. */
  readonly head: number
  readonly holds: Holds
  /** The cell before it in its row names proofs from the Quran: | الدليل من القرآن | «…» |. */
  readonly isLabelled: boolean
  /** UTF-16 range of its row. */
  readonly start: number
  readonly end: number
}

/** The tables of a text; the head of a row is looked for once. */
export class Columns {
  readonly #text: string
  /** Start of a row to start of the first row of its table. */
  readonly #first = new Map<number, number>()

  constructor(text: string) {
    this.#text = text
  }

  /** The cell that a passage opens; null outside of tables and within a cell. */
  cell(at: number): Cell | null {
    const text = this.#text
    const start = lineStart(text, at)
    const border = start + text.slice(start, at).lastIndexOf(BORDER)
    if (border < start || at - start > LONGEST_ROW || !isRow(text.slice(start, border + 1), start) || LETTER.test(text.slice(border + 1, at))) return null
    const end = lineEnd(text, at)
    const before = cellsOf(text.slice(start, border), start)
    const first = this.#firstRow(start)
    const row = text.slice(first, lineEnd(text, first))
    const head = first === start ? null : (cellsOf(row, first)[before.length] ?? null)
    const label = before.at(-1)
    const isLabelled = label !== undefined && wordsOf(label).some((word) => isIn(EVIDENCE, word)) && holds(label) === 'verses'
    const isExplained = before.some((cell) => wordsOf(cell).some((word) => isIn(COMMENT, word)))
    return { head: head === null ? -1 : first + before.length, holds: head === null || isExplained ? 'other' : holds(head), isLabelled, start, end }
  }

  #firstRow(start: number): number {
    const passed: number[] = []
    let first = start
    for (;;) {
      const known = this.#first.get(first)
      if (known !== undefined) {
        first = known
        break
      }
      passed.push(first)
      const above = first === 0 ? -1 : lineStart(this.#text, first - 1)
      if (above < 0 || !isRow(this.#text.slice(above, first), above)) break
      first = above
    }
    for (const row of passed) this.#first.set(row, first)
    return first
  }
}

/** The first row of a document may stand without its first border. */
function isRow(line: string, start: number): boolean {
  return ROW.test(line) || (start === 0 && line.includes(BORDER))
}

/** The cells of a row up to a border. */
function cellsOf(row: string, start: number): string[] {
  const cells = row.split(BORDER)
  return start === 0 && !ROW.test(row) ? cells : cells.slice(1)
}

function holds(head: string): Holds {
  const words = wordsOf(head)
  if (words.length === 0 || !words.every((word) => isIn(HEAD_OF_VERSES, word) || isIn(BESIDE_HEAD, word))) return 'other'
  return words.some((word) => isIn(HEAD_OF_VERSES, word)) ? 'verses' : 'text'
}

function wordsOf(cell: string): CueWord[] {
  return cueWords(cell, 0, cell.length)
}

function isIn(list: ReadonlySet<string>, { text: word }: CueWord): boolean {
  return isAmong(list, word)
}
