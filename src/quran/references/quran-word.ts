// Whether the word Quran before a number is the book that is referred to, or ends the title of another:
//
//   ... القرطبي، الجامع لأحكام القرآن، 1/ 200        The Study Quran 1:90
//                     ^^^^^^ a noun: a title               ^^^^^ a capital: perhaps one
import { ayahCount } from '../names/surahs.js'
import { BEFORE_QURAN, PREPOSITIONS, SAYERS, TITLES } from './grammar.generated.js'
import type { Window } from './window.js'
import { ARABIC, isLetter } from './window.js'

/** `cue`: the Quran; `perhaps`: it may end a title; `none`: it does, or is no word of its own. */
export type QuranWord = 'cue' | 'perhaps' | 'none'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split('|'))
let before: ReadonlySet<string> | undefined
let prepositions: ReadonlySet<string> | undefined
let sayers: ReadonlySet<string> | undefined
let titles: ReadonlySet<string> | undefined

/** al-Qur'an, the Holy Qur'an */
const LEAD = /(?:^|[^a-z'-])((?:(?:the|holy|noble|glorious|al)[ -]){1,2})$/
const LEAD_UNITS = 18
const SHORT = 3
const APART = /[\n*]/
const ADDRESS = /^[^:]{0,16}:\/\//

/** Index where the article and the praise before a word Quran begin. */
export function leadStart(text: string, start: number): number {
  return start - (LEAD.exec(text.slice(Math.max(0, start - LEAD_UNITS), start))?.[1]?.length ?? 0)
}

/**
 * @param cue the word as the grammar matched it, with an article and praise or without
 * @param start its index in the cleaned text
 */
export function quranWordAt(cue: string, window: Window, start: number): QuranWord {
  const { text, raw, at } = window
  // The letter Q is a cue as a capital only, and before a colon it is a question.
  if (cue.length === 1 && text[start + 1] === ':') return 'none'
  if (cue.length <= SHORT) return raw.charCodeAt(at[start]!) < 0x61 ? 'cue' : 'none'
  if (ADDRESS.test(text.slice(start, start + cue.length + SHORT))) return 'none'
  const begin = leadStart(text, start)
  if (text[begin - 1] === '-') return 'none' // Tafhim-ul-Quran
  const word = wordBefore(text, begin)
  // The word of a line above, or of a heading in bold, is none of a title.
  if (word === null || APART.test(raw.slice(at[begin - 2], at[begin]))) return 'cue'
  const arabic = ARABIC.test(cue)
  if (ARABIC.test(word.letters) !== arabic) return 'cue'
  return arabic ? inArabic(cue, window, word) : inLatin(text.slice(begin, start + cue.length), window, word)
}

interface Word {
  readonly start: number
  readonly letters: string
}

/** The word before an index where nothing but a space stands between. */
function wordBefore(text: string, index: number): Word | null {
  const end = text[index - 1] === ' ' ? index - 1 : index
  let start = end
  while (start > 0 && (isLetter(text[start - 1]) || text[start - 1] === "'")) start--
  const letters = text.slice(start, end).replaceAll("'", '')
  return letters === '' || end === index ? null : { start, letters }
}

const AND = /^[\u0648\u0641](?=.{2})/
/** و ف, and what makes the word an object: بالقرآن, للقرآن. */
const PREFIX = /^[\u0648\u0641\u0628\u0643\u0644]/

/** لأحكام, بمعاني */
const JOINED = /^[\u0628\u0643\u0644](?=.{3})/
/** ورد بالقرآن, وفقا للقرآن */
const OBJECT = /^[\u0628\u0644]/
/** يذكر, يتحدث */
const VERB = /^\u064a.{2,4}$/

function inArabic(cue: string, window: Window, word: Word): QuranWord {
  const bare = word.letters.replace(AND, '')
  if (PREFIX.test(cue)) return OBJECT.test(cue) && [word.letters, bare].some((one) => isSayer(one) || leads(one)) ? 'cue' : 'perhaps'
  if (isPreposition(bare)) {
    const other = wordBefore(window.text, word.start)
    return other === null || isSayer(other.letters) || isSayer(other.letters.replace(AND, '')) ? 'cue' : 'perhaps'
  }
  if (leads(bare) || leads(word.letters)) return 'cue'
  if (isTitle(bare) || isTitle(word.letters) || isTitle(bare.replace(JOINED, ''))) return 'none'
  return VERB.test(bare) ? 'cue' : leadsToVerse(window) ? 'perhaps' : 'none'
}

/** 2:152: ﴿ */
const TO_VERSE = /^\d{1,3} ?: ?\d{1,3}(?: ?- ?\d{1,3})? ?[)\]]? ?: ?["\ufd3e\ufd3f]/
const TO_VERSE_UNITS = 24

function leadsToVerse({ text, digit }: Window): boolean {
  return TO_VERSE.test(text.slice(digit, digit + TO_VERSE_UNITS))
}

function inLatin(cue: string, window: Pick<Window, 'text' | 'raw' | 'at'>, word: Word): QuranWord {
  if (isPreposition(word.letters)) {
    const other = wordBefore(window.text, word.start)
    if (other === null || isSayer(other.letters) || !isCapitalised(window, other)) return 'cue'
    return word.letters === 'in' || word.letters === 'from' ? 'perhaps' : 'none' // History of the Qurʾān
  }
  if (leads(word.letters)) return 'cue'
  if (/^al[ -]/.test(cue)) return 'none' // Maʿānī al-Qurʾān
  return isCapitalised(window, word) ? 'perhaps' : 'cue'
}

function isCapitalised({ raw, at }: Pick<Window, 'raw' | 'at'>, word: Word): boolean {
  const first = raw[at[word.start]!]!
  return first !== first.toLowerCase()
}

const isPreposition = (word: string): boolean => (prepositions ??= setOf(PREPOSITIONS)).has(word)
const isTitle = (word: string): boolean => (titles ??= setOf(TITLES)).has(word)
const leads = (word: string): boolean => (before ??= setOf(BEFORE_QURAN)).has(word)
const isSayer = (word: string): boolean => (sayers ??= setOf(SAYERS)).has(word)

/** A ratio: نسبة البحر إلى البر في القرآن 32:13. */
const RATIO = /(?:^|[^\u0620-\u06d5a-z])(?:\u0628?\u0646\u0633\u0628\u0647|ratio|proportion)[ ,:]/

export function isRatio({ text, digit }: Window): boolean {
  return RATIO.test(text.slice(0, digit))
}

/** القرآن الكريم 98/100: a pupil's mark, of full ones that a teacher gives, and no ayah of that surah. */
export function isMark({ text, digit }: Window, surah: number): boolean {
  const full = Number(OF_FULL.exec(text.slice(digit, digit + MARK_UNITS))?.[1])
  return FULL_MARKS.has(full) && surah <= full && ayahCount(surah) < full
}
const OF_FULL = /^\d+ ?\/ ?(\d+)/
const MARK_UNITS = 12
const FULL_MARKS: ReadonlySet<number> = new Set([5, 10, 15, 20, 25, 30, 40, 50, 60, 100])
