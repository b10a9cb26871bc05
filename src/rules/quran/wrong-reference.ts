import type { Rule } from '../rule.js'
import { rewriteReference } from './_reference.js'
import { ayah, opening } from './_words.js'

/** A reference beside a quotation that stands elsewhere in the Quran. */
export const rule: Rule = {
  meta: { id: 'quran/wrong-reference', severity: 'error', edits: 'suggestion', messages: ['elsewhere', 'rewrite'], quotations: 'report' },
  check(facts, report) {
    for (const { start, end, text, ref, status, suggested, quotation } of facts.citations) {
      if (status !== 'wrong' || ref === null) continue
      const quoted = quotation === null ? undefined : facts.quotations[quotation]
      const target = suggested ?? quoted?.refs[0]
      if (target === undefined) continue
      const written = rewriteReference(text, ref, target)
      const data = { citation: text, found: opening(quoted?.text ?? ''), refs: [ayah(ref)], suggested: [ayah(target)] }
      report({ messageId: 'elsewhere', data, start, end, suggestions: [{ messageId: 'rewrite', data: { text: written }, edits: [{ start, end, text: written }] }] })
    }
  },
}
