import type { Facts } from '../../analysis/facts.js'
import { HAMZA, TEH_MARBUTA } from '../../arabic/characters.js'
import { Known } from '../../arabic/lexicon/lexicon.js'
import { hashOf } from '../../arabic/words.js'
import type { Rule } from '../rule.js'
import { wordAt } from '../words.js'
import { CONFUSIONS } from './_confusions.js'

const LEAST_LETTERS = 5
const LONGEST = 14

/** A word that is none, and is one when a letter's dots are set right. */
export const rule: Rule = {
  meta: { id: 'letters/ocr-confusion', severity: 'info', edits: 'suggestion', messages: ['dots', 'comma', 'replace'] },
  check(facts, report) {
    const { known, words } = facts.arabic
    if (known === null) return
    const strange = strangeWords(facts, known)
    let counts: Map<number, number> | undefined
    const isRepeated = (index: number): boolean => ((counts ??= countHashes(facts, strange)).get(words.hash[index]!) ?? 0) > 1
    for (const index of strange) {
      const text = asComma(facts, index) ?? onlyNeighbour(facts, index)
      // What stands there time and again is a name.
      if (text === null || isRepeated(index)) continue
      const { start, end, text: found } = wordAt(facts, index)
      const data = { found, text }
      const suggestions = [{ messageId: 'replace', data, edits: [{ start, end, text }] }]
      report({ messageId: text.endsWith(COMMA) ? 'comma' : 'dots', data, start, end, suggestions })
    }
  },
}

/** Unvowelled words of a scanner's likely length that the list does not hold in any spelling. */
function strangeWords(facts: Facts, known: Uint8Array): number[] {
  const { words, unknown } = facts.arabic
  const found: number[] = []
  for (const index of unknown) {
    const length = words.letters[index]!
    if (known[index] !== Known.NO || length < LEAST_LETTERS || length > LONGEST) continue
    if (words.end[index]! - words.start[index]! === length) found.push(index)
  }
  return found
}

const COMMA = '\u060c'

/** A final hamza that makes no word, before a space: a comma that the scanner took for it. */
function asComma(facts: Facts, index: number): string | null {
  const { lexicon, words } = facts.arabic
  const { text, start, end } = words
  if (text.charCodeAt(end[index]! - 1) !== HAMZA || text.charCodeAt(end[index]!) !== 0x20) return null
  const rest = text.slice(start[index], end[index]! - 1)
  // After teh marbuta no list is needed: letters/impossible-sequence says it.
  if (rest.charCodeAt(rest.length - 1) === TEH_MARBUTA) return null
  // شىء, قرىء and حروراء end so of themselves: the word without hamza must stand elsewhere in the document.
  if (/[\u064a\u0649\u0648]$/.test(rest) || facts.arabic.knownByHash(hashOf(rest), rest.length) < 0) return null
  return lexicon !== null && lexicon.has(rest) ? rest + COMMA : null
}

/** The one word that both the list and the document hold and that differs in one letter, and in that letter's dots: a scanner errs here and there, not always. */
function onlyNeighbour(facts: Facts, index: number): string | null {
  const { lexicon, words } = facts.arabic
  const near = lexicon?.withOneOf(words.text, words.start[index]!, words.end[index]!, sameBody) ?? []
  const present = near.filter((word) => facts.arabic.knownByHash(hashOf(word), word.length) === Known.EXACTLY)
  return present.length === 1 ? present[0]! : null
}

/** The letters that differ from this one in dots only. */
function sameBody(unit: number): readonly number[] {
  return SAME_BODY[unit - FIRST_UNIT] ?? NONE
}

const FIRST_UNIT = 0x600
const NONE: readonly number[] = []

/** For each letter from U+0600 on, those that differ from it in dots only. */
const SAME_BODY: readonly (readonly number[])[] = Array.from({ length: 0x100 }, (_, place) => {
  const letter = String.fromCharCode(FIRST_UNIT + place)
  const set = CONFUSIONS.find((one) => one.includes(letter)) ?? ''
  return Array.from(set, (other) => other.charCodeAt(0)).filter((other) => other !== FIRST_UNIT + place)
})

function countHashes(facts: Facts, indices: readonly number[]): Map<number, number> {
  const { hash } = facts.arabic.words
  const counts = new Map<number, number>()
  for (const index of indices) counts.set(hash[index]!, (counts.get(hash[index]!) ?? 0) + 1)
  return counts
}
