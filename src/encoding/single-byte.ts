import type { Lexicon } from '../arabic/lexicon/lexicon.js'
import { FOREIGN_SCRIPT, LETTER, MARK, TATWEEL_UNIT, UNITS } from '../arabic/units.js'
import type { LineTable } from '../arabic/words.js'
import { codePage, type CodePageName } from './code-pages.js'
import type { Mojibake } from './mojibake.js'

/** Arabic code pages whose bytes are shown as Western letters, the commonest first. */
const ARABIC_PAGES: readonly CodePageName[] = ['windows-1256', 'iso-8859-6']
const LEAST_LETTERS = 3
const TELLING_LETTERS = 5

interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What a code page's reading of a line is worth. */
interface Reading {
  readonly page: CodePageName
  readonly tokens: readonly Token[]
  readonly letters: number
  readonly known: number
}

/**
 * Finds bytes of an Arabic code page that were shown as Windows-1252:  ÇáÓáÇã  for  السلام.
 * A word counts when all its letters are beyond ASCII and give Arabic letters; the whole line is then read at once.
 * @param taken what `findMojibake` found, ascending: lines that hold it are passed over
 * @param lexicon where there is one, it chooses between code pages and confirms a single word
 */
export function findSingleByte(text: string, lines: LineTable, lexicon: Lexicon | null, taken: readonly Mojibake[] = []): Mojibake[] {
  const found: Mojibake[] = []
  let next = 0
  for (let line = 0; line < lines.count; line++) {
    if (lines.odd[line]! < LEAST_LETTERS) continue
    const start = lines.start[line]!
    const end = lines.start[line + 1]!
    while (next < taken.length && taken[next]!.end <= start) next++
    if (taken[next] !== undefined && taken[next]!.start < end) continue
    if (!hasForeignRun(text, start, end)) continue
    const reading = bestReading(text, start, end, lexicon)
    if (reading === undefined) continue
    const verified = reading.known >= reading.tokens.length
    for (const token of joined(text, reading.tokens, reading.page)) {
      found.push({ ...token, actual: reading.page, readAs: 'windows-1252', times: 1, lossy: !verified, verified })
    }
  }
  return found
}

/** Three letters beyond ASCII in a row. */
function hasForeignRun(text: string, start: number, end: number): boolean {
  let run = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    run = unit >= 0xc0 && unit <= 0xff ? run + 1 : 0
    if (run === LEAST_LETTERS) return true
  }
  return false
}

function bestReading(text: string, start: number, end: number, lexicon: Lexicon | null): Reading | undefined {
  let best: Reading | undefined
  for (const page of ARABIC_PAGES) {
    const tokens = readTokens(text, start, end, page)
    const long = tokens.filter((token) => token.text.length >= LEAST_LETTERS)
    const known = lexicon === null ? 0 : long.reduce((sum, token) => sum + worth(token.text, lexicon), 0)
    const reading = { page, tokens, letters: long.reduce((sum, token) => sum + commonLetters(token.text), 0), known }
    if (!isTelling(text, start, end, long, reading, lexicon)) continue
    if (best === undefined || isBetter(reading, best)) best = reading
  }
  return best
}

/** Two for a word of the list, one for a loose spelling of it; none for one with a mark where words have none. */
function worth(text: string, lexicon: Lexicon): number {
  return TANWIN_INSIDE.test(text) ? 0 : lexicon.look(text, 0, text.length)
}

const TANWIN_INSIDE = /[\u064b-\u064d][\u0621-\u064a]{2}|[\u064c\u064d][\u0621-\u064a]/

/** The rarer code page must show more: words that are words, or clearly commoner letters. */
function isBetter(reading: Reading, best: Reading): boolean {
  if (reading.known !== best.known) return reading.known > best.known && reading.letters >= best.letters
  return reading.letters > 1.5 * best.letters + 1
}

function isTelling(text: string, start: number, end: number, long: readonly Token[], reading: Reading, lexicon: Lexicon | null): boolean {
  if (long.length === 0) return false
  const mixed = long.some((token) => mixesCase(text, token))
  // Amid ASCII words three letters may be a word of Vietnamese: no orthography puts capitals behind small letters.
  if (hasAsciiLetter(text, start, end) && !(mixed && standsOut(text, long, lexicon))) return false
  if (reading.known > 0) return mixed || lexicon === null || isBorneOut(long, lexicon)
  if (lexicon === null && long.length >= 2) return true
  return long.some((token) => token.text.length >= TELLING_LETTERS && mixesCase(text, token))
}

/** Three words of the list, or one longer than the letters that an alphabet is famous for: ÆØÅ æøå. */
function isBorneOut(long: readonly Token[], lexicon: Lexicon): boolean {
  const exact = long.filter(({ text }) => worth(text, lexicon) === 2)
  return exact.length >= 3 || exact.some(({ text }) => text.length > LEAST_LETTERS)
}

/** A small letter before a capital:  ÌÏåæÒ. No orthography writes so. */
function mixesCase(text: string, token: Token): boolean {
  for (let at = token.start + 1; at < token.end; at++) {
    if (text.charCodeAt(at - 1) >= 0xe0 && text.charCodeAt(at) >= 0xc0 && text.charCodeAt(at) <= 0xde) return true
  }
  return false
}

/** The ten commonest letters make up some three fifths of any Arabic text. */
const COMMON = new Set([0x627, 0x644, 0x64a, 0x645, 0x648, 0x646, 0x631, 0x62a, 0x628, 0x629])

function commonLetters(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) if (COMMON.has(text.charCodeAt(at))) count++
  return count
}

/** Words of letters beyond ASCII that all become Arabic; no ASCII letter touches them. */
function readTokens(text: string, start: number, end: number, page: CodePageName): Token[] {
  const tokens: Token[] = []
  for (let at = start; at < end; ) {
    if (!isWestern(text.charCodeAt(at))) {
      at++
      continue
    }
    const from = at
    let out = ''
    let arabic = true
    for (; at < end && isWestern(text.charCodeAt(at)); at++) {
      const unit = decodeUnit(text.charCodeAt(at), page)
      if ((UNITS[unit]! & (LETTER | MARK | TATWEEL_UNIT)) === 0) arabic = false
      out += String.fromCharCode(unit)
    }
    if (arabic && !isAsciiLetter(text.charCodeAt(from - 1)) && !isAsciiLetter(text.charCodeAt(at))) tokens.push({ start: from, end: at, text: out })
  }
  return tokens
}

function isWestern(unit: number): boolean {
  return (UNITS[unit]! & FOREIGN_SCRIPT) !== 0 ? unit >= 0x80 && unit !== MASCULINE_ORDINAL : (unit >= 0x80 && unit < 0xa0) || unit === 0xd7 || unit === 0xf7
}

/** Three words of the list, one of five letters, or one of four that no orthography writes so; without a list, two words of five. */
function standsOut(text: string, long: readonly Token[], lexicon: Lexicon | null): boolean {
  if (lexicon === null) return long.filter((token) => token.text.length >= TELLING_LETTERS).length >= 2
  const known = long.filter((token) => worth(token.text, lexicon) === 2)
  return known.length >= 3 || known.some((token) => token.text.length >= (mixesCase(text, token) ? LEAST_LETTERS + 1 : TELLING_LETTERS))
}

function hasAsciiLetter(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isAsciiLetter(text.charCodeAt(at))) return true
  return false
}

function isAsciiLetter(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)
}

/** A unit that 1252 shows, as the Arabic code page has it; ASCII stays. */
function decodeUnit(unit: number, page: CodePageName): number {
  if (unit < 0x80) return unit
  const byte = codePage('windows-1252').bytes[unit]!
  return byte === 0 ? unit : codePage(page).units[byte]!
}

/** Tokens with spaces, digits and signs between them are one stretch; its signs are decoded too (¡ is ،, ¿ is ؟). */
function joined(text: string, tokens: readonly Token[], page: CodePageName): Token[] {
  const runs: { start: number; end: number }[] = []
  for (const token of tokens) {
    const last = runs.at(-1)
    const end = withSigns(text, token.end)
    if (last !== undefined && isBridge(text, last.end, token.start)) last.end = end
    else runs.push({ start: token.start, end })
  }
  return runs.map(({ start, end }) => {
    let out = ''
    for (let at = start; at < end; at++) out += String.fromCharCode(decodeUnit(text.charCodeAt(at), page))
    return { start, end, text: out }
  })
}

const MASCULINE_ORDINAL = 0xba

/** The Arabic comma, semicolon and question mark, as 1252 shows their bytes. */
const SIGNS = new Set([0xa1, 0xba, 0xbf])

function withSigns(text: string, end: number): number {
  return SIGNS.has(text.charCodeAt(end)) ? end + 1 : end
}

function isBridge(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (isWestern(unit) || (UNITS[unit]! & LETTER) !== 0) return false
  }
  return true
}
