import type { Facts } from '../../analysis/facts.js'
import * as ch from '../../arabic/characters.js'
import { LETTER, MARK, TATWEEL_UNIT, UNITS } from '../../arabic/units.js'
import { eachSuspect, type Word } from '../words.js'

/** A letter (or tatweel) and the marks on it. Offsets are the prose's. */
export interface Cluster {
  readonly letter: number
  readonly start: number
  /** Marks in the order in which they are stored. */
  readonly marks: readonly Mark[]
}

export interface Mark {
  readonly unit: number
  readonly at: number
}

const LONGEST = 100

/** A word's letters with their marks; loose marks at its start are left out. */
export function clustersOf(word: Word): Cluster[] {
  const clusters: { letter: number; start: number; marks: Mark[] }[] = []
  for (let i = 0; i < word.text.length; i++) {
    const unit = word.text.charCodeAt(i)
    const bits = UNITS[unit]!
    if ((bits & (LETTER | TATWEEL_UNIT)) !== 0) clusters.push({ letter: unit, start: word.start + i, marks: [] })
    else if ((bits & MARK) !== 0) clusters.at(-1)?.marks.push({ unit, at: word.start + i })
  }
  return clusters
}

/** Visits the words that have one of the bits, as clusters; what is longer than any word is passed over. */
export function eachVowelled(facts: Facts, mask: number, visit: (word: Word, clusters: readonly Cluster[]) => void): void {
  eachSuspect(facts, mask, (word) => {
    if (word.text.length <= LONGEST) visit(word, clustersOf(word))
  })
}

export const TANWIN: ReadonlySet<number> = new Set([ch.FATHATAN, ch.DAMMATAN, ch.KASRATAN])
export const VOWELS: ReadonlySet<number> = new Set([...TANWIN, ch.FATHA, ch.DAMMA, ch.KASRA])

export function has(cluster: Cluster | undefined, ...units: number[]): boolean {
  return cluster !== undefined && cluster.marks.some(({ unit }) => units.includes(unit))
}

/** A mark as a message shows it: on a carrier of its own. */
export function show(unit: number): string {
  return String.fromCharCode(ch.TATWEEL, unit)
}
