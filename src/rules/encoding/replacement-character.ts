import { LOST } from '../../arabic/units.js'
import type { Facts } from '../../analysis/facts.js'
import type { Rule, SuggestionReport } from '../rule.js'

const RUN = /\ufffd+/g
const FIRST_LETTER = 0x621
const LAST_LETTER = 0x64a
const REACH = 20

/** U+FFFD: a character that was lost before the text came here. */
export const rule: Rule = {
  meta: {
    id: 'encoding/replacement-character',
    severity: 'error',
    edits: 'suggestion',
    messages: ['lost', 'letter'],
    quotations: 'report',
    opaque: 'report',
  },
  check(facts, report) {
    if ((facts.arabic.words.seen & LOST) === 0) return
    for (const match of facts.prose.text.matchAll(RUN)) {
      const start = match.index
      const end = start + match[0].length
      const suggestions = match[0].length === 1 ? guesses(facts, start) : []
      report({ messageId: 'lost', data: { count: match[0].length }, start, end, ...(suggestions.length > 0 && { suggestions }) })
    }
  },
}

/** The one letter that makes a word of the letters around. */
function guesses(facts: Facts, at: number): SuggestionReport[] {
  const { text } = facts.prose
  const { lexicon } = facts.arabic
  let start = at
  let end = at + 1
  while (at - start < REACH && isLetter(text.charCodeAt(start - 1))) start--
  while (end - at < REACH && isLetter(text.charCodeAt(end))) end++
  const before = text.slice(start, at)
  const after = text.slice(at + 1, end)
  if (lexicon === null || before.length + after.length < 3) return []
  const words: string[] = []
  for (let letter = FIRST_LETTER; letter <= LAST_LETTER; letter++) {
    const word = before + String.fromCharCode(letter) + after
    if (lexicon.has(word)) words.push(word)
  }
  if (words.length !== 1) return []
  const word = words[0]!
  return [{ messageId: 'letter', data: { word }, edits: [{ start: at, end: at + 1, text: word[before.length]! }] }]
}

function isLetter(unit: number): boolean {
  return unit >= FIRST_LETTER && unit <= LAST_LETTER
}
