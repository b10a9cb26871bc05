import type { Rule } from '../rule.js'
import { quotationData, verbatim } from './_words.js'

/** A verse whose letters are right and one of whose marks contradicts. */
export const rule: Rule = {
  meta: { id: 'quran/vowelling', severity: 'warning', edits: 'suggestion', messages: ['differs', 'verbatim'], quotations: 'report', opaque: 'skip' },
  check(facts, report) {
    for (const quotation of facts.quotations) {
      if (quotation.verdict !== 'vowelling') continue
      const { start, end } = quotation
      report({ messageId: 'differs', data: quotationData(quotation, ['vowelling']), start, end, ...verbatim(quotation) })
    }
  },
}
