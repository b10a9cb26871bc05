import pc from 'picocolors'
import type { FoundQuotation } from '../analysis/facts.js'
import { harmless, isolate, padTo, width } from './cells.js'
import type { ReportContext } from './reporter.js'

interface Column {
  readonly found: string
  readonly expected: string
  readonly marked: boolean
  readonly cells: number
}

const GAP = 2

/**
 * A quotation word under word with the verse, from right to left; a rendering in Latin letters from left to right:
 *
 *     found            فَإِنَّ   أَغُرُي              وَمُنْ
 *     expected         فَإِنَّ   أَعْرَضَ عَن ذِكْرِى   وَمَنْ
 *                            ^^^^^^^^^^^^^^^   ^^^^
 *
 * Each word is isolated and stands in a column of its own, so the columns hold whether the terminal reorders or not.
 */
export function explain(quotation: FoundQuotation, context: ReportContext, indent: string): string[] {
  const leftToRight = quotation.script === 'latin'
  const labels = [context.t('report.found_row'), context.t('report.expected_row'), '']
  const labelCells = Math.max(...labels.map(width))
  const space = context.columns - indent.length - labelCells - GAP
  return rowsOf(columnsOf(quotation, context), space).flatMap((row) => {
    const used = row.reduce((sum, column) => sum + column.cells + GAP, -GAP)
    const lines = (['found', 'expected', 'marks'] as const).map((what) => line(row, what, context, leftToRight)).filter((text) => text !== '')
    return lines.map((text, i) => indent + padTo(labels[i] === '' ? '' : isolate(labels[i]!), labelCells + GAP) + (leftToRight ? text : ' '.repeat(Math.max(0, space - used)) + text)).concat('')
  })
}

function columnsOf(quotation: FoundQuotation, { t }: ReportContext): Column[] {
  const pairs = quotation.pairs ?? []
  return pairs.map(({ found, expected, relation }) => {
    const above = found === '' ? t('report.omitted') : harmless(found)
    const below = expected === '' ? t('report.added') : harmless(expected)
    return { found: above, expected: below, marked: relation !== 'same', cells: Math.max(width(above), width(below)) }
  })
}

/** As many columns as fit, row by row. */
function rowsOf(columns: readonly Column[], space: number): Column[][] {
  const rows: Column[][] = []
  let row: Column[] = []
  let used = 0
  for (const column of columns) {
    if (row.length > 0 && used + column.cells > space) {
      rows.push(row)
      row = []
      used = 0
    }
    row.push(column)
    used += column.cells + GAP
  }
  return row.length === 0 ? rows : [...rows, row]
}

function line(row: readonly Column[], what: 'found' | 'expected' | 'marks', { color }: ReportContext, leftToRight: boolean): string {
  const side = leftToRight ? 'end' : 'start'
  const colors = pc.createColors(color)
  const cells = row.map((column) => {
    if (what === 'marks') return padTo(column.marked ? '^'.repeat(column.cells) : '', column.cells, side)
    const text = padTo(isolate(column[what]), column.cells, side)
    if (!column.marked) return text
    return what === 'found' ? colors.red(text) : colors.green(text)
  })
  return (leftToRight ? cells : cells.reverse()).join(' '.repeat(GAP)).trimEnd()
}
