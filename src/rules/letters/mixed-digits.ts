import { ARABIC_DIGIT_ZERO, EXTENDED_DIGIT_ZERO } from '../../arabic/characters.js'
import { ARABIC_DIGIT } from '../../arabic/units.js'
import type { Rule } from '../rule.js'
import { codePointName } from '../words.js'

const NUMBER = /[\d\u0660-\u0669\u06f0-\u06f9]{2,}/g
/** Every number, of one digit too. */
const NUMBERS = /[\d\u0660-\u0669\u06f0-\u06f9]+/g
const QUOTED: ReadonlySet<string> = new Set(['\u00ab\u00bb', '\u201c\u201d', '""'])
/** More than any number has digits. */
const LONGEST = 1e6
const ZEROS = [0x30, ARABIC_DIGIT_ZERO, EXTENDED_DIGIT_ZERO] as const

/** A number whose digits are of two kinds, which editors show alike. */
export const rule: Rule = {
  meta: { id: 'letters/mixed-digits', severity: 'warning', edits: 'suggestion', messages: ['mixed', 'replace'] },
  check(facts, report) {
    if ((facts.arabic.words.seen & ARABIC_DIGIT) === 0) return
    let usualHere: readonly number[] | undefined
    for (const match of facts.prose.text.matchAll(NUMBER)) {
      const number = match[0]
      const counts = ZEROS.map((zero) => [...number].filter((digit) => isOf(digit, zero)).length)
      if (counts.filter((count) => count > 0).length < 2) continue
      const start = match.index
      const end = start + number.length
      // «٢0٢٤» shows what a mixture looks like.
      if (QUOTED.has(facts.prose.text.charAt(start - 1) + facts.prose.text.charAt(end))) continue
      // The kind that the document's other numbers have comes first, then the commoner one.
      usualHere ??= kindsOf(facts.prose.text)
      const weights = ZEROS.map((_, i) => usualHere![i]! * LONGEST + counts[i]!)
      const kinds = ZEROS.filter((_, i) => counts[i]! > 0).sort((a, b) => weights[ZEROS.indexOf(b)]! - weights[ZEROS.indexOf(a)]!)
      const usual = kinds[0]!
      const others = [...number].filter((digit) => !isOf(digit, usual))
      report({
        messageId: 'mixed',
        data: { found: number, digits: [...new Set(others)].map((digit) => `${digit} ${codePointName(digit)}`).join(', ') },
        start,
        end,
        suggestions: kinds.map((zero) => {
          const text = [...number].map((digit) => String.fromCharCode(zero + valueOf(digit))).join('')
          return { messageId: 'replace', data: { text, codePoint: codePointName(String.fromCharCode(zero)) }, edits: [{ start, end, text }] }
        }),
      })
    }
  },
}

/** How many of a text's numbers are written in digits of each kind alone. */
function kindsOf(text: string): number[] {
  const counts = ZEROS.map(() => 0)
  for (const [number] of text.matchAll(NUMBERS)) {
    const kind = ZEROS.findIndex((zero) => isOf(number, zero))
    if (kind >= 0 && [...number].every((digit) => isOf(digit, ZEROS[kind]!))) counts[kind]!++
  }
  return counts
}

function isOf(digit: string, zero: number): boolean {
  const unit = digit.charCodeAt(0)
  return unit >= zero && unit <= zero + 9
}

function valueOf(digit: string): number {
  return digit.charCodeAt(0) - ZEROS.find((zero) => isOf(digit, zero))!
}
