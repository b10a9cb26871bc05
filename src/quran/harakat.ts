const TATWEEL = 0x0640
const FATHATAN = 0x064b
const DAMMATAN = 0x064c
const KASRATAN = 0x064d
const FATHA = 0x064e
const DAMMA = 0x064f
const KASRA = 0x0650
export const SHADDA = 0x0651
const SUKUN = 0x0652
const MADDA = 0x0653
const HAMZA_BELOW = 0x0655
const SUBSCRIPT_ALEF = 0x0656
const INVERTED_DAMMA = 0x0657
const FATHA_WITH_TWO_DOTS = 0x065e
const DAGGER_ALEF = 0x0670
const FIRST_ANNOTATION = 0x06d6
const LAST_ANNOTATION = 0x06ed
const HIGH_DOTLESS_KHAH = 0x06e1
const SMALL_ZERO = 0x06df
const SMALL_UPRIGHT_ZERO = 0x06e0
const SMALL_HIGH_MEEM = 0x06e2
const SMALL_WAW = 0x06e5
const SMALL_YEH = 0x06e6
const SMALL_HIGH_YEH = 0x06e7
const SMALL_HIGH_NOON = 0x06e8
/** The sign of imala, which print that has none writes as a kasra: مَجْرِيهَا. */
const EMPTY_CENTRE_LOW_STOP = 0x06ea
const SMALL_LOW_MEEM = 0x06ed
const OPEN_FATHATAN = 0x08f0
const OPEN_DAMMATAN = 0x08f1
const OPEN_KASRATAN = 0x08f2

/** The vowel that a mark writes; tanwin in every coding (Tanzil, KFGQPC, open forms) is one sign. */
const VOWELS: ReadonlyMap<number, number> = new Map([
  [FATHA, FATHA],
  [DAMMA, DAMMA],
  [KASRA, KASRA],
  [EMPTY_CENTRE_LOW_STOP, KASRA],
  [SUKUN, SUKUN],
  [HIGH_DOTLESS_KHAH, SUKUN],
  [FATHATAN, FATHATAN],
  [DAMMATAN, DAMMATAN],
  [KASRATAN, KASRATAN],
  [INVERTED_DAMMA, FATHATAN],
  [FATHA_WITH_TWO_DOTS, DAMMATAN],
  [SUBSCRIPT_ALEF, KASRATAN],
  [OPEN_FATHATAN, FATHATAN],
  [OPEN_DAMMATAN, DAMMATAN],
  [OPEN_KASRATAN, KASRATAN],
])

/** What a mark writes in the copies of the Quran printed in India and Pakistan (لَهٗ, بِهٖ), where KFGQPC means a tanwin. */
const INDIAN_VOWELS: ReadonlyMap<number, number> = new Map([
  [INVERTED_DAMMA, DAMMA],
  [SUBSCRIPT_ALEF, KASRA],
])

/** What the marks on a letter say. */
export interface LetterMarks {
  /** FATHA, DAMMA, KASRA, SUKUN or a tanwin; 0 for none. */
  readonly vowel: number
  /** What else the vowel's mark may mean; the vowel itself where it means nothing else. */
  readonly orVowel: number
  readonly shadda: boolean
  /** A small meem: the tanwin or noon is read as meem, and codings differ in how they write it. */
  readonly iqlab: boolean
  /** A small zero: the letter is not read. KFGQPC writes it with the code point of sukun. */
  readonly silent: boolean
}

export const NO_MARKS: LetterMarks = { vowel: 0, orVowel: 0, shadda: false, iqlab: false, silent: false }

/** Marks that follow the letter at `at`, up to `end`. */
export function marksAfter(text: string, at: number, end: number): LetterMarks {
  let vowel = 0
  let orVowel = 0
  let shadda = false
  let iqlab = false
  let silent = false
  for (let i = at + 1; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (!isMarkOrPause(unit) || isSmallLetter(unit)) break
    const sign = VOWELS.get(unit)
    if (sign !== undefined && vowel === 0) {
      vowel = sign
      orVowel = INDIAN_VOWELS.get(unit) ?? sign
    }
    if (unit === SHADDA) shadda = true
    if (unit === SMALL_HIGH_MEEM || unit === SMALL_LOW_MEEM) iqlab = true
    if (unit === SMALL_ZERO || unit === SMALL_UPRIGHT_ZERO) silent = true
  }
  return vowel === 0 && !shadda && !iqlab && !silent ? NO_MARKS : { vowel, orVowel, shadda, iqlab, silent }
}

/** Tanwin of fatha is written on the letter or on the alef after it: «ضنكًا», «ضنكاً». */
export function isFathatan(vowel: number): boolean {
  return vowel === FATHATAN
}

export function isSukun(vowel: number): boolean {
  return vowel === SUKUN
}

/** Whether a vowel is the other's without its tanwin: what is left of «درجاتٍ» before a stop. */
export function isWithoutTanwin(vowel: number, tanwin: number): boolean {
  return tanwin - vowel === FATHATAN - FATHA && tanwin <= KASRATAN && vowel >= FATHA
}

/** Harakat, shadda, dagger alef, tatweel, annotation signs. */
export function isMarkOrPause(unit: number): boolean {
  return (
    (unit >= FATHATAN && unit <= 0x065f) ||
    unit === DAGGER_ALEF ||
    unit === TATWEEL ||
    (unit >= FIRST_ANNOTATION && unit <= LAST_ANNOTATION && unit !== SMALL_WAW && unit !== SMALL_YEH) ||
    unit === SMALL_WAW ||
    unit === SMALL_YEH ||
    (unit >= 0x08d3 && unit <= 0x08ff) ||
    (unit >= 0x0610 && unit <= 0x061a)
  )
}

/** Letters that Uthmani writes small: dagger alef, waw, yeh, noon. They have columns of their own. */
export function isSmallLetter(unit: number): boolean {
  return unit === DAGGER_ALEF || unit === SMALL_WAW || unit === SMALL_YEH || unit === SMALL_HIGH_YEH || unit === SMALL_HIGH_NOON
}

/** Vowel signs and shadda: what makes a text vowelled. */
export function isHaraka(unit: number): boolean {
  return unit >= FATHATAN && (unit <= SUKUN || VOWELS.has(unit))
}

/** How many of them stand in the UTF-16 range [start, end). */
export function countHarakat(text: string, start: number, end: number): number {
  let count = 0
  for (let i = start; i < end; i++) if (isHaraka(text.charCodeAt(i))) count++
  return count
}

const LIGHT_FOLDS: ReadonlyMap<number, string> = new Map([
  [0x0671, '\u0627'],
  [0x06cc, '\u064a'],
  [0x06a9, '\u0643'],
  [0x0622, '\u0627'],
])

/**
 * Letters of a text, for the question whether two words are spelled alike: marks, tatweel, spaces and everything that is
 * no letter are left out; ٱ is ا, آ is what it is without its madda.
 */
export function withoutMarksAndSpaces(written: string): string {
  // A hamza on its letter may be written as two characters (NFD).
  const composed = COMBINING_HAMZA.test(written) ? written.normalize('NFC') : written
  const text = WORD_FORM.test(composed) ? composed.replace(ALEF_AND_ALLAH, ALLAH).replace(WORD_FORMS, (form) => form.normalize('NFKC')) : composed
  let result = ''
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === HAMZA_ABOVE || (unit >= 0x0620 && !isMarkOrPause(unit) && unit < 0x0700 && unit !== 0x06dd)) result += LIGHT_FOLDS.get(unit) ?? text[i]!
  }
  return result.replace(HAMZA_ALEF, '\u0627')
}

/** ءا is how Uthmani writes آ; a madda alone is no letter. */
const HAMZA_ALEF = /\u0621\u0627/g
const HAMZA_ABOVE = 0x0654
const COMBINING_HAMZA = /[\u0654\u0655]/
/** Words that are one character: ﷲ, ﷴ. Fonts draw ﷲ without its alef, and texts from them have اﷲ. */
const WORD_FORM = /[\ufdf2-\ufdf9]/
const WORD_FORMS = /[\ufdf2-\ufdf9]/g
const ALEF_AND_ALLAH = /[\u0627\u0671][\u064b-\u0652]*\ufdf2/g
const ALLAH = '\ufdf2'

export { DAGGER_ALEF, HAMZA_BELOW, MADDA, TATWEEL }
