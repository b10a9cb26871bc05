// The writer says himself that the words are not right: he prints them as he found them, puts them right, or denies them.
//
//     on the base: بسم اله الرحمن الرحيم (sic)        "…". That is not what the verse says.
//                                        ^^^ a note          ^^^ a denial
import { DENIED_AS, ENDS_SENTENCE, ENGLISH_BOOK, NEGATION, POINTS_BACK, READ_INSTEAD, RIGHT_IS, SET_RIGHT, SET_RIGHT_SECOND, SIC } from './cue-words.generated.js'
import { ARABIC_LETTER } from '../layout.js'
import { type CueWord, cueWords } from './words.js'

/** UTF-16 units behind a passage that hold such a note, and such a sentence. */
const NOTE = 24
const SENTENCE = 90
/** What closes a passage, and the bracket of a note. */
const BRACKET = /^[\s"\u00bb\u201d\ufd3e\ufd3f)\]*_.,\u060c]{0,6}[([][*_\s]{0,3}$/
/** Words from the beginning of the sentence to its negation, and from there to what is denied. */
const NEGATION_WORDS = 3
const DENIED_WORDS = 4

/** Whether a note or a sentence right behind a passage says that its words are not right. */
export function isNotedAsWrong(text: string, end: number): boolean {
  return isSic(text, end) || isSetRight(text, end) || isDeniedBehind(text, end)
}

/** «…»; read «…»   «…» should be «…»   «…» instead of «…»   «…» والصواب أن نصها: «…» */
function isSetRight(text: string, end: number): boolean {
  const [first, second] = cueWords(text, end, end + NOTE).filter(({ text: word }) => !ENDS_SENTENCE.has(word))
  if (first === undefined || second === undefined || text.slice(end, second.start).includes('\n')) return false
  if (RIGHT_IS.has(first.text)) return RIGHT_ONES.test(text.slice(first.end, first.end + NOTE))
  if (READ_INSTEAD.has(first.text)) return second.start - first.end <= MARKS && ARABIC_LETTER.test(text[second.start]!)
  return SET_RIGHT.has(first.text) && SET_RIGHT_SECOND.has(second.text)
}
/** Words put right follow. */
const RIGHT_ONES = /^[^.\n]{0,20}[:\u00ab"\u201c{\ufd3e\ufd3f]/
/** UTF-16 units of a space and opening marks. */
const MARKS = 3

/** (sic), [*sic*], (كذا في الأصل) */
function isSic(text: string, end: number): boolean {
  const [first] = cueWords(text, end, end + NOTE).filter(({ text: word }) => !ENDS_SENTENCE.has(word))
  return first !== undefined && SIC.has(first.text) && BRACKET.test(text.slice(end, first.start))
}

/** "He doesn't.", "This is not a verse", "That isn't how it reads" */
function isDeniedBehind(text: string, end: number): boolean {
  const words = cueWords(text, end, end + SENTENCE)
  const from = words.findIndex(({ text: word }) => !ENDS_SENTENCE.has(word))
  const to = words.findIndex(({ text: word }, i) => i > from && (ENDS_SENTENCE.has(word) || word === '\n'))
  const sentence = from < 0 ? [] : words.slice(from, to < 0 ? words.length : to)
  if (!POINTS_BACK.has(sentence[0]?.text ?? '')) return false
  const negation = sentence.slice(0, NEGATION_WORDS).findIndex(({ text: word }) => NEGATION.has(word))
  return negation > 0 && isOfWords(sentence.slice(negation + 1))
}

/** The denial ends the sentence, or speaks of a verse and of what is right. */
function isOfWords(words: readonly CueWord[]): boolean {
  return words.every(({ text: word }) => word === RESIDUE) || words.slice(0, DENIED_WORDS).some(({ text: word }) => ENGLISH_BOOK.has(word) || DENIED_AS.has(word))
}
/** Of "doesn't". */
const RESIDUE = 't'
