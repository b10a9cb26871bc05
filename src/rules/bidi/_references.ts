import type { BidiLayout, BidiParagraph } from '../../bidi/index.js'
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
export function displacedReferences(layout: BidiLayout, paragraph: BidiParagraph, text: string): Displaced[] {
  if (paragraph.base !== 'ltr') return []
  const found: Displaced[] = []
  for (const match of text.matchAll(REFERENCE)) {
    if (!DIGIT.test(match[0])) continue
    const before = strongBefore(text, match.index)
    if (before?.direction !== 'rtl') continue
    // Inside Arabic the reference is read with the Arabic, from right to left: nothing is out of place.
    if (strongAfter(text, match.index + match[0].length)?.direction === 'rtl') continue
    const start = paragraph.start + match.index
    const end = start + match[0].length
    const after = paragraph.start + before.at
    const excerpt = Excerpt.around(layout, paragraph, after, end)
    if (excerpt === null || excerpt.position(start) > excerpt.position(after)) continue
    found.push({ start, end, after, excerpt })
  }
  return found
}
