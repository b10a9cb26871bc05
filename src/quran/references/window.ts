// The cleaned text around a number, with a cursor for the sticky patterns.
import { isArabicMark } from '../names/letters.js'
import type { Cleaned } from './clean.js'
import { clean } from './clean.js'

const BEFORE = 80
/** Enough for most references; a list that reaches the window's end is read again in a longer one. */
const AFTER = 64
export const LONG_AFTER = 600

export interface Window extends Cleaned {
  readonly raw: string
  /** Index of the number that was asked for. */
  readonly digit: number
}

/** @param floor nothing before it belongs to the reference (the end of the one before). */
export function windowAt(text: string, digit: number, floor: number, after = AFTER): Window {
  let start = Math.max(floor, digit - BEFORE)
  for (let at = digit - 1; at >= start; at--) {
    if (text.charCodeAt(at) === 0x0a && isBlankLine(text, at)) start = at + 1
  }
  let end = Math.min(text.length, digit + after)
  for (let at = digit + 1; at < end; at++) {
    if (text.charCodeAt(at) === 0x0a && isBlankLine(text, at)) end = at
  }
  const { text: cleaned, at } = clean(text, start, end)
  let low = 0
  let high = cleaned.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (at[middle]! < digit) low = middle + 1
    else high = middle
  }
  return { raw: text, text: cleaned, at, digit: low }
}

/** Only spaces stand between this line feed and the one before. */
function isBlankLine(text: string, lineFeed: number): boolean {
  let at = lineFeed - 1
  while (at >= 0 && (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x0d)) at--
  return at >= 0 && text.charCodeAt(at) === 0x0a
}

/** The match of a sticky pattern at an index. */
export function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index
  return pattern.exec(text)
}

const HAMZA = 0x621

/** Raw offset behind the cleaned characters before `end`, with the marks and the hamza that follow the last of them. */
export function rawEnd(raw: string, cleaned: Cleaned, end: number): number {
  if (end === 0) return cleaned.at[0]!
  let offset = cleaned.at[end - 1]! + 1
  while (offset < cleaned.at[end]! && (raw.charCodeAt(offset) === HAMZA || isArabicMark(raw.charCodeAt(offset)))) offset++
  return offset
}

/** What the document has between two indices of the cleaned text. */
export function written(window: Window, start: number, end: number): string {
  return window.raw.slice(window.at[start], rawEnd(window.raw, window, end))
}

/** A letter of the cleaned alphabet. */
export function isLetter(character: string | undefined): boolean {
  return character !== undefined && ((character >= 'a' && character <= 'z') || (character >= '\u0620' && character <= '\u06d5'))
}

export const isOpen = (character: string | undefined): boolean => character === '(' || character === '['
export const isClose = (character: string | undefined): boolean => character === ')' || character === ']'

/** A line ends between an index and the number. */
export function crossesLine(window: Window, from: number): boolean {
  return window.raw.slice(window.at[from], window.at[window.digit]).includes('\n')
}

export const ARABIC = /[\u0620-\u06d5]/
/** An article or a hyphen shows that a word is a transliterated name. */
export const TRANSLITERATED = /^(?:the|al|el|an|ar|as|ash|at|ath|ad|adh|az)[ -]|-/

/** Whether a quotation ends before an index of the cleaned text, in its line, with a comma, a dash or an arrow between or nothing. */
export function endsQuotation({ text, raw, at: offsets }: Window, index: number): boolean {
  let at = index - 1
  if (text[at] === ' ') at--
  if (PARTING.includes(text[at] ?? ' ')) at--
  if (text[at] === ' ') at--
  return QUOTATION_END.test(text[at] ?? '') && !raw.slice(offsets[at], offsets[index]).includes('\n')
}

/** A comma, a dash, an arrow to the left or to the right. */
const PARTING = ',;-\u2190\u2192'
const QUOTATION_END = /["\ufd3e\ufd3f]/
