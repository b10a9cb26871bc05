import { FOREIGN_SCRIPT, LETTER, UNITS } from '../arabic/units.js'
import type { LineTable } from '../arabic/words.js'
import { codePage, type CodePageName } from './code-pages.js'
import { beginsToken, ENDS_A_WORD, hasTorn, readToken, readTokens, touchesAscii, type Token } from './misread-tokens.js'

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
      lossy: torn || run.some((token) => token.lost + token.cut > 0),
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
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < text.length; ) {
    if (!beginsToken(text, at, page)) {
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
