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

const CONTEXT = 24
const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u
const MAX_CONTEXT_UNITS = 400

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
  const found = shorten(harmless(source.text.slice(start, Math.min(end, start + MAX_CONTEXT_UNITS * 4))), columns - 2 * CONTEXT)
  const space = Math.max(6, Math.floor((columns - width(found)) / 2))
  const before = endOf(harmless(source.text.slice(Math.max(lineStart, start - MAX_CONTEXT_UNITS), start)), space)
  const after = startOf(harmless(source.text.slice(end, Math.min(lineEnd, end + MAX_CONTEXT_UNITS))), space)
  const parts = isRtl(source.text.slice(lineStart, lineStart + MAX_CONTEXT_UNITS)) ? [after, found, before] : [before, found, after]
  return { text: parts.map((part) => (part === '' ? '' : isolate(part))).join(''), before: width(parts[0]!), length: Math.max(1, width(found)) }
}

function lineEndOf(source: Source, offset: number): number {
  const { line } = source.lines.position(offset)
  return (source.lines.starts[line - 1] ?? 0) + source.lines.lineText(line).length
}

function isRtl(line: string): boolean {
  return RTL_LETTER.test(/\p{L}/u.exec(line)?.[0] ?? '')
}

/** Start and end of what is too long. */
function shorten(text: string, columns: number): string {
  if (width(text) <= columns) return text
  const half = Math.floor((columns - 3) / 2)
  return `${fitStart(text, half).trimEnd()} … ${fitEnd(text, half).trimStart()}`
}

function endOf(text: string, cells: number): string {
  const trimmed = text.trimStart()
  if (width(trimmed) <= cells) return trimmed
  const cut = fitEnd(trimmed, cells - 1)
  const space = cut.indexOf(' ')
  return `…${space < 0 ? cut : cut.slice(space + 1)}`
}

function startOf(text: string, cells: number): string {
  const trimmed = text.trimEnd()
  if (width(trimmed) <= cells) return trimmed
  const cut = fitStart(trimmed, cells - 1)
  const space = cut.lastIndexOf(' ')
  return `${space < 0 ? cut : cut.slice(0, space)}…`
}
