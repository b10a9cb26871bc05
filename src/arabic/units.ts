import * as ch from './characters.js'

/** Classes of a UTF-16 unit, as bits: what the one scan of a text needs to know of it. */
export const LETTER = 1
export const MARK = 2
export const TATWEEL_UNIT = 4
/** A presentation form of blocks FB50–FDFF and FE70–FEFC that stands for ordinary letters or marks. */
export const FORM = 8
/** An invisible character that may stand inside a word. */
export const CONTROL = 16
export const ASCII_DIGIT = 32
export const ARABIC_DIGIT = 64
/** A letter of another script. */
export const FOREIGN_SCRIPT = 128
export const SPACE = 256
export const NEWLINE = 512
/** A character beyond ASCII that is not Arabic: code page mistakes are made of such. */
export const ODD = 1024
/** U+FFFD and private use: text that was lost or stands for glyphs of one font. */
export const LOST = 2048
export const QUESTION = 4096
/** `&`, `%` and `\`: an escape may start here. */
export const ESCAPE = 8192

/** Units that words are made of. */
export const WORD_UNIT = LETTER | MARK | TATWEEL_UNIT | FORM

/** Presentation forms that are text in their own right (ornate brackets, those that publishers put on two rare ligatures, honorifics, ﷲ's kin). */
function isTextForm(unit: number): boolean {
  return (
    (unit >= 0xfd3e && unit <= 0xfd4f) ||
    unit === 0xfd5e ||
    unit === 0xfd5f ||
    unit === 0xfdcf ||
    unit === 0xfdf2 ||
    (unit >= 0xfdfa && unit <= 0xfdff) ||
    (unit >= 0xfdd0 && unit <= 0xfdef)
  )
}

function isArabicLetter(unit: number): boolean {
  return (
    (unit >= 0x0620 && unit <= 0x063f) ||
    (unit >= 0x0641 && unit <= 0x064a) ||
    (unit >= 0x066e && unit <= 0x066f) ||
    (unit >= 0x0671 && unit <= 0x06d3) ||
    unit === 0x06d5 ||
    (unit >= 0x06ee && unit <= 0x06ef) ||
    (unit >= 0x06fa && unit <= 0x06fc) ||
    unit === 0x06ff ||
    (unit >= 0x0750 && unit <= 0x077f) ||
    (unit >= 0x0870 && unit <= 0x0887) ||
    (unit >= 0x0889 && unit <= 0x088e) ||
    (unit >= 0x08a0 && unit <= 0x08c9)
  )
}

function isArabicMark(unit: number): boolean {
  return (
    (unit >= 0x0610 && unit <= 0x061a) ||
    (unit >= 0x064b && unit <= 0x065f) ||
    unit === 0x0670 ||
    (unit >= 0x06d6 && unit <= 0x06dc) ||
    (unit >= 0x06df && unit <= 0x06e8) ||
    (unit >= 0x06ea && unit <= 0x06ed) ||
    (unit >= 0x0897 && unit <= 0x089f) ||
    (unit >= 0x08ca && unit <= 0x08e1) ||
    (unit >= 0x08e3 && unit <= 0x08ff)
  )
}

function isControl(unit: number): boolean {
  return (
    unit === ch.SOFT_HYPHEN ||
    unit === ch.ARABIC_LETTER_MARK ||
    unit === 0x180e ||
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x206f) ||
    unit === ch.BOM ||
    (unit >= 0xfff9 && unit <= 0xfffb)
  )
}

/** Letters beyond ASCII of the scripts that are mistaken for Arabic or for its bytes: Latin, Greek, Cyrillic. */
function isForeignLetter(unit: number): boolean {
  return (
    (unit >= 0xc0 && unit <= 0x2af && unit !== 0xd7 && unit !== 0xf7) ||
    unit === 0xaa ||
    unit === 0xba ||
    (unit >= 0x370 && unit <= 0x52f) ||
    (unit >= 0x1e00 && unit <= 0x1fff)
  )
}

/** The class bits of one unit, as the table holds them. */
export function classOf(unit: number): number {
  if (unit < 0x80) return asciiClass(unit)
  if (isArabicLetter(unit)) return LETTER
  if (isArabicMark(unit)) return MARK
  if (unit === ch.TATWEEL) return TATWEEL_UNIT
  if ((unit >= 0x660 && unit <= 0x669) || (unit >= 0x6f0 && unit <= 0x6f9)) return ARABIC_DIGIT
  if ((unit >= 0xfb50 && unit <= 0xfdff) || (unit >= 0xfe70 && unit <= 0xfefc)) return isTextForm(unit) ? 0 : FORM
  if (isControl(unit)) return CONTROL | (unit === ch.SOFT_HYPHEN ? ODD : 0)
  if (unit === ch.REPLACEMENT_CHARACTER || (unit >= 0xe000 && unit <= 0xf8ff)) return LOST
  // U+0085 ends no line here: it is what Latin-1 shows for a byte of meem.
  if (unit === 0x2028 || unit === 0x2029) return NEWLINE
  if (unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x202f || unit === 0x3000) return SPACE | ODD
  if (isForeignLetter(unit)) return FOREIGN_SCRIPT | ODD
  return unit < 0x600 || (unit >= 0x2010 && unit <= 0x27bf) ? ODD : 0
}

function asciiClass(unit: number): number {
  if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)) return FOREIGN_SCRIPT
  if (unit >= 0x30 && unit <= 0x39) return ASCII_DIGIT
  if (unit === 0x0a || unit === 0x0d) return NEWLINE
  if (unit === 0x20 || unit === 0x09) return SPACE
  if (unit === 0x3f) return QUESTION
  if (unit === 0x26 || unit === 0x25 || unit === 0x5c) return ESCAPE
  return 0
}

/** Outside these ranges no unit has a class; classifying all 65,536 would take as long as linting a page. */
const CLASSIFIED = [[0, 0x900], [0x1800, 0x1810], [0x1e00, 0x2800], [0x3000, 0x3001], [0xe000, 0x10000]] as const

/** Class bits of every UTF-16 unit. */
export const UNITS: Uint16Array = new Uint16Array(0x10000)
for (const [from, to] of CLASSIFIED) for (let unit = from; unit < to; unit++) UNITS[unit] = classOf(unit)
