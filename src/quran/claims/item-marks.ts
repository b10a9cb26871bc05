// How an item is set: its indentation and the mark before its quotation. Items that are set alike are items of one kind.
//
//     - «إن مع العسر يسرا» [الشرح: 6]
//     - «…»                             is set like it
//       - «كل شدة إلى فرج»              is deeper: what is said about it
//     > «كل شدة إلى فرج»                has another mark
import { lineStart } from '../../text/index.js'

/** UTF-16 units of a mark with its indentation. */
const LONGEST_MARK = 24
const MARK = /^\P{L}*(?:\p{L}[.)-])?/u
const QUOTE = /["\u00ab\u201c{]/
const INDENTATION = /^[ \t]*/
const TAB = 4
/** Columns of one level: numbers of two digits move their quotations by less. */
const LEVEL = 2
const NUMBER = /\p{N}+/gu
const LETTER = /\p{L}/gu
/** White space and signs without a shape. */
const INVISIBLE = /[\s\p{Cf}]/gu

/** Levels of indentation of the line of an offset. */
export function depthOf(text: string, at: number): number {
  const start = lineStart(text, at)
  const [indentation] = INDENTATION.exec(text.slice(start, start + LONGEST_MARK)) ?? ['']
  return Math.floor([...indentation].reduce((columns, unit) => columns + (unit === '\t' ? TAB : 1), 0) / LEVEL)
}

/** The mark before the quotation of an item, or before the words that lead to it, with any number and any letter in the place of its own. */
export function markOf(text: string, at: number): string {
  const start = lineStart(text, at)
  const head = text.slice(start, Math.min(at, start + LONGEST_MARK))
  const quote = head.search(QUOTE)
  const [mark] = MARK.exec(quote < 0 ? head : head.slice(0, quote)) ?? ['']
  return mark.replace(INVISIBLE, '').replace(LETTER, 'a').replace(NUMBER, '1')
}

/** Whether the lines of two offsets are set alike. */
export function areAlike(text: string, first: number, second: number): boolean {
  return depthOf(text, first) === depthOf(text, second) && markOf(text, first) === markOf(text, second)
}
