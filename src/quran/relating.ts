import { ENGLISH_SPEECH, RELATING, RELATING_NEXT, SAME_BOOK, SPEECH, TREATED, TREATMENT } from './claims/cue-words.generated.js'
import { type CueWord, cueWords } from './claims/words.js'

/** UTF-16 units before a reference in which a word may say what the sentence does with it. */
const BEFORE = 40
const SENTENCE_ENDS: ReadonlySet<string> = new Set(['.', '?', '!', '\u061f', '\n'])

interface Bounds {
  readonly outerStart: number
  readonly outerEnd: number
}

/**
 * Whether a sentence speaks of the verse that a reference names and quotes another one for it:
 *
 *     نسخت الآية 240 من سورة البقرة بقوله تعالى: ﴿…﴾        Q 2:180 was abrogated by the verse of inheritance: …
 */
export function relates(text: string, { outerStart, outerEnd }: Bounds, quotation: Pick<Bounds, 'outerStart'>): boolean {
  const between = cueWords(text, outerEnd, quotation.outerStart)
  if (between.some(({ text: word }, i) => SAME_BOOK.has(word) || isRelating(between, i))) return true
  const before = cueWords(text, Math.max(0, outerStart - BEFORE), outerStart)
  if (RELATING_NEXT.has(before.at(-1)?.text ?? '')) return true
  // What is said behind the word, «بخلاف ذلك قال تعالى في …», is said of the verse that follows.
  const start = before.findLastIndex(({ text: word }) => SENTENCE_ENDS.has(word) || SPEECH.has(word) || ENGLISH_SPEECH.has(word)) + 1
  return before.slice(start).some((_, i, words) => isRelating(words, i))
}

function isRelating(words: readonly CueWord[], at: number): boolean {
  const { text: word } = words[at]!
  return RELATING.has(word) || (TREATED.has(word) && TREATMENT.has(words[at + 1]?.text ?? ''))
}
