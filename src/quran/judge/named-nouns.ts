// What a verse names, told as a list: the writer sets its nouns in the nominative, and leaves the words away that govern them.
//
//     **Recipients:** الْفُقَرَاءُ وَالْمَسَاكِينُ وَالْعَامِلُونَ عَلَيْهَا        9:60: لِلْفُقَرَاءِ وَالْمَسَاكِينِ وَالْعَامِلِينَ عَلَيْهَا
import type { Difference, Evidence } from '../types.js'
import { isPresented } from '../verdicts.js'
import { withoutMarks } from './edition-words.js'

/** Nouns in another case: fewer may be slips of a quotation. */
const FEWEST = 3
/** The nominative: a damma, one with tanwin, the long vowel of plurals. */
const NOMINATIVE = /[\u064f\u064c]\u0651?$|\u0648\u0646[\u064e\u0652]?$/
/** Conjunctions, prepositions and the article before a noun; what a case changes behind it. */
const BEFORE = /^(?:\u0648?\u0641\u064a |\u0648?\u0645\u0646 )?[\u0648\u0641]?[\u0628\u0644\u0643]?(?:[\u0627\u0671]\u0644|(?<=\u0644)\u0644)?(?=..)/
const ENDING = /(?<=..)(?:[\u0648\u064a]\u0646|\u0627)$/

/** Whether words that nothing presents as a verse are its nouns in the nominative, the first of them too, and nothing else differs. */
export function areNamedNouns(evidence: readonly Evidence[], start: number, differences: readonly Difference[]): boolean {
  if (differences.length < FEWEST || isPresented(evidence)) return false
  return differences[0]!.start === start && differences.every(({ found, expected }) => NOMINATIVE.test(found) && !NOMINATIVE.test(expected) && stemOf(found) === stemOf(expected))
}

function stemOf(words: string): string {
  return withoutMarks(words).replace(BEFORE, '').replace(ENDING, '')
}
