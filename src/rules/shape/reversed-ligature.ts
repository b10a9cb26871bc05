import type { Rule } from '../rule.js'
import { unlessSetBeside } from '../set-beside.js'
import { turnedWords, withLetters } from './_turn.js'

/** Words in which the letters of a ligature stand in the order of the glyph: lam-alef and its kin. */
export const rule: Rule = {
  meta: {
    id: 'shape/reversed-ligature',
    severity: 'warning',
    edits: 'fix',
    messages: ['lamAlef', 'prefix', 'ligature', 'allah', 'backwards', 'beside', 'alone', 'replace'],
  },
  check(facts, tell) {
    const report = unlessSetBeside(facts.prose.text, tell)
    for (const { word, kind, candidates, verified } of turnedWords(facts)) {
      const { start, end } = word
      const text = withLetters(word, candidates[0]!)
      const data = { found: word.text, text }
      if (verified) {
        report({ messageId: kind, data, start, end, fix: [{ start, end, text }] })
        continue
      }
      const suggestions = candidates.map((other) => {
        const replacement = withLetters(word, other)
        return { messageId: 'replace', data: { text: replacement }, edits: [{ start, end, text: replacement }] }
      })
      report({ messageId: kind, data, start, end, suggestions })
    }
  },
}
