import type { Evidence } from '../../quran/types.js'
import type { Rule } from '../rule.js'
import { opening } from './_words.js'

/** Words presented as Quran that no verse resembles. It says nothing about the words themselves. */
export const rule: Rule = {
  meta: { id: 'quran/unmatched-quotation', severity: 'warning', edits: 'none', messages: ['noMatch'], quotations: 'report' },
  check(facts, report) {
    for (const { verdict, start, end, text, evidence } of facts.quotations) {
      if (verdict !== 'unmatched' || !isMarked(evidence)) continue
      report({ messageId: 'noMatch', data: { found: opening(text), evidence: evidence.filter((kind) => kind !== 'text').map((kind) => ({ kind })) }, start, end })
    }
  },
}

/** A cue alone («his saying», «the Almighty said») introduces many things, and does not say where the words end. */
function isMarked(evidence: readonly Evidence[]): boolean {
  return evidence.some((kind) => kind === 'brackets' || kind === 'quotation-marks' || kind === 'citation')
}
