import type { FoundQuotation } from '../../analysis/facts.js'
import type { Report, Rule } from '../rule.js'
import { ayah, opening, quotationData, verbatim } from './_words.js'

/** A verse with words changed, missing or added. */
export const rule: Rule = {
  meta: { id: 'quran/misquotation', severity: 'error', edits: 'suggestion', messages: ['differs', 'borrowed', 'verbatim'], quotations: 'report', opaque: 'skip' },
  check(facts, report) {
    for (const quotation of facts.quotations) {
      if (quotation.verdict !== 'misquoted') continue
      const { start, end } = quotation
      report({ ...what(quotation, facts.prose.text), start, end, ...verbatim(quotation) })
    }
  },
}

function what(quotation: FoundQuotation, text: string): Pick<Report, 'messageId' | 'data'> {
  const data = quotationData(quotation, ['substituted', 'omitted', 'added'])
  const [borrowed] = quotation.borrowed ?? []
  if (borrowed === undefined) return { messageId: 'differs', data }
  const words = opening(text.slice(borrowed.start, borrowed.end))
  return { messageId: 'borrowed', data: { ...data, borrowed: words, from: borrowed.refs.slice(0, 1).map(ayah) } }
}
