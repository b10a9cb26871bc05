import * as ch from '../../arabic/characters.js'
import { isForeignWord } from '../../arabic/foreign-words.js'
import { lettersOf } from '../../arabic/letters-of.js'
import type { Lexicon } from '../../arabic/lexicon/lexicon.js'
import { addScore, emptyScore } from '../../arabic/language.js'
import { CONTROL, FOREIGN_SCRIPT, NEWLINE, SPACE, UNITS, WORD_UNIT } from '../../arabic/units.js'

const QUOTES = /[«»"“”()[\]']/
/** As far as a quoted name reaches, and as far as a sentence names the language of its words. */
const QUOTED_REACH = 60
const LINE_REACH = 200
const NAMED_REACH = 80
/** The name itself, and marks on it. */
const LONGEST_NAME = 20
const WORDS_AFTER = 2
const SIGNS_REACH = 20
/** What a stretch of words is made of. */
const WORDS = WORD_UNIT | CONTROL | SPACE
const SENTENCE_END = /[.!?\u061f;\u061b\n]/

/** Languages with letters of their own in Arabic script, a clitic and the article before them or not. */
const LANGUAGE =
  /^[\u0648\u0641]?[\u0628\u0643\u0644]?(?:\u0627\u0644|\u0644)?(?:فارسي|فارسية|دري|درية|[أا]و?ردي|[أا]و?ردية|[أا]و?ردو|كردي|كردية|سوراني|سورانية|با?شتو|بشتوية|سندي|سندية|بلوشية|كشميري|كشميرية|بنجابي|بنجابية|[أا]ويغوري|[أا]ويغورية|[أا]يغورية|[كق]ازاخية|قيرغيزية|[أا]وزبكية|طاجيكية|عثماني|عثمانية|جاوية|ملايوية)$/

/** Letters of Persian and Urdu that look like an Arabic one, and that one. */
export const TWINS: ReadonlyMap<number, number> = new Map([
  [ch.KEHEH, ch.KAF],
  [0x06aa, ch.KAF],
  [ch.FARSI_YEH, ch.YEH],
  [ch.HEH_GOAL, ch.HEH],
  [ch.AE, ch.HEH],
  [ch.HEH_DOACHASHMEE, ch.HEH],
  [ch.TEH_MARBUTA_GOAL, ch.TEH_MARBUTA],
  [0x06c0, ch.HEH],
  [0x06cd, ch.YEH],
  [ch.YEH_BARREE, ch.YEH],
])
const LOANS = /[\u067e\u0686\u0698\u06af\u06a4\u0679\u0688\u0691\u06ba]/
/** Letters of Urdu and Kurdish that Persian does not share. */
const URDU = /[\u06aa\u06be\u06c1\u06c3\u06cd\u06d2\u06d5]/

export function toArabic(text: string): string {
  let out = ''
  for (let at = 0; at < text.length; at++) out += String.fromCharCode(TWINS.get(text.charCodeAt(at)) ?? text.charCodeAt(at))
  return out
}

/**
 * Letters of Persian and Arabic alone, which make a word of the list with the Arabic ones; one with ہ or ے is a word of Urdu sooner.
 * @param letters of a word, without marks
 */
export function becomesArabic(letters: string, lexicon: Lexicon | null): boolean {
  return !URDU.test(letters) && (lexicon === null || lexicon.hasLoosely(toArabic(letters)))
}

/**
 * Whether the word text[start, end) is one of Persian, Urdu or a like language that an Arabic line quotes or explains, or a letter that it shows.
 *
 *     الحرف ک ليس هو ك      «کرمان»      إلى الأردية: شکریہ
 */
export function isForeignOnPurpose(text: string, start: number, end: number): boolean {
  const letters = lettersOf(text, start, end)
  if (letters.length === 1 || LOANS.test(letters) || isForeignWord(text, start, end)) return true
  return isAmidLatin(text, start, end) || isQuotedName(text, start, end) || isGloss(text, start, end)
}

/** The label of a line: in a document of Persian or Urdu it is that even before words of Arabic: «حدیث: إنما الأعمال بالنيات». */
export function isInLabel(text: string, start: number, end: number): boolean {
  return LABEL_BEHIND.test(text.slice(end, end + LABEL_UNITS)) && LABEL_BEFORE.test(text.slice(Math.max(0, start - LABEL_UNITS), start))
}
const LABEL_UNITS = 32
const LABEL_BEHIND = /^[\p{L}\p{M} *_]*[:\uff1a]/u
const LABEL_BEFORE = /(?:^|\n)[ \t>*\u2022\p{N}.)-]*(?:\p{L}+ ){0,2}$/u

/** Whether the letters of Persian and Urdu stand in many words of a text, and among them some that Arabic has no twin for. */
export function isMostlyOther(text: string): boolean {
  const beginning = text.slice(0, MUCH_TEXT)
  return (beginning.match(OWN_LETTERS)?.length ?? 0) >= SOME_LETTERS && (beginning.match(OTHER_LETTERS)?.length ?? 0) >= MANY_LETTERS
}
const OWN_LETTERS = /[\u067e\u0686\u0698\u06af\u0679\u0688\u0691\u06ba\u06be\u06c1\u06d2]/g
const OTHER_LETTERS = /[\u067e\u0686\u0698\u06a9\u06af\u0679\u0688\u0691\u06ba\u06be\u06c1\u06cc\u06d2]/g
const SOME_LETTERS = 2
const MANY_LETTERS = 12
const MUCH_TEXT = 20000

/**
 * A name in an English sentence, with no letter of Arabic's own among the words beside it:
 *
 *     ... 17th c. بنده شاه ولایت. Size ...
 */
function isAmidLatin(text: string, start: number, end: number): boolean {
  let from = start
  let to = end
  while (from > 0 && start - from < LINE_REACH && (bitsAt(text, from - 1) & WORDS) !== 0) from--
  while (to < text.length && to - end < LINE_REACH && (bitsAt(text, to) & WORDS) !== 0) to++
  if (!isLatinNear(text, from, -1) && !isLatinNear(text, to, 1)) return false
  const score = emptyScore()
  addScore(score, text, from, to)
  return score.ar === 0
}

/** Whether the next letter of the line from the place on, going by `step`, is of another script. */
function isLatinNear(text: string, at: number, step: 1 | -1): boolean {
  for (let next = step > 0 ? at : at - 1, seen = 0; next >= 0 && next < text.length && seen < SIGNS_REACH; next += step, seen++) {
    const bits = bitsAt(text, next)
    if ((bits & FOREIGN_SCRIPT) !== 0) return true
    if ((bits & (WORD_UNIT | NEWLINE)) !== 0) return false
  }
  return false
}

function bitsAt(text: string, at: number): number {
  return UNITS[text.charCodeAt(at)]!
}

/** A Persian title or name between quotation marks, in a line whose own yeh and kaf are Arabic. */
function isQuotedName(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LINE_REACH), start)
  const after = text.slice(end, end + LINE_REACH)
  const line = before.slice(before.lastIndexOf('\n') + 1) + text.slice(start, end) + /^[^\n]*/.exec(after)![0]
  if (!/[\u064a\u0643]/.test(line)) return false
  return QUOTES.test(before.slice(-QUOTED_REACH)) && QUOTES.test(after.slice(0, QUOTED_REACH))
}

/** Whether the sentence names the word's language shortly before it, or right behind it. */
function isGloss(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - NAMED_REACH - LONGEST_NAME), start).split(SENTENCE_END).at(-1)!
  const after = text.slice(end, end + NAMED_REACH).split(SENTENCE_END, 1)[0]!
  const words = [...wordsOf(before), ...wordsOf(after).slice(0, WORDS_AFTER)]
  return words.some((word) => LANGUAGE.test(word))
}

/** The Arabic words of a stretch, as letters. */
function wordsOf(text: string): string[] {
  const words: string[] = []
  for (let at = 0; at < text.length; at++) {
    const start = at
    while (at < text.length && (UNITS[text.charCodeAt(at)]! & (WORD_UNIT | CONTROL)) !== 0) at++
    if (at > start) words.push(lettersOf(text, start, at))
  }
  return words
}
