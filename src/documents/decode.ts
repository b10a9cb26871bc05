import { decodeBytes, encodeBytes } from '../encoding/index.js'
import { DocumentError } from './errors.js'
import { decodeUtf16, encodeUtf16 } from './utf16.js'
import { invalidUtf8At } from './utf8.js'

/** Text as read. A byte order mark stays its first unit, so that the bytes can be written back as they were. */
export interface Decoded {
  readonly text: string
  /** WHATWG name. */
  readonly encoding: string
}

/** A text longer than this does not fit a JavaScript string of two-byte units in every engine we promise. */
const MAX_BYTES = 512 * 1024 * 1024 - 32

/**
 * Decodes a document: UTF-16 where a byte order mark says so, else UTF-8, else the code page that its bytes look like.
 * Nothing is replaced by U+FFFD.
 *
 * @param name the document's name for messages
 * @throws {DocumentError} `binary`, `invalid-utf8`, `invalid-utf16`, `utf-32`, `too-large`
 */
export function decode(bytes: Uint8Array, name: string): Decoded {
  if (bytes.length > MAX_BYTES) throw new DocumentError('too-large', { path: name, bytes: bytes.length, limit: MAX_BYTES })
  if (isUtf32(bytes)) throw new DocumentError('utf-32', { path: name, offset: 0 })
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, true, name)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, false, name)
  const nul = bytes.indexOf(0)
  if (nul >= 0) throw new DocumentError('binary', { path: name, offset: nul })
  const invalid = invalidUtf8At(bytes)
  if (invalid < 0) return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), encoding: 'utf-8' }
  return fromCodePage(bytes, name, invalid)
}

/**
 * Bytes that are neither UTF-8 nor marked UTF-16. A file that holds UTF-8 before its first invalid byte is damaged UTF-8,
 * and nothing is guessed about it; any other is in a code page.
 */
function fromCodePage(bytes: Uint8Array, name: string, invalid: number): Decoded {
  const isDamaged = bytes.subarray(0, invalid).some((byte) => byte >= 0x80) || isSurrogate(bytes, invalid)
  const decoded = isDamaged ? null : decodeBytes(bytes)
  // A byte that stands for nothing in the likeliest code page: no code page is known to be right.
  if (decoded !== null && !decoded.text.includes('\ufffd')) return decoded
  const byte = (bytes[invalid] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  throw new DocumentError('invalid-utf8', { path: name, offset: invalid, byte })
}

/** A surrogate in the coding of UTF-8 (ED A0 80 …): what careless programs write for half a character. */
function isSurrogate(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0xed && (bytes[at + 1] ?? 0) >= 0xa0 && (bytes[at + 1] ?? 0) < 0xc0 && (bytes[at + 2] ?? 0) >= 0x80 && (bytes[at + 2] ?? 0) < 0xc0
}

/** The byte order marks FF FE 00 00 and 00 00 FE FF. The first is that of UTF-16 before a NUL, too, which no text begins with. */
function isUtf32(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0
  return first === 0 && second === 0 && third === 0xfe && fourth === 0xff
}

function utf16(bytes: Uint8Array, littleEndian: boolean, name: string): Decoded {
  if (bytes.length % 2 !== 0) throw new DocumentError('invalid-utf16', { path: name, offset: bytes.length - 1 })
  return { text: decodeUtf16(bytes, littleEndian), encoding: littleEndian ? 'utf-16le' : 'utf-16be' }
}

/**
 * The bytes of a text in the encoding it was read from: `encode(decode(bytes))` gives the bytes back. A code page that
 * lacks one of the text's characters, after an edit, gives way to UTF-8.
 */
export function encode(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return encodeUtf16(text, encoding === 'utf-16le')
  return encodeBytes(text, encoding) ?? new TextEncoder().encode(text)
}
