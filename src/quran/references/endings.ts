// What the last word of an Arabic name can be: the consonants of each ending of a name, as one number.
import { arabicSkeleton } from '../names/arabic-key.js'

const BASE = 31

/** The number of some consonants, read from the last to the first, with one more before them. */
export function withConsonant(hash: number, letter: number): number {
  return (Math.imul(hash, BASE) + letter) | 0
}

/** @param keys light keys of names in Arabic script */
export function endingsOf(keys: Iterable<string>): Set<number> {
  const endings = new Set<number>()
  for (const key of keys) {
    const skeleton = arabicSkeleton(key)
    let hash = 0
    for (let index = skeleton.length - 1; index >= 0; index--) {
      hash = withConsonant(hash, skeleton.charCodeAt(index))
      // one consonant is a name (ص) but not the end of one: ط for an edition, ت for a year of death
      if (skeleton.length === 1 || index < skeleton.length - 1) endings.add(hash)
    }
  }
  return endings
}
