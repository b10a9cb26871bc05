import type { Facts } from '../../analysis/facts.js'
import { LETTER, LOST, UNITS } from '../../arabic/units.js'
import type { Rule } from '../rule.js'

/** Runs of private use characters; one alone is an icon. */
const PRIVATE = /[\ue000-\uf8ff](?:[ \u00a0]?[\ue000-\uf8ff])+/g
const REACH = 40

/** Characters that stand for glyphs of one font: Quran page fonts and private use. Only the font's own table can read them. */
export const rule: Rule = {
  meta: { id: 'shape/font-encoded', severity: 'error', edits: 'none', messages: ['slots', 'private'], quotations: 'report' },
  check(facts, report) {
    for (const { start, end } of facts.arabic.fontCoded) {
      report({ messageId: 'slots', data: { found: facts.prose.text.slice(start, end) }, start, end })
    }
    if ((facts.arabic.words.seen & LOST) === 0) return
    for (const match of facts.prose.text.matchAll(PRIVATE)) {
      const start = match.index
      const end = start + match[0].length
      if (touchesArabic(facts, start, end)) report({ messageId: 'private', data: { count: match[0].length }, start, end })
    }
  },
}

/** Private use amid Latin text is a matter of icons. */
function touchesArabic(facts: Facts, start: number, end: number): boolean {
  const around = facts.prose.text.slice(Math.max(0, start - REACH), start) + facts.prose.text.slice(end, end + REACH)
  for (let at = 0; at < around.length; at++) if ((UNITS[around.charCodeAt(at)]! & LETTER) !== 0) return true
  return end - start >= REACH
}
