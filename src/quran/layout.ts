// How verses, renderings and references are laid out in lines, rows and blocks.
import { lineEnd, lineStart, type Range } from '../text/index.js'
import type { Mention } from './references/types.js'

export const LETTER = /\p{L}/u
export const ARABIC_LETTER = /[\u0620-\u064a\u0671-\u06d3]/u
/** The label of a line: **Reference:**, المرجع: */
const LABEL = /^[\s>*_-]*(?:reference|ref\.?|source|citation|\u0627\u0644\u0645\u0631\u062c\u0639|\u0627\u0644\u0645\u0635\u062f\u0631|\u062d\u0648\u0627\u0644\u06c1)[\s*_]*(?::[\s*_]*)?$/iu
/** Signs of markup, of a list or of a dialogue before the words of a line. */
const OPENING = /^[\s>*_#\u2013\u2014-]*(?:\p{N}{1,3}[.)]\s*)?$/u
/** A dash, which is no bullet: what follows says where the words above are from. */
const FROM = /[\u2013\u2014]\s*$/u
/** Lines of a rendering. */
const MOST_LINES = 3
const MOST_CELLS = 5

/** A reference that is all its line says, apart from a label. */
export function isAloneOnLine(text: string, { outerStart, outerEnd }: Mention): boolean {
  const start = lineBefore(text, outerStart)
  return (OPENING.test(start) || LABEL.test(start)) && !LETTER.test(lineAfter(text, outerEnd))
}

/** It is, and is set as a source: in brackets, or behind a dash or a label. */
export function isSourceLine(text: string, mention: Mention): boolean {
  return isAloneOnLine(text, mention) && (mention.bracketed || isSourceLabel(text, mention))
}

/** It begins a paragraph, an item or a row. */
export function beginsParagraph(text: string, { outerStart }: Mention): boolean {
  const before = lineBefore(text, outerStart)
  return OPENING.test(before) && (ITEM_SIGN.test(before) || beginsBlock(text, outerStart - before.length))
}
const ITEM_SIGN = /[-*+•>#\p{N}]/u

/** Its line is the first of a block: what it says is of what stands below. */
export function opensBlock(text: string, { outerStart }: Mention): boolean {
  return beginsBlock(text, outerStart - lineBefore(text, outerStart).length)
}

/** An empty line stands before it, or nothing. */
function beginsBlock(text: string, lineStart: number): boolean {
  return lineStart === 0 || PARAGRAPH_ENDS.test(text.slice(Math.max(0, lineStart - 8), lineStart))
}
const PARAGRAPH_ENDS = /\n[ \t\r]*\n$/

/** «### الصبر (البقرة: 153)»: a few words that begin a paragraph, and the reference ends their line. */
export function isTitle(text: string, { outerStart, outerEnd }: Mention): boolean {
  const before = lineBefore(text, outerStart)
  const start = outerStart - before.length
  if (before.length > LONGEST_TITLE || !LETTER.test(before) || LABEL.test(before) || !TITLE.test(before) || !TITLE_ENDS.test(lineAfter(text, outerEnd))) return false
  return beginsBlock(text, start)
}
const LONGEST_TITLE = 60
const TITLE = /^(?:[ \t#>*_]|\p{N}{1,3}[.)]\s){0,8}[^.\u060c\u061b,;!\u061f?\ufd3e\ufd3f\u00ab"]*$/u
const TITLE_ENDS = /^[\s*_]{0,4}$/u

/** A label says that it is the source of what stands above. */
export function isLabelled(text: string, { outerStart }: Mention): boolean {
  return LABEL.test(lineBefore(text, outerStart))
}

/** A dash or a label says so, of one that is alone on its line. */
export function isSourceLabel(text: string, { outerStart }: Mention): boolean {
  const start = lineBefore(text, outerStart)
  return FROM.test(start) || LABEL.test(start)
}

/** The next item of a list, or the next row of a table, begins between them. */
export function isInNextItem(text: string, { start, end }: Range): boolean {
  return NEXT_ITEM.test(text.slice(start, end))
}
const NEXT_ITEM = /\n[ \t]*(?:\||[-*+•]\s|\p{N}{1,3}[.)]\s)/u

function lineBefore(text: string, at: number): string {
  return text.slice(lineStart(text, at), at)
}

function lineAfter(text: string, at: number): string {
  return text.slice(at, lineEnd(text, at))
}

/** The rest of a verse's line, a few lines in Latin letters, and the beginning of the line of a reference. */
export function areRenderingLines(text: string, { start, end }: Range): boolean {
  const [first, ...lines] = text.slice(start, end).split('\n')
  const last = lines.pop()
  if (last === undefined || lines.length === 0 || lines.length > MOST_LINES || LETTER.test(first!)) return false
  if (!(OPENING.test(last) || LABEL.test(last))) return false
  return lines.every((line) => LETTER.test(line) && !ARABIC_LETTER.test(line))
}

/** What lies between two cells of one row: cells in Latin letters. */
export function areCells(text: string, { start, end }: Range): boolean {
  const words = text.slice(start, end)
  if (words.includes('\n') || ARABIC_LETTER.test(words)) return false
  const cells = words.split('|')
  return cells.length > 1 && cells.length <= MOST_CELLS && !LETTER.test(cells[0]!) && !LETTER.test(cells.at(-1)!)
}

/** A row of a table ends between them. */
export function isAcrossRows(text: string, { start, end }: Range): boolean {
  return /\|[ \t]*\n/.test(text.slice(start, end))
}
