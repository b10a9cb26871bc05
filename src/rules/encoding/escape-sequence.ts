import type { Escape } from '../../encoding/escapes.js'
import type { Rule } from '../rule.js'
import { purposesOf } from './_shown.js'

const MESSAGES: Readonly<Record<Escape['kind'], string>> = {
  entity: 'entity',
  percent: 'percent',
  unicode: 'unicode',
  'bare-unicode': 'bareUnicode',
  'code-point': 'codePoint',
  named: 'named',
  bytes: 'bytes',
  'quoted-printable': 'quotedPrintable',
}

/** Arabic letters written as escapes of a programming or markup language. */
export const rule: Rule = {
  meta: {
    id: 'encoding/escape-sequence',
    severity: 'warning',
    edits: 'fix',
    messages: [...Object.values(MESSAGES), 'decode'],
    quotations: 'report',
  },
  check(facts, report) {
    const { escapes } = facts.arabic
    if (escapes.length === 0) return
    // A named reference stands for a sign, and no sentence repeats it.
    const purposes = purposesOf(facts.prose, escapes.filter(({ kind }) => kind !== 'named'), true)
    for (const escape of escapes) {
      const { start, end, text, kind } = escape
      const purpose = purposes.get(escape) ?? 'damage'
      if (purpose === 'shown') continue
      const data = { found: facts.prose.text.slice(start, end), text }
      const edits = [{ start, end, text }]
      // A percent escape may be meant for an address, and a bare u may be a name.
      if (purpose === 'damage' && (kind === 'entity' || kind === 'unicode')) report({ messageId: MESSAGES[kind], data, start, end, fix: edits })
      // Interface texts hold markup on purpose.
      else report({ messageId: MESSAGES[kind], data, start, end, ...(kind === 'named' && { severity: 'info' as const }), suggestions: [{ messageId: 'decode', data, edits }] })
    }
  },
}
