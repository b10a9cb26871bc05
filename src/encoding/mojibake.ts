import { ARABIC_DIGIT, CONTROL, FORM, FOREIGN_SCRIPT, LETTER, LOST, MARK, ODD, SPACE, UNITS } from '../arabic/units.js'
import type { LineTable } from '../arabic/words.js'
import { codePage, type CodePageName } from './code-pages.js'
import { sequenceCodePoint, sequenceLength } from './utf8.js'

/** A stretch of text that was decoded with the wrong code page. Offsets are UTF-16. */
export interface Mojibake {
  readonly start: number
  readonly end: number
  /** What the bytes say. */
  readonly text: string
  /** What they are, and what they were read as. */
  readonly actual: string
  readonly readAs: CodePageName
  /** How often the mistake was made in a row. */
  readonly times: number
  /** Bytes were lost on the way and guessed, or nothing bears the reading out: a person must look. */
  readonly lossy: boolean
  /** What comes out was borne out: by strict UTF-8, or by the word list. */
  readonly verified: boolean
}

/** In the order in which ties are settled: the commonest mistake first. */
const PAGES: readonly CodePageName[] = ['windows-1252', 'windows-1256', 'windows-1251', 'windows-1250', 'macintosh', 'ibm437', 'ibm850', 'ibm720']
const MOST_TIMES = 3
/** Arabic characters that make a line’s code page certain. */
const CERTAIN = 4
/** The byte order mark EF BB BF, as Windows-1252 shows it. */
const SHOWN_BOM = '\u00ef\u00bb\u00bf'

/** A run of sequences without a gap:  Ø§Ù„Ø¹   and no letter touches it. */
interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly arabic: number
  readonly sequences: number
  readonly lost: number
  /** Sequences of two whose second unit is no letter. */
  readonly signs: number
  /** The unit after the first. */
  readonly second: number
}

let pairs: Uint8Array | undefined

/** `pairs[unit]`: bit p set where the unit shows a lead byte of code page p; the next unit must show a continuation. */
function leads(): Uint8Array {
  if (pairs !== undefined) return pairs
  pairs = new Uint8Array(0x10000)
  PAGES.forEach((name, p) => {
    const { units, bytes } = codePage(name)
    // The currency sign is a lead byte of MacRoman's as it once was.
    // Code page 720 has letters of Arabic for some: they begin words of their own (يصح), and no misread Arabic.
    for (const unit of [...units.subarray(0x80), 0xa4]) if (bytes[unit]! >= 0xc2 && bytes[unit]! <= 0xef && !(name === 'ibm720' && (UNITS[unit]! & LETTER) !== 0)) pairs![unit]! |= 1 << p
  })
  return pairs
}

/**
 * Finds UTF-8 that was read with a single-byte code page, by decoding it back: every unit of a run must give the byte
 * that strict UTF-8 wants there, and what comes out must be Arabic. Method: ftfy (R. Speer), with the code pages it
 * cannot undo; false alarms 0 in 782,000 words of eleven languages in Latin script.
 */
export function findMojibake(text: string, lines: LineTable): Mojibake[] {
  const found: Mojibake[] = []
  if (text.startsWith(SHOWN_BOM)) {
    found.push({ start: 0, end: SHOWN_BOM.length, text: '', actual: 'utf-8', readAs: 'windows-1252', times: 1, lossy: false, verified: true })
  }
  for (let line = 0; line < lines.count; line++) {
    // One sequence is two odd units, or one beside a letter that 1256 shows for a lead byte.
    if (lines.odd[line]! < 1) continue
    findInLine(text, found.length === 1 && line === 0 ? SHOWN_BOM.length : lines.start[line]!, lines.start[line + 1]!, found)
  }
  return found
}

function findInLine(text: string, start: number, end: number, found: Mojibake[]): void {
  const candidates = candidatePages(text, start, end)
  let best: { page: CodePageName; tokens: Token[]; score: number; times: number } | undefined
  for (let p = 0; p < PAGES.length; p++) {
    if (((candidates >>> p) & 1) === 0) continue
    const page = PAGES[p]!
    const tokens = readTokens(text, start, end, page)
    const { score, times } = judge(text, tokens, page)
    if (score > (best?.score ?? 0)) best = { page, tokens, score, times }
  }
  if (best === undefined) return
  // Where Arabic is certain, what touches ASCII letters was misread with it: cafÃ©.
  const tokens = best.score >= CERTAIN && best.times === 1 ? readTokens(text, start, end, best.page, true) : best.tokens
  const torn = hasTorn(text, start, end, best.page)
  for (const run of joinTokens(text, tokens)) {
    const first = run[0]!
    const last = run.at(-1)!
    found.push({
      start: first.start,
      end: last.end,
      text: decodeTimes(text.slice(first.start, last.end), best.page, best.times),
      actual: 'utf-8',
      readAs: best.page,
      times: best.times,
      lossy: torn || run.some((token) => token.lost > 0),
      verified: true,
    })
  }
}

/** Code pages under which some unit is a lead byte and the next a continuation. */
function candidatePages(text: string, start: number, end: number): number {
  const table = leads()
  let pages = 0
  for (let at = start; at + 1 < end; at++) {
    const mask = table[text.charCodeAt(at)]!
    if (mask === 0 || (mask | pages) === pages) continue
    const next = text.charCodeAt(at + 1)
    if (next < 0x80) continue
    for (let p = 0; p < PAGES.length; p++) {
      if (((mask >>> p) & 1) !== 0 && (codePage(PAGES[p]!).bytes[next]! & 0xc0) === 0x80) pages |= 1 << p
    }
  }
  return pages
}

function readTokens(text: string, start: number, end: number, page: CodePageName, amid = false): Token[] {
  const { bytes } = codePage(page)
  const tokens: Token[] = []
  for (let at = start; at < end; ) {
    const length = sequenceLength(text, at, bytes)
    if (length === 0 && !isLoneLead(text, at, page)) {
      at++
      continue
    }
    const token = readToken(text, at, end, page)
    if (token.sequences > 0 && (standsAlone(text, token, page) || (amid && token.lost === 0 && touchesAscii(text, token)))) tokens.push(token)
    at = token.end
  }
  return tokens
}

function readToken(text: string, start: number, end: number, page: CodePageName): Token {
  const { bytes } = codePage(page)
  let out = ''
  let arabic = 0
  let sequences = 0
  let lost = 0
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
    } else if (isLoneLead(text, at, page)) {
      out += LOST_BYTE[bytes[text.charCodeAt(at)]!]
      lost++
      at++
    } else break
  }
  return { start, end: at, text: out, arabic, sequences, lost, signs, second: text.charCodeAt(start + 1) }
}

/** What a lead byte stands for whose second byte code page 1252 does not have: D9 81 is feh, D8 AD hah, DB 81 heh goal. */
const LOST_BYTE: Readonly<Record<number, string>> = { 0xd9: '\u0641', 0xd8: '\u062d', 0xdb: '\u06c1' }

function isLoneLead(text: string, at: number, page: CodePageName): boolean {
  if (page !== 'windows-1252') return false
  const { bytes } = codePage(page)
  const byte = bytes[text.charCodeAt(at)]!
  return LOST_BYTE[byte] !== undefined && sequenceLength(text, at, bytes) === 0
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
function hasTorn(text: string, start: number, end: number, page: CodePageName): boolean {
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
function touchesAscii(text: string, token: Token): boolean {
  const before = token.start > 0 ? text.charCodeAt(token.start - 1) : 0
  const after = token.end < text.length ? text.charCodeAt(token.end) : 0
  return before < 0x80 && after < 0x80
}

function isArabic(codePoint: number): boolean {
  if (codePoint > 0xffff) return false
  return (UNITS[codePoint]! & (LETTER | MARK | FORM | ARABIC_DIGIT)) !== 0 || (codePoint >= 0x600 && codePoint <= 0x6ff)
}

/** How many Arabic characters come out, and after how many decodings; 0 for text that is as it should be. */
function judge(text: string, tokens: readonly Token[], page: CodePageName): { score: number; times: number } {
  const arabic = tokens.reduce((sum, token) => sum + token.arabic, 0)
  const least = (page === 'windows-1256' || page === 'windows-1251') && !tokens.some(isSigned) ? 3 : 2
  const longest = tokens.reduce((most, token) => Math.max(most, token.arabic), 0)
  if (arabic >= least && longest >= 2) return { score: arabic, times: 1 }
  if (arabic === 1 && tokens.some((token) => isTellingSingle(token, page) && touchesAscii(text, token))) return { score: 1, times: 1 }
  return judgeAgain(tokens, page)
}

/** Twice and three times: the first decoding gives Latin letters and signs, the next ones Arabic. */
function judgeAgain(tokens: readonly Token[], page: CodePageName): { score: number; times: number } {
  if (tokens.every((token) => token.sequences < 4)) return { score: 0, times: 0 }
  let now = tokens.map((token) => token.text).join(' ')
  for (let times = 2; times <= MOST_TIMES; times++) {
    const next = readTokens(now, 0, now.length, page)
    const arabic = next.reduce((sum, token) => sum + token.arabic, 0)
    if (arabic >= 2 && next.some((token) => token.arabic >= 2)) return { score: arabic, times }
    if (next.every((token) => token.sequences < 2)) break
    now = next.map((token) => token.text).join(' ')
  }
  return { score: 0, times: 0 }
}

/** Two sequences of a letter and a sign, one of which no word ends in: ط§ظ„. */
function isSigned(token: Token): boolean {
  return token.sequences === 2 && token.arabic === 2 && token.signs === 2 && !ENDS_A_WORD.has(token.second)
}

/**
 * One sequence alone tells where it has three bytes, or where its second unit is a sign that follows no capital letter: Ù†, Ú†, not Ù…
 * Only Windows-1252 is mistaken so often that two units may tell.
 */
function isTellingSingle(token: Token, page: CodePageName): boolean {
  if (token.arabic === 1 && token.sequences === 1 && token.end - token.start === 3) return true
  if (page !== 'windows-1252') return false
  return token.signs === 1 && token.sequences === 1 && token.lost === 0 && !ENDS_A_WORD.has(token.second)
}

/** NBSP, guillemets, dashes, quotation marks, ellipsis, trade mark, and their like. */
const ENDS_A_WORD: ReadonlySet<number> = new Set([
  0xa0, 0xa9, 0xab, 0xae, 0xb2, 0xb3, 0xb7, 0xb9, 0xbb, 0x2013, 0x2014, 0x2018, 0x2019, 0x201a, 0x201c, 0x201d, 0x201e, 0x2022, 0x2026,
  0x2039, 0x203a, 0x2122,
])

/** Tokens that only ASCII signs, digits and spaces part are repaired together. */
function joinTokens(text: string, tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = []
  for (const token of tokens) {
    const run = runs.at(-1)
    if (run !== undefined && isNeutral(text, run.at(-1)!.end, token.start)) run.push(token)
    else runs.push([token])
  }
  return runs
}

function isNeutral(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x80 || (UNITS[unit]! & FOREIGN_SCRIPT) !== 0) return false
  }
  return true
}

function decodeTimes(text: string, page: CodePageName, times: number): string {
  let now = text
  for (let i = 0; i < times; i++) now = decodeOnce(now, page)
  return now
}

function decodeOnce(text: string, page: CodePageName): string {
  const { bytes } = codePage(page)
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < text.length; ) {
    if (sequenceLength(text, at, bytes) === 0 && !isLoneLead(text, at, page)) {
      at++
      continue
    }
    const token = readToken(text, at, text.length, page)
    parts.push(text.slice(from, at), token.text)
    at = from = token.end
  }
  parts.push(text.slice(from))
  return parts.join('')
}
