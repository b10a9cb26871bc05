import type { Rule } from '../rule.js'
import { opening } from './_words.js'

/** Words presented as Quran that no verse resembles. It says nothing about the words themselves. */
export const rule: Rule = {
  meta: { id: 'quran/unmatched-quotation', severity: 'warning', edits: 'none', messages: ['noMatch'], quotations: 'report' },
  check(facts, report) {
    for (const { verdict, start, end, text, evidence } of facts.quotations) {
      if (verdict === 'unmatched') report({ messageId: 'noMatch', data: { found: opening(text), evidence: evidence.map((kind) => ({ kind })) }, start, end })
    }
  },
}
