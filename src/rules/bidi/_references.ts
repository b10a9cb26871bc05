import type { Facts } from '../../analysis/facts.js'
import type { BidiParagraph } from '../../bidi/index.js'
import { Excerpt } from './_excerpt.js'
import { strongAfter, strongBefore } from './_strong.js'

// ... text  ﴿verse﴾ (20:124) text ...
//                   ^^^^^^^^ digits, separators and spaces in brackets: nothing that has a direction of its own
const REFERENCE = /[([][\d\u0660-\u0669\u06f0-\u06f9\s:;,.\u060c\u061b\-\u2013\u2014/]{1,40}[)\]]/g
const DIGIT = /[\d\u0660-\u0669\u06f0-\u06f9]/

/** A reference of digits in brackets that is displayed before the right-to-left words it follows. */
export interface Displaced {
  readonly start: number
  readonly end: number
  /** The last letter before it, which it should follow. */
  readonly after: number
  readonly excerpt: Excerpt
}

/** Displaced references of a paragraph, in prose offsets. */
export function displacedReferences({ bidi: layout, prose }: Facts, paragraph: BidiParagraph, text: string): Displaced[] {
  if (paragraph.base !== 'ltr') return []
  const found: Displaced[] = []
  for (const match of text.matchAll(REFERENCE)) {
    const start = paragraph.start + match.index
    if (!DIGIT.test(match[0]) || isNumbered(prose.text, paragraph.start, start) || isQuotedWith(text, match.index, match.index + match[0].length)) continue
    const before = strongBefore(text, match.index)
    if (before?.direction !== 'rtl') continue
    // Inside Arabic the reference is read with the Arabic, from right to left: nothing is out of place.
    if (strongAfter(text, match.index + match[0].length)?.direction === 'rtl') continue
    const end = start + match[0].length
    const after = paragraph.start + before.at
    const excerpt = Excerpt.around(layout, paragraph, after, end)
    if (excerpt === null || excerpt.position(start) > excerpt.position(after)) continue
    found.push({ start, end, after, excerpt })
  }
  return found
}

/** The number that opens a line in a list of numbered lines: [1] … ⏎ [2] … */
function isNumbered(text: string, paragraph: number, at: number): boolean {
  return OPENED_LINE.test(text.slice(Math.max(0, at - 1), at + LONGEST_NUMBER)) && NUMBERED_LINE.test(text.slice(Math.max(paragraph, at - REACH), at))
}
/** UTF-16 units in which another line of the list, or the beginning of the quotation, stands. */
const REACH = 600
const OPENED_LINE = /^\n\[\d{1,3}\]/
const LONGEST_NUMBER = 5
const NUMBERED_LINE = /^\[\d{1,3}\]/m

/** It closes a quotation that is Arabic alone, and is read with it: «الصحيحة (411)» */
function isQuotedWith(text: string, start: number, end: number): boolean {
  const opening = OPENING_MARKS.get(text[end] ?? '')
  if (opening === undefined) return false
  const before = text.slice(Math.max(0, start - REACH), start)
  const at = before.lastIndexOf(opening)
  return at >= 0 && !OTHER_WORDS.test(before.slice(at + 1))
}
const OPENING_MARKS: ReadonlyMap<string, string> = new Map([['\u00bb', '\u00ab'], ['\u201d', '\u201c'], ['"', '"']])
/** A letter of another script, or the end of what was quoted before. */
const OTHER_WORDS = /[a-z\u00bb\u201d\n]/i
