// Lines that hold a text and its reference, and lines that are one of both:
//
//     (ب) إن مع العسر يسرا — الشرح 6          > إن مع العسر يسرا          🔹 **الشرح 6**
//     • **اليسر:** إن مع العسر يسرا ← الشرح 6   > — الشرح، 6                إن مع العسر يسرا
import { lineEnd, lineStart, type Range } from '../../text/index.js'
import { itemStart } from '../claims/line-labels.js'
import { ARABIC_LETTER, LETTER } from '../layout.js'
import { isDigit } from '../references/characters.js'
import type { SurahNames } from '../references/index.js'
import type { Mention } from '../references/types.js'
import { LONGEST_REFERENCE, mayBeReference, referenceIn } from './reference.js'
import type { Setting } from './types.js'
import { type Words, wordsAlone } from './words.js'

/** A text with its reference, and what stands between them: a kind of sign, where they are on one line. */
export interface LineEntry {
  readonly words: Words
  readonly mention: Mention
  readonly setting: Setting
  readonly sign: string
}

/** A dash between blanks, an arrow, or the bracket that the reference stands in. */
const SIGN = /(?<=\s)[-\u2013\u2014]{1,2}(?=\s)|^[\u2013\u2014](?=\s)|[\u2190\u2192\u21d0\u21d2\u27f5\u27f6\u279c\u2794\u2b05\u27a1]\ufe0f?|[([{]/gu
/** A sign that leads from a reference to the words behind it. */
const LEADING_SIGN = /(?<=\s)[-\u2013\u2014]{1,2}(?=\s)|[\u2190\u2192\u21d0\u21d2\u27f5\u27f6\u279c\u2794\u2b05\u27a1]\ufe0f?|:(?!\p{N})/gu
/** What may stand behind a reference that ends its line. */
const BEHIND = ' \t\r*_.,\u060c)]}'
/** Before a reference that is all its line says: markup, a mark, the number of an item. */
const BEFORE_HEADING = /^[^\p{L}\p{N}]*(?:\p{N}{1,2}[.)]\s[^\p{L}\p{N}]*)?/u
const MOST_SIGNS = 3

/** The entry of which the line [start, end) holds the reference; null where it holds none, or says something else too. */
export function entryOfLine(text: string, line: Range, names: SurahNames, mentions: readonly Mention[]): LineEntry | null {
  return entryBefore(text, line, names, mentions) ?? entryBehind(text, line, names, mentions)
}

/** The reference begins the line, and a sign leads from it to the words: «الشرح 6: …». */
function entryBehind(text: string, { start, end }: Range, names: SurahNames, mentions: readonly Mention[]): LineEntry | null {
  const stop = Math.min(end, start + LONGEST_REFERENCE)
  if (!holdsSignBehindDigit(text, start, stop)) return null
  const item = itemStart(text, start, stop)
  for (const { 0: sign, index } of [...text.slice(item, stop).matchAll(LEADING_SIGN)].slice(0, MOST_SIGNS)) {
    const at = item + index
    const mention = referenceIn(text, { start: item, end: at }, names, mentions)
    if (mention === null) continue
    const words = wordsAlone(text, at + sign.length, end)
    return words === null ? null : { words, mention, setting: 'line', sign: `behind ${sign}` }
  }
  return null
}

/** A cheap look: most lines have no number near their beginning. */
function holdsSignBehindDigit(text: string, start: number, stop: number): boolean {
  let digit = start
  while (digit < stop && !isDigit(text.charCodeAt(digit))) digit++
  for (let i = digit + 1; i < stop; i++) if (SIGNS.has(text.charCodeAt(i))) return true
  return false
}
const SIGNS: ReadonlySet<number> = new Set([...'-:\u2013\u2014\u2190\u2192\u21d0\u21d2\u27f5\u27f6\u279c\u2794\u2b05\u27a1'].map((sign) => sign.charCodeAt(0)))

/** The line ends in the reference. */
function entryBefore(text: string, { start, end }: Range, names: SurahNames, mentions: readonly Mention[]): LineEntry | null {
  let last = end
  while (last > start && BEHIND.includes(text[last - 1]!)) last--
  if (last === start || !isDigit(text.charCodeAt(last - 1))) return null
  const reach = Math.max(start, last - LONGEST_REFERENCE)
  if (!mayBeReference(text, reach, last)) return null
  const heading = start + BEFORE_HEADING.exec(text.slice(start, last))![0].length
  const signs = [...text.slice(reach, last).matchAll(SIGN)].slice(-MOST_SIGNS).reverse()
  for (const { 0: sign, index } of signs) {
    const at = reach + index
    const mention = referenceIn(text, { start: at + sign.length, end: last }, names, mentions)
    if (mention === null) continue
    if (LETTER.test(text.slice(start, at))) return onOneLine(text, { start, end: at }, mention, sign)
    if (isSource(sign)) return below(text, start, mention)
  }
  const mention = referenceIn(text, { start: heading, end: last }, names, mentions)
  return mention === null ? null : above(text, end, mention)
}

/** A dash before all that a line says: a hyphen is the mark of an item. */
function isSource(sign: string): boolean {
  return sign.startsWith('\u2013') || sign.startsWith('\u2014')
}

function onOneLine(text: string, { start, end }: Range, mention: Mention, sign: string): LineEntry | null {
  const words = ARABIC_LETTER.test(text.slice(start, end)) ? wordsAlone(text, start, end) : null
  return words === null ? null : { words, mention, setting: 'line', sign }
}

/** A dash and a reference: of the line right above. */
function below(text: string, start: number, mention: Mention): LineEntry | null {
  if (start === 0) return null
  const words = wordsAlone(text, lineStart(text, start - 1), start - 1)
  return words === null ? null : { words, mention, setting: 'below', sign: '' }
}

/** A reference alone, and the text on the line below it, where none stands right above. */
function above(text: string, end: number, mention: Mention): LineEntry | null {
  if (end >= text.length) return null
  const own = lineStart(text, end)
  if (own > 0 && LETTER.test(text.slice(lineStart(text, own - 1), own))) return null
  let start = end + 1
  if (text.slice(start, lineEnd(text, start)).trim() === '') start = lineEnd(text, start) + 1
  const words = start >= text.length ? null : wordsAlone(text, start, lineEnd(text, start))
  return words === null ? null : { words, mention, setting: 'above', sign: '' }
}
