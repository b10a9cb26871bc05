// Exercises leave few words between their blanks, and each few stand in many verses: one verse has all of them, one behind the other.
import type { LetterStream } from '../match/letter-stream.js'
import type { Match } from '../match/match.js'
import type { Resolver } from '../match/resolve.js'
import type { Stretch } from './gaps.js'

/** Places of the longest part that are looked at. */
const MOST_PLACES = 32
/** Columns of the words that a blank leaves out. */
const LONGEST_BLANK = 32

/** Where all parts of a passage with blanks stand to the letter, one shortly behind the other; null where nowhere. A word cut short by its blank may be any. */
export function placedJointly(resolver: Resolver, { letters }: LetterStream, stretches: readonly Stretch[]): Match[] | null {
  const parts = stretches.map(({ q, cut }) => ({ q, qEnd: cut })).filter(({ q, qEnd }) => qEnd > q)
  if (parts.length < 2) return null
  const longest = parts.reduce((best, part, at) => (part.qEnd - part.q > parts[best]!.qEnd - parts[best]!.q ? at : best), 0)
  const { q, qEnd } = parts[longest]!
  for (const c of resolver.places(letters, q, qEnd).slice(0, MOST_PLACES)) {
    const matches = around(c)
    if (matches !== null) return matches
  }
  return null

  function around(c: number): Match[] | null {
    const match = resolver.exactAt(letters, q, qEnd, q, c)
    if (match === null) return null
    const surah = resolver.surahAt(c)
    const matches = [match]
    for (let at = longest - 1; at >= 0; at--) {
      const part = parts[at]!
      const stop = matches[0]!.c
      const found = resolver.exactWithin(letters, part.q, part.qEnd, { c: Math.max(surah.c, stop - LONGEST_BLANK - (part.qEnd - part.q)), cEnd: stop })
      if (found === null || found.cEnd > stop) return null
      matches.unshift(found)
    }
    for (let at = longest + 1; at < parts.length; at++) {
      const part = parts[at]!
      const start = matches.at(-1)!.cEnd
      const found = resolver.exactWithin(letters, part.q, part.qEnd, { c: start, cEnd: Math.min(surah.cEnd, start + LONGEST_BLANK) })
      if (found === null) return null
      matches.push(found)
    }
    return matches
  }
}
