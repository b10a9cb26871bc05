import type { Facts } from '../analysis/facts.js'
import { lettersOf } from '../arabic/letters-of.js'

/** A word as a rule looks at it. Offsets are the prose's. */
export interface Word {
  readonly index: number
  readonly start: number
  readonly end: number
  /** As written. */
  readonly text: string
  /** Without marks, tatweel and invisible characters. */
  readonly letters: string
  readonly bits: number
}

/** Visits the Arabic words that have one of the bits (`WordBit`). */
export function eachSuspect(facts: Facts, mask: number, visit: (word: Word) => void): void {
  const { words, suspects } = facts.arabic
  for (const index of suspects) if ((words.bits[index]! & mask) !== 0) visit(wordAt(facts, index))
}

export function wordAt(facts: Facts, index: number): Word {
  const { text, start, end, bits } = facts.arabic.words
  const from = start[index]!
  const to = end[index]!
  return { index, start: from, end: to, text: text.slice(from, to), letters: lettersOf(text, from, to), bits: bits[index]! }
}

/** `U+0627`, as the Unicode Standard writes a code point. */
export function codePointName(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
}

const LONGEST_SHOWN = 60

/** The text as a message shows it: what is longer than any word is cut. */
export function clip(text: string): string {
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}…`
}
