import type { Facts } from '../../analysis/facts.js'
import { ALEF, LAM } from '../../arabic/characters.js'
import { lettersOf } from '../../arabic/letters-of.js'
import { Known } from '../../arabic/lexicon/lexicon.js'
import type { Rule } from '../rule.js'

/** Lam-alef with each of the alefs. */
const LIGATURES = ['\u0644\u0627', '\u0644\u0623', '\u0644\u0625', '\u0644\u0622']
const ARTICLE = '\u0627\u0644'
const LEAST_AFTER = 2
const LEAST_JOINED = 5

/** Words in which the glyph of lam-alef was left out:  الع مة  for  العلامة. */
export const rule: Rule = {
  meta: { id: 'shape/dropped-ligature', severity: 'warning', edits: 'suggestion', messages: ['dropped', 'join'] },
  check(facts, report) {
    const { unknown, words, known } = facts.arabic
    if (known === null) return
    const { text, start, end } = words
    const tried = new Set<number>()
    for (const word of unknown) {
      for (const first of [word - 1, word]) {
        if (first < 0 || tried.has(first) || !isTorn(facts, first)) continue
        tried.add(first)
        const joined = join(facts, first)
        if (joined === null) continue
        const range = { start: start[first]!, end: end[first + 1]! }
        const data = { found: text.slice(range.start, range.end), text: joined }
        report({ ...range, messageId: 'dropped', data, suggestions: [{ messageId: 'join', data, edits: [{ ...range, text: joined }] }] })
      }
    }
  },
}

/** Whether the word and the next are parted by one space, and the first is no word: an alef alone, or what the list does not hold. */
function isTorn(facts: Facts, first: number): boolean {
  const { words, known } = facts.arabic
  const { text, start, end, letters, count } = words
  if (first + 1 >= count || start[first + 1]! - end[first]! !== 1 || text.charCodeAt(end[first]!) !== 0x20) return false
  if (letters[first] === 1) return text.charCodeAt(start[first]!) === ALEF
  if (letters[first + 1]! < LEAST_AFTER || letters[first]! < 2) return false
  // The list may hold الع by an older spelling (العى); with the article before it, it is a torn word all the same.
  return known![first] === Known.NO || (known![first] === Known.LOOSELY && letters[first]! >= 3 && text.startsWith(ARTICLE, start[first]!))
}

function join(facts: Facts, first: number): string | null {
  const { lexicon, words } = facts.arabic
  const { text, start, end } = words
  if (lexicon === null || !lexicon.startsWith(text, start[first]!, end[first]!, LAM)) return null
  const before = lettersOf(text, start[first]!, end[first]!)
  const after = lettersOf(text, start[first + 1]!, end[first + 1]!)
  if (before.length + after.length < LEAST_JOINED) return null
  const found = LIGATURES.map((ligature) => before + ligature + after).filter((joined) => lexicon.has(joined))
  return found.length === 1 ? found[0]! : null
}
