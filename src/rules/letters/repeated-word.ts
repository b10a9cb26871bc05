import { sameLetters } from '../../arabic/known.js'
import { lettersOf } from '../../arabic/letters-of.js'
import type { Rule } from '../rule.js'

const LEAST = 4
const LEAST_LETTERS = 2
/** Names that God is called by again and again, clitics of oaths before them. */
const NAME_OF_GOD = /^(?:[\u0648\u0641]?[\u0628\u062a]?[\u0627\u0671]\u0644\u0644\u0647|اللهم|يالله|رب|ربي|ربنا|يارب)$/

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
      if (times >= least && letters[first]! >= LEAST_LETTERS && !facts.arabic.isFrozen(start[first]!) && !isNameOfGod(first)) {
        const word = text.slice(start[first]!, end[first]!)
        const edits = [{ start: end[first]!, end: end[last]!, text: '' }]
        const data = { word, times }
        report({ messageId: 'repeated', data, start: start[first]!, end: end[last]!, suggestions: [{ messageId: 'once', data, edits }] })
      }
      first = last + 1
    }

    function isNameOfGod(word: number): boolean {
      return NAME_OF_GOD.test(lettersOf(text, start[word]!, end[word]!))
    }

    function same(word: number, other: number): boolean {
      return sameLetters(text, start[other]!, end[other]!, start[word]!, end[word]!)
    }
  },
}
