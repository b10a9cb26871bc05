import { sameLetters } from '../../arabic/known.js'
import type { Rule } from '../rule.js'

const LEAST = 4
const LEAST_LETTERS = 2

/** The same word four times or more in a row: a known fault of scanners and of language models. */
export const rule: Rule = {
  meta: {
    id: 'letters/repeated-word',
    severity: 'warning',
    edits: 'suggestion',
    messages: ['repeated', 'once'],
    options: { type: 'object', properties: { least: { type: 'integer', minimum: 2 } }, additionalProperties: false },
  },
  check(facts, report, options) {
    const { words } = facts.arabic
    const { text, start, end, hash, letters, count } = words
    const least = typeof options['least'] === 'number' ? options['least'] : LEAST
    for (let first = 0; first < count; ) {
      let last = first
      while (last + 1 < count && hash[last + 1] === hash[first] && same(last + 1, first) && facts.arabic.follows(last + 1)) last++
      const times = last - first + 1
      if (times >= least && letters[first]! >= LEAST_LETTERS && !facts.arabic.isFrozen(start[first]!)) {
        const word = text.slice(start[first]!, end[first]!)
        const edits = [{ start: end[first]!, end: end[last]!, text: '' }]
        const data = { word, times }
        report({ messageId: 'repeated', data, start: start[first]!, end: end[last]!, suggestions: [{ messageId: 'once', data, edits }] })
      }
      first = last + 1
    }

    function same(word: number, other: number): boolean {
      return sameLetters(text, start[other]!, end[other]!, start[word]!, end[word]!)
    }
  },
}
