import { ARABIC_DIGIT, CONTROL, FORM, FOREIGN_SCRIPT, LETTER, LOST, MARK, ODD, SPACE, UNITS } from '../arabic/units.js'
import { codePage, type CodePageName } from './code-pages.js'
import { sequenceCodePoint, sequenceLength } from './utf8.js'

/** A run of sequences without a gap:  Ø§Ù„Ø¹   and no letter touches it. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly arabic: number
  readonly sequences: number
  readonly lost: number
  /** Sequences of three that lost the last: closing quotation marks. */
  readonly cut: number
  /** Sequences of two whose second unit is no letter. */
  readonly signs: number
  /** The unit after the first. */
  readonly second: number
}

/** NBSP, guillemets, dashes, quotation marks, ellipsis, trade mark, and their like. */
export const ENDS_A_WORD: ReadonlySet<number> = new Set([
  0xa0, 0xa9, 0xab, 0xae, 0xb2, 0xb3, 0xb7, 0xb9, 0xbb, 0x2013, 0x2014, 0x2018, 0x2019, 0x201a, 0x201c, 0x201d, 0x201e, 0x2022, 0x2026,
  0x2039, 0x203a, 0x2122,
])

export function readTokens(text: string, start: number, end: number, page: CodePageName, amid = false): Token[] {
  const tokens: Token[] = []
  for (let at = start; at < end; ) {
    if (!beginsToken(text, at, page)) {
      at++
      continue
    }
    const token = readToken(text, at, end, page)
    if (token.sequences > 0 && (standsAlone(text, token, page) || (amid && token.lost === 0 && touchesAscii(text, token)))) tokens.push(token)
    at = token.end
  }
  return tokens
}

/** Whether a sequence begins there, or what is left of one. */
export function beginsToken(text: string, at: number, page: CodePageName): boolean {
  return sequenceLength(text, at, codePage(page).bytes) > 0 || isLoneLead(text, at, page) || isCutQuote(text, at, page)
}

export function readToken(text: string, start: number, end: number, page: CodePageName): Token {
  const { bytes } = codePage(page)
  let out = ''
  let arabic = 0
  let sequences = 0
  let lost = 0
  let cut = 0
  let signs = 0
  let at = start
  while (at < end) {
    const length = sequenceLength(text, at, bytes)
    if (length > 0) {
      const codePoint = sequenceCodePoint(text, at, length, bytes)
      out += String.fromCharCode(codePoint)
      sequences++
      if (isArabic(codePoint)) arabic++
      if (length === 2 && (UNITS[text.charCodeAt(at + 1)]! & ANY_LETTER) === 0) signs++
      at += length
    } else if (isCutQuote(text, at, page)) {
      out += CLOSING_QUOTE
      sequences++
      cut++
      at += CUT_QUOTE.length
    } else if (isLoneLead(text, at, page)) {
      out += LOST_BYTE[bytes[text.charCodeAt(at)]!]
      lost++
      at++
    } else break
  }
  return { start, end: at, text: out, arabic, sequences, lost, cut, signs, second: text.charCodeAt(start + 1) }
}

/** What a lead byte stands for whose second byte code page 1252 does not have: D9 81 is feh, D8 AD hah, DB 81 heh goal. */
const LOST_BYTE: Readonly<Record<number, string>> = { 0xd9: '\u0641', 0xd8: '\u062d', 0xdb: '\u06c1' }

function isLoneLead(text: string, at: number, page: CodePageName): boolean {
  if (page !== 'windows-1252') return false
  const { bytes } = codePage(page)
  const byte = bytes[text.charCodeAt(at)]!
  return LOST_BYTE[byte] !== undefined && sequenceLength(text, at, bytes) === 0
}

/** E2 80 9D is ”, and code page 1252 shows nothing for 9D: tools drop it. Of the other bytes that it lacks none makes a sign that is seen as often. */
const CUT_QUOTE = '\u00e2\u20ac'
const CLOSING_QUOTE = '\u201d'

function isCutQuote(text: string, at: number, page: CodePageName): boolean {
  return page === 'windows-1252' && text.startsWith(CUT_QUOTE, at) && sequenceLength(text, at, codePage(page).bytes) === 0
}

const ANY_LETTER = LETTER | MARK | FORM | FOREIGN_SCRIPT

/**
 * A letter that touches a short run and is none of it: then the run is a chance meeting inside a word. A sign that touches any run, and is no
 * punctuation, is a byte that could not be read: half a word decoded could never be decoded again.
 */
function standsAlone(text: string, token: Token, page: CodePageName): boolean {
  if (isTorn(text, token, page)) return false
  if (token.arabic >= 4) return true
  const before = token.start > 0 ? UNITS[text.charCodeAt(token.start - 1)]! : 0
  const after = token.end < text.length ? UNITS[text.charCodeAt(token.end)]! : 0
  return ((before | after) & ANY_LETTER) === 0
}

function isTorn(text: string, { start, end }: Token, page: CodePageName): boolean {
  return isLeftOver(text, start - 1, page) || isLeftOver(text, end, page)
}

/** Whether an undecoded byte of the code page stands there, of DOS pages any; a picture of four bytes is none: ðŸ˜€. */
function isLeftOver(text: string, at: number, page: CodePageName): boolean {
  if (at < 0 || at >= text.length) return false
  const unit = text.charCodeAt(at)
  const bits = UNITS[unit]!
  if ((bits & LOST) !== 0) return true
  if ((bits & ODD) === 0 || (bits & (SPACE | CONTROL)) !== 0 || ENDS_A_WORD.has(unit)) return false
  const { bytes } = codePage(page)
  return (bytes[unit]! >= 0x80 || page.startsWith('ibm')) && !isOfPicture(text, at, bytes)
}

/** Whether the line holds a run that could not be decoded to its end. */
export function hasTorn(text: string, start: number, end: number, page: CodePageName): boolean {
  const { bytes } = codePage(page)
  for (let at = start; at < end; ) {
    if (sequenceLength(text, at, bytes) === 0) {
      at++
      continue
    }
    const token = readToken(text, at, end, page)
    if (token.arabic > 0 && isTorn(text, token, page)) return true
    at = token.end
  }
  return false
}

const LONGEST_SEQUENCE = 4

function isOfPicture(text: string, at: number, bytes: Uint8Array): boolean {
  for (let lead = at; lead >= 0 && lead > at - LONGEST_SEQUENCE; lead--) {
    const byte = bytes[text.charCodeAt(lead)]!
    if (byte >= 0xf0 && byte <= 0xf4) return true
    if ((byte & 0xc0) !== 0x80) return false
  }
  return false
}

/** Whether the letters that touch the run are ASCII. */
export function touchesAscii(text: string, token: Token): boolean {
  const before = token.start > 0 ? text.charCodeAt(token.start - 1) : 0
  const after = token.end < text.length ? text.charCodeAt(token.end) : 0
  return before < 0x80 && after < 0x80
}

function isArabic(codePoint: number): boolean {
  if (codePoint > 0xffff) return false
  return (UNITS[codePoint]! & (LETTER | MARK | FORM | ARABIC_DIGIT)) !== 0 || (codePoint >= 0x600 && codePoint <= 0x6ff)
}
