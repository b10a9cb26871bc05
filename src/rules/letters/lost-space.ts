import type { Facts } from '../../analysis/facts.js'
import type { Lexicon } from '../../arabic/lexicon/lexicon.js'
import { Known } from '../../arabic/lexicon/lexicon.js'
import { isInNamedToken } from '../../arabic/named-token.js'
import { WordBit } from '../../arabic/pairs.js'
import { LETTER, MARK, UNITS } from '../../arabic/units.js'
import type { Rule } from '../rule.js'
import { eachSuspect, wordAt, type Word } from '../words.js'
import { splitAfterFinal, splitBetweenAlefs, splitUnknown, type Split } from './_split.js'

const LEAST_LETTERS = 6

/** Two words without the space between them. */
export const rule: Rule = {
  meta: { id: 'letters/lost-space', severity: 'warning', edits: 'fix', messages: ['afterFinal', 'together', 'split'] },
  check(facts, report) {
    const { lexicon } = facts.arabic
    if (lexicon === null) return
    for (const [word, split] of joinedWords(facts, lexicon)) {
      const { start, end } = word
      if (isInNamedToken(facts.prose.text, start, end)) continue
      const at = start + unitAfterLetters(word.text, split.at)
      const data = { found: word.text, first: word.text.slice(0, at - start), second: word.text.slice(at - start) }
      const edits = [{ start: at, end: at, text: ' ' }]
      if (split.certain) report({ messageId: 'afterFinal', data, start, end, fix: edits })
      else report({ messageId: 'together', data, start, end, suggestions: [{ messageId: 'split', data, edits }] })
    }
  },
}

function joinedWords(facts: Facts, lexicon: Lexicon): [Word, Split][] {
  const found = new Map<number, [Word, Split]>()
  eachSuspect(facts, WordBit.SEQUENCE, (word) => {
    const split = splitAfterFinal(word.letters, lexicon) ?? splitBetweenAlefs(word.letters, lexicon)
    if (split !== null && facts.arabic.known?.[word.index] !== Known.EXACTLY) found.set(word.index, [word, split])
  })
  for (const index of facts.arabic.unknown) {
    if (found.has(index) || facts.arabic.known![index] !== Known.NO || facts.arabic.words.letters[index]! < LEAST_LETTERS) continue
    const word = wordAt(facts, index)
    // A vowelled text was set with care: its strange words are names.
    const split = word.text === word.letters ? splitUnknown(word.letters, lexicon) : null
    if (split !== null) found.set(index, [word, split])
  }
  return [...found.values()].sort((a, b) => a[0].start - b[0].start)
}

/** Units of the word that hold its first letters, with their marks. */
function unitAfterLetters(text: string, letters: number): number {
  let count = 0
  let at = 0
  for (; at < text.length; at++) {
    const unit = UNITS[text.charCodeAt(at)]!
    if ((unit & LETTER) !== 0 && ++count > letters) break
    if ((unit & (LETTER | MARK)) === 0 && count === letters) break
  }
  return at
}
