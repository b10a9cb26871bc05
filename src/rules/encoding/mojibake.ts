import type { Mojibake } from '../../encoding/mojibake.js'
import type { Rule } from '../rule.js'
import { isSpokenOf, purposesOf } from './_shown.js'

/** Text whose bytes were read with the wrong code page. */
export const rule: Rule = {
  meta: {
    id: 'encoding/mojibake',
    severity: 'error',
    edits: 'fix',
    messages: ['misread', 'repeatedly', 'lossy', 'likely', 'caseFolded', 'decode'],
    quotations: 'report',
  },
  check(facts, report) {
    for (const { start, end } of facts.arabic.caseFolded) {
      if (!isSpokenOf(facts.prose.text, { start, end })) report({ messageId: 'caseFolded', data: { found: facts.prose.text.slice(start, end) }, start, end })
    }
    const { mojibake } = facts.arabic
    if (mojibake.length === 0) return
    const purposes = purposesOf(facts.prose, mojibake, false)
    for (const found of mojibake) {
      const purpose = purposes.get(found) ?? 'damage'
      if (purpose === 'shown') continue
      const { start, end, text, actual, readAs, times } = found
      const data = { found: facts.prose.text.slice(start, end), text, actual, readAs, times }
      const edits = [{ start, end, text }]
      const messageId = messageOf(found)
      if (purpose === 'damage' && (messageId === 'misread' || messageId === 'repeatedly')) report({ messageId, data, start, end, fix: edits })
      else report({ messageId, data, start, end, suggestions: [{ messageId: 'decode', data, edits }] })
    }
  },
}

function messageOf({ lossy, verified, times }: Mojibake): string {
  if (!verified) return 'likely'
  if (lossy) return 'lossy'
  return times > 1 ? 'repeatedly' : 'misread'
}
