import type { FoundQuotation } from '../../analysis/facts.js'
import type { Report, Rule } from '../rule.js'
import { ayah, opening, quotationData, translationData, verbatim } from './_words.js'

/** A verse with words changed, missing or added. */
export const rule: Rule = {
  meta: { id: 'quran/misquotation', severity: 'error', edits: 'suggestion', messages: ['differs', 'borrowed', 'rendering', 'verbatim'], quotations: 'report', opaque: 'skip' },
  check(facts, report) {
    const follows = followsTranslation(facts.quotations)
    for (const quotation of facts.quotations) {
      if (quotation.verdict !== 'misquoted') continue
      const { start, end } = quotation
      const translation = translationData(quotation)
      if (translation !== null) {
        // Another wording may be another translation: nothing is offered, and an allusion in running text is not spoken of.
        const data = { ...quotationData(quotation, DIFFERENT_WORDS), ...translation }
        if (follows && quotation.possible !== true && quotation.similarity >= SAME_TRANSLATION) report({ messageId: 'rendering', data, start, end, severity: 'info' })
        continue
      }
      report({ ...what(quotation, facts.prose.text), start, end, ...verbatim(facts, quotation) })
    }
  },
}

const DIFFERENT_WORDS = ['substituted', 'omitted', 'added'] as const
/** Likeness below which a rendering has a wording of its own. */
const SAME_TRANSLATION = 0.65
/** Renderings in a document from which on it shows which translation it follows. */
const TELLING_RENDERINGS = 4
/** Share of them that must have the given translation's words. */
const FOLLOWING_SHARE = 1 / 3

/** A document whose renderings mostly have other words follows another translation; its wordings are no slips. */
function followsTranslation(quotations: readonly FoundQuotation[]): boolean {
  const renderings = quotations.filter(({ script }) => script === 'latin')
  const equal = renderings.filter(({ verdict }) => verdict === 'verbatim').length
  return renderings.length < TELLING_RENDERINGS || equal >= renderings.length * FOLLOWING_SHARE
}

function what(quotation: FoundQuotation, text: string): Pick<Report, 'messageId' | 'data'> {
  const data = quotationData(quotation, DIFFERENT_WORDS)
  const [borrowed] = quotation.borrowed ?? []
  if (borrowed === undefined) return { messageId: 'differs', data }
  const words = opening(text.slice(borrowed.start, borrowed.end))
  return { messageId: 'borrowed', data: { ...data, borrowed: words, from: borrowed.refs.slice(0, 1).map(ayah) } }
}
