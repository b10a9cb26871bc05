import type { Passage } from '../../text/index.js'

/** A footnote's text, which may be several blocks; each has the same object. */
export interface Note {
  readonly label: string
}

/** Lines of one block without the markers of its containers. Line ranges hold their terminators, but for the last. */
export interface Leaf {
  kind: Passage['kind']
  /** Fenced and indented code is shown as it stands; html is text whose tags and comments the inline scan takes out. */
  readonly literal: boolean
  /** Source offsets: start, end, start, end, … */
  readonly lines: number[]
  /** The footnote it is part of. */
  readonly note: Note | null
  /** The number of the list item that it begins; null for all else. */
  readonly item: number | null
  /** How many containers it stands in. */
  readonly depth: number
}

/** What the block scan finds, in source order. */
export type Block = { readonly leaf: Leaf } | { readonly comment: readonly [start: number, end: number] }

/** One line of the source. */
export interface Line {
  readonly start: number
  /** Without the terminator. */
  readonly end: number
  /** Start of the next line. */
  readonly next: number
}

export function lineAt(text: string, start: number): Line {
  const lf = nextUnit(text, start)
  if (lf < 0) return { start, end: text.length, next: text.length }
  const crlf = text.charCodeAt(lf) === 0x0d && text.charCodeAt(lf + 1) === 0x0a
  return { start, end: lf, next: lf + (crlf ? 2 : 1) }
}

function nextUnit(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0x0a || unit === 0x0d) return i
  }
  return -1
}

export function isBlank(text: string, start: number, end: number): boolean {
  return skipSpaces(text, start, end) === end
}

export function skipSpaces(text: string, start: number, end: number): number {
  let at = start
  while (at < end && (text[at] === ' ' || text[at] === '\t')) at++
  return at
}

/** Columns of white space from `start` on; a tab goes to the next multiple of four. */
export function indentOf(text: string, start: number, end: number): number {
  let columns = 0
  for (let at = start; at < end; at++) {
    if (text[at] === ' ') columns++
    else if (text[at] === '\t') columns += 4 - (columns % 4)
    else break
  }
  return columns
}

/** Length of the run of `text[at]`. */
export function runLength(text: string, at: number, end: number): number {
  let to = at
  while (to < end && text[to] === text[at]) to++
  return to - at
}
