/**
 * The alphabet in which quotations are compared: 28 letters, numbered. What two spellings of one word may differ in
 * (alef forms, hamza seats, ى/ي, ة/ه, marks, tatweel) is folded away; two different letters never share a number.
 */
export const ALEF = 1
export const BEH = 2
export const TEH = 3
export const THEH = 4
export const JEEM = 5
export const HAH = 6
export const KHAH = 7
export const DAL = 8
export const THAL = 9
export const REH = 10
export const ZAIN = 11
export const SEEN = 12
export const SHEEN = 13
export const SAD = 14
export const DAD = 15
export const TAH = 16
export const ZAH = 17
export const AIN = 18
export const GHAIN = 19
export const FEH = 20
export const QAF = 21
export const KAF = 22
export const LAM = 23
export const MEEM = 24
export const NOON = 25
export const HEH = 26
export const WAW = 27
export const YEH = 28
/** A letter that the Quran has not (پ, گ, ڤ …). */
export const OTHER_LETTER = 29

/** A tatweel that may stand for an alef (الْكِتَـبِ): matches one, and is passed over where none is written. */
export const TATWEEL_ALEF = 30

/** Mask of the letter number in an entry of `LETTER_TABLE`. */
export const LETTER = 0x1f
/** The letter carries a hamza (أ إ ؤ ئ). */
export const HAMZA_SEAT = 0x20
/** Neither letter nor word break: marks, tatweel, bare hamza, zero-width and directional characters. */
export const SKIPPED = 0x40
/** Not a letter's flag but a sign's: written only in Uthmani orthography: ٱ, small waw and yeh, the silent-letter zeros, open tanwin (KFGQPC: 0656, 0657, 065E) … */
export const UTHMANI_SIGN = 0x80

const LETTERS: readonly (readonly [letter: number, codePoints: string])[] = [
  [ALEF, '0622 0623 0625 0627 0671 0672 0673 0675'],
  [BEH, '0628'],
  [TEH, '062A'],
  [THEH, '062B'],
  [JEEM, '062C'],
  [HAH, '062D'],
  [KHAH, '062E'],
  [DAL, '062F'],
  [THAL, '0630'],
  [REH, '0631'],
  [ZAIN, '0632'],
  [SEEN, '0633'],
  [SHEEN, '0634'],
  [SAD, '0635'],
  [DAD, '0636'],
  [TAH, '0637'],
  [ZAH, '0638'],
  [AIN, '0639'],
  [GHAIN, '063A'],
  [FEH, '0641 06A1'],
  [QAF, '0642 066F'],
  [KAF, '0643 06A9 06AA'],
  [LAM, '0644'],
  [MEEM, '0645'],
  [NOON, '0646 06BA'],
  [HEH, '0629 0647 06BE 06C0 06C1 06C2 06C3 06D5'],
  [WAW, '0624 0648 0676'],
  [YEH, '0626 0649 064A 0678 06CC 06D2'],
]
const SEATS = '0623 0624 0625 0626 0676 0678'
// Marks, tatweel, bare and combining hamza, annotation signs, zero-width and directional characters.
const SKIPPED_RANGES = '0610-061A 061C 0621 0640 064B-065F 0670 0674 06D6-06ED 08D3-08FF 200B-200F 202A-202E 2060-2069 FE00-FE0F FEFF 00AD 034F'
const UTHMANI_SIGNS = '0656-0657 065E 0671 06DF-06E8 06EA-06ED 08F0-08F2'

/** One entry per UTF-16 unit: letter number with its flags, `SKIPPED`, or 0 for anything that ends a word. */
export const LETTER_TABLE: Uint8Array = buildTable()

function buildTable(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const [from, to] of ranges('0620-064A 066E-06D3 06D5 06EE-06EF 06FA-06FC 06FF 0750-077F 08A0-08C9')) table.fill(OTHER_LETTER, from, to + 1)
  for (const [from, to] of ranges(SKIPPED_RANGES)) table.fill(SKIPPED, from, to + 1)
  for (const [letter, codePoints] of LETTERS) for (const [from] of ranges(codePoints)) table[from] = letter
  for (const [from] of ranges(SEATS)) table[from]! |= HAMZA_SEAT
  for (const [from, to] of ranges(UTHMANI_SIGNS)) for (let unit = from; unit <= to; unit++) table[unit]! |= UTHMANI_SIGN
  return table
}

function ranges(list: string): (readonly [from: number, to: number])[] {
  return list.split(' ').map((range) => {
    const [from, to] = range.split('-')
    return [parseInt(from!, 16), parseInt(to ?? from!, 16)] as const
  })
}
