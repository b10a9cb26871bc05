// God's speech goes on, and nobody else is named in its line:
//
//     قال تعالى: «فإن مع العسر يسرا» [الشرح: 5]، ثم قال: «إن مع العسر يسرا»
//     └ opens the line                           └ goes on
import { lineStart } from '../../text/index.js'
import type { Mention } from '../references/types.js'
import { BETWEEN, BOOK, GOD, SAYING_ON, SAYS, SAYS_ON } from './cue-words.generated.js'
import { CONJUNCTION, isAmong } from './clitics.js'
import { firstEndingAfter } from './neighbours.js'
import { SET_OFF } from './set-off.js'
import { cueWords } from './words.js'

/** UTF-16 units between two verses, and from the first word of the line to the second of them. */
const REACH_BETWEEN = 120
const REACH = 600
/** The line before names who says this: «قال ابن كثير:». */
const INTRODUCED = /:\s*$/
const INTRODUCED_REACH = 8
const SENTENCE_ENDS = /[!?\u061f]/

/** Whether the words between a verse, which God is said to speak, and a passage say that he goes on. */
export function goesOn(text: string, previous: { readonly outerStart: number; readonly outerEnd: number }, to: number, mentions: readonly Mention[]): boolean {
  if (to - previous.outerEnd > REACH_BETWEEN) return false
  const words = cueWords(text, endOfReferences(previous.outerEnd, to, mentions), to)
  if (words.length < 2 || words.at(-1)!.text !== ':' || !SAYS_ON.has(words.find(({ text: word }) => word !== '.')?.text ?? '')) return false
  if (!words.every(({ text: word }) => word === ':' || word === '.' || SAYS_ON.has(word) || SAYING_ON.has(word))) return false
  return opensLine(text, previous.outerStart)
}

/** Where the references right behind a verse end. */
function endOfReferences(from: number, to: number, mentions: readonly Mention[]): number {
  let end = from
  for (let i = firstEndingAfter(mentions, from); i < mentions.length && mentions[i]!.outerEnd <= to; i++) end = mentions[i]!.outerEnd
  return end
}

/** The line begins with God's speech, and nobody else is named in it up to `end`. */
function opensLine(text: string, end: number): boolean {
  const start = lineStart(text, end)
  if (end - start > REACH || INTRODUCED.test(text.slice(Math.max(0, start - INTRODUCED_REACH), start))) return false
  const own = text.slice(start, end).replace(SET_OFF, ' ')
  const words = cueWords(own, 0, own.length)
  const [verb, god] = [words[0]?.text ?? '', words[1]?.text ?? '']
  if (SENTENCE_ENDS.test(own) || !(SAYS.has(verb) || SAYS.has(verb.replace(CONJUNCTION, ''))) || !GOD.has(god)) return false
  return words.every(({ text: word }) => word === ':' || word === '.' || [SAYS, SAYS_ON, SAYING_ON, GOD, BETWEEN, BOOK].some((list) => isAmong(list, word)))
}
