import type { ColumnRange } from '../match/exact.js'
import { type LetterStream, WORD_START } from '../match/letter-stream.js'
import type { Resolver } from '../match/resolve.js'

/** Letters of two words that tell, and are no «إن الله». */
const LETTERS_OF_TWO = 8

/** Two words on end are those of the ayat that are named: the verse itself stands there, and words of the writer beside it. */
export function sharesWords(resolver: Resolver, { letters, count }: LetterStream, places: readonly ColumnRange[]): boolean {
  let [first, second] = [0, 0]
  for (let at = 1; at <= count; at++) {
    if (at < count && (letters[at]! & WORD_START) === 0) continue
    const tells = at - first >= LETTERS_OF_TWO || first === 0 || at === count
    if (second > first && tells && places.some((place) => resolver.exactWithin(letters, first, at, place) !== null)) return true
    ;[first, second] = [second, at]
  }
  return false
}
