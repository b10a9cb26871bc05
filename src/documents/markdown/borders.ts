import { PARAGRAPHS } from '../builder.js'
import type { Leaf } from './leaf.js'

const ITEM = '- '
/** Indentation of a list within a list, and levels that are shown. */
const LEVEL = '  '
const LEVELS = 4
const CELLS = ' | '
const ROW_ENDS = ' |'
const ROW_BEGINS = '| '
const NEXT_TABLE = PARAGRAPHS
const BLANK_LINE = /(?:\r\n|\n|\r(?!\n))[ \t>]*[\n\r]/

/**
 * What parts a leaf from the one before it, as plain text would show it: items and rows are told apart from lines.
 *
 *     1. Ash-Sharh 94:5         Ash-Sharh 94:5          | Verse | Place |         Verse | Place |
 *        > ﴿…﴾                  ﴿…﴾                     |-------|-------|         | ﴿…﴾ | 94:5
 *     2. Hud 11:115             - Hud 11:115            | ﴿…﴾   | 94:5  |
 *        - a remark               - a remark
 */
export function borderOf(source: string, before: Leaf, leaf: Leaf): string {
  // A footnote stands apart from what is before and behind it.
  if (leaf.note !== before.note) return PARAGRAPHS
  const end = before.kind === 'table-cell' ? ROW_ENDS : ''
  if (leaf.kind === 'table-cell') {
    const lines = before.kind === 'table-cell' ? linesBetween(source, before, leaf) : NEXT_TABLE
    return lines === '' ? CELLS : end + lines + ROW_BEGINS
  }
  if (leaf.kind === 'list-item') return `${end}${before.kind === 'list-item' ? '\n' : PARAGRAPHS}${indentationOf(leaf)}${ITEM}`
  return end + (before.kind === 'list-item' && leaf.depth > 0 ? '\n' : PARAGRAPHS)
}

function indentationOf({ depth }: Leaf): string {
  return LEVEL.repeat(Math.min(depth, LEVELS) - 1)
}

/** Line breaks between two cells: none in a row, two before another table. */
function linesBetween(source: string, before: Leaf, leaf: Leaf): string {
  const between = source.slice(before.lines.at(-1), leaf.lines[0])
  if (!/[\n\r]/.test(between)) return ''
  return BLANK_LINE.test(between) ? NEXT_TABLE : '\n'
}
