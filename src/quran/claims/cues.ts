import {
  ACCORDING_TO,
  BEFORE_SUNNAH,
  BESIDE_SUNNAH,
  BETWEEN,
  BLESSING,
  BOOK,
  COMMENT,
  EARLIER,
  ENDS_SENTENCE,
  ENDS_RECITATION,
  ENGLISH_BOOK,
  ENGLISH_COLLECTOR,
  ENGLISH_HADITH,
  ENGLISH_PROPHET,
  ENGLISH_SPEECH,
  EXPLAINED,
  EXPLAINING,
  GOD,
  HADITH,
  HADITH_COLLECTOR,
  HADITH_SOURCE,
  HIS_PRAISED,
  LORD_OF,
  NAME_OF_GOD,
  PARAPHRASE,
  PRAISE,
  PRAISED,
  PROPHET,
  QUDSI,
  REPORTING,
  REVEALING,
  SCRIPTURE,
  SON,
  SPEECH,
  STANDS_IN,
  SURELY_SAID,
  WOULD_HAVE_SAID,
} from './cue-words.generated.js'
import { CLITICS, CONJUNCTION, isAmong } from './clitics.js'
import { isNaming, isPartOfName } from './english-book.js'
import { englishSubject } from './english-subject.js'
import { godActsBefore } from './gods-acts.js'
import { namesExplainedVerse, namesVerse, presentsVerse, standsBefore } from './introduces.js'
import { bookSpeaksBefore, godSpeaksBefore, isSayer } from './subject-before.js'
import { isUnderstood } from './understood.js'
import { cueWords, type CueWord } from './words.js'

/**
 * Who is said to speak:
 * - `quran`: God, the Quran, a verse, a surah
 * - `hadith`: the Prophet, a hadith and those who transmit it; a supplication
 * - `other`: anybody else
 */
export type Speaker = 'quran' | 'hadith' | 'other'

export interface Cue {
  readonly speaker: Speaker
  /** UTF-16 units between the cue's main word and the passage. */
  readonly distance: number
  /** A colon or the cue's own words stand right before the passage and present it; where the Quran speaks, as a wording. */
  readonly introduces: boolean
  /** God or the Quran is named in the sentence before the passage, or a verse that is explained: words of a verse in it are said to be that verse. */
  readonly names: boolean
  /** The words right before the passage are those of one who goes on, or recites; God is understood to speak where the passage is like a verse. */
  readonly leads: boolean
}

const CLITIC_LETTERS = ['\u0648', '\u0641', '\u0644', '\u0628', '\u0643']

const SAY = '\u064a\u0642\u0644'
const TRUTH = '\u0627\u0644\u062d\u0642'
const BOOK_OF = '\u0643\u062a\u0627\u0628'
const SPEAKER = '\u0642\u0627\u0626\u0644'
const FROM = '\u0645\u0646'

/** How far before a passage a cue is looked for, in UTF-16 units. */
export const CUE_WINDOW = 130

/** The cue that introduces what starts at `start`, or null. Nothing before `limit` is read. */
export function cueBefore(text: string, start: number, limit: number): Cue | null {
  const from = Math.max(limit, start - CUE_WINDOW)
  const words = cueWords(text, from, start)
  // A window that starts inside a word starts with a piece of one.
  if (from > limit && words.length > 0 && words[0]!.start === from) words.shift()
  const cue = nearestCue(text, words, start)
  const isOpen = words.length > 0 && (cue === null || (cue.speaker === 'other' && !cue.names))
  if (!isOpen || !isUnderstood(text, words, start, speakerAt)) return cue
  return { speaker: 'quran', distance: start - words.at(-1)!.end, introduces: false, names: true, leads: true }
}

function nearestCue(text: string, words: readonly CueWord[], start: number): Cue | null {
  for (let i = words.length - 1; i >= 0; i--) {
    const speaker = speakerAt(text, words, i)
    if (speaker === null) continue
    if (speaker === 'hadith' && isBesideBook(words, i)) return null
    if (ENGLISH_BOOK.has(words[i]!.text) && CODE.test(text.slice(Math.max(0, words[i]!.start - 1), start))) return null
    const introduction = { text, words, cue: i, start }
    const introduces = speaker === 'quran' ? presentsVerse(introduction) : standsBefore(introduction)
    const names = speaker === 'quran' ? introduces || namesVerse(introduction) : speaker === 'other' && namesExplainedVerse(words, i)
    return { speaker, distance: start - words[i]!.end, introduces, names, leads: false }
  }
  return null
}

/** From a name in a program to the words that it reads: "ayah_of_day": "…", `def key(ayah: int): "…"` */
const CODE = /[{}=]|\w_\w|\w\(|->|: ?(?:int|str|string)\b/

/** UTF-16 units in which the last two words before a passage stand. */
const TWO_WORDS = 24

/** A cheap look: whether a colon, or a word of speech or of God, stands right before `start`. */
export function mayBeIntroduced(text: string, start: number): boolean {
  const words = cueWords(text, Math.max(0, start - TWO_WORDS), start)
  return words.slice(-2).some(({ text: word }) => {
    const stem = word.replace(CLITICS, '')
    return word === ':' || GOD.has(word) || SPEECH.has(stem) || BOOK.has(word) || ENGLISH_SPEECH.has(word)
  })
}

/** Words after a verb of speech that may hold its subject. */
const SUBJECT_WORDS = 7

/** Every main word of a cue, alone and behind a clitic: most words are none, and one look tells. */
const MAIN_WORDS: ReadonlySet<string> = new Set(
  [SPEECH, ENGLISH_SPEECH, BOOK, ENGLISH_BOOK, SCRIPTURE, HADITH, ENGLISH_HADITH, [SAY]].flatMap((list) => [...list].flatMap((word) => [word, ...CLITIC_LETTERS.map((clitic) => clitic + word)])),
)

/** Who speaks, if the main word of a cue stands at `index`. */
function speakerAt(text: string, words: readonly CueWord[], index: number): Speaker | null {
  const word = words[index]!.text
  if (!MAIN_WORDS.has(word)) return null
  if (WOULD_HAVE_SAID.has(word)) return 'other'
  // «والله يقول الحق وهو يهدي السبيل»
  if (words[index + 1]?.text === TRUTH && isAmong(NAME_OF_GOD, words[index - 1]?.text)) return 'other'
  // «قال عز من قائل»
  if (word === SPEAKER && words[index - 1]?.text === FROM && GOD.has(words[index - 2]?.text ?? '')) return null
  const stem = word.replace(CLITICS, '')
  if (SPEECH.has(word) || SPEECH.has(stem)) {
    if (godSpeaksBefore(text, words, index) || bookSpeaksBefore(words, index) || isSayer(text, words, index) || isInBookOfGod(words, index)) return 'quran'
    return reported(words, index, godActsBefore(text, words, index) ? 'quran' : subjectAfter(words, index))
  }
  if (ENGLISH_SPEECH.has(word)) return isNaming(words) ? 'other' : reported(words, index, englishSubject(text, words, index))
  // «ألم يقل الله: …»
  if (word === SAY) return SURELY_SAID.has(words[index - 1]?.text ?? '') ? reported(words, index, subjectAfter(words, index)) : null
  if (BOOK.has(word) || BOOK.has(word.replace(CONJUNCTION, ''))) return isTitle(words, index) ? null : commentsOn(words, index) ? 'other' : 'quran'
  if (ENGLISH_BOOK.has(word)) return isNaming(words) ? 'other' : isPartOfName(words, index) ? null : 'quran'
  if (SCRIPTURE.has(word) || SCRIPTURE.has(word.replace(CONJUNCTION, ''))) return 'other'
  if (HADITH.has(word) || HADITH.has(stem) || ENGLISH_HADITH.has(word)) return 'hadith'
  return null
}

/** «من الكتاب والسنة», «من القرآن الكريم ومن الحديث», "from the Quran and the hadith": either of them, and nobody knows which. */
function isBesideBook(words: readonly CueWord[], hadith: number): boolean {
  let at = hadith
  while (at > 0 && BEFORE_SUNNAH.has(words[at - 1]!.text)) at--
  const { text: first } = words[at]!
  if (at === hadith ? !CONJUNCTION.test(first) || !HADITH.has(first.slice(1)) : first !== 'and' && !CONJUNCTION.test(first)) return false
  do at--
  while (at > 0 && (GOD.has(words[at]!.text) || BETWEEN.has(words[at]!.text)))
  const book = words[at]?.text ?? ''
  return isAmong(BOOK, book) || isAmong(BESIDE_SUNNAH, book) || ENGLISH_BOOK.has(book)
}

/** «آية الله السيستاني» */
function isTitle(words: readonly CueWord[], book: number): boolean {
  return words[book]!.text === 'ايه' && words[book + 1]?.text === 'الله'
}

/** «ورد في كتاب الله تعالى: …» */
function isInBookOfGod(words: readonly CueWord[], verb: number): boolean {
  if (!isAmong(STANDS_IN, words[verb]!.text) || words[verb + 2]?.text !== BOOK_OF || words[verb + 3]?.text !== ALLAH) return false
  return words.slice(verb + 4).every(({ text: word }) => word === ':' || PRAISE.has(word))
}
const ALLAH = '\u0627\u0644\u0644\u0647'

/** «في تفسير هذه الآية», «في غير القرآن»: what follows explains the verse. */
function commentsOn(words: readonly CueWord[], book: number): boolean {
  for (let i = book - 1; i >= Math.max(0, book - 3); i--) if (COMMENT.has(words[i]!.text.replace(CLITICS, ''))) return true
  return false
}

/** Words before a verb of speech that may say whose report it is. */
const REPORT_WORDS = 12

/**
 * God's words in somebody's report are no verse: «قال النبي ﷺ: قال الله تعالى: …», «في الحديث القدسي يقول الله: …»,
 * "In a hadith qudsi, Allah says".
 */
function reported(words: readonly CueWord[], verb: number, speaker: Speaker): Speaker {
  if (speaker !== 'quran') return speaker
  const isRevelation = REVEALING.has(words[verb]!.text.replace(CLITICS, ''))
  const isExplained = isAmong(COMMENT, words[verb - 1]?.text)
  for (let i = verb + 1; i < words.length; i++) {
    const { text: word } = words[i]!
    if (ENDS_SENTENCE.has(word)) break
    // «أوحى الله إلى داود: …»
    // «معنى قوله تعالى عند ابن عباس: …»
    if (PARAPHRASE.has(word) || (isRevelation && EARLIER.has(word)) || (isExplained && ACCORDING_TO.has(word))) return 'other'
    if (QUDSI.has(word)) return 'hadith'
  }
  if (EXPLAINED.has(words[verb]!.text) && EXPLAINING.has(words[verb - 1]?.text === ':' ? (words[verb - 2]?.text ?? '') : (words[verb - 1]?.text ?? ''))) return 'other'
  const isIntroduced = REPORTING.has(words[verb - 1]?.text ?? '')
  for (let i = verb - 1; i >= Math.max(0, verb - REPORT_WORDS); i--) {
    const word = words[i]!.text
    const stem = word.replace(CLITICS, '')
    if (ENDS_SENTENCE.has(word) || word === '\n' || BOOK.has(stem) || ENGLISH_BOOK.has(word)) break
    if (QUDSI.has(stem) || ENGLISH_HADITH.has(word) || ENGLISH_PROPHET.has(word)) return 'hadith'
    if (HADITH.has(stem) && !SPEECH.has(stem)) return 'hadith'
    if (isIntroduced && (PROPHET.has(word) || PROPHET.has(stem))) return 'hadith'
  }
  return speaker
}

/** The subject of an Arabic verb of speech: among the words that follow it, up to the sentence's end. */
function subjectAfter(words: readonly CueWord[], verb: number): Speaker {
  let somebodyElse = false
  for (let i = verb + 1; i < words.length && i <= verb + SUBJECT_WORDS; i++) {
    const word = words[i]!.text
    const stem = word.replace(CLITICS, '')
    if (word === ':' || ENDS_SENTENCE.has(word)) break
    if (COMMENT.has(stem)) return 'other'
    if (PROPHET.has(word) || PROPHET.has(stem)) return 'hadith'
    const ofGod = ((GOD.has(word) || GOD.has(stem)) && !isOfMan(words, i)) || isNamedByTwo(word, words[i + 1]?.text ?? '')
    // «وقوله عن رب العزة: …» is told of Him.
    if (ofGod && !somebodyElse && !BLESSING.has(words[i - 1]!.text) && words[i - 1]!.text !== OF) return 'quran'
    if (((BOOK.has(word) || BOOK.has(stem)) && !isTitle(words, i)) || (word === REMINDER && words[i + 1]?.text === WISE)) return 'quran'
    if (HADITH.has(word) || HADITH.has(stem)) return 'hadith'
    // «قال ابن القيم رحمه الله تعالى», «قال المتحدث باسم حزب الله»: God is named, and somebody else speaks.
    somebodyElse ||= word !== '\n' && !BETWEEN.has(word)
  }
  return 'other'
}

/** «رب العزة», «جلت قدرته» */
function isNamedByTwo(word: string, next: string): boolean {
  return (word === LORD && LORD_OF.has(next)) || (PRAISED.has(word) && HIS_PRAISED.has(next))
}

/** «قال العزيز لامرأته», «الرحمن بن عوف» */
function isOfMan(words: readonly CueWord[], god: number): boolean {
  const next = words[god + 1]?.text ?? ''
  return SON.has(next) || (words[god]!.text === AL_AZIZ && next.startsWith(TO) && !BETWEEN.has(next))
}
/** الذكر الحكيم */
const REMINDER = '\u0627\u0644\u0630\u0643\u0631'
const WISE = '\u0627\u0644\u062d\u0643\u064a\u0645'
const OF = '\u0639\u0646'
const LORD = '\u0631\u0628'
const AL_AZIZ = '\u0627\u0644\u0639\u0632\u064a\u0632'
const TO = '\u0644'

/** What follows a passage within a few words: the source of a hadith, or the formula that closes a recitation. */
export function speakerAfter(text: string, end: number): Speaker | null {
  const words = cueWords(text, end, Math.min(text.length, end + 40)).filter((word) => word.text !== '.' && word.text !== '\n')
  const [first, second] = words
  if (first === undefined || first.start - end > 8) return null
  const bare = first.text.replace(CLITICS, '')
  if (ENDS_RECITATION.has(first.text) && second !== undefined && GOD.has(second.text)) return 'quran'
  if (HADITH_SOURCE.has(first.text) || HADITH_SOURCE.has(bare)) return 'hadith'
  // A collector's name is a source only in brackets: (مسلم), [أحمد], (al-Bukhari 7405).
  if (/[([]/.test(text.slice(end, first.start)) && (HADITH_COLLECTOR.has(first.text) || [first, second].some((word) => word !== undefined && ENGLISH_COLLECTOR.has(word.text)))) return 'hadith'
  return null
}
