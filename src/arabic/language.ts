import * as ch from './characters.js'
import { LETTER, UNITS } from './units.js'

/**
 * Languages in Arabic script that are told apart, as BCP 47 has them; `und`, undetermined, is any other: Uyghur, Kazakh, Kyrgyz, Pashto,
 * Sindhi, Malay.
 */
export type Language = 'ar' | 'fa' | 'ur' | 'ckb' | 'und'

/** What letters say for each language. */
export interface LanguageScore {
  ar: number
  fa: number
  ur: number
  ckb: number
  und: number
  /** What ى ي ك say for Arabic: Uyghur, Kazakh and Pashto have them in every line. */
  shared: number
}

/**
 * Letters that neither Arabic nor Persian, Urdu or Kurdish has: of Uyghur, Kazakh and Kyrgyz ۇ ۈ ۋ ې ڭ ۅ ۉ ٴ, of Pashto ښ ځ څ ډ ړ ږ ټ ڼ ګ ۍ, of
 * Sindhi and of Malay. Source: the orthographies in Unicode chapter 9.2 and its chart of U+0600.
 */
const OTHER_LETTERS = [
  0x0674, 0x06ad, 0x06c5, 0x06c7, 0x06c8, 0x06c9, 0x06cb, 0x06d0,
  0x067c, 0x0681, 0x0685, 0x0689, 0x0693, 0x0696, 0x069a, 0x06ab, 0x06bc, 0x06cd,
  0x067a, 0x067b, 0x067d, 0x067f, 0x0680, 0x0683, 0x0684, 0x0687, 0x068a, 0x068c, 0x068d, 0x068f, 0x0699, 0x06a6, 0x06b1, 0x06b3, 0x06bb,
  0x06a0, 0x06bd, 0x06cf, 0x0762,
]

/** Letters of one language, and what each weighs there. Letters that Arabic shares with the others weigh nothing. */
const WEIGHTS: readonly (readonly [keyof LanguageScore, number, readonly number[]])[] = [
  ['ar', 3, [ch.TEH_MARBUTA, ch.ALEF_HAMZA_BELOW]],
  ['ar', 2, [ch.ALEF_MAKSURA, ch.ALEF_WASLA]],
  // Persian has hamza on alef and waw in loans (تأیید).
  ['ar', 1, [ch.YEH, ch.KAF, ch.ALEF_HAMZA_ABOVE, ch.WAW_HAMZA]],
  ['fa', 1, [ch.FARSI_YEH, ch.KEHEH]],
  ['fa', 3, [ch.PEH, ch.TCHEH, ch.JEH, ch.GAF]],
  ['ur', 1, [ch.FARSI_YEH, ch.KEHEH, ch.PEH, ch.TCHEH, ch.GAF]],
  ['ur', 4, [ch.TTEH, ch.DDAL, ch.RREH, ch.NOON_GHUNNA, ch.HEH_DOACHASHMEE, ch.HEH_GOAL, ch.TEH_MARBUTA_GOAL, ch.YEH_BARREE, 0x06c2, 0x06d3]],
  ['ckb', 1, [ch.FARSI_YEH, ch.KEHEH, ch.PEH, ch.TCHEH, ch.GAF, ch.JEH]],
  ['ckb', 4, [ch.AE, ch.OE, 0x0695, 0x06b5, 0x06ce, 0x06a4]],
  ['und', 5, OTHER_LETTERS],
  ['shared', 2, [ch.ALEF_MAKSURA]],
  ['shared', 1, [ch.YEH, ch.KAF]],
]

const LANGUAGES = ['ar', 'fa', 'ur', 'ckb', 'und'] as const
/** What a score has a number for. */
export const COLUMNS = [...LANGUAGES, 'shared'] as const

/** Weights of a unit, four bits a language. */
const PACKED = new Uint32Array(0x10000)
for (const [language, weight, letters] of WEIGHTS) {
  const shift = 4 * COLUMNS.indexOf(language)
  for (const letter of letters) PACKED[letter]! |= weight << shift
}

export function emptyScore(): LanguageScore {
  return { ar: 0, fa: 0, ur: 0, ckb: 0, und: 0, shared: 0 }
}

/** Adds what the letters of text[start, end) say. A word with the Arabic article counts for Arabic. */
export function addScore(score: LanguageScore, text: string, start: number, end: number): void {
  let before = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    const packed = PACKED[unit]!
    if (packed !== 0) {
      score.ar += packed & 15
      score.fa += (packed >>> 4) & 15
      score.ur += (packed >>> 8) & 15
      score.ckb += (packed >>> 12) & 15
      score.und += (packed >>> 16) & 15
      score.shared += packed >>> 20
    }
    if (unit === ch.LAM && before === ch.ALEF && startsWord(text, at - 1, start) && hasLetters(text, at + 1, end, 3)) score.ar++
    if (unit === ch.ZWNJ) score.fa += 2
    before = unit
  }
}

function startsWord(text: string, at: number, start: number): boolean {
  return at <= start || (UNITS[text.charCodeAt(at - 1)]! & LETTER) === 0
}

function hasLetters(text: string, at: number, end: number, count: number): boolean {
  for (let i = 0; i < count; i++) if (at + i >= end || (UNITS[text.charCodeAt(at + i)]! & LETTER) === 0) return false
  return true
}

/** What the letters say for a language: those that Arabic shares with the others speak for these too, once one of their own does. */
export function scoreOf(score: LanguageScore, language: Language): number {
  return language === 'und' && score.und > 0 ? score.und + score.shared : score[language]
}

/** Whether no Arabic word, and no loan in Arabic, has the letter. */
export function isOtherLetter(unit: number): boolean {
  return ((PACKED[unit]! >>> 16) & 15) !== 0
}

/** The language the letters speak for; null where they say nothing. */
export function languageOf(score: LanguageScore): Language | null {
  let best: Language | null = null
  let most = 0
  for (const language of LANGUAGES) {
    const said = scoreOf(score, language)
    if (said > most) {
      most = said
      best = language
    }
  }
  return best
}

/** The language of a BCP 47 tag, where it is one of those told apart. */
export function declaredLanguage(tag: string | null): Language | null {
  const primary = tag?.toLowerCase().split('-', 1)[0]
  if (primary === undefined || primary === 'und') return null
  if (primary === 'ku' || primary === 'ckb') return 'ckb'
  return OTHERS.has(primary) ? 'und' : (LANGUAGES.find((language) => language === primary) ?? null)
}

/** Uyghur, Kazakh, Kyrgyz, Uzbek, Pashto, Sindhi, Punjabi, Kashmiri, Baluchi, Malay. */
const OTHERS: ReadonlySet<string> = new Set(['ug', 'kk', 'ky', 'uz', 'ps', 'sd', 'pa', 'ks', 'bal', 'ms'])
