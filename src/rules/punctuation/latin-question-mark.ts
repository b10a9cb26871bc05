import type { Facts } from '../../analysis/facts.js'
import { ARABIC_QUESTION_MARK } from '../../arabic/characters.js'
import { lettersOf } from '../../arabic/letters-of.js'
import { WORD_UNIT, UNITS } from '../../arabic/units.js'
import { latinMark } from './_latin.js'

const QUESTION_MARK = 0x3f
/** No word is longer, so no more is looked at. */
const LONGEST_WORD = 40
/** People double and triple the mark; a longer row is letters that were lost. */
const MOST = 3
/** Words that begin a question; a clitic may stand before them. */
const ASKS = /^[\u0648\u0641]?[\u0628\u0644]?(?:هل|ما|ماذا|لماذا|لم|كيف|أين|اين|متى|من|كم|أي|اي|ألا|ألم|أليس|أما|بم|عم|مم|علام)$/
/** As far as the question began. */
const LONGEST_QUESTION = 300
const SENTENCE_END = /[.!?\u061f\u061b\n]/

/** A Latin question mark after an Arabic word. */
export const rule = latinMark(
  'punctuation/latin-question-mark',
  { latin: QUESTION_MARK, arabic: ARABIC_QUESTION_MARK, endsLine: true, most: MOST },
  (facts, at) => !followsKnownWord(facts, at),
)

/** A lost letter is a question mark too, and what stands before it is then mostly no word; nor is a stray one punctuation. */
function followsKnownWord(facts: Facts, at: number): boolean {
  const { text } = facts.prose
  if (text.charCodeAt(at + 1) === QUESTION_MARK && !asks(text, at)) return false
  let start = at
  while (start > 0 && at - start < LONGEST_WORD && (UNITS[text.charCodeAt(start - 1)]! & WORD_UNIT) !== 0) start--
  const { lexicon } = facts.arabic
  return start < at && (lexicon === null || lexicon.hasLoosely(text.slice(start, at)))
}

/** Whether the sentence is a question of two words and more: two marks may be a picture that was lost. */
function asks(text: string, at: number): boolean {
  const sentence = text.slice(Math.max(0, at - LONGEST_QUESTION), at).split(SENTENCE_END).at(-1)!
  const [first, second] = sentence.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '')
  return first !== undefined && second !== undefined && ASKS.test(lettersOf(first))
}
