import { ENDS_SENTENCE, READERS, READING } from './cue-words.generated.js'
import { CLITICS, CUE_WINDOW } from './cues.js'
import { cueWords } from './words.js'

/**
 * Whether the words before a passage say that somebody reads it otherwise: «قرأ نافع: ﴿ملك يوم الدين﴾», «في قراءة حمزة».
 * The editions here have the reading of Hafs: what differs from it is no mistake there, and cannot be judged.
 */
export function isOtherReading(text: string, start: number): boolean {
  const words = cueWords(text, Math.max(0, start - CUE_WINDOW), start)
  let [reads, reader] = [false, false]
  for (let i = words.length - 1; i >= 0; i--) {
    const { text: word } = words[i]!
    if (ENDS_SENTENCE.has(word)) break
    const stem = word.replace(CLITICS, '')
    reads ||= READING.has(word) || READING.has(stem)
    reader ||= READERS.has(word) || READERS.has(stem)
    if (reads && reader) return true
  }
  return false
}
