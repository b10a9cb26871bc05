import type { Rule } from '../rule.js'
import { quotationData, verbatim } from './_words.js'

/** A verse with words changed, missing or added. */
export const rule: Rule = {
  meta: { id: 'quran/misquotation', severity: 'error', edits: 'suggestion', messages: ['differs', 'verbatim'], quotations: 'report', opaque: 'skip' },
  check(facts, report) {
    for (const quotation of facts.quotations) {
      if (quotation.verdict !== 'misquoted') continue
      const { start, end } = quotation
      report({ messageId: 'differs', data: quotationData(quotation, ['substituted', 'omitted', 'added']), start, end, ...verbatim(quotation) })
    }
  },
}
