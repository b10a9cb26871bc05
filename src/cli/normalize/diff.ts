import { applyEdits, isolate, type Edit, type LineIndex, type Source } from '../../text/index.js'
import { visible } from './visible.js'

interface Hunk {
  /** Lines from 1, both ends included. */
  readonly first: number
  last: number
  readonly edits: Edit[]
}

export interface DiffStyle {
  readonly color: boolean
  /** How a line is drawn: itself, or shaped for a terminal that cannot. */
  readonly draw: (line: string) => string
}

const RED = '\u001B[31m'
const GREEN = '\u001B[32m'
const RESET = '\u001B[0m'

/**
 * What changes, for people: the lines that change, before and after, without the lines around them. Each line is isolated and its controls are
 * named, so that right-to-left text cannot move the signs in front of it. It is no patch.
 */
export function diff(path: string, source: Source, edits: readonly Edit[], { color, draw }: DiffStyle): string {
  const paint = (sign: string, line: string): string => {
    const text = `${sign} ${isolate(draw(visible(line)))}`
    return color ? `${sign === '-' ? RED : GREEN}${text}${RESET}` : text
  }
  const lines = [`--- ${path}`, `+++ ${path}`]
  let shift = 0
  for (const { first, last, edits: own } of hunksOf(source.lines, edits)) {
    const [start, end] = [startOf(source, first), startOf(source, last + 1)]
    const before = linesOf(source.text.slice(start, end))
    const after = linesOf(applyEdits(source.text.slice(start, end), own.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }))))
    lines.push(`@@ -${span(first, before.length)} +${span(first + shift, after.length)} @@`)
    lines.push(...before.map((line) => paint('-', line)), ...after.map((line) => paint('+', line)))
    shift += after.length - before.length
  }
  return `${lines.join('\n')}\n`
}

const span = (first: number, count: number): string => (count === 1 ? `${first}` : `${first},${count}`)

function hunksOf(index: LineIndex, edits: readonly Edit[]): Hunk[] {
  const hunks: Hunk[] = []
  for (const edit of edits) {
    const first = index.position(edit.start).line
    const last = index.position(edit.end).line
    const open = hunks[hunks.length - 1]
    if (open !== undefined && first <= open.last) {
      open.last = Math.max(open.last, last)
      open.edits.push(edit)
    } else hunks.push({ first, last, edits: [edit] })
  }
  return hunks
}

function startOf(source: Source, line: number): number {
  return source.lines.starts[line - 1] ?? source.text.length
}

/** Lines of a text without their LF; a CR in front of it is shown. */
function linesOf(text: string): string[] {
  const lines = text.split('\n')
  if (lines[lines.length - 1] === '') lines.pop()
  return lines
}
