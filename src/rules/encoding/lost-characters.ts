import { QUESTION } from '../../arabic/units.js'
import type { Rule } from '../rule.js'

const TOKEN = /(?<![^\s(«"'])\?{2,}(?![^\s)»"'.,:;])/g
const LEAST_LONG = 3

/** Words of question marks: what is left of text that went through a code page without its letters. */
export const rule: Rule = {
  meta: { id: 'encoding/lost-characters', severity: 'error', edits: 'none', messages: ['lost'], quotations: 'report' },
  check(facts, report) {
    const { lines, seen } = facts.arabic.words
    if ((seen & QUESTION) === 0) return
    for (let line = 0; line < lines.count; line++) {
      if ((lines.seen[line]! & QUESTION) === 0) continue
      const from = lines.start[line]!
      const tokens = [...facts.prose.text.slice(from, lines.start[line + 1]).matchAll(TOKEN)]
      // One «???» may be meant; two words of question marks side by side are not.
      if (tokens.length < 2 || !tokens.some(([token]) => token.length >= LEAST_LONG)) continue
      const first = tokens[0]!
      const last = tokens.at(-1)!
      report({
        messageId: 'lost',
        data: { words: tokens.length },
        start: from + first.index,
        end: from + last.index + last[0].length,
      })
    }
  },
}
