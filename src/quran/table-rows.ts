// The rows of tables as they stand in a text: | البقرة | 153 | ﴿…﴾ |
import { lineEnd, lineStart, type Range } from '../text/index.js'

const BORDER = '|'
/** A row may stand in a quote or in an item. */
const ROW = /^[ \t>]*\|/
const PREFIX_UNITS = 24

/** What is written in a cell, without white space and the signs of emphasis around it. */
export interface Cell extends Range {
  /** Where the cell begins, behind its border. */
  readonly from: number
}

export interface Table {
  /** Where its first row begins. */
  readonly start: number
  /** The cells of its first row. */
  readonly head: readonly Cell[]
}

/** A row: the range of its line, and its cells in order. */
export interface Row extends Range {
  readonly cells: readonly Cell[]
  readonly table: Table
  /** Lines from the first row of its table. */
  readonly line: number
}

/** Reads the rows of a text: each table's first row is looked for once, and a row is read once where its cells are asked for in order. */
export class TableRows {
  readonly #text: string
  #last: Row | null = null
  /** Start of a row to its table, and its line there. */
  readonly #tables = new Map<number, Pick<Row, 'table' | 'line'>>()

  constructor(text: string) {
    this.#text = text
  }

  /** The row in which an offset stands; null where it stands in none. */
  rowAt(offset: number): Row | null {
    const text = this.#text
    const start = lineStart(text, offset)
    if (this.#last?.start === start) return this.#last
    if (!isRow(text, start)) return null
    const end = lineEnd(text, offset)
    return (this.#last = { start, end, cells: cellsOf(text, start, end), ...this.#tableOf(start) })
  }

  #tableOf(start: number): Pick<Row, 'table' | 'line'> {
    const text = this.#text
    const passed: number[] = []
    let found: Pick<Row, 'table' | 'line'> | undefined
    for (let first = start; found === undefined; ) {
      found = this.#tables.get(first)
      if (found !== undefined) break
      passed.push(first)
      const above = first === 0 ? -1 : lineStart(text, first - 1)
      if (above >= 0 && isRow(text, above)) first = above
      else found = { table: { start: first, head: cellsOf(text, first, lineEnd(text, first)) }, line: -1 }
    }
    const { table } = found
    for (const row of passed.reverse()) this.#tables.set(row, (found = { table, line: found.line + 1 }))
    return found
  }
}

/** A row begins with a border; what begins the text may lack it. */
function isRow(text: string, start: number): boolean {
  return ROW.test(text.slice(start, start + PREFIX_UNITS)) || (start === 0 && text.slice(0, lineEnd(text, 0)).includes(BORDER))
}

function cellsOf(text: string, start: number, end: number): Cell[] {
  const line = text.slice(start, end)
  const cells: Cell[] = []
  for (let from = ROW.test(line) ? line.indexOf(BORDER) + 1 : 0; from < line.length; ) {
    const border = line.indexOf(BORDER, from)
    const stop = border < 0 ? line.length : border
    if (stop === line.length && line.slice(from, stop).trim() === '') break
    cells.push(cellOf(text, start + from, start + stop))
    from = stop + 1
  }
  return cells
}

function cellOf(text: string, from: number, to: number): Cell {
  let [start, end] = [from, to]
  while (start < end && AROUND.has(text[start]!)) start++
  while (end > start && AROUND.has(text[end - 1]!)) end--
  return { from, start, end }
}
/** White space and the signs of emphasis. */
const AROUND: ReadonlySet<string> = new Set([' ', '\t', '\r', '*', '_'])
