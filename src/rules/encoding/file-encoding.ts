import type { Rule } from '../rule.js'

const UNICODE = new Set(['utf-8', 'utf-16le', 'utf-16be'])

/** A file that is in an encoding of the last century. */
export const rule: Rule = {
  meta: { id: 'encoding/file-encoding', severity: 'info', edits: 'none', messages: ['legacy'], quotations: 'report', opaque: 'report' },
  check(facts, report) {
    const { encoding } = facts.prose.source
    if (UNICODE.has(encoding.toLowerCase()) || facts.prose.text.length === 0) return
    const first = facts.prose.text.codePointAt(0)! > 0xffff ? 2 : 1
    report({ messageId: 'legacy', data: { encoding }, start: 0, end: first })
  },
}
