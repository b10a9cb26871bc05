// Whether two parts of a passage are of one verse, or of verses that stand beside each other.
import type { ColumnRange } from '../match/exact.js'
import type { LetterStream } from '../match/letter-stream.js'
import type { Match } from '../match/match.js'
import type { Resolver } from '../match/resolve.js'

/** Columns between two parts that were one passage. */
export const NEAR_PART = 400
/** Places of a repeated phrase that are looked at. */
const MOST_PLACES = 32

/** The whole where both halves stand, of the places of a phrase that is repeated in the Quran. */
export function together(resolver: Resolver, { letters }: LetterStream, first: Match, second: Match): Match | null {
  const places = second.exact ? resolver.places(letters, second.q, second.qEnd).slice(0, MOST_PLACES) : [second.c]
  for (const c of places) {
    const cEnd = c + second.cEnd - second.c
    const again = resolver.exactWithin(letters, first.q, first.qEnd, { c: around(resolver, { c, cEnd }).c, cEnd })
    if (again !== null) return resolver.resolve(letters, first.q, second.qEnd, { priors: [{ c: again.c, cEnd: Math.max(again.cEnd, cEnd) }] })
  }
  return null
}

/** The columns beside a part. */
export function around(resolver: Resolver, { c, cEnd }: ColumnRange): ColumnRange {
  const surah = resolver.surahAt(c)
  return { c: Math.max(surah.c, c - NEAR_PART), cEnd: Math.min(surah.cEnd, cEnd + NEAR_PART) }
}

/** Whether a part stands in what references name. */
export function isWithin(match: Match, priors: readonly ColumnRange[]): boolean {
  return priors.some((prior) => match.c >= prior.c - 1 && match.cEnd <= prior.cEnd + 1)
}

/** The second part stands a little after the first: words were left out between them, nothing was joined. */
export function isNext(resolver: Resolver, first: Match, second: Match): boolean {
  return resolver.surahAt(first.c).c === resolver.surahAt(second.c).c && Math.abs(second.c - first.cEnd) < NEAR_PART
}
