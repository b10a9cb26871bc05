import type { Rule } from '../rule.js'
import { rewriteReference } from './_reference.js'
import { ayah, opening, translationData } from './_words.js'

/** A reference beside a quotation that stands elsewhere in the Quran. */
export const rule: Rule = {
  meta: { id: 'quran/wrong-reference', severity: 'error', edits: 'suggestion', messages: ['elsewhere', 'rendering', 'beside', 'rewrite'], quotations: 'report' },
  check(facts, report) {
    for (const { start, end, text, ref, status, suggested, quotation } of facts.citations) {
      if (status !== 'wrong' || ref === null) continue
      const quoted = quotation === null ? undefined : facts.quotations[quotation]
      const target = suggested ?? quoted?.refs[0]
      if (target === undefined) continue
      const written = rewriteReference(text, ref, target)
      const translation = quoted === undefined ? null : translationData(quoted)
      const data = { citation: text, found: opening(quoted?.text ?? ''), refs: [ayah(ref)], suggested: [ayah(target)], ...translation }
      report({ messageId: translation === null ? 'elsewhere' : 'rendering', data, start, end, suggestions: [{ messageId: 'rewrite', data: { text: written }, edits: [{ start, end, text: written }] }] })
    }
    for (const quotation of facts.quotations) {
      const { beside = [], refs, verdict, start, end } = quotation
      if (beside.length === 0) continue
      const data = { found: opening(quotation.text), suggested: refs.slice(0, 1).map(ayah), refs: beside.slice(0, 1).map(ayah), ...translationData(quotation) }
      report({ messageId: 'beside', data, start, end, ...(verdict === 'verbatim' ? {} : { severity: 'warning' }) })
    }
  },
}
