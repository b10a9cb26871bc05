import { lettersOf } from '../../arabic/letters-of.js'
import { Known } from '../../arabic/lexicon/lexicon.js'
import { WordBit } from '../../arabic/pairs.js'
import { inOwnWords } from '../prose.js'
import type { Rule } from '../rule.js'
import { clip } from '../words.js'

const LEAST_LETTERS = 3
/** Glyphs, a tatweel that may stand for an alef, and words that run into digits or another script are for other rules. */
const OTHERS = WordBit.FORM | WordBit.ADJOINS | WordBit.TATWEEL
/** Marks the key of a menu inside a word, and joins names of programs. */
const UNDERSCORE = '_'

interface Unknown {
  readonly at: number
  readonly end: number
  readonly letters: string
}

/** A word that the word list does not hold, told once a document. Off by default: names and loans are not in it either. */
export const rule: Rule = {
  meta: {
    id: 'letters/unknown-word',
    severity: 'off',
    edits: 'none',
    messages: ['unknown'],
    options: { type: 'object', properties: { letters: { type: 'integer', minimum: 1 } }, additionalProperties: false },
  },
  check(facts, report, options) {
    const least = typeof options['letters'] === 'number' ? options['letters'] : LEAST_LETTERS
    const { known, words, unknown } = facts.arabic
    if (known === null) return
    const found: Unknown[] = []
    for (const word of unknown) {
      if (known[word] !== Known.NO || words.letters[word]! < least || (words.bits[word]! & OTHERS) !== 0) continue
      const [at, end] = [words.start[word]!, words.end[word]!]
      if (words.text[at - 1] === UNDERSCORE || words.text[end] === UNDERSCORE) continue
      found.push({ at, end, letters: lettersOf(words.text, at, end) })
    }
    const places = new Map<string, { first: Unknown; times: number }>()
    for (const word of inOwnWords(facts, found)) {
      const place = places.get(word.letters)
      if (place === undefined) places.set(word.letters, { first: word, times: 1 })
      else place.times++
    }
    for (const { first, times } of places.values()) {
      const { at, end } = first
      report({ messageId: 'unknown', data: { found: clip(words.text.slice(at, end)), times }, start: at, end })
    }
  },
}
