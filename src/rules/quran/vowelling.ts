import type { Rule } from '../rule.js'
import { isPresented, quotationData, verbatim } from './_words.js'

/** A verse whose letters are right and one of whose marks contradicts. */
export const rule: Rule = {
  meta: { id: 'quran/vowelling', severity: 'warning', edits: 'suggestion', messages: ['differs', 'verbatim'], quotations: 'report', opaque: 'skip' },
  check(facts, report) {
    for (const quotation of facts.quotations) {
      if (quotation.verdict !== 'vowelling') continue
      const { start, end } = quotation
      // Words of one's own may resemble a verse; nothing here says that they quote it.
      const severity = isPresented(quotation) ? {} : ({ severity: 'info' } as const)
      report({ messageId: 'differs', data: quotationData(quotation, ['vowelling']), start, end, ...severity, ...verbatim(facts, quotation) })
    }
  },
}
