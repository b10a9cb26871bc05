import type { Facts } from '../../analysis/facts.js'
import { ALEF, ARABIC_DIGIT_ZERO, FEH, HEH } from '../../arabic/characters.js'
import { Known } from '../../arabic/lexicon/lexicon.js'
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

/** A letter of another script, or a digit, inside an Arabic word or at its end. */
export const rule: Rule = {
  meta: { id: 'letters/homoglyph', severity: 'warning', edits: 'suggestion', messages: ['letter', 'digit', 'replace', 'remove'] },
  check(facts, report) {
    const { words, suspects } = facts.arabic
    const alone = new Map<string, number>()
    for (const index of suspects) {
      if ((words.bits[index]! & WordBit.ADJOINS) === 0) continue
      between(facts, index, report)
      beside(facts, index, alone, report)
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

const SMALL = /[a-z]/
const LATIN = /[a-z]/i
/** Letters of another script, digits, and signs that join what a program reads. */
const JOINS = /[\p{L}\p{N}_@#./\\=+*^-]/u
const LINE_REACH = 300

/**
 * One small Latin letter that touches a word:  كتابp جديد.  It was typed by mistake where no other letter of its script stands on the line, nor alone
 * elsewhere in the document: a variable would.
 */
function beside(facts: Facts, index: number, alone: Map<string, number>, report: (finding: Report) => void): void {
  const { words } = facts.arabic
  const { text } = words
  const [first, last] = [words.start[index]!, words.end[index]!]
  const at = SMALL.test(text[last] ?? '') ? last : first - 1
  if (!SMALL.test(text[at] ?? '') || words.letters[index]! < 3 || facts.arabic.known?.[index] !== Known.EXACTLY) return
  const [start, end] = [Math.min(at, first), Math.max(at + 1, last)]
  if (JOINS.test(text[start - 1] ?? ' ') || JOINS.test(text[end] ?? ' ') || holdsLatin(text, start, end)) return
  if (timesAlone(text, text[at]!, alone) > 1) return
  const word = text.slice(first, last)
  const data = { found: text.slice(start, end), character: text[at]!, codePoint: codePointName(text[at]!), text: word }
  report({ messageId: 'letter', data, start: at, end: at + 1, suggestions: [{ messageId: 'remove', data, edits: [{ start: at, end: at + 1, text: '' }] }] })
}

/** Whether the line around the place has another letter of Latin script. */
function holdsLatin(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LINE_REACH), start)
  const after = text.slice(end, end + LINE_REACH)
  return /\p{Script=Latin}/u.test(before.slice(before.lastIndexOf('\n') + 1) + after.split('\n', 1)[0]!)
}

/** How often the letter stands with no other of its script beside it; counted once a letter. */
function timesAlone(text: string, letter: string, counted: Map<string, number>): number {
  let times = counted.get(letter)
  if (times === undefined) {
    times = 0
    for (let at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) {
      if (!LATIN.test(text[at - 1] ?? '') && !LATIN.test(text[at + 1] ?? '')) times++
    }
    counted.set(letter, times)
  }
  return times
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
