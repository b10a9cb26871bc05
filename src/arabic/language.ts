import * as ch from './characters.js'
import { LETTER, UNITS } from './units.js'

/** Languages in Arabic script that are told apart, as BCP 47 has them. */
export type Language = 'ar' | 'fa' | 'ur' | 'ckb'

/** What letters say for each language. */
export interface LanguageScore {
  ar: number
  fa: number
  ur: number
  ckb: number
}

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
]

const LANGUAGES = ['ar', 'fa', 'ur', 'ckb'] as const

/** Weights of a unit, four bits a language. */
const PACKED = new Uint16Array(0x10000)
for (const [language, weight, letters] of WEIGHTS) {
  const shift = 4 * LANGUAGES.indexOf(language)
  for (const letter of letters) PACKED[letter]! |= weight << shift
}

export function emptyScore(): LanguageScore {
  return { ar: 0, fa: 0, ur: 0, ckb: 0 }
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
      score.ckb += packed >>> 12
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

/** The language the letters speak for; null where they say nothing. */
export function languageOf(score: LanguageScore): Language | null {
  let best: Language | null = null
  let most = 0
  for (const language of LANGUAGES) {
    if (score[language] > most) {
      most = score[language]
      best = language
    }
  }
  return best
}

/** The language of a BCP 47 tag, where it is one of those told apart. */
export function declaredLanguage(tag: string | null): Language | null {
  const primary = tag?.toLowerCase().split('-', 1)[0]
  if (primary === 'ku' || primary === 'ckb') return 'ckb'
  return LANGUAGES.find((language) => language === primary) ?? null
}
