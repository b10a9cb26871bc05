import { ARABIC_DIGIT_ZERO, EXTENDED_DIGIT_ZERO } from '../../arabic/characters.js'
import { ARABIC_DIGIT } from '../../arabic/units.js'
import type { Rule } from '../rule.js'
import { codePointName } from '../words.js'

const NUMBER = /[\d\u0660-\u0669\u06f0-\u06f9]{2,}/g
const ZEROS = [0x30, ARABIC_DIGIT_ZERO, EXTENDED_DIGIT_ZERO] as const

/** A number whose digits are of two kinds, which editors show alike. */
export const rule: Rule = {
  meta: { id: 'letters/mixed-digits', severity: 'warning', edits: 'suggestion', messages: ['mixed', 'replace'] },
  check(facts, report) {
    if ((facts.arabic.words.seen & ARABIC_DIGIT) === 0) return
    for (const match of facts.prose.text.matchAll(NUMBER)) {
      const number = match[0]
      const counts = ZEROS.map((zero) => [...number].filter((digit) => isOf(digit, zero)).length)
      if (counts.filter((count) => count > 0).length < 2) continue
      const start = match.index
      const end = start + number.length
      const usual = ZEROS[counts.indexOf(Math.max(...counts))]!
      const others = [...number].filter((digit) => !isOf(digit, usual))
      // The commoner kind first; a tie offers both.
      const kinds = ZEROS.filter((_, i) => counts[i]! > 0).sort((a, b) => counts[ZEROS.indexOf(b)]! - counts[ZEROS.indexOf(a)]!)
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

function isOf(digit: string, zero: number): boolean {
  const unit = digit.charCodeAt(0)
  return unit >= zero && unit <= zero + 9
}

function valueOf(digit: string): number {
  return digit.charCodeAt(0) - ZEROS.find((zero) => isOf(digit, zero))!
}
