// Nothing marks the verse, but the words around it are in Latin letters, and its reference stands right behind it or behind its rendering:
//
//     So is وفروا إلى ربكم جميعا (51:50) read.        لن يصيبنا إلا ما قدر الله لنا
//           └──── passages ────┘                      (Nothing will befall us but what Allah has written) (9:51)
//
// or before it:
//
//     In Q 17:39, ذلك مما أنزل إليك ربك من الحكمة and more        Surah 14, verse 7, where we read لئن صبرتم لأزيدنكم
import { lineEnd, lineStart, type Range } from '../../text/index.js'
import { ARABIC_LETTER, LETTER } from '../layout.js'
import type { Mention } from '../references/types.js'
import { endOfMarks } from '../judge/document-words.js'
import { isRendering, RENDERING } from '../rendering.js'
import { wordsOf } from './between.js'
import { isAtPlace, LONGEST_LEAD, leadsInLatin } from './latin-lead.js'

/** Letters, marks and spaces of one Arabic line, with the signs that its words may have between them. */
const ARABIC_UNIT = /[\p{Script=Arabic}\p{M}\u0640\u060c\u200c-\u200f\u2066-\u2069 \t\u00a0]/u
const LATIN = /\p{Script=Latin}/u
/** What stands before words that it opens: they are looked at as a passage between marks. */
const OPENING_MARK = /[([{\u00ab\u201c"'\u2018\ufd3e\ufd3f]\s*$/
const MARK_REACH = 4
/** A few words and a colon that begin the line say what these are: "Ibn Mas'ud: …" is a reading, and "Paraphrase: …" no verse. */
const LABEL = /^[^:]{1,40}:[\s*_]*$/

/** Arabic words, and whether the sentence says that they are the verse's. */
export interface BesideLatin extends Range {
  readonly isPresented?: boolean
}

/** The Arabic words right before a reference and right behind it. */
export function* wordsBesideLatin(text: string, mention: Mention): Generator<BesideLatin> {
  const words = [wordsBefore(text, mention), wordsBehind(text, mention)]
  for (const one of words) if (one !== null) yield one
}

/** What a reference closes, in a line that is in Latin letters otherwise or in one of its own above its rendering. */
function wordsBefore(text: string, { outerStart }: Mention): Range | null {
  const end = endOfArabic(text, outerStart)
  if (end < 0) return null
  const isDirect = !LETTER.test(text.slice(end, outerStart))
  if (isDirect ? text.slice(end, outerStart).includes('\n') : !isRendering(text, end, outerStart)) return null
  const line = lineStart(text, end - 1)
  let start = end
  while (start > line && ARABIC_UNIT.test(text[start - 1]!)) start--
  const before = text.slice(line, start)
  if (OPENING_MARK.test(before.slice(-MARK_REACH)) || LABEL.test(before) || (isDirect && !LATIN.test(before))) return null
  return wordsOf(text, start, end)
}

/** "In Q 17:39, … and more", "Q 17:39, where we read …": what follows a reference, up to the next Latin letters. */
function wordsBehind(text: string, { outerStart, outerEnd }: Mention): BesideLatin | null {
  const lead = LEAD.exec(text.slice(outerEnd, outerEnd + LONGEST_LEAD))?.[0].length ?? 0
  const start = outerEnd + lead
  if (lead === 0 || !ARABIC_LETTER.test(text[start] ?? '')) return null
  const isDirect = LEADING.test(text.slice(outerEnd, start))
  const isPresented = isDirect ? isAtPlace(text, outerStart) : leadsInLatin(text, outerEnd, start)
  if (!isDirect && !isPresented) return null
  const line = lineEnd(text, start)
  let end = start
  while (end < line && ARABIC_UNIT.test(text[end]!)) end++
  const words = LATIN.test(text.slice(lineStart(text, start), outerEnd)) && (isPresented || LATIN.test(text.slice(end, line))) ? wordsOf(text, start, end) : null
  return words === null ? null : { ...words, isPresented }
}
/** Up to the first Arabic letter. */
const LEAD = /^[^\p{Script=Arabic}\n]+/u
const LEADING = /^[,:;]? ?$/

/** Behind the last Arabic letter before a reference and the marks on it; -1 where a rendering would not reach as far. */
function endOfArabic(text: string, before: number): number {
  for (let at = before - 1; at >= Math.max(0, before - RENDERING); at--) {
    if (ARABIC_LETTER.test(text[at]!)) return endOfMarks(text, at + 1)
  }
  return -1
}
