import { FORM, FOREIGN_SCRIPT, LETTER, MARK, UNITS } from './units.js'
import { unshape } from './unshape.js'
import { reorder } from './visual.js'
import type { WordTable } from './words.js'

const LONGEST_LABEL = 60
/**
 * What stands before the Arabic of a line that itself runs from left to right: a label, the number or the bullet of a list. A number in
 * brackets may as well end the Arabic, and so may a Latin word without a sign behind it.
 *
 *     Name: دمحأ      1. ةمدقم      Page 12 - ةمدقم      - ةمدقم
 */
const LABEL = /^(?:[\d\u0660-\u0669]{1,4}[.)]|[-*\u2022\u2013\u2014\u25aa]|[a-z][\w .,'\u2019&/-]{0,40}[:=]|[a-z][\w .]{0,40} [-\u2013\u2014])[ \t]+/i
/** Signs that end a sentence and start none: a tool that left one behind the last word had not moved it. */
const FINAL_SIGNS = '.!?\u061f\u060c\u061b:\u2026'
const CELL_END = '|'

/** The stretches of a line to turn: the whole line where Arabic prevails, but for a label before it; else each run of Arabic words. */
export function stretchesOf(words: WordTable, line: number): [number, number][] {
  const { text, start, end, lines } = words
  const first = lines.firstWord[line]!
  const last = lines.firstWord[line + 1]!
  const lineEnd = trimmedEnd(text, lines.start[line]!, lines.start[line + 1]!)
  const lineStart = trimmedStart(text, lines.start[line]!, lineEnd)
  let arabic = 0
  let other = 0
  for (let word = first; word < last; word++) arabic += end[word]! - start[word]!
  for (let at = lineStart; at < lineEnd; at++) if ((UNITS[text.charCodeAt(at)]! & FOREIGN_SCRIPT) !== 0) other++
  if (other <= arabic) return [[lineStart + labelLength(text, lineStart, lineEnd), lineEnd]]
  const runs: [number, number][] = []
  for (let word = first; word < last; word++) {
    const run = runs.at(-1)
    if (run !== undefined && !holdsForeign(text, run[1], start[word]!)) run[1] = end[word]!
    else runs.push([start[word]!, end[word]!])
  }
  return runs
}

function labelLength(text: string, start: number, end: number): number {
  return LABEL.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL)))?.[0].length ?? 0
}

/** A stretch in the order of reading, presentation forms folded. Each cell of a table drawn with pipes stays in its column. */
export function turn(stretch: string): string {
  return unshape(stretch.split(CELL_END).map(turnCell).join(CELL_END))
}

function turnCell(cell: string): string {
  const start = trimmedStart(cell, 0, cell.length)
  const end = trimmedEnd(cell, start, cell.length)
  let signs = end
  while (signs > start && FINAL_SIGNS.includes(cell[signs - 1]!)) signs--
  // Behind a number or a Latin word a sign is theirs.
  if (signs === start || (UNITS[cell.charCodeAt(signs - 1)]! & (LETTER | MARK | FORM)) === 0) signs = end
  return cell.slice(0, start) + reorder(cell.slice(start, signs)) + cell.slice(signs)
}

function trimmedStart(text: string, start: number, end: number): number {
  while (start < end && text.charCodeAt(start) <= 0x20) start++
  return start
}

function trimmedEnd(text: string, start: number, end: number): number {
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end--
  return end
}

function holdsForeign(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((UNITS[text.charCodeAt(at)]! & FOREIGN_SCRIPT) !== 0) return true
  return false
}
