import { LETTER, MARK, UNITS } from '../arabic/units.js'
import { codePage, type CodePage, type CodePageName } from './code-pages.js'

/** Text, and the WHATWG name of the encoding it was read from. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
}

const BOMS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** Enough to tell an encoding by; the rest of a long file adds nothing. */
const SAMPLE = 1 << 16

/**
 * Decodes a file's bytes: by byte order mark, else as UTF-8 when they are UTF-8 throughout, else by what they look like.
 * A BOM stays in the text, as U+FEFF: offsets are offsets of the file as read.
 * Never throws: every byte means something in Windows-1252.
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const encoding = detectEncoding(bytes)
  // Some releases of Node decode this label as Latin-1.
  const text = encoding === 'windows-1252' ? decodeWith(codePage(encoding), bytes) : new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  return { text, encoding }
}

/**
 * The bytes of a text in a single-byte encoding that `detectEncoding` names: `encodeBytes(decodeBytes(bytes).text, …)` gives the bytes back.
 * Null when the text holds a character that the code page lacks, or the encoding is none of ours: UTF-8 and UTF-16 are the host's.
 */
export function encodeBytes(text: string, encoding: string): Uint8Array | null {
  const page = SINGLE_BYTE.find((name) => name === encoding)
  if (page === undefined) return null
  const table = codePage(page)
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const byte = unit < 0x80 ? unit : table.bytes[unit]!
    if (unit >= 0x80 && (byte === 0 || table.units[byte] !== unit)) return null
    bytes[at] = byte
  }
  return bytes
}

const SINGLE_BYTE: readonly CodePageName[] = ['windows-1252', 'windows-1256', 'iso-8859-6']

const CHUNK = 1 << 14

function decodeWith({ units }: CodePage, bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parts.push(String.fromCharCode(...Uint16Array.from(bytes.subarray(at, at + CHUNK), (byte) => units[byte]!)))
  }
  return parts.join('')
}

/** The WHATWG name of the encoding the bytes are most likely in. */
export function detectEncoding(bytes: Uint8Array): string {
  for (const [encoding, bom] of BOMS) if (bom.every((byte, i) => bytes[i] === byte)) return encoding
  const sample = bytes.subarray(0, SAMPLE)
  // Arabic in UTF-16 is valid UTF-8 too, of control characters and ASCII.
  return wideEncoding(sample) ?? (isUtf8(bytes) ? 'utf-8' : singleByteEncoding(sample))
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** UTF-16 without a mark: Arabic has 06 in every other byte, Western text 00. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const high = [0, 0]
  const pairs = bytes.length >>> 1
  for (let at = 0; at + 1 < bytes.length; at++) {
    const byte = bytes[at]!
    if (byte === 0x06 || byte === 0x00) high[at & 1]!++
  }
  if (pairs < 2) return undefined
  if (high[1]! > 0.8 * pairs && high[0]! < 0.2 * pairs) return 'utf-16le'
  return high[0]! > 0.8 * pairs && high[1]! < 0.2 * pairs ? 'utf-16be' : undefined
}

/**
 * Arabic words are bytes beyond ASCII alone, Western ones have them between ASCII letters:
 *
 *     C7 E1 D3 E1 C7 E3        63 61 66 E9
 *     السلام in 1256           café in 1252
 */
function singleByteEncoding(bytes: Uint8Array): string {
  let inRuns = 0
  let among = 0
  for (let at = 0; at < bytes.length; ) {
    if (bytes[at]! < 0xc0) {
      at++
      continue
    }
    const start = at
    while (at < bytes.length && bytes[at]! >= 0xc0) at++
    const touchesAscii = isAsciiLetter(bytes[start - 1]) || isAsciiLetter(bytes[at])
    if (at - start >= 2 && !touchesAscii) inRuns += at - start
    else if (touchesAscii) among += at - start
  }
  if (inRuns <= among) return 'windows-1252'
  const pages: readonly CodePageName[] = ['windows-1256', 'iso-8859-6']
  let best: CodePageName = 'windows-1256'
  let most = -Infinity
  for (const page of pages) {
    const score = arabicScore(bytes, page)
    if (score > most) [best, most] = [page, score]
  }
  return most > 0 ? best : 'windows-1252'
}

function isAsciiLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a))
}

/** The commonest letters, which the code pages have at different places: alef, lam, yeh, meem, waw, noon, reh. */
const COMMON = new Set([0x627, 0x644, 0x64a, 0x645, 0x648, 0x646, 0x631])

function arabicScore(bytes: Uint8Array, page: CodePageName): number {
  const { units } = codePage(page)
  let score = 0
  for (const byte of bytes) {
    if (byte < 0x80) continue
    const unit = units[byte]!
    if (COMMON.has(unit)) score += 2
    else if ((UNITS[unit]! & (LETTER | MARK)) !== 0) score += 0.5
    else if (unit === 0xfffd || (byte >= 0xc0 && byte !== 0xdc)) score -= 3
  }
  return score
}
