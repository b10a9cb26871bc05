// Other readings than that of the editions, which have Hafs ʿan ʿAsim: what differs from it is no mistake where somebody reads it so, nor where
// it is wrong on purpose.
import {
  AFTER_WHICH_A_READING_IS_NAMED,
  BOOK,
  BY_WHICH,
  ENDS_SENTENCE,
  GOD,
  IS_READ,
  MANUSCRIPTS,
  MISREAD_IN_LATIN,
  NO_READER,
  OF_HAFS,
  OTHER_OF_TWO,
  READ_SO,
  READER_BEGINS,
  READER_READS,
  READERS,
  RECITED_AS,
  READING,
  READING_OF,
  SPEECH,
  THEN,
  VARIANT,
} from './cue-words.generated.js'
import { CLITICS, isAmong } from './clitics.js'
import { CUE_WINDOW } from './cues.js'
import { isExercise } from './exercises.js'
import { joinedReadings } from './joined-readings.js'
import { isLabelledAsOther } from './line-labels.js'
import { isInManual } from './manuals.js'
import { isNotedAsWrong } from './noted.js'
import { type CueWord, cueWords } from './words.js'

/** UTF-16 units behind a passage in which its reading may be named. */
const AFTER = 90
/** Words between «قرئ» and the passage, and between «ويقرأ» and it. */
const READ_SO_REACH = 8
const IS_READ_REACH = 1
/** Words in which a name stands: "of al-Kisai". */
const NAME_WORDS = 3
/** What opens the next passage: its reading is not that of the one before. */
const OPENS = /[\ufd3e\ufd3f{\u00ab\u201c\n]/

/**
 * Whether the words around a passage say that it is meant to differ from the editions. Somebody reads it so: «قرأ نافع: ﴿ملك يوم الدين﴾»,
 * «وقرئ: …», «…، وهي قراءة ابن مسعود», "recited it as …"; or it is to be put right: «صحح الخطأ: ﴿…﴾»; or it is printed as it was found: (sic).
 */
export function isMeantToDiffer(text: string, start: number, end: number): boolean {
  if (isRead(text, start, end) || isExercise(text, start, end) || isLabelledAsOther(text, start) || isNotedAsWrong(text, end)) return true
  const joined = joinedReadings(text, start, end)
  return joined !== null && isRead(text, joined.start, joined.end)
}

function isRead(text: string, start: number, end: number): boolean {
  return isSaidBefore(cueWords(text, Math.max(0, start - CUE_WINDOW), start)) || isSaidAfter(text, end) || isInManual(text, start, end)
}

function isSaidBefore(words: readonly CueWord[]): boolean {
  if (isRecitedAs(words) || isMisread(words)) return true
  let [reads, reader] = [false, false]
  for (let i = words.length - 1; i >= 0; i--) {
    const { text: word } = words[i]!
    // «قرأ نافع: ﴿…﴾، وقال تعالى: ﴿…﴾»
    if (ENDS_SENTENCE.has(word) || OF_HAFS.has(word) || speaksOfGod(words, i)) return false
    const stem = word.replace(CLITICS, '')
    if ((READ_SO.has(word) || READ_SO.has(stem)) && words.length - i <= READ_SO_REACH) return true
    if (IS_READ.has(word) && words.slice(i + 1).filter(isWord).length <= IS_READ_REACH) return true
    if (namesReader(words, i) || MANUSCRIPTS.has(word) || MANUSCRIPTS.has(stem)) return true
    reads ||= READING.has(word) || READING.has(stem)
    reader ||= READERS.has(word) || READERS.has(stem)
    if (reads && reader) return true
  }
  return false
}

/** "Ibn Abbas recited this verse as: (…)", "Variant: …" */
function isRecitedAs(words: readonly CueWord[]): boolean {
  const named = words.filter(isWord)
  const last = named.at(-1)?.text ?? ''
  return VARIANT.has(last) || (last === AS && named.slice(-RECITED_REACH).some(({ text: word }) => RECITED_AS.has(word)))
}
const AS = 'as'
const RECITED_REACH = 6

/** "In Q 2:255 the Paris manuscript has …", "often misquoted with the words …": in the same clause, and no Arabic between. */
function isMisread(words: readonly CueWord[]): boolean {
  for (let i = words.length - 1; i >= Math.max(0, words.length - MISREAD_REACH); i--) {
    const { text: word } = words[i]!
    if (MISREAD_IN_LATIN.has(word)) return true
    if (!LATIN.test(word)) return false
  }
  return false
}
const MISREAD_REACH = 8
const LATIN = /^\p{Script=Latin}/u

function isWord({ text }: CueWord): boolean {
  return text.length > 1
}

/** «قال تعالى» begins anew; «قوله تعالى» may be what is read. */
function speaksOfGod(words: readonly CueWord[], verb: number): boolean {
  const { text: word } = words[verb]!
  return GOD.has(words[verb + 1]?.text ?? '') && !word.endsWith(HIS) && isAmong(SPEECH, word)
}
const HIS = '\u0647'

/** «قرأ زيد بن علي», «في حرف ابن مسعود», «بالقراءة الأخرى»: a name that no list need hold, or the other of two readings. */
function namesReader(words: readonly CueWord[], at: number): boolean {
  const { text: word } = words[at]!
  const next = words[at + 1]?.text ?? ''
  const stem = word.replace(CLITICS, '')
  if (READER_READS.has(word) || READER_READS.has(stem)) return !THEN.has(words[at - 1]?.text ?? '') && isName(next) && !words.slice(at + 1, at + 1 + NAME_WORDS).some((one) => BOOK.has(one.text))
  // «وبالقراءة الأخرى»
  if (OTHER_OF_TWO.has(next) && (READING.has(word) || isAmong(READING, stem))) return true
  return (READING_OF.has(word) || READING_OF.has(stem)) && READER_BEGINS.has(next)
}

/** A name, or the article and the ending of one: زيد، رؤبة، السلمي. */
const ARTICLE = /^\u0627\u0644/
const NISBA = /^\u0627\u0644.{2,}\u064a$/
function isName(word: string): boolean {
  if (word.length < 3 || NO_READER.has(word)) return READER_BEGINS.has(word)
  return !ARTICLE.test(word) || NISBA.test(word) || READERS.has(word)
}

/** «… وهي قراءة ابن مسعود», «… في قراءة نافع», «… قرأ بها حمزة», "… in the reading of Nafi". */
function isSaidAfter(text: string, end: number): boolean {
  const behind = text.slice(end, end + AFTER)
  const next = behind.search(OPENS)
  const words = cueWords(text, end, end + (next < 0 ? behind.length : next))
  for (let i = 0; i < words.length; i++) {
    const { text: word } = words[i]!
    if (ENDS_SENTENCE.has(word)) return false
    const [after, name] = [words[i + 1]?.text ?? '', words[i + 2]?.text ?? '']
    const isNamed = READING.has(word) && AFTER_WHICH_A_READING_IS_NAMED.has(words[i - 1]?.text ?? '') && !OF_HAFS.has(after)
    if (isNamed && (READER_BEGINS.has(after) || words.slice(i + 1, i + 1 + NAME_WORDS).some((one) => READERS.has(one.text)))) return true
    if (READER_READS.has(word.replace(CLITICS, '')) && BY_WHICH.has(after) && !OF_HAFS.has(name)) return true
  }
  return false
}
