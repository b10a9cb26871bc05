import type { Facts } from '../../analysis/facts.js'
import { ARABIC_QUESTION_MARK } from '../../arabic/characters.js'
import { WORD_UNIT, UNITS } from '../../arabic/units.js'
import { latinMark } from './_latin.js'

const QUESTION_MARK = 0x3f
/** No word is longer, so no more is looked at. */
const LONGEST_WORD = 40

/** A Latin question mark after an Arabic word. */
export const rule = latinMark(
  'punctuation/latin-question-mark',
  { latin: QUESTION_MARK, arabic: ARABIC_QUESTION_MARK, endsLine: true },
  (facts, at) => !followsKnownWord(facts, at),
)

/** A lost letter is a question mark too, and what stands before it is then mostly no word; nor is a stray one punctuation. */
function followsKnownWord(facts: Facts, at: number): boolean {
  const { text } = facts.prose
  if (text.charCodeAt(at + 1) === QUESTION_MARK) return false
  let start = at
  while (start > 0 && at - start < LONGEST_WORD && (UNITS[text.charCodeAt(start - 1)]! & WORD_UNIT) !== 0) start--
  const { lexicon } = facts.arabic
  return start < at && (lexicon === null || lexicon.hasLoosely(text.slice(start, at)))
}
