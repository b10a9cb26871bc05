// Where a quotation that nothing delimits breaks off within its ayah, and another word follows than the verse's next: the writer may go on in his own
// words, or the verse may be changed. The letters do not say which.
//
//     قال تعالى: إن أكرمكم عند الله أتقاكم وأخشاكم له.
//     document   … أتقاكم │ وأخشاكم
//     verse      … أتقاكم │ إن
import type { Evidence, UnsettledEnd } from './types.js'
import { foldedLetters } from './word-forms.js'

/** UTF-16 units in which the next word stands. */
const REACH = 48
/** The word behind nothing but a space. */
const NEXT_WORD = /^[ \u00a0]+([\p{L}\p{M}]+)/u

/** Whether signs around it say where a quotation ends. */
export function isDelimited(evidence: readonly Evidence[]): boolean {
  return evidence.includes('brackets') || evidence.includes('quotation-marks')
}

/**
 * The word behind a quotation's end, and the one that the verse has there; null where they are the same, and where no word follows.
 * @param next the verse's next word
 */
export function unsettledEnd(text: string, end: number, next: string): UnsettledEnd | null {
  const following = NEXT_WORD.exec(text.slice(end, end + REACH))
  if (following === null) return null
  const found = following[1]!
  const start = end + following[0].length - found.length
  return String(foldedLetters(found)) === String(foldedLetters(next)) ? null : { start, end: start + found.length, found, expected: next }
}
