import type { Rule } from '../rule.js'
import { ayah, opening } from './_words.js'

/** A verse of the Quran that is introduced as somebody's saying. */
export const rule: Rule = {
  meta: { id: 'quran/introduced-as-hadith', severity: 'warning', edits: 'none', messages: ['hadith'], quotations: 'report', opaque: 'skip' },
  check(facts, report) {
    for (const { introducedAs, verdict, refs, coverage, evidence, text, start, end } of facts.quotations) {
      // The Prophet recited verses; words that no brackets of the Quran enclose and that are a verse whole are meant as his own.
      if (introducedAs !== 'hadith' || verdict === 'unmatched' || coverage !== 'whole' || evidence.includes('citation') || evidence.includes('brackets')) continue
      report({ messageId: 'hadith', data: { found: opening(text), refs: refs.slice(0, 1).map(ayah) }, start, end })
    }
  },
}
