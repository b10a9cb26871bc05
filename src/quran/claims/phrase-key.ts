import { LETTER } from '../letters.js'

/** A folded letter in a phrase (phrases.generated.ts) is the character that many after this one. */
export const LETTER_BASE = 0x40

/** Letters [from, to) as phrases are written. */
export function phraseKey(letters: ArrayLike<number>, from = 0, to = letters.length): string {
  let result = ''
  for (let i = from; i < to; i++) result += String.fromCharCode(LETTER_BASE + (letters[i]! & LETTER))
  return result
}
