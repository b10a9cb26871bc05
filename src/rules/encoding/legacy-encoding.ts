import type { Rule } from '../rule.js'

const NON_ASCII_WORD = /[^\s\u0021-\u007e]+/

/** A file that is neither UTF-8 nor UTF-16: which code page it was read from. */
export const rule: Rule = {
  meta: { id: 'encoding/legacy-encoding', severity: 'info', edits: 'none', messages: ['codePage'], quotations: 'report', opaque: 'report' },
  check(facts, report) {
    const { encoding } = facts.prose.source
    if (encoding.startsWith('utf-')) return
    const word = NON_ASCII_WORD.exec(facts.prose.text)
    if (word !== null) report({ messageId: 'codePage', data: { encoding, found: word[0] }, start: word.index, end: word.index + word[0].length })
  },
}
