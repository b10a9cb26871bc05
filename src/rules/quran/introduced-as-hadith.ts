import type { Rule } from '../rule.js'
import { isLongSaying } from './_saying.js'
import { ayah, opening } from './_words.js'

/** A verse of the Quran that is introduced as somebody's saying. */
export const rule: Rule = {
  meta: { id: 'quran/introduced-as-hadith', severity: 'warning', edits: 'none', messages: ['hadith'], quotations: 'report', opaque: 'skip' },
  check(facts, report) {
    for (const quotation of facts.quotations) {
      const { introducedAs, verdict, refs, coverage, evidence, text, start, end } = quotation
      // The Prophet recited verses; words that no brackets of the Quran enclose and that are a verse whole, or much of one, are meant as his own.
      if (introducedAs !== 'hadith' || verdict === 'unmatched' || evidence.includes('citation') || evidence.includes('brackets')) continue
      if (coverage !== 'whole' && !isLongSaying(facts.prose.text, quotation)) continue
      report({ messageId: 'hadith', data: { found: opening(text), refs: refs.slice(0, 1).map(ayah) }, start, end })
    }
  },
}
