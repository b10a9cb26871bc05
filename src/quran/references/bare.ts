// References that no word announces:  (2:255)   “…” 2:255   “…” — 17:33   | ﴿…﴾ | 2:255 |   [XXIV:35]
import { ayahCount } from '../names/surahs.js'
import type { Context } from './context.js'
import type { Draft, Who } from './draft.js'
import { roman } from './draft.js'
import { AND, PAIR, PAIR_GROUPS, ROMAN_ALONE, ROMAN_ALONE_GROUPS } from './grammar.generated.js'
import { endsList, isBehindOrder } from './list-end.js'
import { leadsToArabic } from './possible.js'
import { readSpans, skipSpace } from './spans.js'
import type { Window } from './window.js'
import { endsQuotation, isClose, isOpen, matchAt } from './window.js'

const CLOSING_MARK = /[")\]\ufd3e\ufd3f]/

/** (2:255), and 2:255 directly behind a quotation, right before Arabic words or in a cell of its own. */
export function readBare(window: Window, context: Context): Draft[] {
  const { text, digit } = window
  const pair = matchAt(PAIR, text, digit)
  if (pair === null || pair[PAIR_GROUPS.separator] !== ':' || pair[PAIR_GROUPS.name] !== undefined) return []
  if (pair[0].includes(')') || pair[0].includes(']') || pair[PAIR_GROUPS.ayah] !== undefined) return []
  if (ZERO_FIRST.test(text.slice(PAIR.lastIndex, PAIR.lastIndex + 2))) return [] // 2:05 is a time
  const before = text[digit - 1] === ' ' ? text[digit - 2] : text[digit - 1]
  const follows = context.continues
  const inBracket = isOpen(before) || isBehindOrder(text, digit) || (follows !== null && context.continuesBracket)
  const isBehind = before !== undefined && CLOSING_MARK.test(before)
  // “…” — 17:33 may be the time of a message: it is a reference where the words stand in that surah.
  const isCell = !inBracket && follows === null && beginsCell(window)
  const isApart = !inBracket && follows === null && !isBehind && !isCell
  if (isApart && !endsQuotation(window, digit) && !leadsToArabic(window.raw, window.at[digit]!)) return []
  const surah = Number(pair[PAIR_GROUPS.surah])
  const certainty = follows?.certainty === 'explicit' ? 'explicit' : 'bare'
  const spans = readSpans(window, digit, PAIR.lastIndex, { surah, name: null, candidates: [], certainty }, inBracket || isCell)
  if (spans === null || (isCell && !endsCell(window, spans.end))) return []
  // numbers alone must be the whole bracket, or go on with its list, and outside one a reference that exists
  const next = text[skipSpace(text, spans.end)]
  if (inBracket && follows === null && !isClose(next) && next !== ',' && next !== ';' && !isLetterWaw(next) && !endsList(text, spans.end) && matchAt(AND, text, spans.end) === null) return []
  if (!inBracket && (spans.drafts[0]!.status !== 'ok' || next === ':' || next === '/')) return []
  if (isApart || (isCell && TIME.test(text.slice(digit, spans.end)))) return spans.drafts.map((one) => ({ ...one, surah: null, candidates: [surah], status: 'ambiguous' }))
  if (spans.drafts.every((one) => one.status !== 'unknown-surah')) return spans.drafts
  // ﴿…﴾ [115:2], "…" (115:2): no surah, but behind a verse or its rendering it is a reference all the same.
  return inBracket && context.open > 0 && VERSE_BEFORE.test(window.raw.slice(Math.max(0, context.open - VERSE_REACH), context.open)) ? spans.drafts.map((one) => ({ ...one, certainty: 'shape' })) : []
}

const BAR = '|'

/** Whether a table's bar stands before the number in its line, or its line begins with it and a bar stands behind. */
function beginsCell({ text, raw, at, digit }: Window): boolean {
  const before = text[digit - 1] === ' ' ? digit - 2 : digit - 1
  if (text[before] === BAR && !raw.slice(at[before], at[digit]).includes('\n')) return true
  return FIRST_CELL.test(text.slice(digit, digit + CELL_UNITS)) && LINE_START.test(raw.slice(Math.max(0, at[digit]! - INDENT_UNITS), at[digit]))
}

/** 2:30 in a cell may be the time of a lesson. */
const TIME = /^(?:1?\d|2[0-4]):[1-5]\d$/
const FIRST_CELL = /^\d{1,3}:\d{1,3}(?:-\d{1,3})? ?\|/
const CELL_UNITS = 13
const LINE_START = /(?:^|\n)[ \t*]*$/
const INDENT_UNITS = 8

/** A list may follow. */
const ENDS_CELL = '|,;'

/** Whether nothing else stands in the cell of a number. */
function endsCell({ text, raw, at }: Window, end: number): boolean {
  const next = skipSpace(text, end)
  return next >= text.length || ENDS_CELL.includes(text[next]!) || raw.slice(at[end - 1]! + 1, at[next]).includes('\n')
}

const ZERO_FIRST = /^0\d/
const VERSE_BEFORE = /(?:[\ufd3e\ufd3f]|\p{Script=Latin}[.!?]?["\u201d\u2019\u00bb])\s*$/u
const VERSE_REACH = 4

const isLetterWaw = (character: string | undefined): boolean => character === '\u0648'

const ROMAN_LETTERS = 'ivxlc'
const LONGEST_ROMAN = 7
/** In one case: Vi is a word's beginning. */
const ONE_CASE = /^(?:[ivxlc]+|[IVXLC]+)$/

/**
 * [XXIV:35], (ii. 255), and XXIV:35 directly behind a quotation. A volume and its page look the same: it is a reference where the words
 * stand in that surah.
 */
export function readRomanAlone(window: Window): Draft[] {
  const { text, digit } = window
  let start = digit
  while (start > 0 && ' :.,'.includes(text[start - 1]!) && digit - start < 3) start--
  const end = start
  while (start > 0 && end - start < LONGEST_ROMAN && ROMAN_LETTERS.includes(text[start - 1]!)) start--
  if (start === end || !ONE_CASE.test(window.raw.slice(window.at[start], window.at[end - 1]! + 1))) return []
  const match = matchAt(ROMAN_ALONE, text, start)
  const inBracket = isOpen(text[start - 1])
  if (match === null || ROMAN_ALONE.lastIndex !== digit || !(inBracket || (match[0].includes(':') && endsQuotation(window, start)))) return []
  const surah = roman(match[ROMAN_ALONE_GROUPS.roman]!)
  const who: Who = { surah: null, name: null, candidates: [surah], certainty: 'bare' }
  const spans = readSpans(window, start, digit, who, inBracket)
  if (spans === null || spans.drafts.some(({ to }) => to! > ayahCount(surah))) return []
  return !inBracket || isClose(text[skipSpace(text, spans.end)]) ? spans.drafts : []
}
