// The sense of a verse in quotation marks, and who gives it:
//
//     معنى الآية «لا تطيعوهم في ترك الحق» عند ابن عباس.        the clause ends: the words are the sense
//     معنى الآية «فلا تطع الكافرين» عند ابن عباس: …            the sense follows: they are the verse
import { LETTER } from '../layout.js'
import { ACCORDING_TO } from './cue-words.generated.js'
import { cueWords } from './words.js'

/** UTF-16 units and words behind a passage in which somebody is named. */
const BEHIND = 60
const MOST_WORDS = 6
const COLON = ':'
const ENDS_CLAUSE = /[.,;:!?\n\u060c\u061b\u061f]/
const BEFORE_WORD = /^[\s*_]*$/

/** Whether nothing but the name of him who explains the verse stands behind a passage in its clause. */
export function isSomebodysSense(text: string, outerEnd: number): boolean {
  const behind = text.slice(outerEnd, outerEnd + BEHIND)
  const length = behind.search(ENDS_CLAUSE)
  if (length < 0 ? outerEnd + BEHIND < text.length : behind[length] === COLON) return false
  const words = cueWords(text, outerEnd, outerEnd + (length < 0 ? behind.length : length)).filter(({ text: word }) => LETTER.test(word))
  const [first] = words
  if (first === undefined || words.length < 2 || words.length > MOST_WORDS) return false
  return ACCORDING_TO.has(first.text) && BEFORE_WORD.test(text.slice(outerEnd, first.start))
}
