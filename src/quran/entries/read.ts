// All entries of a text, in order, grouped.
import { lineEnd, lineStart } from '../../text/index.js'
import type { SurahNames } from '../references/index.js'
import type { Mention } from '../references/types.js'
import { TableRows } from '../table-rows.js'
import { entryOfLine } from './lines.js'
import { cellsBetweenTabs, entriesOfRow } from './rows.js'
import type { Entry } from './types.js'

/** Lines from one item of a list to the next, and UTF-16 units. */
const LIST_GAP = 4
const LIST_UNITS = 800
const SHORTEST_LINE = 4
const TAB = '\t'
const BORDER = '|'

/** Numbers the lists of a document: entries of one kind, each near the one before. */
class Lists {
  readonly #text: string
  readonly #last = new Map<string, { list: number; end: number }>()

  constructor(text: string) {
    this.#text = text
  }

  groupOf(kind: string, start: number, end: number): string {
    const last = this.#last.get(kind)
    const goesOn = last !== undefined && start - last.end <= LIST_UNITS && this.#text.slice(last.end, start).split('\n').length <= LIST_GAP
    const list = (last?.list ?? 0) + (goesOn ? 0 : 1)
    this.#last.set(kind, { list, end })
    return `${kind} ${list}`
  }
}

/** @param numbers where numbers begin, in order: a line without one holds no reference */
export function readEntries(text: string, names: SurahNames, mentions: readonly Mention[], numbers: readonly number[]): Entry[] {
  const entries: Entry[] = []
  const [hasTabs, hasBars] = [text.includes(TAB), text.includes(BORDER)]
  const rows = new TableRows(text)
  const lists = new Lists(text)
  let end = -1
  for (const number of numbers) {
    if (number < end) continue
    const start = lineStart(text, number)
    end = lineEnd(text, number)
    if (end - start < SHORTEST_LINE) continue
    const row = hasBars ? rows.rowAt(start) : null
    if (row !== null) {
      for (const { words, mention, columns } of entriesOfRow(text, row.cells, names, mentions)) entries.push({ words, isEnclosed: words.isEnclosed, mention, setting: 'row', group: `row ${row.table.start} ${columns}` })
      continue
    }
    const tabs = hasTabs ? cellsBetweenTabs(text, { start, end }) : []
    if (tabs.length > 1) {
      for (const { words, mention, columns } of entriesOfRow(text, tabs, names, mentions)) entries.push({ words, isEnclosed: words.isEnclosed, mention, setting: 'tabs', group: lists.groupOf(`tabs ${columns}`, start, end) })
      continue
    }
    const entry = entryOfLine(text, { start, end }, names, mentions)
    if (entry === null) continue
    const { words, mention, setting, sign } = entry
    entries.push({ words, isEnclosed: words.isEnclosed, mention, setting, group: setting === 'line' ? lists.groupOf(`line ${sign}`, start, end) : setting })
  }
  return entries
}
