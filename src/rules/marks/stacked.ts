import { SUKUN } from '../../arabic/characters.js'
import { WordBit } from '../../arabic/pairs.js'
import type { Rule } from '../rule.js'
import { eachVowelled, show, VOWELS } from './_clusters.js'

/** Two different vowel signs, or a vowel sign and a sukun, on one letter: only one can be meant. */
export const rule: Rule = {
  meta: { id: 'marks/stacked', severity: 'error', edits: 'suggestion', messages: ['two', 'keep'] },
  check(facts, report) {
    eachVowelled(facts, WordBit.STACKED, (word, clusters) => {
      for (const { letter, marks } of clusters) {
        const signs = marks.filter(({ unit }) => VOWELS.has(unit) || unit === SUKUN)
        const first = signs[0]
        const second = signs.find(({ unit }) => unit !== first?.unit)
        if (first === undefined || second === undefined) continue
        report({
          messageId: 'two',
          data: { word: word.text, first: show(first.unit), second: show(second.unit), letter: String.fromCharCode(letter) },
          start: first.at,
          end: second.at + 1,
          suggestions: [first, second].map((kept) => ({
            messageId: 'keep',
            data: { mark: show(kept.unit) },
            edits: signs.filter(({ unit }) => unit !== kept.unit).map(({ at }) => ({ start: at, end: at + 1, text: '' })),
          })),
        })
      }
    })
  },
}
