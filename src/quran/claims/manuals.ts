// The terse style of the manuals of readings, which need no verb: «﴿كفوا﴾: حمزة ﴿كفؤا﴾، والباقون ﴿كفؤا﴾», «نافع ﴿يغفر﴾ بالياء», "Warsh: ﴿…﴾".
import { BOTH_WAYS, ENDS_SENTENCE, NAME_BEGINS, OF_HAFS, READ_ELSEWHERE, READER_NAMES, READER_SECOND_NAMES, READING_NOUN, READING_OF, READING_WAY, TRANSMITS, WITHOUT } from './cue-words.generated.js'
import { CLITICS } from './cues.js'
import { type CueWord, cueWords } from './words.js'

/** UTF-16 units before a passage and behind it in which a manual says whose reading it is, or which. */
const BEFORE = 60
const BEHIND = 30
/** Words before a passage among which it is said how its letters are read, and before a name, that its bearer says something. */
const WAY_WORDS = 3
const TRANSMITS_WORDS = 4
/** UTF-16 units below the head of a column, and of the cells in between. */
const COLUMN = 900
const LONGEST_CELL = 120

/** Whether a passage is given as somebody reads it, in the style of manuals. */
export function isInManual(text: string, start: number, end: number): boolean {
  const before = cueWords(text, Math.max(0, start - BEFORE), start).filter(({ text: word }) => word !== ':')
  if (endsWithReader(before) || endsWithWay(before)) return true
  const behind = inSentence(cueWords(text, end, end + BEHIND))
  if (isWay(behind, 0) || [...before, ...behind].some(({ text: word }) => BOTH_WAYS.has(word))) return true
  return cueWords(text, start, end).some(({ text: word }) => READ_ELSEWHERE.has(word)) || isUnderReader(text, start)
}

/** «حمزة», «والباقون», «وابن عامر»; not «قال مجاهد». */
function endsWithReader(words: readonly CueWord[]): boolean {
  const last = words.length - 1
  if (last < 0 || !isReader(words, last)) return false
  return !words.slice(Math.max(0, last - TRANSMITS_WORDS), last).some(({ text: word }) => isOneOf(TRANSMITS, word))
}

function isReader(words: readonly CueWord[], at: number): boolean {
  const { text: word } = words[at]!
  if (READER_NAMES.has(word) || READER_NAMES.has(word.replace(CLITICS, ''))) return true
  return READER_SECOND_NAMES.has(word) && NAME_BEGINS.has(words[at - 1]?.text ?? '')
}

/** «وبكسر اللام: ﴿…﴾», «قراءة الياء: ﴿…﴾» */
function endsWithWay(words: readonly CueWord[]): boolean {
  const from = Math.max(0, words.length - WAY_WORDS)
  for (let i = words.length - 1; i >= from; i--) {
    const { text: word } = words[i]!
    if (ENDS_SENTENCE.has(word) || OF_HAFS.has(word)) return false
    if (isWay(words, i) || (READING_NOUN.has(word) && isOneOf(READING_OF, words[i - 1]?.text))) return true
  }
  return false
}

/** «بالتشديد», «وبضم», «بغير ألف», «على النهي» */
function isWay(words: readonly CueWord[], at: number): boolean {
  const word = words[at]?.text
  return isOneOf(READING_WAY, word) || (isOneOf(WITHOUT, word) && READING_NOUN.has(words[at + 1]?.text ?? ''))
}

function isOneOf(list: ReadonlySet<string>, word = ''): boolean {
  return list.has(word) || list.has(word.replace(CLITICS, ''))
}

function inSentence(words: readonly CueWord[]): readonly CueWord[] {
  const stop = words.findIndex(({ text: word }) => ENDS_SENTENCE.has(word) || word === '\n' || word === ':')
  return stop < 0 ? words : words.slice(0, stop)
}

/** A reader's name stands alone in a cell or a line above, and short ones follow it: the head of a column. */
function isUnderReader(text: string, start: number): boolean {
  const lines = text.slice(Math.max(0, start - COLUMN), start).split('\n').slice(0, -1)
  for (const line of lines.toReversed()) {
    if (line.length > LONGEST_CELL) return false
    if (line.split(/[|\t]/).some((cell) => isName(cueWords(cell, 0, cell.length)))) return true
  }
  return false
}

function isName(words: readonly CueWord[]): boolean {
  return words.length > 0 && words.every(({ text: word }, i) => isReader(words, i) || READING_OF.has(word) || NAME_BEGINS.has(word) || TRANSMITS.has(word))
}
