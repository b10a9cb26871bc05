// What a reference beside quotation marks says of the words in them.
//
//     «إن الصبر نور يهدي القلوب» [البقرة: 153]       their source: they are presented as that verse
//     البقرة: 153: «إن الصبر نور يهدي القلوب»       a line that begins with it and leads on by a colon: the same
//     | البقرة: 153 | «إن الصبر نور يهدي القلوب» |    another cell: the same where the column is that of verses
//     الدرس الثالث (البقرة: 153): «معية الله»        its place: a title, a theme or a commentary, unless the words are the verse's
import { lineStart } from '../../text/index.js'
import type { Mention } from '../references/types.js'
import { isVowelled } from './accept.js'
import { isAmong } from './clitics.js'
import type { Cell } from './columns.js'
import { ABOUT_BOOK, COMMENT, ENGLISH_SPEECH, GOD, LEADS_TO_PLACE, SPEECH } from './cue-words.generated.js'
import type { Cue } from './cues.js'
import type { Delimited } from './delimiters.js'
import type { NeighbouringMentions } from './neighbours.js'
import { beginsAsTopic } from './topics.js'
import { cueWords } from './words.js'

/** `verse`: whatever the words are, they are presented as a verse; `place`: they are one where they resemble it. */
export type Says = 'verse' | 'place' | null

export interface CitedAs {
  readonly before: Says
  readonly behind: Says
  /** The cue before the passage, where it is no part of the reference itself. */
  readonly cue: Cue | null
}

/** Ayat of the longest range that a label of one verse names, and words of the shortest verse without vowel signs that it presents. */
const LONGEST_RANGE = 3
const SHORTEST = 5
const BORDER = '|'
/** UTF-16 units, and words, before a reference that say what it leads to. */
const REACH = 60
const WORDS = 4
const LABEL = /^[^\p{L}]*(?:(?:\u0627\u0644)?\u0633\u0648\u0631\u0629[^\p{L}]+|(?:surah|sura|quran|qur'an)[^\p{L}]+)?$/iu
/** Between a label and its verse: a colon, or the sign of a quotation on the next line; nothing behind one in brackets, [البقرة: 186] «…». */
const OF_LABEL = /[:>]|^[\])]* ?$/
/** Behind a reference: words that only have their place there follow. */
const PARTS = /[^\s*_)\]>:,"\u060c-]|\s[-\u2013\u2014]/

/** @param words words of the passage */
export function citedAs(text: string, { kind, outerStart, outerEnd }: Delimited, { before, after }: NeighbouringMentions, given: Cue | null, cell: () => Cell | null, words: number): CitedAs {
  const isQuoted = kind === 'quotes' || kind === 'guillemets' || kind === 'braces'
  const isTopic = isQuoted && (before.length > 0 || after.length > 0) && beginsAsTopic(text, outerStart, outerEnd)
  const across = (between: string): Says => (!isTopic && (!isQuoted || !between.includes(BORDER) || (cell()?.holds ?? 'other') !== 'other') ? 'verse' : 'place')
  const [next] = after
  const behind = next === undefined ? null : across(text.slice(outerEnd, next.outerStart))
  const start = isQuoted && given !== null ? startOf(text, outerStart - given.distance, before) : null
  const cue = start === null ? given : null
  if (!before.some(({ certainty, status }) => (certainty !== 'bare' || status !== 'ambiguous') && (cue === null || (certainty !== 'surah' && certainty !== 'named')))) return { before: null, behind, cue }
  const between = text.slice(before.at(-1)!.outerEnd, outerStart)
  if (!isQuoted) return { before: 'verse', behind, cue }
  if (between.includes(BORDER)) return { before: across(between), behind, cue }
  const isLed = isLedTo(text, Math.min(start ?? outerStart, before[0]!.outerStart))
  const isLabel = (words >= SHORTEST || isVowelled(text, outerStart, outerEnd)) && OF_LABEL.test(between) && (before[0]!.bracketed || !/^ ?$/.test(between)) && before.every(isOfOneVerse)
  const leads = !isTopic && !PARTS.test(between) && (isCommanded(text, before.at(-1)!, outerEnd) || (isLed ?? isLabel))
  return { before: leads ? 'verse' : 'place', behind, cue }
}

/**
 * Where a reference begins of which the word is a part that would introduce the passage; null where it is none of it:
 * «سورة لقمان، الآيات 12-19: «وصايا لقمان»», "Surah Luqman (31:12-19): «…»".
 */
function startOf(text: string, end: number, mentions: readonly Mention[]): number | null {
  const mention = mentions.find(({ outerEnd }) => end <= outerEnd)
  if (mention === undefined) return null
  if (end > mention.outerStart) return mention.outerStart
  const word = SURAH.exec(text.slice(Math.max(0, end - LONGEST_SURAH), end))
  return word !== null && NAME.test(text.slice(end, mention.outerStart)) ? end - word[0].length : null
}
const SURAH = /(?:\u0627\u0644)?\u0633\u0648\u0631\u0629$|surah?$/i
const LONGEST_SURAH = 7
const NAME = /^[\s\p{L}\p{M}'\u2019-]{0,24}$/u

/** Whether the words before a reference say that the verse follows, «في الآية 153 من سورة البقرة: …»; null where it opens its line. */
function isLedTo(text: string, reference: number): boolean | null {
  const from = Math.max(lineStart(text, reference), reference - REACH)
  if (LABEL.test(text.slice(from, reference))) return null
  const words = cueWords(text, from, reference)
  const last = words.at(-1)?.text
  return [LEADS_TO_PLACE, GOD, SPEECH, ENGLISH_SPEECH].some((list) => isAmong(list, last)) && !words.slice(-WORDS).some(({ text: word }) => isAmong(ABOUT_BOOK, word) || isAmong(COMMENT, word))
}

/** Bakara 2/153'te «…» buyrulur: Turkish says by an ending that the words stand there, and behind them who speaks. */
function isCommanded(text: string, { from, outerStart, outerEnd }: Mention, end: number): boolean {
  return from !== null && LOCATIVE.test(text.slice(Math.max(outerStart, outerEnd - ENDING), outerEnd)) && COMMANDED.test(text.slice(end, end + COMMANDED_REACH))
}
const LOCATIVE = /(?:\p{N}['\u2019][td]|[\u00e2a]yet(?:t|in ?d))[ea](?:ki)?$/iu
const ENDING = 12
const COMMANDED = /^[,\s]*(?:diye\s|\u015feklinde\s)?(?:buyr|buyur|emr|[\u00e2a]yet)/iu
const COMMANDED_REACH = 24

function isOfOneVerse({ from, to }: Mention): boolean {
  return from !== null && (to ?? from) - from < LONGEST_RANGE
}
