// Letters, marks and spaces as the pass over raw text sees them: UTF-16 units, no strings.
export const ALEF = 0x627
export const MADDA = 0x622
export const LAM = 0x644
export const REH = 0x631
export const SEEN = 0x633
export const QAF = 0x642
export const WAW = 0x648
export const YEH = 0x64a
export const FARSI_YEH = 0x6cc

/** A mark, tatweel or invisible character: no letter of the word. */
export function isBetween(code: number): boolean {
  return (
    (code >= 0x64b && code <= 0x65f) ||
    code === 0x640 ||
    code === 0x670 ||
    (code >= 0x6d6 && code <= 0x6ed) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0x61c
  )
}

/** Letters as old programs stored them, already shaped. */
export function isPresentationForm(code: number): boolean {
  return (code >= 0xfb50 && code <= 0xfd3d) || (code >= 0xfe70 && code <= 0xfefc)
}

export function isArabicLetter(code: number): boolean {
  return (code >= 0x620 && code <= 0x64a && code !== 0x640) || (code >= 0x671 && code <= 0x6d3) || isPresentationForm(code)
}

export function isLatinLetter(code: number): boolean {
  const low = code | 0x20
  return (low >= 0x61 && low <= 0x7a) || (code >= 0xc0 && code < 0x250) || (code >= 0x1e00 && code < 0x1f00) || code === 0x259 || code === 0x2be || code === 0x2bf
}

export function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9)
}

const isPadding = (code: number): boolean =>
  code === 0x20 || code === 0xa0 || (code >= 0x09 && code <= 0x0d) || code === 0x2a || code === 0x202f || isBetween(code)

const PADDING_UNITS = 8

/** Offset of the letter before `at`, marks skipped. */
export function letterBefore(text: string, at: number): number {
  let index = at - 1
  for (let steps = 0; steps < PADDING_UNITS && index >= 0 && isBetween(text.charCodeAt(index)); steps++) index--
  return index
}

/** From `at` backwards over spaces, Markdown stars and invisible characters. */
export function skipBack(text: string, at: number): number {
  let index = at
  for (let steps = 0; steps < PADDING_UNITS && index >= 0 && isPadding(text.charCodeAt(index)); steps++) index--
  return index
}

export function skipForward(text: string, at: number): number {
  let index = at
  for (let steps = 0; steps < PADDING_UNITS && isPadding(text.charCodeAt(index)); steps++) index++
  return index
}

/** No letter of the word follows; the yeh of a Persian ezafe may. */
export function isWordEnd(text: string, at: number): boolean {
  let index = at + 1
  for (let steps = 0; steps < PADDING_UNITS && isBetween(text.charCodeAt(index)); steps++) index++
  const code = text.charCodeAt(index)
  return !isArabicLetter(code) || code === FARSI_YEH || code === YEH
}

const PREFIX_UNITS = 12

/** Start of the Arabic word that `at` stands in: a cue may carry prefixes. */
export function wordStart(text: string, at: number): number {
  let index = at
  for (let steps = 0; steps < PREFIX_UNITS && index > 0; steps++) {
    const code = text.charCodeAt(index - 1)
    if (!isArabicLetter(code) && !isBetween(code)) break
    index--
  }
  while (index < at && isBetween(text.charCodeAt(index))) index++
  return index
}

/** A number in Western, Arabic-Indic or extended Arabic-Indic digits: each ends in the digit's value. */
export function numberOf(digits: string): number {
  return [...digits].reduce((sum, digit) => 10 * sum + (digit.charCodeAt(0) & 0xf), 0)
}
