import type { Facts } from '../../analysis/facts.js'
import { ALEF, ARABIC_DIGIT_ZERO, FEH, HEH } from '../../arabic/characters.js'
import { WordBit } from '../../arabic/pairs.js'
import { ARABIC_DIGIT, FOREIGN_SCRIPT, UNITS } from '../../arabic/units.js'
import type { Report, Rule, SuggestionReport } from '../rule.js'
import { codePointName } from '../words.js'

/** Digits that a letter was taken for: ٥ for ه, ١ for ا; and ٠, which is what a lost second byte leaves of ف. */
const DIGIT_LETTERS: ReadonlyMap<number, number> = new Map([
  [ARABIC_DIGIT_ZERO, FEH],
  [ARABIC_DIGIT_ZERO + 1, ALEF],
  [ARABIC_DIGIT_ZERO + 5, HEH],
])
const LETTER_L = /^[lI|]$/
const LONGEST_STRANGER = 1

/** A letter of another script, or a digit, inside an Arabic word. */
export const rule: Rule = {
  meta: { id: 'letters/homoglyph', severity: 'warning', edits: 'suggestion', messages: ['letter', 'digit', 'replace'] },
  check(facts, report) {
    const { words, suspects } = facts.arabic
    for (const index of suspects) {
      if ((words.bits[index]! & WordBit.ADJOINS) === 0) continue
      between(facts, index, report)
    }
  },
}

/** One stranger between two words that touch it:  ح٨لإ   مدر(o)سة */
function between(facts: Facts, index: number, report: (finding: Report) => void): void {
  const { words } = facts.arabic
  const { text } = words
  const start = words.end[index]!
  const end = words.start[index + 1] ?? -1
  if (end - start !== LONGEST_STRANGER || index + 1 >= words.count) return
  const stranger = text.charCodeAt(start)
  const bits = UNITS[stranger]!
  if ((bits & (FOREIGN_SCRIPT | ARABIC_DIGIT)) === 0) return
  // Two letters on one side at least: «a» between single letters is a formula.
  if (words.letters[index]! + words.letters[index + 1]! < 3) return
  const isDigit = (bits & ARABIC_DIGIT) !== 0
  const found = text.slice(words.start[index]!, words.end[index + 1]!)
  const suggestions = repair(facts, index, start)
  report({
    messageId: isDigit ? 'digit' : 'letter',
    data: { found, character: text[start]!, codePoint: codePointName(text[start]!) },
    start,
    end,
    ...(suggestions.length > 0 && { suggestions }),
  })
}

function repair(facts: Facts, index: number, at: number): SuggestionReport[] {
  const { words, lexicon } = facts.arabic
  const { text } = words
  const stranger = text.charCodeAt(at)
  const letter = DIGIT_LETTERS.get(stranger) ?? (LETTER_L.test(text[at]!) ? ALEF : undefined)
  if (letter === undefined) return []
  const character = String.fromCharCode(letter)
  const joined = text.slice(words.start[index]!, at) + character + text.slice(at + 1, words.end[index + 1]!)
  if (lexicon !== null && stranger !== ARABIC_DIGIT_ZERO && !lexicon.hasLoosely(joined)) return []
  return [{ messageId: 'replace', data: { character, text: joined }, edits: [{ start: at, end: at + 1, text: character }] }]
}
