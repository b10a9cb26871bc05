// What a verse is about, and its place; no quotation of it:
//
//     من صفات الأمة: الأمر بالمعروف والنهي عن المنكر (آل عمران: 110)
//                    ^^^^^ a noun of action, where the verse has a verb: «تأمرون بالمعروف»
import { NO_COLUMN } from '../match/align.js'
import { type LetterStream, wordEnd } from '../match/letter-stream.js'
import type { Match } from '../match/match.js'
import type { Resolver } from '../match/resolve.js'
import type { Mention } from '../references/types.js'
import { isVowelled } from './accept.js'
import { GOD, MASDARS, SPEECH } from './cue-words.generated.js'
import { isAmong } from './clitics.js'
import { type CueWord, cueWords } from './words.js'

/** UTF-16 units of a clause before the words that resemble a verse. */
const REACH = 80
/** UTF-16 units between such words and the reference. */
const CLOSE = 32
/** First words of a quotation that are looked at. */
const FIRST_WORDS = 2
/** Words of a topic that stands in some other ayah letter for letter: «إقام الصلاة وإيتاء الزكاة». */
const FEW_WORDS = 5
const BORDER = /[\n.:;!?|()[\]{}",*\u060c\u061b\u061f\u00ab\u00bb\u201c\u201d\u2013\u2014\u2022-]/
/** The border of a cell, and brackets, may stand between a topic and its place. */
const OTHER_CLAUSE = /[\n.:;!?",\u060c\u061b\u061f\u00ab\u00bb\u201c\u201d]/
const ARTICLE = /^(?:\u0627\u0644|\u0644\u0644)(?=..)/
const CONJUNCTION = /^[\u0648\u0641](?=...)/
/**
 * Shapes of nouns of action, folded (alef for hamza, ه for ة, no bare hamza): إنفاق, اجتناب, انقلاب, استغفار, استعانة, تحريم, تزكية, مجادلة.
 *
 *     ا..ا.    ا.ت.ا.    ان..ا.    است..ا.    است.ا.ه    ت..ي.    م.ا..ه
 */
const SHAPE = /^(?:\u0627..\u0627.|\u0627.\u062a.\u0627.?|\u0627\u0646..\u0627.|\u0627\u0633\u062a..\u0627.|\u0627\u0633\u062a.\u0627.\u0647|\u062a..\u064a[^\u0646]|\u0645.\u0627..\u0647)$/

/** A stretch of running text that resembles a verse; letter 0 of the stream is its first one. */
interface Stretch {
  readonly start: number
  readonly end: number
  readonly match: Match
}

/**
 * Whether words before a reference to another ayah, or to one that has them otherwise, say what the verse is about: their clause begins with a
 * noun of action, or one stands among their first words in place of the verse's.
 * @param isCited whether the match is the ayah of the reference
 */
export function isTopic(text: string, { start, end, match }: Stretch, stream: LetterStream, resolver: Resolver, isCited: boolean): boolean {
  if (match.exact && isCited) return false
  const own = cueWords(text, start, end)
  const before = clauseBefore(text, start)
  if (match.exact) return own.length <= FEW_WORDS && [before[0], ...own].some((word) => word !== undefined && isMasdar(word.text))
  if (own.slice(0, FIRST_WORDS).some(({ text: word }, at) => isMasdar(word) && !agreesWord(stream, resolver, match, at))) return true
  return before[0] !== undefined && isMasdar(before[0].text) && !before.some(({ text: word }, i) => isAmong(SPEECH, word) && GOD.has(before[i + 1]?.text ?? ''))
}

/** Whether at most a few words of the same clause stand between words and a reference. */
export function closesClause(text: string, end: number, { from, outerStart }: Mention): boolean {
  return from !== null && outerStart - end <= CLOSE && !OTHER_CLAUSE.test(text.slice(end, outerStart))
}

/** Words of the clause in which a stretch stands, before it. */
function clauseBefore(text: string, start: number): CueWord[] {
  let from = start
  while (from > 0 && start - from < REACH && !BORDER.test(text[from - 1]!)) from--
  return start - from < REACH ? cueWords(text, from, start) : []
}

/** Whether words without vowel signs begin as a topic or a title does: «تحريم السخرية», «قصة الفتية». */
export function beginsAsTopic(text: string, start: number, end: number): boolean {
  const [first] = cueWords(text, start, end)
  return first !== undefined && isMasdar(first.text) && !isVowelled(text, start, end)
}

function isMasdar(word: string): boolean {
  const noun = word.replace(CONJUNCTION, '')
  return MASDARS.has(word) || MASDARS.has(noun) || SHAPE.test(word.replace(ARTICLE, '')) || SHAPE.test(noun.replace(ARTICLE, ''))
}

/** Whether the word at an index is the verse's, to the letter. */
function agreesWord({ letters, count }: LetterStream, resolver: Resolver, match: Match, at: number): boolean {
  let from = match.q
  let to = wordEnd(letters, from, count)
  for (let word = 0; word < at; word++) [from, to] = [to, wordEnd(letters, to, count)]
  const [c, last] = [match.columns[from - match.q] ?? NO_COLUMN, match.columns[to - 1 - match.q] ?? NO_COLUMN]
  return c !== NO_COLUMN && last >= c && resolver.wordEndsAt(last + 1) && resolver.exactWithin(letters, from, to, { c, cEnd: last + 1 }) !== null
}
