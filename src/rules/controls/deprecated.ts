import { CONTROL } from '../../arabic/units.js'
import type { Rule } from '../rule.js'
import { codePointName } from '../words.js'

/** U+206A–206F: shaping and digit switches that Unicode deprecated in 3.0; U+E0001: language tags. */
const DEPRECATED = /[\u206a-\u206f\u{e0001}]/gu

/** Format characters that the Unicode Standard tells everyone not to use. */
export const rule: Rule = {
  meta: { id: 'controls/deprecated', severity: 'warning', edits: 'fix', messages: ['deprecated'], quotations: 'report' },
  check(facts, report) {
    const { text } = facts.prose
    if ((facts.arabic.words.seen & CONTROL) === 0 && !text.includes('\u{e0001}')) return
    for (const match of text.matchAll(DEPRECATED)) {
      const start = match.index
      const end = start + match[0].length
      report({ messageId: 'deprecated', data: { codePoint: codePointName(match[0]) }, start, end, fix: [{ start, end, text: '' }] })
    }
  },
}
