// Passages that differ from every verse and are none, though something presents them like one.
import type { Match } from '../match/match.js'
import type { Evidence } from '../types.js'
import {
  BELIEVED,
  BIBLE,
  BIBLE_BOOKS,
  BIBLE_HEADS,
  BOOK,
  CALLED,
  COMMENT,
  DENIED,
  ENDS_SENTENCE,
  ENGLISH_BOOK,
  GOD,
  IN_HADITH,
  ONCE_READ,
  ONCE_REVEALED,
  POSSIBLE_WORDING,
  PRAYER,
  SCRIPTURE,
  SO,
  SPEECH,
  VERSE,
} from './cue-words.generated.js'
import { CLITICS, isAmong } from './clitics.js'
import { CUE_WINDOW, speakerAfter } from './cues.js'
import type { Headings } from './headings.js'
import { namesExplainedVerse } from './introduces.js'
import { isMeantToDiffer } from './readings.js'
import { beginsAsOthers, isOfOthers } from './others-words.js'
import { isOtherLanguage } from './other-language.js'
import { type CueWord, cueWords } from './words.js'

/** A passage that was found, its place, and why it counts. */
export interface Passage {
  readonly start: number
  readonly end: number
  readonly outerStart: number
  readonly outerEnd: number
  readonly match: Match | null
  readonly evidence: readonly Evidence[]
}

/** UTF-16 units behind a passage in which it is said that it is no verse. */
const AFTER = 60
/** Words between «ليس» and «القرآن». */
const BELIEF_WORDS = 5
/** UTF-16 units from words of a hadith to the mark that closes it. */
const CLOSING_REACH = 300
/** A rendering, a reading, a hadith, the Bible, what was abrogated or invented, and what a grammarian makes up. */
export function isNoClaim(text: string, passage: Passage, headings: Headings, before = wordsBefore(text, passage)): boolean {
  const { start, end, outerStart, outerEnd, match, evidence } = passage
  if (match?.exact === true) return false
  if (isOtherLanguage(text, start, end) || isBible(text, outerEnd)) return true
  if (match === null && !evidence.includes('brackets') && isName(text, passage)) return true
  if (match === null) return beginsAsOthers(text, passage) || isDenied(text, before(), outerEnd) || isMeantToDiffer(text, outerStart, outerEnd) || headings.isUnderQudsi(outerStart)
  // What is set in the brackets of the Quran, or cited, is judged.
  if (evidence.includes('brackets') || evidence.includes('citation')) return false
  return isOfSomebodyElse(before(), evidence.includes('cue')) || isOfOthers(text, passage) || (!evidence.includes('cue') && hasPrayer(cueWords(text, start, end)))
}

/** The name of a verse or a surah, and no words of it: «آية الكرسي». */
function isName(text: string, { start, end }: Passage): boolean {
  const words = cueWords(text, start, end)
  return words.length <= NAME_WORDS && (isAmong(VERSE, words[0]?.text) || words[0]?.text === SURAH || ENGLISH_BOOK.has(words[0]?.text ?? ''))
}
const NAME_WORDS = 4
const SURAH = '\u0633\u0648\u0631\u0647'

/** The same for words that nothing presents, and that only resemble a verse: in a hadith or a prayer they are its own. */
export function isNoQuotation(text: string, passage: Passage, headings: Headings): boolean {
  const { end, match, evidence } = passage
  if (match?.exact === true || evidence.some((one) => one !== 'text')) return false
  const before = wordsBefore(text, passage)
  return isNoClaim(text, passage, headings, before) || isInHadith(before()) || isClosedAsHadith(text, end)
}

/** «قال رسول الله ﷺ: …», «اللهم …» */
function isInHadith(words: readonly CueWord[]): boolean {
  return hasPrayer(words) || words.some(({ text: word }) => isAmong(IN_HADITH, word))
}

function hasPrayer(words: readonly CueWord[]): boolean {
  return words.some(({ text: word }) => PRAYER.has(word))
}

/** The quotation marks around it close before the source of a hadith: … غفر له ما تقدم من ذنبه». رواه مسلم. */
function isClosedAsHadith(text: string, end: number): boolean {
  const closing = text.slice(end, end + CLOSING_REACH).search(/[\u00ab\u00bb\u201c\u201d"\n]/)
  return speakerAfter(text, closing < 0 || text[end + closing] === '\n' ? end : end + closing + 1) === 'hadith'
}

/** Behind it stands a reference to the Bible: (مزمور ٣٧: ٢٩), (Gen 1:1). */
function isBible(text: string, end: number): boolean {
  const [first, second] = cueWords(text, end, end + AFTER)
  if (first === undefined || !/^[\s"\u00bb\u201d*.\u060c,\u2013\u2014-]*[([][\s*]*$/.test(text.slice(end, first.start))) return false
  const last = second !== undefined && BIBLE_BOOKS.has(second.text) ? second : first
  return BIBLE_BOOKS.has(last.text) && /^[.\s]*[\d\u0660-\u0669]/.test(text.slice(last.end, last.end + 4))
}

/** The words of its sentence before a passage, up to the last that let God speak; read once, when first asked for. */
function wordsBefore(text: string, { outerStart }: Passage): () => readonly CueWord[] {
  let words: readonly CueWord[] | undefined
  return () => (words ??= readBefore(text, outerStart))
}

function readBefore(text: string, start: number): CueWord[] {
  const words = cueWords(text, Math.max(0, start - CUE_WINDOW), start)
  let from = words.length
  while (from > 0 && !ENDS_SENTENCE.has(words[from - 1]!.text) && words[from - 1]!.text !== '\n' && !letsGodSpeak(words, from - 1)) from--
  return words.slice(from)
}

function letsGodSpeak(words: readonly CueWord[], at: number): boolean {
  const { text: word } = words[at]!
  return GOD.has(words[at + 1]?.text ?? '') && isAmong(SPEECH, word)
}

/** «… مما نسخت تلاوته», «من قرآن مسيلمة المزعوم: …», "… was abrogated": before it or behind. */
function isDenied(text: string, before: readonly CueWord[], end: number): boolean {
  return denies(before) || denies(wordsBehind(text, end))
}

function wordsBehind(text: string, end: number): CueWord[] {
  const words = cueWords(text, end, end + AFTER)
  const stop = words.findIndex(({ text: word }) => ENDS_SENTENCE.has(word) || word === '\n' || word === ':')
  return stop < 0 ? words : words.slice(0, stop)
}

function denies(words: readonly CueWord[]): boolean {
  return words.some(({ text: word }, i) => {
    const next = words[i + 1]?.text ?? ''
    if (isAmong(DENIED, word)) return true
    if ((SO.has(word) && CALLED.has(next)) || (ONCE_READ.has(word) && ONCE_REVEALED.has(next))) return true
    return BELIEVED.has(word) && words.slice(i + 1, i + 1 + BELIEF_WORDS).some((one) => isBook(one.text))
  })
}

function isBook(word: string): boolean {
  return isAmong(BOOK, word) || ENGLISH_BOOK.has(word)
}

/** «ولا يجوز: …», «في غير القرآن: …», «وفي الكتاب المقدس: …». */
function isOfSomebodyElse(words: readonly CueWord[], isCued: boolean): boolean {
  return words.some(({ text: word }, i) => {
    const stem = word.replace(CLITICS, '')
    const next = words[i + 1]?.text ?? ''
    return POSSIBLE_WORDING.has(word) || POSSIBLE_WORDING.has(stem) || SCRIPTURE.has(word) || SCRIPTURE.has(stem) || (BIBLE_HEADS.has(word) && BIBLE.has(next)) || (COMMENT.has(word) && isBook(next) && !(isCued && namesExplainedVerse(words, i + 1)))
  })
}
