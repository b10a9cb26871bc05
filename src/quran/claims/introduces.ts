// Whether the words of a cue present what stands behind them as a wording.
//
//     نزلت هذه الآية في مكة. القاعدة: «الأمور بمقاصدها»        في هذه الآية الكريمة: «يريد الله بكم اليسر»
//           cue ┘         └ its sentence ends                        cue ┘        └ colon
import {
  ABOUT_BOOK,
  ABOUT_RIGHT_BEFORE,
  ALLUDING,
  AUXILIARY,
  BESIDE_BOOK,
  BESIDE_VERSE,
  BETWEEN,
  BOOK,
  BREAKS_OFF,
  COUNTED,
  DEMONSTRATIVE,
  ENDS_SENTENCE,
  ENGLISH_BOOK,
  ENGLISH_SPEECH,
  ENTITLED,
  GENRE,
  GOD,
  GODS_WORD,
  GOES_ON,
  GOES_ON_WITH,
  INDIRECT,
  NO_LABEL_BREAK,
  OF_SURAH,
  ONE_VERSE,
  OF_SPEECH,
  PRECEDES_BOOK,
  QUOTING,
  READ_THERE,
  RECITING,
  SAYS_IN_QURAN,
  SPEECH,
  TIMES,
  UNSAID,
  UNTRUE,
  VERSE,
} from './cue-words.generated.js'
import { CLITICS, CONJUNCTION, isAmong } from './clitics.js'
import { BLANK_LINE } from './neighbours.js'
import type { CueWord } from './words.js'

/** Words of speech, of God or of a book that may stand last before a passage that no colon introduces. */
const LAST_WORDS = 3
/** Words before the name of the Quran that may say what is told about it. */
const ABOUT_WORDS = 4
/** Words between it and a verb of speech: «يقول الله سبحانه وتعالى في محكم كتابه القرآن «…»». */
const SPEECH_WORDS = 8
const COMMA = /[,;\u060c\u061b]/
const NUMBER = /[\d\u0660-\u0669]/
const AND = '\u0648'
const WHAT = '\u0645\u0627'
const IN = '\u0641\u064a'
const WITH = '\u0628'
const FROM = '\u0645\u0646'

/** A text read up to where a passage starts, and the cue among its last words. */
export interface Introduction {
  readonly text: string
  readonly words: readonly CueWord[]
  readonly cue: number
  /** UTF-16 offset of the passage. */
  readonly start: number
}

/** Whether a colon or the cue's own words stand right before the passage, whoever speaks. */
export function standsBefore({ text, words, cue }: Introduction): boolean {
  const last = lastWord(text, words, cue)
  return words[last]!.text === ':' || hasLastWords(words, cue, last)
}

/** Whether words of God's speech, or a name of the Quran, say that the passage is a verse. */
export function presentsVerse(introduction: Introduction): boolean {
  const { text, words, cue, start } = introduction
  const last = lastWord(text, words, cue)
  const hasColon = words[last]!.text === ':'
  const behind = words.slice(cue + 1, hasColon ? last : last + 1)
  if (isOver(introduction, behind) || isUntrue(words, cue)) return false
  if (!isBook(words[cue]!.text)) {
    if (isOtherGenre(text, words, cue)) return false
    return hasColon || (hasLastWords(words, cue, last) && !words.slice(cue, last + 1).some(({ text: word }) => INDIRECT.has(word)))
  }
  // «سورة الشعراء» is no genre.
  if (behind.some((word, i) => isIn(GENRE, word) && !isBook(words[cue + i]!.text))) return false
  if (isAbout(text, words, cue) || counts(behind)) return false
  return hasColon ? !breaksOff(text, words.slice(cue, last)) : isInApposition(words, cue, last, start - words[cue]!.end)
}

/**
 * Whether God's speech or the Quran is named in the sentence before a passage, so that words of a verse in it are said to be that verse:
 * «فضل الصبر في القرآن: «…»», «وقد حرم القرآن الربا: «…»», «في هذه الآية «…»». Words that are no verse are not presented by that.
 */
export function namesVerse(introduction: Introduction): boolean {
  const { text, words, cue } = introduction
  const last = lastWord(text, words, cue)
  const hasColon = words[last]!.text === ':'
  if (isOver(introduction, words.slice(cue + 1, hasColon ? last : last + 1)) || isUntrue(words, cue)) return false
  const sentence = words.slice(clauseStart(text, words, cue), last + 1)
  return !sentence.some((word) => isIn(ALLUDING, word) || (!hasColon && INDIRECT.has(word.text)))
}

/**
 * Whether the word at `cue`, or the one that it describes, names right before the passage a verse that is explained: «معنى الآية الكريمة «…»»,
 * «شرح آية: «…»». Behind «معنى الآية:» stands the explanation.
 * @param words up to the passage
 */
export function namesExplainedVerse(words: readonly CueWord[], cue: number): boolean {
  let verse = cue
  while (verse > 0 && BESIDE_VERSE.has(words[verse]?.text ?? '')) verse--
  const word = words[verse]?.text ?? ''
  if (!isAmong(ONE_VERSE, word)) return false
  const hasColon = words.at(-1)!.text === ':'
  const behind = words.slice(verse + 1, hasColon ? -1 : undefined)
  return behind.every((one) => BESIDE_VERSE.has(one.text)) && !(hasColon && (behind.length > 0 || DEFINITE.test(word)))
}
const DEFINITE = /^.?\u0627\u0644/

/** The last word before the passage: no line's end, no number of a list, and no colon of a reference. */
function lastWord(text: string, words: readonly CueWord[], cue: number): number {
  let last = words.length - 1
  while (last > cue && (words[last]!.text === '\n' || isNoEnd(text, words[last]!) || isOfNumbers(text, words[last]!))) last--
  return last
}

/** «البقرة: 153», 2:153 */
function isOfNumbers(text: string, { text: sign, end }: CueWord): boolean {
  return sign === ':' && NUMBER.test(text.slice(end, end + 2).trimStart()[0] ?? '') && text[end] !== '\n'
}

function hasLastWords(words: readonly CueWord[], cue: number, last: number): boolean {
  for (let i = last; i > last - LAST_WORDS && i >= 0; i--) {
    const word = words[i]!.text
    if (ENDS_SENTENCE.has(word)) return false
    if (i === cue || GOD.has(word) || BOOK.has(word.replace(CLITICS, '')) || ENGLISH_SPEECH.has(word)) return true
  }
  return false
}

/** The full stop behind a number or a letter, and points that leave words out. */
export function isNoEnd(text: string, { text: sign, start }: CueWord): boolean {
  return sign === '.' && (NUMBER.test(text[start - 1] ?? '') || text[start - 1] === '.' || text[start + 1] === '.' || /^\P{L}?\p{L}$/u.test(text.slice(Math.max(0, start - 2), start)))
}

/** The cue's sentence or paragraph has ended, or a label of a line of its own has taken its place. */
function isOver({ text, words, cue }: Introduction, behind: readonly CueWord[]): boolean {
  if (behind.some((word) => ENDS_SENTENCE.has(word.text) && !isNoEnd(text, word))) return true
  const line = behind.findLastIndex(({ text: word }) => word === '\n')
  const label = behind.slice(line + 1).filter(({ text: word }) => word.length > 1)
  const [first] = label
  if (line < 0 || first === undefined) return false
  const isLabel = behind[line - 1]?.text === ':' || BLANK_LINE.test(text.slice(words[cue]!.end, first.start))
  return isLabel && label.some(({ text: word }) => !NO_LABEL_BREAK.has(word))
}

/** «ليس في القرآن: …», «القرآن لم يقل: …», «لو قال الله: …»; but «لا نجد أبلغ من قوله تعالى: …», "Did Allah not say: …?" */
function isUntrue(words: readonly CueWord[], cue: number): boolean {
  for (let i = Math.max(0, cue - ABOUT_WORDS); i + 1 < words.length; i++) {
    if (!isIn(UNTRUE, words[i]!) || !UNSAID.has(words[i + 1]!.text) || words.slice(i, cue).some(isStop)) continue
    if (!isComparison(words, i, cue) && !isAsked(words, i)) return true
  }
  return false
}

/** What is denied is something greater than the verse: other words stand between «لا نجد» and God's speech, or «من» right before the colon. */
function isComparison(words: readonly CueWord[], untrue: number, cue: number): boolean {
  if (words.at(-1)!.text === ':' && words.at(-2)?.text === FROM) return true
  return !isBook(words[cue]!.text) && words.slice(untrue + 2, cue).some((word) => ![BETWEEN, GOD, BOOK, SPEECH].some((list) => isIn(list, word)))
}

/** "Does the Quran not say: …?": in a denial the auxiliary stands right before «not». */
function isAsked(words: readonly CueWord[], untrue: number): boolean {
  const [before, not, say] = [words[untrue - 1]?.text ?? '', words[untrue]!.text, words[untrue + 1]!.text]
  return not === 'not' && ENGLISH_SPEECH.has(say) && !isStop(words[untrue - 1] ?? words[untrue]!) && !AUXILIARY.has(before)
}

/**
 * God's speech has ended and something else stands before the passage: «قال تعالى كذا، ثم أنشد الشاعر: …». Within its own clause a noun
 * of another genre is what it speaks of: «قال تعالى موضحا هذا المعنى: …».
 */
function isOtherGenre(text: string, words: readonly CueWord[], cue: number): boolean {
  let isBehind = false
  for (let i = cue + 1; i < words.length - 1; i++) {
    const { text: word, start } = words[i]!
    const joins = word.startsWith(AND) && GENRE.has(word.slice(1))
    isBehind ||= joins || isStop(words[i]!) || BREAKS_OFF.has(word) || COMMA.test(text.slice(words[i - 1]!.end, start))
    if (!isIn(GENRE, words[i]!)) continue
    if (ENTITLED.has(word) || (isBehind && !OF_SPEECH.has(words[i - 1]!.text) && !isBook(words[i - 1]!.text))) return true
  }
  return false
}

/** «محور السورة», «محاضرة في سورة الحجرات», «مسجد القرآن»: it is told about, or is part of a name. */
function isAbout(text: string, words: readonly CueWord[], book: number): boolean {
  const first = clauseStart(text, words, book)
  const [before, second] = [words[book - 1], words[book - 2]]
  if (before === undefined || book === first) return false
  // «أهم ما في السورة: …»
  if (second?.text === WHAT && before.text === IN) return true
  if (ABOUT_RIGHT_BEFORE.has(before.text) || words.slice(Math.max(first, book - ABOUT_WORDS), book).some((word) => isIn(ABOUT_BOOK, word))) return true
  if (ENGLISH_BOOK.has(words[book]!.text)) {
    const of = before.text === 'the' ? second : before
    return of?.text === 'of' && !words.slice(first, book).some((word) => GODS_WORD.has(word.text) || isBook(word.text))
  }
  const hasPreposition = words[book]!.text.startsWith(WITH)
  return !hasPreposition && !isBook(before.text) && ![PRECEDES_BOOK, BETWEEN, SPEECH, GOD].some((list) => isIn(list, before))
}

/** «في الآية أربعة فروض: غسل الوجه، …»: what is counted in it follows; but «في سورة الشرح آيتان: …», «في القرآن ثلاث مرات: …». */
function counts(behind: readonly CueWord[]): boolean {
  return behind.some((word, i) => {
    const counted = COUNTED.has(word.text) ? behind[i + (word.text.endsWith(DUAL) ? 0 : 1)]?.text : undefined
    return counted !== undefined && counted !== FROM && !counted.startsWith(AND) && !TIMES.has(counted) && !isBook(counted)
  })
}
const DUAL = '\u0646'

/** Index of the first word of the clause in which a word stands. */
function clauseStart(text: string, words: readonly CueWord[], at: number): number {
  let first = at
  while (first > 0 && !isStop(words[first - 1]!) && !COMMA.test(text.slice(words[first - 1]!.end, words[first]!.start))) first--
  return first
}

function isStop({ text: word }: CueWord): boolean {
  return word === ':' || word === '\n' || ENDS_SENTENCE.has(word)
}

function isIn(list: ReadonlySet<string>, { text: word }: CueWord): boolean {
  return isAmong(list, word)
}

/** Words from «surah» to what follows its name. */
const LONGEST_NAME = 3

/** Behind a comma a clause of its own begins: «… آية الكرسي، وتحتها: …», «…، ثم أنشد: …» */
function breaksOff(text: string, words: readonly CueWord[]): boolean {
  return words.some(({ text: word, start }, i) => {
    const before = words[i - 1]
    if (before === undefined || GOES_ON.has(word) || (i <= LONGEST_NAME && OF_SURAH.has(word))) return false
    // «القرآن والعلم: …» is a title.
    if (i === 1 && word.startsWith(AND) && word.length > 2 && !isBook(word)) return true
    if (!COMMA.test(text.slice(before.end, start))) return false
    if (BREAKS_OFF.has(word)) return true
    if (word === AND + FROM || word === 'and') return !GOES_ON_WITH.has(words[i + 1]?.text ?? '')
    return word.length > 2 && word.startsWith(AND)
  })
}

/** «الآية الكريمة «…»», «جاء في القرآن «…»»: no colon stands between. */
function isInApposition(words: readonly CueWord[], book: number, last: number, distance: number): boolean {
  if (last - book >= LAST_WORDS || distance > NEAR || words.at(-1)!.text === '\n') return false
  const behind = words.slice(book + 1, last + 1)
  // "In the Quran we read, …"
  if (behind.length === 2 && behind[0]!.text === 'we' && READ_THERE.has(behind[1]!.text) && BESIDE_BOOK.has(words[book - 1]?.text ?? '')) return true
  if (isIn(VERSE, words[book]!)) return (!DEMONSTRATIVE.has(words[book - 1]?.text ?? '') || (book > 1 && isIn(RECITING, words[book - 2]!))) && behind.every((one) => BESIDE_VERSE.has(one.text))
  for (let i = book - 1; i >= Math.max(0, book - SPEECH_WORDS); i--) {
    const { text: word } = words[i]!
    if (isIn(QUOTING, words[i]!)) return i === book - 1 || !ENGLISH_SPEECH.has(word) || words.slice(Math.max(0, i - LAST_WORDS), i).some((one) => SAYS_IN_QURAN.has(one.text))
    if (INDIRECT.has(word) || ![BETWEEN, GOD, BESIDE_BOOK].some((list) => list.has(word)) && !isBook(word)) return false
  }
  return false
}
const NEAR = 30

/** A name of the Quran, of a surah or a verse, with or without a clitic. */
export function isBook(word: string): boolean {
  return BOOK.has(word) || BOOK.has(word.replace(CONJUNCTION, '')) || ENGLISH_BOOK.has(word)
}
