// Nobody is named who speaks, and God spoke before; or what is done before the colon is done with the Quran alone. The words that follow are a
// verse where they resemble one:
//
//     قال تعالى: «…». وكذلك قوله: «…»        وفي الآية … وفيها: «…»        أمرنا الله بالعدل: «…»        ثم تلا: «…»
import {
  BEFORE_SAID_AGAIN,
  BETWEEN,
  COMMENT,
  ENDS_SENTENCE,
  GENRE,
  GRANTED_AGAIN,
  HADITH,
  IN_IT,
  IN_IT_TOO,
  NAME_OF_GOD,
  OTHER_SUBJECT,
  OWN_PRAYER,
  PRAISE,
  PROPHET,
  RECITED,
  SAID_AGAIN,
  STANDS_IN_IT,
} from './cue-words.generated.js'
import { CLITICS, isAmong } from './clitics.js'
import type { Speaker } from './cues.js'
import { isActOfGod } from './gods-acts.js'
import { isBook } from './introduces.js'
import { SET_OFF } from './set-off.js'
import { type CueWord, cueWords } from './words.js'

/** Words behind «his word» or «and he said» up to the passage. */
const REACH = 6
/** UTF-16 units before them in which God speaks. */
const REACH_BEFORE = 400
const HIS_WORD = /^(?:\u0648?[\u0628\u0644\u0643]|\u0648)?\u0642\u0648\u0644\u0647$/
const FOR_HIS_WORD = /^[\u0644\u0643]?\u0642\u0648\u0644\u0647$/

/** Who speaks at a word among others, as far as it tells: `speakerAt` of cues.ts. */
export type SpeakerAt = (text: string, words: readonly CueWord[], index: number) => Speaker | null

/**
 * Whether the last words before a passage are of this kind.
 * @param words up to the passage
 */
export function isUnderstood(text: string, words: readonly CueWord[], start: number, speakerAt: SpeakerAt): boolean {
  return goesOn(text, words, speakerAt) && !OWN_PRAYER.has(cueWords(text, start, start + FIRST_WORD)[0]?.text ?? '')
}
const FIRST_WORD = 12

function goesOn(text: string, words: readonly CueWord[], speakerAt: SpeakerAt): boolean {
  let last = words.length - 1
  while (last > 0 && words[last]!.text === '\n') last--
  const hasColon = words[last]?.text === ':'
  if (hasColon) last--
  if (last < 0) return false
  if (recites(words, last, hasColon)) return true
  if (hasColon && isActOfGod(text, words, last + 1, last + 1)) return true
  const again = saidAgain(words, last)
  if (again >= 0) {
    if (RECITED.has(words[again - 1]?.text.replace(CLITICS, '') ?? '')) return true
    if (FOR_HIS_WORD.test(words[again]!.text) && isActOfGod(text, words, again, again)) return true
    return spokeBefore(text, words, again, speakerAt)
  }
  if (isInBookOf(words, last)) return true
  const first = inIt(words, last, hasColon)
  return first >= 0 && spokeBefore(text, words, first, speakerAt)
}

/** Index of the word of speech that only says that he goes on; -1 where there is none. */
function saidAgain(words: readonly CueWord[], last: number): number {
  for (let at = last; at >= Math.max(0, last - REACH); at--) {
    const { text: word } = words[at]!
    if (isAgain(words, at)) return mayGoOn(words.slice(at + 1, last + 1)) ? at : -1
    if (word === ':' || word === '\n' || word === '.') return -1
  }
  return -1
}

/** «وقوله», «لقوله», «ثم قال»: not «فقال», which answers, nor «قال», which may be anybody's. */
function isAgain(words: readonly CueWord[], at: number): boolean {
  const { text: word } = words[at]!
  if (HIS_WORD.test(word)) return true
  return (word.startsWith(AND) && SAID_AGAIN.has(word.slice(1))) || (SAID_AGAIN.has(word) && BEFORE_SAID_AGAIN.has(words[at - 1]?.text ?? ''))
}

/** Behind it only what is said again, or about what: a preposition first. */
function mayGoOn(behind: readonly CueWord[]): boolean {
  const [first] = behind
  if (first === undefined) return true
  if (!isAmong(GRANTED_AGAIN, first.text) && !isAmong(BETWEEN, first.text) && !ABOUT.test(first.text)) return false
  return !behind.some(({ text: word }) => [PROPHET, HADITH, COMMENT, GENRE, OTHER_SUBJECT].some((list) => isAmong(list, word)))
}
/** فيمن، فيما، لموسى، للمؤمنين */
const ABOUT = /^(?:\u0641\u064a\u0645\p{L}{1,2}|\u0644\p{L}{3,})$/u

/** «ثم تلا: …», «وتلا الإمام: …» */
function recites(words: readonly CueWord[], last: number, hasColon: boolean): boolean {
  for (let at = last; at >= Math.max(0, last - (hasColon ? NAME_WORDS : 0)); at--) {
    const { text: word } = words[at]!
    if (RECITED.has(word.replace(CLITICS, ''))) return true
    if (word === ':' || word === '\n' || word === '.') return false
  }
  return false
}
const NAME_WORDS = 2

/** Index of the first word of «وفيها», «وجاء أيضا», «وفي آخرها في شأن كذا»; -1 where these do not stand there. */
function inIt(words: readonly CueWord[], last: number, hasColon: boolean): number {
  for (let at = last; at >= Math.max(0, last - (hasColon ? REACH : 0)); at--) {
    const { text: word } = words[at]!
    if (word === ':' || word === '\n' || word === '.') return -1
    const isToo = GRANTED_AGAIN.has(word) && isAmong(STANDS_IN_IT, words[at - 1]?.text)
    if (!isToo && !(isAmong(IN_IT, word) && (word.startsWith(AND) || isAmong(IN_IT_TOO, words[at - 1]?.text)))) continue
    let first = at
    while (first > 0 && isAmong(IN_IT_TOO, words[first - 1]!.text)) first--
    return mayGoOn(words.slice(at + 1, last + 1)) ? first : -1
  }
  return -1
}
const AND = '\u0648'

/** «وفي كتاب ربنا: …» */
function isInBookOf(words: readonly CueWord[], last: number): boolean {
  let god = last
  while (god > 0 && PRAISE.has(words[god]!.text)) god--
  return NAME_OF_GOD.has(words[god]!.text) && words[god - 1]?.text === BOOK_OF && isAmong(IN, words[god - 2]?.text)
}
const BOOK_OF = '\u0643\u062a\u0627\u0628'
const IN: ReadonlySet<string> = new Set(['\u0641\u064a'])

/** Whether the last who spoke in the paragraph before is God or the Quran, and what He said stands between. */
function spokeBefore(text: string, until: readonly CueWord[], first: number, speakerAt: SpeakerAt): boolean {
  const end = until[first]!.start
  const from = Math.max(0, end - REACH_BEFORE)
  const own = text.slice(from, end).replace(SET_OFF, (words) => QUOTED.padEnd(words.length))
  const words = cueWords(own, own.lastIndexOf('\n', own.lastIndexOf('\n') - 1) + 1, own.length)
  const isHisWord = HIS_WORD.test(until[first]!.text)
  for (let i = words.length - 1; i >= 0; i--) {
    const { text: word } = words[i]!
    if (isAmong(PROPHET, word)) return false
    const speaker = speakerAt(own, words, i)
    // Who says something behind the name of a verse may be anybody.
    if (speaker === 'quran' && isBook(word) && !isHisWord && isSpeech(until[first]!.text)) continue
    if (speaker === 'quran' && isSpeech(until[first]!.text) && isQuotedBy(own, words, i, speakerAt)) return false
    if (speaker === 'quran') return words.slice(i + 1).some((one) => one.text === QUOTED) || (until.slice(Math.max(0, first - 1), first + 1).some((one) => JOINED.test(one.text)) && words.length - i > FEWEST_OF_VERSE)
    if (speaker !== null && !isAgain(words, i)) return false
  }
  return false
}

/** Whether somebody else's speech holds that of God at `god`: «قال ابن كثير: قال تعالى: «…»، ثم قال: «…»». */
function isQuotedBy(text: string, words: readonly CueWord[], god: number, speakerAt: SpeakerAt): boolean {
  for (let i = god - 1; i >= 0 && !ENDS_SENTENCE.has(words[i]!.text) && words[i]!.text !== '\n'; i--) {
    const speaker = speakerAt(text, words, i)
    if (speaker === 'other' || speaker === 'hadith') return true
  }
  return false
}

/** Stands for words that are quoted, and before those that nothing delimits. */
const QUOTED = ':'
/** … or no sign parts God's speech from the verse: «قوله تعالى فإن تابوا وأقاموا الصلاة …، وقوله …». */
const FEWEST_OF_VERSE = 6
const JOINED = /^\u0648/

function isSpeech(word: string): boolean {
  return isAmong(SAID_AGAIN, word)
}

/** A cheap look: «قوله» is the last word before `start`. */
export function isBehindHisWord(text: string, start: number): boolean {
  return HIS_WORD.test(cueWords(text, Math.max(0, start - FIRST_WORD), start).at(-1)?.text ?? '')
}
