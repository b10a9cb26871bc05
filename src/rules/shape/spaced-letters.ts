import type { Rule } from '../rule.js'

/** Words torn into single letters. */
export const rule: Rule = {
  meta: { id: 'shape/spaced-letters', severity: 'warning', edits: 'fix', messages: ['spaced', 'join'], quotations: 'report' },
  check(facts, report) {
    for (const { start, end, text, gaps } of facts.arabic.spaced) {
      const data = { found: facts.prose.text.slice(start, end), text: text ?? '' }
      if (text === null) report({ messageId: 'spaced', data, start, end })
      else if (gaps) report({ messageId: 'spaced', data, start, end, fix: [{ start, end, text }] })
      else report({ messageId: 'spaced', data, start, end, suggestions: [{ messageId: 'join', data, edits: [{ start, end, text }] }] })
    }
  },
}
