// Tables: what the head of a column says of the quotations in its cells.
//
//     | المرجع     | الآية                        | الفائدة               |
//     | البقرة: 153 | «إن الصبر نور يهدي القلوب» | «معية الله لأهل الصبر» |
//                    presented as a verse            is not
import { type Cell as WrittenCell, TableRows } from '../table-rows.js'
import { BESIDE_HEAD, COMMENT, EVIDENCE, HEAD_OF_VERSES, MISTAKE, MISTAKES } from './cue-words.generated.js'
import { isAmong } from './clitics.js'
import { type CueWord, cueWords } from './words.js'

const LETTER = /\p{L}/u
/** What a column holds: `verses`; a `text` of which a reference in its row tells what it is; or something else. */
export type Holds = 'verses' | 'text' | 'other'

/** The cell that a passage opens. */
export interface Cell {
  /** The offset of the head of its column, which stands for the column; -1 in the head itself and where there is none. */
  readonly head: number
  readonly holds: Holds
  /** The cell before it in its row names proofs from the Quran: | الدليل من القرآن | «…» |. */
  readonly isLabelled: boolean
  /** «خطأ شائع»: its head says that what stands below is wrong. */
  readonly isOfMistakes: boolean
  /** UTF-16 range of its row. */
  readonly start: number
  readonly end: number
}

/** The columns of the tables of a text. */
export class Columns {
  readonly #text: string
  readonly #rows: TableRows

  constructor(text: string) {
    this.#text = text
    this.#rows = new TableRows(text)
  }

  /** The cell that a passage opens; null outside of tables and within a cell. */
  cell(at: number): Cell | null {
    const row = this.#rows.rowAt(at)
    if (row === null) return null
    const { start, end, cells, table } = row
    const column = cells.findLastIndex(({ from }) => from <= at)
    const from = cells[column]?.from ?? start
    // What begins the text without a border is no cell yet.
    if (from === start || LETTER.test(this.#text.slice(from, at))) return null
    const before = cells.slice(0, column)
    const head = table.start === start ? null : (table.head[column] ?? null)
    const label = before.at(-1)
    const isLabelled = label !== undefined && this.#wordsOf(label).some((word) => isIn(EVIDENCE, word)) && holds(this.#wordsOf(label)) === 'verses'
    const isExplained = before.some((cell) => this.#wordsOf(cell).some((word) => isIn(COMMENT, word)))
    return { head: head === null ? -1 : table.start + column, holds: head === null || isExplained ? 'other' : holds(this.#wordsOf(head)), isLabelled, isOfMistakes: head !== null && areMistakes(this.#wordsOf(head)), start, end }
  }

  /** The head of the column says of what opens a cell at an offset that it is wrong. */
  callsWrong(at: number): boolean {
    return this.cell(at)?.isOfMistakes === true
  }

  #wordsOf({ start, end }: WrittenCell): CueWord[] {
    return cueWords(this.#text, start, end)
  }
}

function holds(words: readonly CueWord[]): Holds {
  if (words.length === 0 || !words.every((word) => isIn(HEAD_OF_VERSES, word) || isIn(BESIDE_HEAD, word))) return 'other'
  return words.some((word) => isIn(HEAD_OF_VERSES, word)) ? 'verses' : 'text'
}

function areMistakes(words: readonly CueWord[]): boolean {
  return words.length <= MOST_OF_MISTAKES && words.some((word) => isIn(MISTAKE, word) || isIn(MISTAKES, word))
}
/** Words of a head that calls its column wrong: "A common mistake". */
const MOST_OF_MISTAKES = 3

function isIn(list: ReadonlySet<string>, { text: word }: CueWord): boolean {
  return isAmong(list, word)
}
