import { lettersOf } from '../arabic/letters-of.js'
import type { Range } from '../text/index.js'

/** What stands around a stretch: the rest of its sentence, or of its row of a table. */
export interface Surroundings {
  readonly before: string
  readonly after: string
  /** The first row of the table that it stands in. */
  readonly head: string
  readonly inTable: boolean
}

const REACH = 300
const TABLE_REACH = 2000
/** What ends a sentence or begins another block; the stops of i.e. and e.g. end none. */
const BOUND = /[!?\u061f\u06d4]\s|(?<![\s.(][a-z])\.\s|\n[ \t]*(?:[\n\-*+•>#|]|\d+[.)]\s)/gi
const SPACE_OR_MARK = /[\s\-*_+•>#|\d.)]/
const WORD = /[\p{L}\p{M}\u200b-\u200f]+/gu
/** أ إ آ ٱ */
const HAMZA_CARRIERS = /[\u0623\u0625\u0622\u0671]/g
const ALEF = '\u0627'

/** The sentence around the range, without it; the line above joins it where it ends with a colon. Reads a bounded stretch. */
export function surroundingsOf(text: string, { start, end }: Range): Surroundings {
  // Only the window is searched: a document may be one line.
  const from = Math.max(start - REACH, 0)
  const window = text.slice(from, start)
  const after = text.slice(end, end + REACH)
  const row = window.lastIndexOf('\n') + 1
  const left = window.slice(row)
  const right = after.split('\n', 1)[0]!
  if (left.includes('|') || right.includes('|')) return { before: left, after: right, head: row === 0 ? '' : headOf(text, from + row), inTable: true }
  const bounds = [...window.matchAll(BOUND)]
  const last = bounds.at(-1)
  const sentence = last === undefined ? from : from + last.index + last[0].length
  const next = after.search(BOUND)
  return { before: text.slice(sentence, start), after: next < 0 ? after : after.slice(0, next), head: leadOf(text, from, sentence), inTable: false }
}

/** The line above that ends with a colon: «In JSON it is escaped:» */
function leadOf(text: string, from: number, sentence: number): string {
  let end = sentence
  while (end > from && SPACE_OR_MARK.test(text[end - 1]!)) end--
  return text[end - 1] === ':' && end > from ? text.slice(Math.max(text.lastIndexOf('\n', end - 1) + 1, from), end) : ''
}

/** The first of the lines above that have cells. */
function headOf(text: string, row: number): string {
  let head = ''
  for (const line of text.slice(Math.max(row - TABLE_REACH, 0), row - 1).split('\n').reverse()) {
    if (!line.includes('|')) break
    head = line
  }
  return head
}

/** The Arabic words of a text: without marks, and with a bare alef for each that carries a hamza. */
export function plainWords(text: string): string[] {
  return wordsOf(text).map((word) => lettersOf(word).replace(HAMZA_CARRIERS, ALEF)).filter((word) => word !== '')
}

/** The words of any script. */
export function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? []
}
