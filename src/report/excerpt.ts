import type { Source } from '../text/index.js'
import { fitEnd, fitStart, harmless, isolate, width } from './cells.js'

export interface Excerpt {
  /** The sentence with the words in it, each part isolated. */
  readonly text: string
  /** Cells before the words. */
  readonly before: number
  /** Cells of the words. */
  readonly length: number
}

const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u
/** Units that are read of what is found. */
const MAX_FOUND_UNITS = 1600
/** Units that are read for each cell beside it, marks counted in: a line of megabytes costs no more than a short one. */
const UNITS_A_CELL = 5
/** Units of a line that are looked at for its first letter. */
const FIRST_UNITS = 400
/** Of a line's cells, this share at most is kept free for either side before the words are cut. */
const CONTEXT_SHARE = 1 / 8

/**
 * Words of a source in their sentence, for one line of a terminal. Three parts are isolated each for itself, so their cells
 * stand where they are put whether the terminal reorders or not; in a right-to-left line they are put from the right.
 *
 *     ltr   …Allah (swt) says: | وَمُنْ أَغُرُي فَإِنَّ | "But whoever…
 *     rtl            …after | found | before…
 */
export function excerptOf(source: Source, start: number, end: number, columns: number): Excerpt {
  const line = source.lines.position(start).line
  const lineStart = source.lines.starts[line - 1] ?? 0
  const lineEnd = lineEndOf(source, end)
  const found = shorten(harmless(source.text.slice(start, Math.min(end, start + MAX_FOUND_UNITS))), columns - 2 * Math.floor(columns * CONTEXT_SHARE))
  const space = Math.floor((columns - width(found)) / 2)
  const units = UNITS_A_CELL * (space + 1)
  const before = endOf(harmless(source.text.slice(Math.max(lineStart, start - units), start)), space)
  const after = startOf(harmless(source.text.slice(end, Math.min(lineEnd, end + units))), space)
  const parts = isRtl(source.text.slice(lineStart, lineStart + FIRST_UNITS)) ? [after, found, before] : [before, found, after]
  return { text: parts.map((part) => (part === '' ? '' : isolate(part))).join(''), before: width(parts[0]!), length: Math.max(1, width(found)) }
}

function lineEndOf(source: Source, offset: number): number {
  const { line } = source.lines.position(offset)
  return (source.lines.starts[line - 1] ?? 0) + source.lines.lineText(line).length
}

function isRtl(line: string): boolean {
  return RTL_LETTER.test(/\p{L}/u.exec(line)?.[0] ?? '')
}

/** Start and end of what is too long; its start alone where there is no room for both. */
function shorten(text: string, columns: number): string {
  if (width(text) <= columns) return text
  const half = Math.floor((columns - WIDTH_OF_GAP) / 2)
  if (half < 1) return `${fitStart(text, columns - 1)}…`
  return `${fitStart(text, half).trimEnd()} … ${fitEnd(text, half).trimStart()}`
}

const WIDTH_OF_GAP = 3

function endOf(text: string, cells: number): string {
  const trimmed = text.trimStart()
  if (width(trimmed) <= cells) return trimmed
  const cut = fitEnd(trimmed, cells - 1)
  const space = cut.indexOf(' ')
  return `${cells < 1 ? '' : '…'}${space < 0 ? cut : cut.slice(space + 1)}`
}

function startOf(text: string, cells: number): string {
  const trimmed = text.trimEnd()
  if (width(trimmed) <= cells) return trimmed
  const cut = fitStart(trimmed, cells - 1)
  const space = cut.lastIndexOf(' ')
  return `${space < 0 ? cut : cut.slice(0, space)}${cells < 1 ? '' : '…'}`
}
