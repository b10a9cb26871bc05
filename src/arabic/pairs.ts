import * as ch from './characters.js'

/**
 * What a word's bits say. The scan sets a bit where two neighbouring units allow for a fault; the rule that asks for
 * the bit looks at the word itself. Bits are cheap suspicions, never findings.
 */
export const WordBit = {
  /** Letters in an order that Arabic does not have: teh marbuta before a letter, alef twice, … */
  SEQUENCE: 1 << 0,
  /** A letter of Persian, Urdu, Kurdish, … */
  FOREIGN: 1 << 1,
  TATWEEL: 1 << 2,
  MARK: 1 << 3,
  /** Quran signs, alef wasla: Uthmani or Indopak orthography. */
  QURANIC: 1 << 4,
  FORM: 1 << 5,
  CONTROL: 1 << 6,
  /** Two marks on one letter that do not go together. */
  STACKED: 1 << 7,
  /** A tanwin with a letter after it. */
  TANWIN_MEDIAL: 1 << 8,
  /** A mark where it cannot stand: on medial alef, on tatweel, before teh marbuta, … */
  MISPLACED: 1 << 9,
  /** Tanwin anywhere. */
  TANWIN: 1 << 10,
  /** Shadda right after what may be the article, on no sun letter. */
  EARLY_SHADDA: 1 << 11,
  /** A digit or a letter of another script touches the word. */
  ADJOINS: 1 << 12,
  /** Alef before lam inside the word: perhaps a lam-alef turned round. */
  ALEF_LAM: 1 << 13,
  /** Longer than words are. */
  LONG: 1 << 14,
  /** One letter only. */
  SINGLE: 1 << 15,
  /** Heh before lam: perhaps the divine name with its letters turned round. */
  HEH_LAM: 1 << 16,
  /** What the last letter is: the habits of a writer. */
  FINAL_YEH: 1 << 17,
  FINAL_MAKSURA: 1 << 18,
  FINAL_HEH: 1 << 19,
  FINAL_TEH_MARBUTA: 1 << 20,
  STARTS_WITH_MARK: 1 << 21,
  /** Tanwin in a word that starts with alef and lam, a clitic before them or not. */
  TANWIN_ARTICLE: 1 << 23,
  /** A sukun on two letters in a row. */
  QUIET: 1 << 24,
  /** Starts with hamza on or under alef. */
  HAMZA_ALEF: 1 << 25,
  /** Lam before alef, as it should be. */
  LAM_ALEF: 1 << 22,
} as const

/** Kinds of unit that the pair table tells apart. */
export const Kind = {
  EDGE: 0, ALEF: 1, ALEF_ABOVE: 2, ALEF_BELOW: 3, ALEF_MADDA: 4, HAMZA: 5, SEAT: 6, TEH_MARBUTA: 7, MAKSURA: 8, YEH: 9,
  WAW: 10, LAM: 11, HEH: 12, CONSONANT: 13, FOREIGN: 14, WASLA: 15, TATWEEL: 16, CONTROL: 17, FORM: 18,
  FATHATAN: 20, DAMMATAN: 21, KASRATAN: 22, FATHA: 23, DAMMA: 24, KASRA: 25, SHADDA: 26, SUKUN: 27, DAGGER: 28,
  OTHER_MARK: 29, QURAN_MARK: 30,
} as const
const KINDS = 32
export const KIND_SHIFT = 5

const NAMED: ReadonlyMap<number, number> = new Map([
  [ch.ALEF, Kind.ALEF], [ch.ALEF_HAMZA_ABOVE, Kind.ALEF_ABOVE], [ch.ALEF_HAMZA_BELOW, Kind.ALEF_BELOW],
  [ch.ALEF_MADDA, Kind.ALEF_MADDA], [ch.HAMZA, Kind.HAMZA], [ch.WAW_HAMZA, Kind.SEAT], [ch.YEH_HAMZA, Kind.SEAT],
  [ch.TEH_MARBUTA, Kind.TEH_MARBUTA], [ch.ALEF_MAKSURA, Kind.MAKSURA], [ch.YEH, Kind.YEH], [ch.WAW, Kind.WAW],
  [ch.LAM, Kind.LAM], [ch.HEH, Kind.HEH], [ch.ALEF_WASLA, Kind.WASLA], [ch.TATWEEL, Kind.TATWEEL],
  [ch.FATHATAN, Kind.FATHATAN], [ch.DAMMATAN, Kind.DAMMATAN], [ch.KASRATAN, Kind.KASRATAN], [ch.FATHA, Kind.FATHA],
  [ch.DAMMA, Kind.DAMMA], [ch.KASRA, Kind.KASRA], [ch.SHADDA, Kind.SHADDA], [ch.SUKUN, Kind.SUKUN], [ch.DAGGER_ALEF, Kind.DAGGER],
])

/** The kind of one unit, as the table holds it. */
export function kindOf(unit: number): number {
  const named = NAMED.get(unit)
  if (named !== undefined) return named
  if (unit >= 0x620 && unit <= 0x64a) return unit >= 0x63b && unit <= 0x63f || unit === 0x620 ? Kind.FOREIGN : Kind.CONSONANT
  // Madda above is a Quranic length sign, but for decomposed آ, which is rare.
  if (unit === ch.MADDA_ABOVE) return Kind.QURAN_MARK
  if (unit > 0x653 && unit <= 0x65f) return Kind.OTHER_MARK
  if ((unit >= 0x6d6 && unit <= 0x6ed) || (unit >= 0x610 && unit <= 0x61a) || (unit >= 0x8ca && unit <= 0x8ff)) return Kind.QURAN_MARK
  if (unit >= 0x66e && unit <= 0x8c9) return Kind.FOREIGN
  if (unit >= 0xfb50) return unit === ch.BOM ? Kind.CONTROL : Kind.FORM
  return Kind.CONTROL
}

/** Kind of every UTF-16 unit that can stand in a word. Between the Arabic blocks and the presentation forms all are alike. */
export const KINDS_OF: Uint8Array = new Uint8Array(0x10000).fill(Kind.CONTROL).fill(Kind.FORM, 0xfb50)
KINDS_OF[ch.BOM] = Kind.CONTROL
for (let unit = 0x600; unit < 0x900; unit++) KINDS_OF[unit] = kindOf(unit)

const LETTER_KINDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]
const TANWIN = [Kind.FATHATAN, Kind.DAMMATAN, Kind.KASRATAN] as const
const SHORT = [Kind.FATHA, Kind.DAMMA, Kind.KASRA] as const
const VOWELS = [...TANWIN, ...SHORT]

/** `PAIRS[before << KIND_SHIFT | after]`: the bits that two neighbouring units give their word. */
export const PAIRS: Uint32Array = pairTable()

function pairTable(): Uint32Array {
  const table = new Uint32Array(KINDS * KINDS)
  const set = (before: Iterable<number>, after: Iterable<number>, bit: number): void => {
    for (const b of before) for (const a of after) table[(b << KIND_SHIFT) | a]! |= bit
  }
  const all = Array.from({ length: KINDS }, (_, kind) => kind)
  set(all, [Kind.FOREIGN], WordBit.FOREIGN)
  set(all, [Kind.WASLA, Kind.QURAN_MARK], WordBit.QURANIC)
  set([Kind.TATWEEL], [Kind.DAGGER], WordBit.QURANIC)
  set(all, [Kind.TATWEEL], WordBit.TATWEEL)
  set(all, [Kind.CONTROL], WordBit.CONTROL)
  set(all, [Kind.FORM], WordBit.FORM)
  set(all, all.filter((kind) => kind >= Kind.FATHATAN), WordBit.MARK)
  set([Kind.EDGE], all.filter((kind) => kind >= Kind.FATHATAN), WordBit.STARTS_WITH_MARK)
  sequences(set)
  marks(set, all)
  return table
}

type SetBits = (before: Iterable<number>, after: Iterable<number>, bit: number) => void

function sequences(set: SetBits): void {
  const { ALEF, ALEF_ABOVE, ALEF_BELOW, ALEF_MADDA, HAMZA, TEH_MARBUTA, MAKSURA, LAM, HEH, SEAT, EDGE } = Kind
  set([TEH_MARBUTA, MAKSURA], LETTER_KINDS, WordBit.SEQUENCE)
  set([TEH_MARBUTA], [HAMZA], WordBit.SEQUENCE)
  set([ALEF], [ALEF, ALEF_ABOVE, ALEF_BELOW], WordBit.SEQUENCE)
  set([ALEF_BELOW], [ALEF, ALEF_ABOVE, ALEF_BELOW, ALEF_MADDA], WordBit.SEQUENCE)
  set([EDGE], [TEH_MARBUTA, MAKSURA, SEAT], WordBit.SEQUENCE)
  set(LETTER_KINDS, [ALEF_BELOW], WordBit.SEQUENCE)
  set([ALEF], [LAM], WordBit.ALEF_LAM)
  set([EDGE], [ALEF_ABOVE, ALEF_BELOW], WordBit.HAMZA_ALEF)
  set([HEH], [LAM], WordBit.HEH_LAM)
  set([LAM], [ALEF, ALEF_ABOVE, ALEF_BELOW, ALEF_MADDA], WordBit.LAM_ALEF)
  set([ALEF_ABOVE, ALEF_BELOW, ALEF_MADDA], [LAM], WordBit.ALEF_LAM)
}

function marks(set: SetBits, all: readonly number[]): void {
  const { SHADDA, SUKUN, DAGGER, ALEF, YEH, WAW, TEH_MARBUTA, ALEF_MADDA, ALEF_BELOW, TATWEEL, HAMZA, SEAT, ALEF_ABOVE } = Kind
  set(VOWELS, VOWELS, WordBit.STACKED)
  set([SUKUN], [...VOWELS, SUKUN, SHADDA], WordBit.STACKED)
  set([...VOWELS, SHADDA], [SUKUN], WordBit.STACKED)
  set([SHADDA], [SHADDA], WordBit.STACKED)
  set([DAGGER], [DAGGER], WordBit.STACKED)
  set(all, TANWIN, WordBit.TANWIN)
  set([ALEF], [...SHORT, SHADDA, SUKUN, Kind.DAMMATAN, Kind.KASRATAN], WordBit.MISPLACED)
  set([Kind.DAMMA], [YEH, TEH_MARBUTA], WordBit.MISPLACED)
  set([Kind.KASRA], [WAW, TEH_MARBUTA], WordBit.MISPLACED)
  set([SUKUN], [TEH_MARBUTA], WordBit.MISPLACED)
  set([ALEF_MADDA], all.filter((kind) => kind >= Kind.FATHATAN && kind !== DAGGER), WordBit.MISPLACED)
  set([ALEF_BELOW], [Kind.FATHA, Kind.DAMMA], WordBit.MISPLACED)
  set([HAMZA, SEAT, ALEF_ABOVE], [SHADDA], WordBit.MISPLACED)
  set([TATWEEL], all.filter((kind) => kind >= Kind.FATHATAN && kind <= SUKUN), WordBit.MISPLACED)
}

/** Letters that the article's lam melts into, as bits from `SUN_FIRST` on: ت ث د ذ ر ز س ش ص ض ط ظ ل ن. */
export const SUN_FIRST = ch.BEH
export const SUN_LETTERS = [
  ch.TEH, ch.THEH, ch.DAL, ch.THAL, ch.REH, ch.ZAIN, ch.SEEN, ch.SHEEN, ch.SAD, ch.DAD, ch.TAH, ch.ZAH, ch.LAM, ch.NOON,
].reduce((bits, letter) => bits | (1 << (letter - SUN_FIRST)), 0)

/** Bits of a word's last letter, by kind. */
export const LAST: Uint32Array = new Uint32Array(KINDS)
LAST[Kind.YEH] = WordBit.FINAL_YEH
LAST[Kind.MAKSURA] = WordBit.FINAL_MAKSURA
LAST[Kind.HEH] = WordBit.FINAL_HEH
LAST[Kind.TEH_MARBUTA] = WordBit.FINAL_TEH_MARBUTA

/** Bits that few clean words carry: words with any of them are listed apart, for the rules to visit. */
export const RARE_BITS =
  WordBit.SEQUENCE | WordBit.FOREIGN | WordBit.TATWEEL | WordBit.FORM | WordBit.CONTROL | WordBit.STACKED | WordBit.TANWIN_MEDIAL |
  WordBit.MISPLACED | WordBit.EARLY_SHADDA | WordBit.ADJOINS | WordBit.LONG | WordBit.STARTS_WITH_MARK | WordBit.HEH_LAM | WordBit.QURANIC |
  WordBit.TANWIN_ARTICLE | WordBit.QUIET
