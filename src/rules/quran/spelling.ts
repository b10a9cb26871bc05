import type { Facts, FoundQuotation } from '../../analysis/facts.js'
import type { Difference } from '../../quran/types.js'
import type { Report, Rule } from '../rule.js'
import { isDividedOtherwise, spaceDifferences, spaceEdits } from './_spaces.js'
import { quotationData, verbatim } from './_words.js'

/** A verse in a spelling that neither edition has, made of conventions that both accept, or with its words divided otherwise. */
export const rule: Rule = {
  meta: { id: 'quran/spelling', severity: 'info', edits: 'suggestion', messages: ['convention', 'spaces', 'verbatim', 'divide'], quotations: 'report', opaque: 'skip' },
  check(facts, report) {
    for (const quotation of facts.quotations) {
      // What everybody writes in an ayah (السموات, رحمة for رحمت) is no mixture of conventions.
      if (quotation.verdict !== 'spelling' || quotation.pairs?.some(({ relation }) => relation === 'spelling') !== true) continue
      const { start, end } = quotation
      const spaced = spaceDifferences(quotation)
      if (spaced.length > 0) report(spacesOf(facts, quotation, spaced))
      const differences = quotation.differences.filter((difference) => !isDividedOtherwise(difference))
      if (differences.length === 0) continue
      const others = { ...quotation, differences }
      report({ messageId: 'convention', data: quotationData(others, ['spelling']), start, end, ...verbatim(facts, others) })
    }
  },
}

/** The words stay as they are written; only their spaces become the edition's. */
function spacesOf(facts: Facts, quotation: FoundQuotation, differences: readonly Difference[]): Report {
  const { start, end } = quotation
  const own = { ...quotation, differences }
  const data = quotationData(own, ['spelling'])
  const edits = spaceEdits(facts.prose, differences)
  if (edits === null || quotation.possible === true) return { messageId: 'spaces', data, start, end, ...verbatim(facts, own) }
  return { messageId: 'spaces', data, start, end, suggestions: [{ messageId: 'divide', data, edits }] }
}
