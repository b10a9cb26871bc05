// The subject of an Arabic verb of speech may stand before it:
//
//     فإن الله سبحانه وتعالى يقول في كتابه: «…»        وكان عبد الله يقول: «…»        رحمه الله يقول: «…»
//      └ begins the clause  └ nobody else behind it       └ part of a name             └ part of a blessing
import {
  BEGINS_CLAUSE,
  BEGINS_OR_ENDS,
  BETWEEN,
  BOOK,
  BOOK_SAYS,
  BOOK_SAYS_ON,
  COLLOQUIAL_SAYS,
  ENDS_SENTENCE,
  GOD,
  HADITH,
  NAME_OF_GOD,
  PRAISE,
  PROPHET,
  QUDSI,
  SAYS,
  SHARED_NAME_OF_GOD,
  WHEN_HE_SAYS,
} from './cue-words.generated.js'
import { CONJUNCTION, isAmong } from './clitics.js'
import type { CueWord } from './words.js'

/** Words before the subject that may say whose report it is: «قال النبي ﷺ: إن الله يقول: …». */
const REPORT_WORDS = 12
export const PARTING = /[,;\u060c\u061b()[\]{}\u00ab\u00bb"\u201c\u201d\ufd3e\ufd3f\u2013\u2014]/

/** Whether God, the Quran or a verse begins the clause in which the verb of speech at `verb` stands, and no other subject is named behind the verb. */
export function godSpeaksBefore(text: string, words: readonly CueWord[], verb: number): boolean {
  const says = words[verb]!.text
  if (!saysOf(says) && !BOOK_SAYS.has(says)) return false
  const name = subjectAt(words, verb)
  // «ربي قال لي: …»
  if (words[name]?.text === MY_LORD && (words[verb + 1]?.text ?? ':') !== ':') return false
  if (name < 0 || PARTING.test(text.slice(words[name]!.start, words[verb]!.start)) || !beginsClause(text, words, name)) return false
  // «القرآن يقول لنا: «كن صادقا»» gives the sense.
  const isFollowed = isNamed(BOOK, words[name]!.text) ? (words.slice(verb + 1).find(({ text: word }) => !BOOK_SAYS_ON.has(word))?.text ?? ':') !== ':' : namesOther(words, verb)
  return !isFollowed && !isReported(words, name)
}

/** «والله سبحانه هو القائل: …», «وهو سبحانه القائل: …»; but «رحمه الله القائل: …». */
export function isSayer(text: string, words: readonly CueWord[], sayer: number): boolean {
  if (words[sayer]!.text !== SAYER || namesOther(words, sayer)) return false
  let name = sayer - 1
  if (isNamed(HE, words[name]?.text ?? '')) name--
  const last = name
  while (name > 0 && PRAISE.has(words[name]!.text)) name--
  const { text: word } = words[name] ?? { text: '' }
  const isGod = isNamed(NAME_OF_GOD, word) || (name < last && (isNamed(SHARED_NAME_OF_GOD, word) || isNamed(HE, word)))
  return isGod && !PARTING.test(text.slice(words[name]!.start, words[sayer]!.start)) && (isNamed(HE, word) || beginsClause(text, words, name)) && !isReported(words, name)
}
const SAYER = '\u0627\u0644\u0642\u0627\u0626\u0644'
const HE: ReadonlySet<string> = new Set(['\u0647\u0648'])

/**
 * Whether the noun «his word» at `noun` is that of a verse: «ودليله من القرآن قوله: …», «يذكرنا القرآن الكريم بقوله: …», «وختمت السورة
 * بقوله: …»; but «فسر القرآن بقوله: …» is somebody's.
 */
export function bookSpeaksBefore(words: readonly CueWord[], noun: number): boolean {
  const { text: word } = words[noun]!
  if ((word !== HIS_WORD && word !== WITH + HIS_WORD) || namesOther(words, noun)) return false
  let book = noun - 1
  while (book > 0 && PRAISE.has(words[book]!.text)) book--
  if (!BOOK.has(words[book]?.text ?? '')) return false
  const before = words[book - 1]?.text ?? ''
  const isReason = word === HIS_WORD ? before === FROM || before === AND + FROM : REMINDS.test(before) || isNamed(BEGINS_OR_ENDS, before)
  return isReason && !isReported(words, book)
}
const MY_LORD = '\u0631\u0628\u064a'
const HIS_WORD = '\u0642\u0648\u0644\u0647'
const FROM = '\u0645\u0646'
const AND = '\u0648'
const WITH = '\u0628'
/** A verb with «us» or «you» for its object: what stands behind it is its subject. */
const REMINDS = /^[\u0648\u0641]?\u064a\p{L}{2,}(?:\u0646\u0627|\u0643\u0645)$/u

/** Index of the name of God or of the Quran that only praise parts from the verb; -1 where there is none. */
function subjectAt(words: readonly CueWord[], verb: number): number {
  const says = words[verb]!.text
  let at = verb - 1
  while (at > 0 && WHEN_HE_SAYS.has(words[at]!.text)) at--
  const last = at
  while (at > 0 && PRAISE.has(words[at]!.text)) at--
  const name = words[at]?.text ?? ''
  if (isNamed(BOOK, name) && BOOK_SAYS.has(says)) return isEpithet(words, at) ? at - 1 : at
  // «سورة آل عمران تقول: …»
  if (BOOK_SAYS.has(says)) for (let surah = at - 1; surah >= Math.max(0, at - NAME_WORDS); surah--) if (isNamed(SURAH, words[surah]!.text)) return surah
  if (!saysOf(says) || (COLLOQUIAL_SAYS.has(says) && at === last && OATH.test(name))) return -1
  return isNamed(NAME_OF_GOD, name) || (at < last && isNamed(SHARED_NAME_OF_GOD, name)) ? at : -1
}

/** Longest name of a surah. */
const NAME_WORDS = 2
const SURAH: ReadonlySet<string> = new Set(['\u0633\u0648\u0631\u0647'])
/** «والله بيقول: …» swears that somebody says so. */
const OATH = /^\u0648\u0627\u0644\u0644\u0647$/

function saysOf(verb: string): boolean {
  return SAYS.has(verb) || COLLOQUIAL_SAYS.has(verb)
}

/** «الآية الكريمة تقول» */
function isEpithet(words: readonly CueWord[], at: number): boolean {
  return isNamed(BOOK, words[at - 1]?.text ?? '')
}

function isNamed(names: ReadonlySet<string>, word: string): boolean {
  return names.has(word) || names.has(word.replace(CONJUNCTION, ''))
}

/** It is joined by و or ف, or stands behind a particle, a comma or the end of a sentence. */
export function beginsClause(text: string, words: readonly CueWord[], name: number): boolean {
  const [before, { text: word, start }] = [words[name - 1], words[name]!]
  if (before === undefined || CONJUNCTION.test(word)) return true
  return BEGINS_CLAUSE.has(before.text) || before.text === ':' || before.text === '\n' || ENDS_SENTENCE.has(before.text) || PARTING.test(text.slice(before.end, start))
}

/** Behind the verb stands somebody who may be its subject: «الله يقول الشاعر: …». */
export function namesOther(words: readonly CueWord[], verb: number): boolean {
  for (let i = verb + 1; i < words.length; i++) {
    const { text: word } = words[i]!
    if (word === ':' || ENDS_SENTENCE.has(word)) return false
    if (word !== '\n' && !BETWEEN.has(word) && !isAmong(GOD, word) && !isAmong(BOOK, word)) return true
  }
  return false
}

/** A hadith may be told: what God says in it is no verse. */
export function isReported(words: readonly CueWord[], name: number): boolean {
  for (let i = name - 1; i >= Math.max(0, name - REPORT_WORDS); i--) {
    const { text: word } = words[i]!
    if (ENDS_SENTENCE.has(word) || word === '\n') return false
    if ([PROPHET, HADITH, QUDSI].some((list) => isAmong(list, word))) return true
  }
  return false
}
