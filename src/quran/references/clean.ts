// A window of a document in the small alphabet that the grammar reads, and the way back.
//
//   raw       [ ا ل ْ ب َ ق َ ر َ ة : * * ٢ ٥ ٥ ]
//   cleaned   [ ا ل   ب   ق   ر   ه :     2 5 5 ]      at[i]: offset in the raw text of the i-th cleaned character
import { LETTERS_OF_THEIR_OWN } from '../names/latin-key.js'
import { foldArabicLetter, isArabicMark, isInvisible } from '../names/letters.js'

export interface Cleaned {
  readonly text: string
  /** Raw offset of each cleaned character, and behind them of the window's end. May be longer than that. */
  readonly at: Int32Array
}

const SPACE = 0x20
const DROPPED = 0
/** A presentation form, or a letter such as s with caron: one unit that stands for one letter or several. */
const EXPANDED = 0xffff

/** Raw unit → cleaned unit, 0 where it is dropped. Built when the first reference is read. */
let table: Uint16Array | undefined

function set(codes: Uint16Array, characters: string, to: string): void {
  for (const character of characters) codes[character.charCodeAt(0)] = to.charCodeAt(0)
}

function build(): Uint16Array {
  const codes = new Uint16Array(0x10000)
  for (let code = 0; code < 0x10000; code++) codes[code] = code
  for (let code = 0x41; code <= 0x5a; code++) codes[code] = code + 0x20
  // letters with diacritics, as their base letter
  for (let code = 0xc0; code < 0x1f00; code++) {
    if (code === 0x250) code = 0x1e00
    const base = String.fromCharCode(code).normalize('NFKD').charCodeAt(0) | 0x20
    if (base >= 0x61 && base <= 0x7a) codes[code] = base
  }
  set(codes, '\u0131', 'i')
  for (let code = 0x600; code < 0x700; code++) codes[code] = foldArabicLetter(code)
  for (let code = 0x300; code < 0x370; code++) codes[code] = DROPPED
  for (let code = 0xad; code < 0x2070; code++) if (isArabicMark(code) || isInvisible(code)) codes[code] = DROPPED
  set(codes, '\ufeff', '\0')
  for (let digit = 0; digit < 10; digit++) {
    codes[0x660 + digit] = 0x30 + digit
    codes[0x6f0 + digit] = 0x30 + digit
  }
  set(codes, '*_', '\0')
  set(codes, '\t\n\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000', ' ')
  set(codes, '\u060c\u3001\ufe50\uff0c', ',')
  set(codes, '\u061b\uff1b', ';')
  set(codes, '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d', '-')
  set(codes, '\uff1a\u2236\ufe55\ufe13', ':')
  set(codes, '\u2044\u2215\uff0f', '/')
  set(codes, '\u06d4\uff0e', '.')
  set(codes, '\u00ab\u00bb\u201c\u201d\u201e\u201f\u2039\u203a', '"')
  set(codes, '\u2018\u2019\u201a\u201b\u02bf\u02be\u02bc\u02bb\u0060\u00b4\u2032', "'")
  set(codes, '{\uff08\u3014\u3010', '(')
  set(codes, '}\uff09\u3015\u3011', ')')
  set(codes, '\uff3b', '[')
  set(codes, '\uff3d', ']')
  codes.fill(EXPANDED, 0xfb50, 0xfe00)
  codes.fill(EXPANDED, 0xfe70, 0xfefd)
  for (const letter of Object.keys(LETTERS_OF_THEIR_OWN)) codes[letter.charCodeAt(0)] = codes[letter.toUpperCase().charCodeAt(0)] = EXPANDED
  return codes
}

/** Most units that one raw unit becomes (a ligature of presentation forms). */
const GROWTH = 18

/** Scratch space, grown as needed: a scan cleans thousands of windows. */
let units = new Uint16Array(4096)
let offsets = new Int32Array(4096)

function reserve(length: number): void {
  if (units.length >= length) return
  units = new Uint16Array(length)
  offsets = new Int32Array(length)
}

/**
 * The text from `start` to `end` (UTF-16) in the grammar's alphabet: lower case, marks and invisible characters off, letters
 * folded, digits ASCII, runs of white space as one space. `at` is valid until the next call.
 */
export function clean(text: string, start: number, end: number): Cleaned {
  const codes = (table ??= build())
  reserve((end - start) * GROWTH + 1)
  let count = 0
  let last = 0
  for (let offset = start; offset < end; offset++) {
    const unit = codes[text.charCodeAt(offset)]!
    if (unit === DROPPED || (unit === SPACE && last === SPACE)) continue
    if (unit !== EXPANDED) {
      units[count] = last = unit
      offsets[count++] = offset
      continue
    }
    for (const letter of LETTERS_OF_THEIR_OWN[text[offset]!.toLowerCase()] ?? text[offset]!.normalize('NFKC')) {
      const code = letter.charCodeAt(0)
      last = codes[code] === EXPANDED ? code : codes[code]! // ornate brackets stand for nothing else
      if (last === DROPPED) continue
      units[count] = last
      offsets[count++] = offset
    }
  }
  offsets[count] = end
  return { text: decode(count), at: offsets }
}

/** The string of the first units; in steps of eight, which is several times faster than handing over an array. */
function decode(count: number): string {
  const code = String.fromCharCode
  let text = ''
  let at = 0
  for (; at + 8 <= count; at += 8) {
    text += code(units[at]!, units[at + 1]!, units[at + 2]!, units[at + 3]!, units[at + 4]!, units[at + 5]!, units[at + 6]!, units[at + 7]!)
  }
  for (; at < count; at++) text += code(units[at]!)
  return text
}
