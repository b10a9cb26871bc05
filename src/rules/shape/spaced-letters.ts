import type { Range } from '../../text/index.js'
import type { Rule } from '../rule.js'
import { dividedPlaces } from '../quran/_spaces.js'
import { unlessSetBeside } from '../set-beside.js'
import { letterLists } from './_letter-list.js'
import { isSpelledOut } from './_spelled-out.js'
import { tornWords } from './_torn.js'

/** Words torn into single letters, or in two. */
export const rule: Rule = {
  meta: { id: 'shape/spaced-letters', severity: 'warning', edits: 'fix', messages: ['spaced', 'torn', 'join'], quotations: 'report' },
  check(facts, tell) {
    const report = unlessSetBeside(facts.prose.text, tell)
    const torn = tornWords(facts)
    const { spaced } = facts.arabic
    if (torn.length === 0 && spaced.length === 0) return
    // A verse whose spaces quran/spelling puts right is told of once.
    const divided = dividedPlaces(facts)
    const isTold = ({ start, end }: Range): boolean => divided.some((place) => place.start < end && start < place.end)
    for (const { start, end, text } of torn) {
      if (isTold({ start, end })) continue
      const data = { found: facts.prose.text.slice(start, end), text }
      report({ messageId: 'torn', data, start, end, suggestions: [{ messageId: 'join', data, edits: [{ start, end, text }] }] })
    }
    if (spaced.length === 0) return
    const lists = letterLists(facts)
    for (const stretch of spaced) {
      if (lists.has(stretch) || isSpelledOut(facts, stretch) || isTold(stretch)) continue
      const { start, end, text, gaps } = stretch
      const data = { found: facts.prose.text.slice(start, end), text: text ?? '' }
      if (text === null) report({ messageId: 'spaced', data, start, end })
      else if (gaps) report({ messageId: 'spaced', data, start, end, fix: [{ start, end, text }] })
      else report({ messageId: 'spaced', data, start, end, suggestions: [{ messageId: 'join', data, edits: [{ start, end, text }] }] })
    }
  },
}
