import type { Rule } from '../rule.js'
import { quotationData, verbatim } from './_words.js'

/** A verse in a spelling that neither edition has, made of conventions that both accept. */
export const rule: Rule = {
  meta: { id: 'quran/spelling', severity: 'info', edits: 'suggestion', messages: ['convention', 'verbatim'], quotations: 'report', opaque: 'skip' },
  check(facts, report) {
    for (const quotation of facts.quotations) {
      // What everybody writes in an ayah (السموات, رحمة for رحمت) is no mixture of conventions.
      if (quotation.verdict !== 'spelling' || quotation.pairs?.some(({ relation }) => relation === 'spelling') !== true) continue
      const { start, end } = quotation
      report({ messageId: 'convention', data: quotationData(quotation, ['spelling']), start, end, ...verbatim(facts, quotation) })
    }
  },
}
