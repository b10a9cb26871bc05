// The terse style of the manuals of readings, which need no verb: «﴿كفوا﴾: حمزة ﴿كفؤا﴾، والباقون ﴿كفؤا﴾», «نافع ﴿يغفر﴾ بالياء», "Warsh: ﴿…﴾".
import {
  BOTH_WAYS,
  ENDS_SENTENCE,
  GOD,
  LETTER_NAMES,
  NAME_BEGINS,
  OF_HAFS,
  OWN_NAMES,
  PRONOUNCED_SO,
  READ_ELSEWHERE,
  READ_IN,
  READER_NAMES,
  READER_SECOND_NAMES,
  READING,
  READING_NOUN,
  READING_OF,
  READING_WAY,
  SPEECH,
  TRANSMITS,
  WITHOUT,
} from './cue-words.generated.js'
import { CLITICS, isAmong } from './clitics.js'
import { type CueWord, cueWords } from './words.js'

/** UTF-16 units before a passage and behind it in which a manual says whose reading it is, or which. */
const BEFORE = 60
const BEHIND = 30
const WHOSE_BEHIND = 60
/** … and in which other readers are named, or a reading is spoken of. */
const NEAR = 160
/** Words before a passage among which it is said how its letters are read, and before a name, that its bearer says something. */
const WAY_WORDS = 3
const TRANSMITS_WORDS = 4
/** Words of a passage that may be given for the sake of one of them. */
const SHORT = 3
/** Words behind a passage among which «لنافع» says whose it is. */
const WHOSE_WORDS = 5
/** Readers of whom one alone may be anybody. */
const SEVERAL = 2
/** UTF-16 units below the head of a column, and of the cells in between. */
const COLUMN = 900
const LONGEST_CELL = 120
/** The passage whose reading is told: «﴿كفوا﴾: حمزة ﴿…﴾». */
const BEHIND_PASSAGE = /[\ufd3e\ufd3f}\u00bb][\s:\u060c,]{0,4}\u0648?$/
/** A reference behind a passage, with words between: «بالنصب [البقرة: 153]». */
const REFERENCE = /^[^\n\ufd3e\ufd3f{\u00ab.]{0,40}?[[(][^\])\n]{0,30}[\d\u0660-\u0669]\s{0,2}[\])]/

/** Whether a passage is given as somebody reads it, in the style of manuals. */
export function isInManual(text: string, start: number, end: number): boolean {
  const before = cueWords(text, Math.max(0, start - BEFORE), start).filter(({ text: word }) => word !== ':')
  const behind = inSentence(cueWords(text, end, end + BEHIND))
  if ([...before, ...behind].some(({ text: word }) => BOTH_WAYS.has(word))) return true
  const passage = cueWords(text, start, end)
  if (passage.some(({ text: word }) => READ_ELSEWHERE.has(word))) return true
  const further = inSentence(cueWords(text, end, end + WHOSE_BEHIND))
  const whose = whoseIsIt(further)
  // «﴿فلا يخاف﴾ بالفاء لنافع»
  if (PRONOUNCED_SO.has(behind[0]?.text ?? '') || further.slice(0, Math.max(0, whose)).some(({ text: word }, at) => isWay(further, at) || WITHOUT.has(word))) return true
  // «﴿فلا تسرف﴾ خطابا لحمزة والكسائي», «﴿سيئة﴾ (نافع، ابن كثير)»
  if ((whose > 0 || beginsWithReader(further)) && readersNear(text, start, end) >= SEVERAL) return true
  const stands = endsWithReader(before)
  const named = stands || whose === 0
  const way = endsWithWay(before) || isWay(behind, 0)
  if (!named && !way) return isUnderReader(text, start, end, passage.length)
  const known = readersNear(text, start, end)
  // A way to read it, or one name, is enough for a word or two that no reference names and God does not speak.
  if (known >= SEVERAL || (way && (known > 0 || namesLetter(before.slice(-WAY_WORDS)) || namesLetter(behind)))) return true
  if (stands && BEHIND_PASSAGE.test(text.slice(Math.max(0, start - NEAR), startOfName(before)))) return true
  return passage.length <= SHORT && !REFERENCE.test(text.slice(end, end + NEAR)) && !speaksOfGod(before)
}

/** How many readers are named in the sentence; words that only manuals have count as several. */
function readersNear(text: string, start: number, end: number): number {
  const before = cueWords(text, Math.max(0, start - NEAR), start)
  const from = before.findLastIndex(({ text: word }) => ENDS_SENTENCE.has(word))
  const words = [...before.slice(from + 1), ...inSentence(cueWords(text, end, end + NEAR))]
  const names = new Set<string>()
  for (let i = 0; i < words.length; i++) {
    const { text: word } = words[i]!
    if (isAmong(OWN_NAMES, word) || isAmong(READING, word)) return SEVERAL
    if (isReader(words, i) || isAmong(OF_HAFS, word)) names.add(word.replace(CLITICS, ''))
  }
  return names.size
}

function namesLetter(words: readonly CueWord[]): boolean {
  return words.some(({ text: word }) => LETTER_NAMES.has(word))
}

/** «قال تعالى» before the passage, in its sentence. */
function speaksOfGod(words: readonly CueWord[]): boolean {
  const from = words.findLastIndex(({ text: word }) => ENDS_SENTENCE.has(word))
  return words.some(({ text: word }, i) => i > from && GOD.has(word) && isAmong(SPEECH, words[i - 1]?.text))
}

/** Where the reader's name before a passage begins. */
function startOfName(words: readonly CueWord[]): number {
  const last = words.length - 1
  return words[NAME_BEGINS.has(words[last - 1]?.text ?? '') ? last - 1 : last]!.start
}

/** «حمزة», «والباقون», «وابن عامر»; not «قال مجاهد». */
function endsWithReader(words: readonly CueWord[]): boolean {
  const last = words.length - 1
  if (last < 0 || !isReader(words, last)) return false
  return !words.slice(Math.max(0, last - TRANSMITS_WORDS), last).some(({ text: word }) => isAmong(TRANSMITS, word))
}

function beginsWithReader(words: readonly CueWord[]): boolean {
  return words.length > 0 && (isReader(words, 0) || (NAME_BEGINS.has(words[0]!.text) && isReader(words, 1)))
}

/** The place of «لنافع», «لابن عامر» behind a passage; -1 where none is near. */
function whoseIsIt(words: readonly CueWord[]): number {
  return words.slice(0, WHOSE_WORDS).findIndex(({ text: word }, at) => word.startsWith(FOR) && (isReader(words, at) || (NAME_BEGINS.has(word) && isReader(words, at + 1))))
}
const FOR = '\u0644'

/** «برواية ورش», «رواية هشام عن ابن عامر», «قراءة ابن كثير», in a heading; Nafi alone also transmits hadith. */
export function namesOtherReading(words: readonly CueWord[]): boolean {
  const readers = words.filter((_, at) => isReader(words, at))
  const isSure = readers.length >= SEVERAL || readers.some(({ text: word }) => isAmong(OWN_NAMES, word))
  return !namesHafs(words) && words.some(({ text: word }, at) => isAmong(READ_IN, word) && (isSure || isAmong(READING_OF, word)) && (isReader(words, at + 1) || isReader(words, at + 2)))
}

export function namesHafs(words: readonly CueWord[]): boolean {
  return words.some(({ text: word }) => isAmong(OF_HAFS, word))
}

function isReader(words: readonly CueWord[], at: number): boolean {
  const word = words[at]?.text ?? ''
  if (isAmong(READER_NAMES, word)) return true
  return READER_SECOND_NAMES.has(word) && NAME_BEGINS.has(words[at - 1]?.text ?? '')
}

/** «وبكسر اللام: ﴿…﴾», «قراءة الياء: ﴿…﴾» */
function endsWithWay(words: readonly CueWord[]): boolean {
  const from = Math.max(0, words.length - WAY_WORDS)
  for (let i = words.length - 1; i >= from; i--) {
    const { text: word } = words[i]!
    if (ENDS_SENTENCE.has(word) || OF_HAFS.has(word)) return false
    if (isWay(words, i) || (READING_NOUN.has(word) && isAmong(READING_OF, words[i - 1]?.text))) return true
  }
  return false
}

/** «بالتشديد», «وبضم», «بغير ألف», «على النهي» */
function isWay(words: readonly CueWord[], at: number): boolean {
  const word = words[at]?.text
  return isAmong(READING_WAY, word) || (isAmong(WITHOUT, word) && READING_NOUN.has(words[at + 1]?.text ?? ''))
}

function inSentence(words: readonly CueWord[]): readonly CueWord[] {
  const stop = words.findIndex(({ text: word }) => ENDS_SENTENCE.has(word) || word === '\n' || word === ':')
  return stop < 0 ? words : words.slice(0, stop)
}

/** A reader's name stands alone in a cell or a line above, and short ones follow it: the head of a column. One that anybody bears is no head alone. */
function isUnderReader(text: string, start: number, end: number, words: number): boolean {
  const lines = text.slice(Math.max(0, start - COLUMN), start).split('\n').slice(0, -1)
  for (const line of lines.toReversed()) {
    if (line.length > LONGEST_CELL) return false
    const heads = headsOf(line)
    if (heads.length === 0) continue
    return (words <= SHORT && !REFERENCE.test(text.slice(end, end + NEAR))) || isSeveral([...heads, ...lines.flatMap(headsOf), ...text.slice(end, end + COLUMN).split('\n').slice(1).flatMap(headsOf)], line)
  }
  return false
}

/** The cells of a line that hold a reader's name and nothing else. */
function headsOf(line: string): CueWord[][] {
  if (line.length > LONGEST_CELL) return []
  return line.split(/[|\t]/).map((cell) => cueWords(cell, 0, cell.length)).filter(isName)
}

function isSeveral(heads: readonly (readonly CueWord[])[], line: string): boolean {
  const names = new Set(heads.map((words) => words.map(({ text }) => text).join(' ')))
  return names.size >= SEVERAL || heads.some((words) => words.some(({ text: word }) => isAmong(OWN_NAMES, word))) || cueWords(line, 0, line.length).some(({ text: word }) => isAmong(OF_HAFS, word))
}

function isName(words: readonly CueWord[]): boolean {
  return words.length > 0 && words.every(({ text: word }, i) => isReader(words, i) || READING_OF.has(word) || NAME_BEGINS.has(word) || TRANSMITS.has(word))
}
