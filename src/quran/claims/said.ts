// God's speech stands right before words that nothing marks, and no «أن» between:
//
//     قال تعالى ومن يتق الله يجعل له فرجا        قال تعالى: من جد وجد ومن زرع حصد [الزمر: 53].
//     └───────┘└ no colon is needed                     └ nothing else can be meant by the words up to the reference
import { BOOK, ENGLISH_BOOK, NAME_OF_GOD, PRAISE, SHARED_NAME_OF_GOD, SPOKEN, WRITER_SPEAKS } from './cue-words.generated.js'
import { isAmong } from './clitics.js'
import type { Between } from './between.js'
import { type Cue, CUE_WINDOW, cueBefore } from './cues.js'
import { godSpeaksBefore, isReported } from './subject-before.js'
import { cueWords } from './words.js'

const FEWEST_WORDS = 4
/** Behind the reference: it leads to the verse, or the verse stands there. */
const GOES_ON = /^[\s*_]*[:\u00ab\u201c"\ufd3f{]/
const GOES_ON_REACH = 8
/** Marks words in the text of a message: *…*. */
const MARK = '*'

/** «مخاطبا نبيه …» */
const ADVERB = /^\u0645\p{L}{2,}\u0627$/u

/** Whether a verb of speech and the name of God are the last words before `at`. */
export function isSaidAt(text: string, at: number, limit: number): boolean {
  const words = cueWords(text, Math.max(limit, at - CUE_WINDOW), at)
  // «وربنا بيقول *…*»
  const isMarked = text[at - 1] === MARK && words.length > 0 && godSpeaksBefore(text, words, words.length - 1)
  let god = words.length - 1
  while (god > 0 && isNameOrPraise(words[god]!.text)) god--
  if (!isMarked && (god < 0 || god === words.length - 1 || !isAmong(SPOKEN, words[god]!.text) || isReported(words, god))) return false
  const cue = cueBefore(text, at, limit)
  return cue !== null && cue.speaker === 'quran' && cue.introduces
}

/** God's name, or what is said in praise of Him behind it. */
export function isNameOrPraise(word: string): boolean {
  return PRAISE.has(word) || NAME_OF_GOD.has(word) || SHARED_NAME_OF_GOD.has(word)
}

/** Whether words between «قال تعالى:» and a reference in brackets on the same line are said to be a verse, whatever they resemble. */
export function isSaidToBeVerse(text: string, { start, end, mention }: Between): boolean {
  if (!mention.bracketed || mention.outerStart < end || text.slice(start, mention.outerStart).includes('\n')) return false
  if (GOES_ON.test(text.slice(mention.outerEnd, mention.outerEnd + GOES_ON_REACH))) return false
  const colon = text.lastIndexOf(':', start)
  if (colon < 0 || text.slice(colon + 1, start).includes('\n') || !isSaidAt(text, colon, 0)) return false
  const words = cueWords(text, start, end)
  const first = words[0]?.text ?? ''
  if (WRITER_SPEAKS.has(first) || ADVERB.test(first)) return false
  return words.length >= FEWEST_WORDS && !words.some(({ text: word }) => isAmong(BOOK, word) || ENGLISH_BOOK.has(word))
}

/** UTF-16 units between a cue and a quotation that nothing delimits. */
const NEAR_CUE = 60

/** Whether the Quran is said to speak right before such a quotation. */
export function isNearCue(cue: Cue | null): boolean {
  return cue !== null && cue.speaker === 'quran' && cue.introduces && cue.distance < NEAR_CUE
}
