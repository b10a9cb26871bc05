import { WordBit } from '../../arabic/pairs.js'
import type { Rule } from '../rule.js'
import { eachVowelled, show } from './_clusters.js'

/** The same mark twice on one letter: the second is not seen, and hides the word from searches. */
export const rule: Rule = {
  meta: { id: 'marks/duplicate', severity: 'error', edits: 'fix', messages: ['twice'] },
  check(facts, report) {
    eachVowelled(facts, WordBit.STACKED, (word, clusters) => {
      for (const { letter, marks } of clusters) {
        for (let i = 1; i < marks.length; i++) {
          const { unit, at } = marks[i]!
          if (!marks.slice(0, i).some((before) => before.unit === unit)) continue
          const data = { word: word.text, mark: show(unit), letter: String.fromCharCode(letter) }
          report({ messageId: 'twice', data, start: at, end: at + 1, fix: [{ start: at, end: at + 1, text: '' }] })
        }
      }
    })
  },
}
