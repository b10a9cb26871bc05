import type { Facts } from '../../analysis/facts.js'
import { HAMZA } from '../../arabic/characters.js'
import { lettersOf } from '../../arabic/letters-of.js'
import { Known } from '../../arabic/lexicon/lexicon.js'
import type { Rule } from '../rule.js'
import { wordAt, type Word } from '../words.js'
import { CONFUSIONS } from './_confusions.js'

const LEAST_LETTERS = 5
const LONGEST = 14
/** The word it may be must stand elsewhere in the document: a scanner errs here and there, not always. */
const LEAST_SEEN = 1

/** A word that is none, and is one when a letter's dots are set right. */
export const rule: Rule = {
  meta: { id: 'letters/ocr-confusion', severity: 'info', edits: 'suggestion', messages: ['dots', 'comma', 'replace'] },
  check(facts, report) {
    const { unknown, known, lexicon, words } = facts.arabic
    if (known === null || lexicon === null) return
    let seen: Map<string, number> | undefined
    for (const index of unknown) {
      const length = words.letters[index]!
      if (known[index] !== Known.NO || length < LEAST_LETTERS || length > LONGEST) continue
      const word = wordAt(facts, index)
      if (word.text !== word.letters) continue
      const { start, end } = word
      const comma = asComma(facts, word)
      if (comma !== null) {
        const data = { found: word.text, text: comma }
        report({ messageId: 'comma', data, start, end, suggestions: [{ messageId: 'replace', data, edits: [{ start, end, text: comma }] }] })
        continue
      }
      const candidates = neighbours(word.letters).filter((other) => lexicon.has(other))
      if (candidates.length === 0) continue
      seen ??= countKnown(facts)
      const borneOut = candidates.filter((other) => (seen!.get(other) ?? 0) >= LEAST_SEEN && (seen!.get(word.letters) ?? 0) === 0)
      if (borneOut.length !== 1) continue
      const data = { found: word.text, text: borneOut[0]! }
      report({ messageId: 'dots', data, start, end, suggestions: [{ messageId: 'replace', data, edits: [{ start, end, text: borneOut[0]! }] }] })
    }
  },
}

const COMMA = '\u060c'

/** A final hamza that makes no word, before a space: a comma that the scanner took for it. */
function asComma(facts: Facts, word: Word): string | null {
  if (word.letters.charCodeAt(word.letters.length - 1) !== HAMZA) return null
  const rest = word.letters.slice(0, -1)
  const { lexicon } = facts.arabic
  return lexicon !== null && lexicon.has(rest) && facts.prose.text.charCodeAt(word.end) === 0x20 ? rest + COMMA : null
}

/** The word with one letter's dots changed, every way. */
function neighbours(letters: string): string[] {
  const out: string[] = []
  for (let at = 0; at < letters.length; at++) {
    const set = CONFUSIONS.find((confusion) => confusion.includes(letters[at]!))
    if (set === undefined) continue
    for (const other of set) if (other !== letters[at]) out.push(letters.slice(0, at) + other + letters.slice(at + 1))
  }
  return out
}

/** How often each known word stands in the document. */
function countKnown(facts: Facts): Map<string, number> {
  const { words, known } = facts.arabic
  const seen = new Map<string, number>()
  for (let index = 0; index < words.count; index++) {
    if (known![index] !== Known.EXACTLY || words.letters[index]! < LEAST_LETTERS) continue
    const letters = lettersOf(words.text, words.start[index]!, words.end[index]!)
    seen.set(letters, (seen.get(letters) ?? 0) + 1)
  }
  return seen
}
