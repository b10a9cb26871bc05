import { turnLamAlef } from './lam-alef.js'
import { lettersOf } from './letters-of.js'
import { Known, type Lexicon } from './lexicon/lexicon.js'
import { WordBit } from './pairs.js'
import type { WordTable } from './words.js'

const LEAST = 3
const MAJORITY = 4

/** What a document says of its lam-alefs. */
export interface LamAlefEvidence {
  /** Words that are none, and become words when turned back. */
  readonly turned: number
  /** Lam-alefs that stand as they should. */
  readonly upright: number
  /** All were turned round: several words show it, and hardly a lam-alef stands upright. */
  readonly everywhere: boolean
}

export const NO_EVIDENCE: LamAlefEvidence = { turned: 0, upright: 0, everywhere: false }

/** Counts what the words of a document say of its lam-alefs. */
export function lamAlefEvidence(words: WordTable, known: Uint8Array, lexicon: Lexicon): LamAlefEvidence {
  let turned = 0
  let upright = 0
  const { bits, count } = words
  for (let word = 0; word < count; word++) {
    const wordBits = bits[word]!
    const mayBeTurned = (wordBits & WordBit.ALEF_LAM) !== 0 && known[word] !== Known.EXACTLY
    if (mayBeTurned && turnLamAlef(lettersOf(words.text, words.start[word]!, words.end[word]!), lexicon) !== null) turned++
    else if ((wordBits & WordBit.LAM_ALEF) !== 0) upright++
  }
  return { turned, upright, everywhere: turned >= LEAST && turned >= MAJORITY * upright }
}
