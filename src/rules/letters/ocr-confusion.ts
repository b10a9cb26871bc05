import type { Facts } from '../../analysis/facts.js'
import { HAMZA, TEH_MARBUTA } from '../../arabic/characters.js'
import { lettersOf } from '../../arabic/letters-of.js'
import { Known } from '../../arabic/lexicon/lexicon.js'
import { LETTER, UNITS } from '../../arabic/units.js'
import { hashOf } from '../../arabic/words.js'
import type { Rule } from '../rule.js'
import { wordAt, type Word } from '../words.js'
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
    const bodies = knownBodies(facts, known, strange)
    let documentHashes: Set<number> | undefined
    const hashes = (): Set<number> => (documentHashes ??= hashesOf(facts))
    const counts = new Map<number, number>()
    for (const index of strange) counts.set(words.hash[index]!, (counts.get(words.hash[index]!) ?? 0) + 1)
    for (const index of strange) {
      const near = bodies.get(bodyOf(words.text, words.start[index]!, words.end[index]!)) ?? []
      if (near.length === 0 && words.text.charCodeAt(words.end[index]! - 1) !== HAMZA) continue
      const word = wordAt(facts, index)
      const comma = asComma(facts, word, hashes)
      const text = comma ?? onlyNeighbour(word.letters, near)
      // What stands there time and again is a name.
      if (text === null || (counts.get(words.hash[index]!) ?? 0) > 1) continue
      const { start, end } = word
      const data = { found: word.text, text }
      const suggestions = [{ messageId: 'replace', data, edits: [{ start, end, text }] }]
      report({ messageId: comma === null ? 'dots' : 'comma', data, start, end, suggestions })
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
function asComma(facts: Facts, word: Word, hashes: () => Set<number>): string | null {
  if (word.letters.charCodeAt(word.letters.length - 1) !== HAMZA) return null
  const rest = word.letters.slice(0, -1)
  // After teh marbuta no list is needed: letters/impossible-sequence says it.
  if (rest.charCodeAt(rest.length - 1) === TEH_MARBUTA) return null
  const { lexicon } = facts.arabic
  // شىء, قرىء and حروراء end so of themselves: the word without hamza must stand elsewhere in the document.
  if (/[\u064a\u0649\u0648]$/.test(rest) || !hashes().has(hashOf(rest))) return null
  return lexicon !== null && lexicon.has(rest) && facts.prose.text.charCodeAt(word.end) === 0x20 ? rest + COMMA : null
}

/** The letter that stands for its confusion set. */
const BODY: ReadonlyMap<string, string> = new Map(CONFUSIONS.flatMap((set) => [...set].map((letter) => [letter, set[0]!] as const)))
const FIRST_UNIT = 0x600
const BODY_UNITS = Uint16Array.from({ length: 0x100 }, (_, i) => {
  const letter = String.fromCharCode(FIRST_UNIT + i)
  return (UNITS[FIRST_UNIT + i]! & LETTER) === 0 ? 0 : (BODY.get(letter) ?? letter).charCodeAt(0)
})

/** The word without its dots, as a number: equal for words that differ in dots only. */
function bodyOf(text: string, start: number, end: number): number {
  let body = 0
  for (let at = start; at < end; at++) {
    const place = text.charCodeAt(at) - FIRST_UNIT
    // What is no letter of the block has no body.
    const unit = place >= 0 && place < BODY_UNITS.length ? BODY_UNITS[place]! : 0
    if (unit !== 0) body = (Math.imul(body, 31) + unit) | 0
  }
  return body
}

/** Known words of the document that have the body of a strange one: a scanner errs here and there, not always. */
function knownBodies(facts: Facts, known: Uint8Array, strange: readonly number[]): Map<number, string[]> {
  const { words, distinct } = facts.arabic
  const bodies = new Map<number, string[]>()
  for (const index of strange) bodies.set(bodyOf(words.text, words.start[index]!, words.end[index]!), [])
  if (bodies.size === 0) return bodies
  for (const index of distinct) {
    if (known[index] !== Known.EXACTLY || words.letters[index]! < LEAST_LETTERS) continue
    const list = bodies.get(bodyOf(words.text, words.start[index]!, words.end[index]!))
    if (list !== undefined) list.push(lettersOf(words.text, words.start[index]!, words.end[index]!))
  }
  return bodies
}

/** The one word that differs in one letter, and in that letter's dots. */
function onlyNeighbour(letters: string, candidates: readonly string[]): string | null {
  const near = candidates.filter((other) => {
    if (other.length !== letters.length) return false
    let different = 0
    for (let at = 0; at < letters.length; at++) {
      if (letters[at] === other[at]) continue
      if (BODY.get(letters[at]!) === undefined || BODY.get(letters[at]!) !== BODY.get(other[at]!)) return false
      different++
    }
    return different === 1
  })
  return near.length === 1 ? near[0]! : null
}

/** Hashes of the document's words, as the scan made them. */
function hashesOf(facts: Facts): Set<number> {
  const { words, distinct } = facts.arabic
  const hashes = new Set<number>()
  for (const index of distinct) hashes.add(words.hash[index]!)
  return hashes
}
