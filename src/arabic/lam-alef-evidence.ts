import { turnLamAlef } from './lam-alef.js'
import { lettersOf } from './letters-of.js'
import { Known, type Lexicon } from './lexicon/lexicon.js'
import { WordBit } from './pairs.js'
import type { WordTable } from './words.js'

const LEAST = 3
const MAJORITY = 4

/**
 * Whether a document's lam-alefs were all turned round: several words that are none become words when turned back, and hardly
 * a lam-alef stands as it should.
 */
export function isTurnedEverywhere(words: WordTable, known: Uint8Array, lexicon: Lexicon): boolean {
  let turned = 0
  let upright = 0
  const { bits, count } = words
  for (let word = 0; word < count; word++) {
    const wordBits = bits[word]!
    if ((wordBits & WordBit.LAM_ALEF) !== 0) upright++
    if ((wordBits & WordBit.ALEF_LAM) === 0 || known[word] === Known.EXACTLY) continue
    if (turnLamAlef(lettersOf(words.text, words.start[word]!, words.end[word]!), lexicon) !== null) turned++
  }
  return turned >= LEAST && turned >= MAJORITY * upright
}
