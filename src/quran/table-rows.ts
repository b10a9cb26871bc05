// The rows of tables as they stand in a text: | البقرة | 153 | ﴿…﴾ |
import type { Range } from '../text/index.js'
import { clean } from './references/clean.js'

/** UTF-16 units of the longest row that is looked at. */
const LONGEST_ROW = 2000
const BAR = '|'

/** A cell: what is written in it, trimmed, and the same in the alphabet of references (clean.ts). */
export interface Cell extends Range {
  readonly text: string
}

export interface Table {
  /** Where its first row begins. */
  readonly start: number
  /** The cells of its first row. */
  readonly head: readonly Cell[]
}

export interface Row {
  readonly start: number
  readonly cells: readonly Cell[]
  readonly table: Table
}

/** Reads the rows of a text, each table's first row once where rows are asked for in order. */
export class TableRows {
  readonly #text: string
  #last: Row | null = null

  constructor(text: string) {
    this.#text = text
  }

  /** The row in which an offset stands; null where it stands in none. */
  rowAt(offset: number): Row | null {
    const text = this.#text
    const before = text.slice(Math.max(0, offset - LONGEST_ROW), offset)
    const start = offset - before.length + before.lastIndexOf('\n') + 1
    if (!isRow(text, start)) return null
    if (this.#last?.start === start) return this.#last
    return (this.#last = { start, cells: cellsOf(text, start), table: this.#tableOf(start) })
  }

  #tableOf(start: number): Table {
    const text = this.#text
    let first = start
    while (first > 0) {
      const line = text.lastIndexOf('\n', first - 2) + 1
      if (!isRow(text, line) || first - line > LONGEST_ROW) break
      if (line === this.#last?.start) return this.#last.table
      first = line
    }
    return { start: first, head: cellsOf(text, first) }
  }
}

/** A row begins with a bar; what begins the text may lack it. */
function isRow(text: string, start: number): boolean {
  if (text[start] === BAR) return true
  const bar = start > 0 ? -1 : text.indexOf(BAR)
  return bar >= 0 && bar < LONGEST_ROW && !text.slice(0, bar).includes('\n')
}

function cellsOf(text: string, start: number): Cell[] {
  const lineEnd = text.indexOf('\n', start)
  const end = Math.min(lineEnd < 0 ? text.length : lineEnd, start + LONGEST_ROW)
  const cells: Cell[] = []
  for (let from = text[start] === BAR ? start + 1 : start; from < end; ) {
    const bar = text.indexOf(BAR, from)
    const stop = bar < 0 || bar > end ? end : bar
    if (stop === end && text.slice(from, stop).trim() === '') break
    cells.push(cellOf(text, from, stop))
    from = stop + 1
  }
  return cells
}

/** What is longer is a text, and no name or number. */
const LONGEST_NAME = 60

function cellOf(text: string, from: number, to: number): Cell {
  let [start, end] = [from, to]
  while (start < end && AROUND.has(text[start]!)) start++
  while (end > start && AROUND.has(text[end - 1]!)) end--
  return { start, end, text: end - start > LONGEST_NAME ? '' : clean(text, start, end).text.trim() }
}
/** White space and the signs of emphasis. */
const AROUND: ReadonlySet<string> = new Set([' ', '\t', '\r', '*', '_'])
