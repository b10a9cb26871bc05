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
const BOUND = /[!?؟۔]\s|(?<![\s.(][a-z])\.\s|\n[ \t]*(?:[\n\-*+•>#|]|\d+[.)]\s)/gi
const SPACE_OR_MARK = /[\s\-*_+•>#|\d.)]/
const WORD = /[\p{L}\p{M}\u200b-\u200f]+/gu
const HAMZA_CARRIERS = /[أإآٱ]/g
const ALEF = 'ا'

/** The sentence around the range, without it; the line above joins it where it ends with a colon. Reads a bounded stretch. */
export function surroundingsOf(text: string, { start, end }: Range): Surroundings {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  const from = Math.max(start - REACH, 0)
  const to = Math.min(end + REACH, text.length)
  const rowStart = Math.max(from, start === 0 ? 0 : lineStart)
  const rowEnd = lineEnd < 0 ? to : Math.min(lineEnd, to)
  const left = text.slice(rowStart, start)
  const right = text.slice(end, rowEnd)
  if (left.includes('|') || right.includes('|')) return { before: left, after: right, head: headOf(text, rowStart), inTable: true }
  const bounds = [...text.slice(from, start).matchAll(BOUND)]
  const last = bounds.at(-1)
  const sentence = last === undefined ? from : from + last.index + last[0].length
  const after = text.slice(end, to)
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
  const least = Math.max(row - TABLE_REACH, 0)
  let head = ''
  for (let end = row - 1; end > least; ) {
    const start = text.lastIndexOf('\n', end - 1) + 1
    const line = text.slice(Math.max(start, least), end)
    if (!line.includes('|')) break
    head = line
    end = start - 1
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
