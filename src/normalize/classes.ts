import * as ch from '../arabic/characters.js'
import * as units from '../arabic/units.js'

/** Classes of a UTF-16 unit, as bits: which steps it may concern. */
export const LETTER = 1
export const MARK = 2
export const FORM = 4
export const CONTROL = 8
export const TATWEEL = 16
/** Kaf and yeh as Persian and Urdu have them. */
export const FOREIGN_LETTER = 32
/** `,` `;` `?` */
export const LATIN_PUNCTUATION = 64
/** The Arabic comma, semicolon and question mark. */
export const ARABIC_PUNCTUATION = 128
/** Guillemets and ornate brackets. */
export const BRACKET = 256
/** Quotation marks and apostrophes of any style. */
export const QUOTE = 512
export const DIGIT = 1024
export const CARRIAGE_RETURN = 2048
/** Beyond ASCII and not Arabic: code page mistakes are made of such. */
export const ODD = 4096
export const LATIN_LETTER = 8192
/** A ligature that stands for a whole phrase, U+FDFA. */
export const HONORIFIC = 16384
/** LF: what ends a line. */
export const NEWLINE = 32768

/** What a step looks at one by one; letters, marks, digits and spaces are too many for that. */
const LISTED =
  FORM | CONTROL | TATWEEL | FOREIGN_LETTER | LATIN_PUNCTUATION | ARABIC_PUNCTUATION | BRACKET | QUOTE | CARRIAGE_RETURN | HONORIFIC | NEWLINE

const COMMA = 0x2c
const SEMICOLON = 0x3b
const QUESTION_MARK = 0x3f
const LINE_FEED = 0x0a
const CARRIAGE = 0x0d

const GROUPS: readonly (readonly [bits: number, ...members: number[]])[] = [
  [FOREIGN_LETTER, ch.KEHEH, ch.FARSI_YEH],
  [LATIN_PUNCTUATION, COMMA, SEMICOLON, QUESTION_MARK],
  [ARABIC_PUNCTUATION, ch.ARABIC_COMMA, ch.ARABIC_SEMICOLON, ch.ARABIC_QUESTION_MARK],
  [BRACKET, 0xab, 0xbb, 0xfd3e, 0xfd3f],
  [QUOTE, 0x22, 0x27, 0x60, 0xab, 0xbb, 0x2018, 0x2019, 0x201a, 0x201b, 0x201c, 0x201d, 0x201e, 0x201f],
  [CARRIAGE_RETURN, CARRIAGE],
  [NEWLINE, LINE_FEED],
  [HONORIFIC, 0xfdfa],
]

const FROM_UNITS: readonly (readonly [from: number, to: number])[] = [
  [units.LETTER, LETTER],
  [units.MARK, MARK],
  [units.TATWEEL_UNIT, TATWEEL],
  [units.FORM, FORM],
  [units.CONTROL, CONTROL],
  [units.ASCII_DIGIT | units.ARABIC_DIGIT, DIGIT],
  [units.FOREIGN_SCRIPT, LATIN_LETTER],
  [units.ODD, ODD],
]

/** Class bits of every UTF-16 unit. */
export const CLASSES: Uint16Array = classes()

function classes(): Uint16Array {
  const table = new Uint16Array(0x10000)
  for (let unit = 0; unit < table.length; unit++) {
    for (const [from, to] of FROM_UNITS) if ((units.UNITS[unit]! & from) !== 0) table[unit]! |= to
  }
  for (const [bits, ...members] of GROUPS) for (const unit of members) table[unit]! |= bits
  return table
}

/**
 * The one scan of a stretch of text that tells which steps have work there. It is reused for stretch after stretch, so that
 * a clean text costs no allocation.
 */
export class Scan {
  /** Classes of the whole stretch. */
  all = 0
  /** Offsets of the units that steps look at one by one: the first `count` of them. */
  listed = new Uint32Array(1024)
  count = 0

  read(text: string, start: number, end: number): void {
    if (this.listed.length < end - start) this.listed = new Uint32Array(end - start)
    const { listed } = this
    let all = 0
    let count = 0
    for (let i = start; i < end; i++) {
      const classes = CLASSES[text.charCodeAt(i)]!
      all |= classes
      if ((classes & LISTED) !== 0) listed[count++] = i
    }
    this.all = all
    this.count = count
  }
}
