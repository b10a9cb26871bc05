// Damage as real programs do it: code pages, PDF tools. Written for these measures; sentences come from the data sets or from here.
import { resolveLevels, visualOrder } from '../../src/bidi/index.ts'
import { codePage, type CodePageName } from '../../src/encoding/index.ts'

const MIRROR: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[', '{': '}', '}': '{', '«': '»', '»': '«', '<': '>', '>': '<' }
const ODD_LEVEL = 1

/** How a program can show bytes: each byte one character. */
export type Reader = (byte: number) => string

export function reader(name: CodePageName): Reader {
  const { units } = codePage(name)
  return (byte) => String.fromCharCode(units[byte]!)
}

export const latin1: Reader = (byte) => String.fromCharCode(byte)

/** The text's UTF-8 bytes, each shown by the reader. */
export function misreadUtf8(text: string, read: Reader): string {
  return Array.from(new TextEncoder().encode(text), read).join('')
}

/** The text's bytes in a code page, each shown by the reader; null where the code page lacks a character. */
export function misreadCodePage(text: string, page: CodePageName, read: Reader): string | null {
  const { bytes, units } = codePage(page)
  let shown = ''
  for (const character of text) {
    const unit = character.charCodeAt(0)
    const byte = unit < 0x80 ? unit : bytes[unit]!
    if (character.length > 1 || (unit >= 0x80 && units[byte] !== unit)) return null
    shown += read(byte)
  }
  return shown
}

/** The line as a PDF tool writes what it draws: visual order (UAX #9), mirrored glyphs as such (L4). */
export function inVisualOrder(line: string): string {
  const resolved = resolveLevels(line, 'rtl')
  let out = ''
  for (const at of visualOrder(line, resolved)) {
    const character = String.fromCodePoint(line.codePointAt(at)!)
    out += (resolved.levels[at]! & ODD_LEVEL) !== 0 ? (MIRROR[character] ?? character) : character
  }
  return out
}

/** Every lam-alef with its letters in the order of the glyph. */
export function lamAlefTurned(text: string): string {
  return text.replace(/\u0644([\u0627\u0623\u0625\u0622])/g, '$1\u0644')
}
