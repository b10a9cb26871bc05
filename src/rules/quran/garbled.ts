import type { Rule } from '../rule.js'
import { isPresented, quotationData, verbatim } from './_words.js'

/** A verse that can be recognised, with letters damaged into words that are none. */
export const rule: Rule = {
  meta: { id: 'quran/garbled', severity: 'error', edits: 'suggestion', messages: ['damaged', 'verbatim'], quotations: 'report', opaque: 'skip' },
  check(facts, report) {
    for (const quotation of facts.quotations) {
      if (quotation.verdict !== 'garbled') continue
      const { start, end } = quotation
      // Words of one's own may resemble a verse; nothing here says that they quote it.
      const severity = isPresented(quotation) ? {} : ({ severity: 'warning' } as const)
      report({ messageId: 'damaged', data: quotationData(quotation, ['substituted', 'omitted', 'added', 'vowelling']), start, end, ...severity, ...verbatim(facts, quotation) })
    }
  },
}
