import type { Rule } from '../rule.js'
import { quotationData, verbatim } from './_words.js'

/** A verse that can be recognised, with letters damaged into words that are none. */
export const rule: Rule = {
  meta: { id: 'quran/garbled', severity: 'error', edits: 'suggestion', messages: ['damaged', 'verbatim'], quotations: 'report', opaque: 'skip' },
  check(facts, report) {
    for (const quotation of facts.quotations) {
      if (quotation.verdict !== 'garbled') continue
      const { start, end } = quotation
      report({ messageId: 'damaged', data: quotationData(quotation, ['substituted', 'omitted', 'added', 'vowelling']), start, end, ...verbatim(quotation) })
    }
  },
}
