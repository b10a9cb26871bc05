/** A character written as an escape where prose should hold the character itself. Offsets are UTF-16. */
export interface Escape {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: 'entity' | 'percent' | 'unicode' | 'bare-unicode' | 'code-point' | 'named' | 'bytes' | 'quoted-printable'
  /** Escapes in the run. */
  readonly count: number
}

const MOST_DIGITS = 6
const BACKSLASH = 0x5c
const ENTITY = /&#(?:x([\da-f]{2,6})|(\d{3,7}));?/giy
const UNICODE = /\\u\{?([\da-f]{4,6})\}?/giy
const BARE = /u(0[67][\da-f]{2})/gy
const NAMED = /U\+(0[67][\dA-F]{2})/gy
const PERCENT = /%([\da-f]{2})/giy
const BYTE = /\\x([\da-f]{2})/giy
/** Quoted-printable (RFC 2045, 6.7), with the line breaks that it puts in. */
const PRINTABLE = /(?:=\r?\n)?=([\dA-F]{2})/gy
const BRIDGE = /[ \t]{1,2}/y

/**
 * Finds runs of escapes that stand for Arabic: `&#1601;&#1603;`, `%D9%84%D9%88`, `\u0627\u0644`, `u0627u0644`, `\xd9\x84`, `=D9=84`.
 * Runs are joined across spaces; each must hold at least two Arabic characters.
 */
export function findEscapes(text: string): Escape[] {
  const found: Escape[] = []
  collect(text, '&#', 'entity', ENTITY, entityText, found)
  collect(text, '\\u', 'unicode', UNICODE, hexText, found)
  collect(text, 'u06', 'bare-unicode', BARE, hexText, found)
  collect(text, 'U+06', 'code-point', NAMED, hexText, found)
  bytes(text, '%', 'percent', PERCENT, found)
  bytes(text, '\\x', 'bytes', BYTE, found)
  bytes(text, '=', 'quoted-printable', PRINTABLE, found)
  references(text, found)
  return found.sort((a, b) => a.start - b.start)
}

type Decode = (match: RegExpExecArray) => string

function collect(text: string, opener: string, kind: Escape['kind'], pattern: RegExp, decode: Decode, found: Escape[]): void {
  for (let at = text.indexOf(opener); at >= 0; ) {
    // u0627 with its backslash is the other kind.
    if (kind === 'bare-unicode' && text.charCodeAt(at - 1) === BACKSLASH) {
      at = text.indexOf(opener, at + 1)
      continue
    }
    const run = readRun(text, at, pattern, decode)
    if (run.arabic >= 2) found.push({ start: at, end: run.end, text: run.text, kind, count: run.count })
    at = text.indexOf(opener, Math.max(run.end, at + 1))
  }
}

function readRun(text: string, start: number, pattern: RegExp, decode: Decode): { end: number; text: string; arabic: number; count: number } {
  let out = ''
  let arabic = 0
  let count = 0
  let end = start
  for (let at = start; ; ) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match === null) break
    const character = decode(match)
    if (!isArabic(character)) break
    out += text.slice(end, at) + character
    arabic++
    count++
    end = pattern.lastIndex
    BRIDGE.lastIndex = end
    at = BRIDGE.test(text) ? BRIDGE.lastIndex : end
  }
  return { end, text: out, arabic, count }
}

function isArabic(text: string): boolean {
  const unit = text.charCodeAt(0)
  return (unit >= 0x600 && unit <= 0x6ff) || (unit >= 0x750 && unit <= 0x77f) || (unit >= 0xfb50 && unit <= 0xfefc)
}

function entityText(match: RegExpExecArray): string {
  const [, hex, decimal] = match
  return fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16))
}

function hexText(match: RegExpExecArray): string {
  return fromCodePoint(parseInt(match[1]!.slice(0, MOST_DIGITS), 16))
}

function fromCodePoint(codePoint: number): string {
  return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : ''
}

/** Escapes of bytes: the run must be UTF-8 and give Arabic. In an address percents are as they should be. */
function bytes(text: string, opener: string, kind: Escape['kind'], pattern: RegExp, found: Escape[]): void {
  for (let at = text.indexOf(opener); at >= 0; ) {
    const run: number[] = []
    let end = at
    pattern.lastIndex = at
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      run.push(parseInt(match[1]!, 16))
      end = pattern.lastIndex
    }
    const decoded = run.length >= 4 ? decodeUtf8(run) : undefined
    if (decoded !== undefined && [...decoded].filter(isArabic).length >= 2 && !(kind === 'percent' && isAddress(text, at))) {
      found.push({ start: at, end, text: decoded, kind, count: run.length })
    }
    at = text.indexOf(opener, Math.max(end, at + 1))
  }
}

const REFERENCE = /&(?:quot|apos|amp|lt|gt|nbsp|laquo|raquo|zwnj|zwj|rlm|lrm|#0?39);/y
const REFERENCES: Readonly<Record<string, string>> = {
  '&quot;': '"', '&apos;': "'", '&#39;': "'", '&#039;': "'", '&amp;': '&', '&lt;': '<', '&gt;': '>', '&nbsp;': '\u00a0', '&laquo;': '\u00ab', '&raquo;': '\u00bb',
  '&zwnj;': '\u200c', '&zwj;': '\u200d', '&rlm;': '\u200f', '&lrm;': '\u200e',
}

/** Named references that touch an Arabic letter. */
function references(text: string, found: Escape[]): void {
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    REFERENCE.lastIndex = at
    const match = REFERENCE.exec(text)
    if (match === null) continue
    const end = REFERENCE.lastIndex
    if (!isArabic(text[at - 1] ?? '') && !isArabic(text[end] ?? '')) continue
    found.push({ start: at, end, text: REFERENCES[match[0]]!, kind: 'named', count: 1 })
  }
}

function decodeUtf8(bytes: readonly number[]): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
  } catch {
    return undefined
  }
}

const LONGEST_ADDRESS = 2048

/** Whether the word that the offset stands in is an address or a path:  https://…/%D9%84  and  wiki/%D9%84 */
function isAddress(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - LONGEST_ADDRESS; i--) {
    const unit = text.charCodeAt(i)
    if (unit <= 0x20) return false
    if (unit === 0x2f || unit === 0x3d) return true
  }
  return false
}
