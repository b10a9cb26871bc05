// Cheap looks at a number's neighbours, in the order that settles most numbers soonest: footnotes, volumes, pages, years, times.
import { plainLatin } from '../names/latin-key.js'
import { foldArabicLetter } from '../names/letters.js'
import { arabicLightTable } from '../names/table.js'
import { ALEF, isArabicLetter, isBetween, isDigit, isLatinLetter, isPresentationForm, LAM, skipBack, skipForward, WAW, YEH } from './characters.js'
import { endingsOf, withConsonant } from './endings.js'
import type { SurahNames } from './surah-names.js'

/** Words before a number that make it an ayah's: verse 255 of, ayat 1-5, Quran 2:255. */
const LATIN_CUES = new Set(['verse', 'verses', 'ayah', 'ayat', 'aya', 'ayahs', 'quran', 'qur', 'koran', 'surah', 'sura', 'sure', 'suresi', 'nin', 'chapter', 'chap', 'ch', 'q', 'tmq', 'qs', 's', 'v', 'vv', 'vs', 'vss', 'suresinin', 'verset', 'versets', 'vers', 'and'])
const LONGEST_CUE = 9

function latinCueEnds(text: string, end: number): boolean {
  let start = end
  while (start >= 0 && end - start <= LONGEST_CUE && isLatinLetter(text.charCodeAt(start))) start--
  const word = text.slice(start + 1, end + 1).toLowerCase()
  return LATIN_CUES.has(word) || (hasDiacritics(text, start + 1, end + 1) && LATIN_CUES.has(plainLatin(word)))
}

function hasDiacritics(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (text.charCodeAt(index) > 0x7f) return true
  return false
}

const COLON = 0x3a
const SLASH = 0x2f
const FULL_STOP = 0x2e

function isOpen(code: number): boolean {
  return code === 0x28 || code === 0x5b || code === 0x7b
}

function isClose(code: number): boolean {
  return code === 0x29 || code === 0x5d || code === 0x7d
}

function isComma(code: number): boolean {
  return code === 0x2c || code === 0x60c || code === 0x3b || code === 0x61b
}

function isDash(code: number): boolean {
  return code === 0x2d || code === 0x2013 || code === 0x2014
}

/** The end of An-Nisa' as it is typed. */
function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x60
}

/** A quotation's end. */
function isQuotationEnd(code: number): boolean {
  return code === 0x22 || code === 0xbb || code === 0x201d || code === 0xfd3e || code === 0xfd3f || isClose(code)
}

/** What a name's last word can be. */
let endings: Set<number> | undefined

const LONGEST_WORD = 24

/** The Arabic word that ends at `end` may end a surah's name: its consonants without article do. */
function mayEndName(text: string, end: number, names: SurahNames): boolean {
  let hash = 0
  let withoutArticle = 0
  let last = 0
  let beforeLast = 0
  for (let index = end; index >= 0 && end - index < LONGEST_WORD; index--) {
    const code = text.charCodeAt(index)
    if (isBetween(code)) continue
    if (!isArabicLetter(code)) break
    if (isPresentationForm(code)) return true
    const letter = foldArabicLetter(code)
    if (letter === 0) continue
    // an alef before a lam: what follows them is the word without its article
    if (letter === ALEF && last === LAM) withoutArticle = beforeLast
    if (letter === ALEF || letter === WAW || letter === YEH) {
      last = letter
      continue
    }
    beforeLast = hash
    last = letter
    hash = withConsonant(hash, letter)
  }
  endings ??= endingsOf(arabicLightTable().keys())
  return endings.has(hash) || endings.has(withoutArticle) || names.mayEnd(hash) || names.mayEnd(withoutArticle)
}

function mayEndAnyName(text: string, end: number, names: SurahNames): boolean {
  return isLatinLetter(text.charCodeAt(end)) || mayEndName(text, end, names)
}

/** Start of a Latin word that ends at `end`; a name's apostrophes and hyphens belong to it. */
function isCapitalised(text: string, end: number): boolean {
  let index = end
  for (let steps = 0; steps < LONGEST_WORD && index >= 0; steps++, index--) {
    const code = text.charCodeAt(index)
    if (code === 0x20 || isOpen(code)) break
    if (code >= 0x41 && code <= 0x5a) return true
  }
  return false
}

/**
 * Whether the number in [start, end) can be the first of a reference that no cue announces.
 *
 * @param inBracket a bracket is open not far before it.
 */
export function isPossible(text: string, start: number, end: number, inBracket: boolean, names: SurahNames): boolean {
  const back = skipBack(text, start - 1)
  if ((back < 0 || text.slice(back + 1, start).includes('\n')) && FIRST_CELL.test(text.slice(start, start + CELL_UNITS))) return true
  if (back < 0) return false
  const previous = text.charCodeAt(back)
  const after = skipForward(text, end)
  const next = text.charCodeAt(after)
  if (next === COLON && isDigit(text.charCodeAt(skipForward(text, after + 1)))) {
    if (isDigit(previous)) return false
    if (isOpen(previous) || isQuotationEnd(previous) || isComma(previous)) return true
    if (isLatinLetter(previous)) return inBracket || isCapitalised(text, back) || latinCueEnds(text, back) || leadsToArabic(text, start)
    return previous === WAW || inBracket || !isArabicLetter(previous) || mayEndName(text, back, names)
  }
  // al-Baqarah [2]: 255   بقره (۲)، آیه ۲۵۵
  if (isClose(next) && isOpen(previous)) {
    const behind = text.slice(after + 1, after + CUE_UNITS)
    return behind.startsWith(':') || AYAH_BEHIND.test(behind) || (ENDS_TOO.test(behind) && mayEndAnyName(text, skipBack(text, back - 1), names))
  }
  // volume and page; but el-Bakara 2/255, where the name and the number agree
  // (الرعد: 11 / Ar-Ra'd 13:11)
  if (next === SLASH && (previous !== COLON || isDigit(text.charCodeAt(skipForward(text, after + 1))))) return mayEndAnyName(text, isComma(previous) ? skipBack(text, back - 1) : back, names)
  if (isLatinLetter(next) && after === end && ORDINAL.test(text.slice(end, end + ORDINAL_UNITS))) return true
  if (previous === COLON || previous === SLASH) {
    const word = skipBack(text, back - 1)
    const code = text.charCodeAt(word)
    if (isDigit(code)) return false
    if (inBracket && (isClose(next) || isComma(next)) && !isAlone(text, word, names)) return isArabicLetter(code) || isLatinLetter(code) || isApostrophe(code)
    if (isLatinLetter(code)) return isCapitalised(text, word) || isRoman(text, word)
    return isClose(code) || isApostrophe(code) || (isArabicLetter(code) && mayEndName(text, word, names))
  }
  if (previous === FULL_STOP) return latinCueEnds(text, skipBack(text, back - 1)) || (inBracket && isRoman(text, skipBack(text, back - 1)))
  if (isComma(previous) || isDash(previous)) return (inBracket || endsPhrase(text, end, after)) && mayEndAnyName(text, skipBack(text, back - 1), names)
  if (isLatinLetter(previous)) return latinCueEnds(text, back) || (isCapitalised(text, back) && (inBracket || isHyphenated(text, back)))
  // [البقرة ٢٥٥]   ﴿…﴾ البقرة ٢٥٥.   في البقرة ٢٥٥: «…»
  return isArabicLetter(previous) && (inBracket || endsPhrase(text, end, after) || ((next === COLON || isDash(next)) && QUOTATION_BEHIND.test(text.slice(after, after + LEAD_UNITS)))) && mayEndName(text, back, names)
}

/** 2:154 | ﴿…﴾ */
const FIRST_CELL = /^\p{N}{1,3}:\p{N}{1,3} *\|/u
const CELL_UNITS = 12

/** at 36:40, كل في فلك يسبحون */
export function leadsToArabic(text: string, start: number): boolean {
  return AT.test(text.slice(Math.max(0, start - AT_UNITS), start)) && ARABIC_BEHIND.test(text.slice(start, start + PAIR_UNITS))
}
const AT = /(?:^|[\s(])(?:in|at|from) $/i
const AT_UNITS = 6
const ARABIC_BEHIND = /^\p{N}{1,3}:\p{N}{1,3}(?:[-\u2013]\p{N}{1,3})?[,:]? ["\u201c\u00ab\u2039\ufd3f]?\p{Script=Arabic}/u
const PAIR_UNITS = 16

/** The 154th verse of a surah. */
const ORDINAL = /^(?:st|nd|rd|th) (?:verse|ayah|aya) of /
const ORDINAL_UNITS = 14

/** [البقرة (154)], and البقرة (154) at the end of its line. */
const ENDS_TOO = /^(?: ?[)\]]|[ .\u060c]*(?:\n|$))/

/** A comma and the word ayah. */
const AYAH_BEHIND = /^[\s,;\u060c\u061b]{0,3}(?:\u0627\u0644)?(?:[\u0622\u0627][\u064a\u06cc]|[Vv]\.|verse|[Aa]ya)/
const CUE_UNITS = 12

/** Nothing but the end of a line or a sentence, a comma or a bracket stands behind a number. */
function endsPhrase(text: string, end: number, after: number): boolean {
  const next = text.charCodeAt(after)
  return after >= text.length || next === FULL_STOP || isComma(next) || isClose(next) || text.slice(end, after).includes('\n')
}

/** A colon leads to a quotation, perhaps behind the end of a range. */
const QUOTATION_BEHIND = /^(?:[-\u2013\u2014] ?\p{N}{1,3} ?)?:[ *_]*[\u00ab\u201c\u201e\u2039"\ufd3e\ufd3f({[]/u
const LEAD_UNITS = 12

/** One Arabic letter: ط for an edition, ص for a page. */
function isAlone(text: string, at: number, names: SurahNames): boolean {
  return isArabicLetter(text.charCodeAt(at)) && !isArabicLetter(text.charCodeAt(at - 1)) && !isBetween(text.charCodeAt(at - 1)) && !mayEndName(text, at, names)
}

/** Q. xx:124 */
function isRoman(text: string, end: number): boolean {
  let index = end
  while (end - index < LONGEST_CUE && 'ivxlcIVXLC'.includes(text[index] ?? ' ')) index--
  return index < end && !isLatinLetter(text.charCodeAt(index))
}

/** al-Baqarah: the article shows that a word is a name. */
function isHyphenated(text: string, end: number): boolean {
  let index = end
  while (end - index < LONGEST_WORD && isLatinLetter(text.charCodeAt(index))) index--
  return text.charCodeAt(index) === 0x2d
}
