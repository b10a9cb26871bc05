import type { Rule } from '../rule.js'
import { turnedBrackets } from './_brackets.js'

/** Lines whose Arabic stands in the order of display, right to left turned into left to right. */
export const rule: Rule = {
  meta: {
    id: 'shape/visual-order',
    severity: 'error',
    edits: 'fix',
    messages: ['reversed', 'perhaps', 'brackets', 'turn'],
    quotations: 'report',
  },
  check(facts, report) {
    for (const { start, end, text, verified } of facts.arabic.reversed) {
      const data = { found: facts.prose.text.slice(start, end), text }
      const edits = [{ start, end, text }]
      if (verified) report({ messageId: 'reversed', data, start, end, fix: edits })
      else report({ messageId: 'perhaps', data, start, end, suggestions: [{ messageId: 'turn', data, edits }] })
    }
    for (const { first, second, open, close, tight } of turnedBrackets(facts)) {
      if (facts.arabic.isFrozen(first)) continue
      const start = first
      const end = second + 1
      const edits = [
        { start: first, end: first + 1, text: tight ? ` ${open}` : open },
        { start: second, end, text: tight ? `${close} ` : close },
      ]
      const data = { found: facts.prose.text.slice(start, end), open, close }
      report({ messageId: 'brackets', severity: 'warning', data, start, end, suggestions: [{ messageId: 'turn', data: { ...data, text: open + facts.prose.text.slice(first + 1, second) + close }, edits }] })
    }
  },
}
