import { RELATING } from './claims/cue-words.generated.js'
import { cueWords } from './claims/words.js'

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
  const before = cueWords(text, Math.max(0, outerStart - BEFORE), outerStart)
  const start = before.findLastIndex((word) => SENTENCE_ENDS.has(word.text)) + 1
  return [...before.slice(start), ...cueWords(text, outerEnd, quotation.outerStart)].some((word) => RELATING.has(word.text))
}
