import type { Range } from '../../text/index.js'
import type { Match } from '../match/match.js'
import type { Evidence } from '../types.js'
import type { Speaker } from './cues.js'

/** A quotation as found: where it stands, why it counts as one, and its place in the Quran if it has one. */
export interface Found {
  /** UTF-16 range whose letters `match` speaks of: letter 0 is the first letter at or after `start`. */
  readonly start: number
  readonly end: number
  /** Ranges inside it that are the writer's own: glosses in round brackets. */
  readonly glosses: readonly Range[]
  /** null: presented as Quran, matches nothing. */
  readonly match: Match | null
  /** Where it is presented as Quran and its place is not settled: the places that it resembles, best first. */
  readonly nearest: readonly Match[]
  readonly evidence: readonly Evidence[]
  readonly speaker: Speaker | null
  /** Words of a verse quoted before, taken up to be explained: a quotation only where its marks agree too. */
  readonly isLemma?: boolean
  /** Range with its delimiters, or the same range. */
  readonly outerStart: number
  readonly outerEnd: number
}

/** What is found by its letters, each of which agrees; nothing but a cue presents it. */
export type Exact = Found & { readonly match: Match }

export function isExact(one: Found): one is Exact {
  return one.match?.exact === true && one.isLemma !== true && one.evidence.every((evidence) => evidence === 'text' || evidence === 'cue')
}

/** A quotation that nothing delimits. */
export function undelimited({ start, end }: Range, match: Match | null, evidence: readonly Evidence[], speaker: Speaker | null, nearest: readonly Match[] = []): Found {
  return { start, end, outerStart: start, outerEnd: end, glosses: [], match, nearest, evidence, speaker }
}
