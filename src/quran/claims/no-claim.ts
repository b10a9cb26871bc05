import type { Match } from '../match/match.js'
import { isOtherLanguage } from './other-language.js'

/** A passage that was found, and its place. */
interface Passage {
  readonly start: number
  readonly end: number
  readonly match: Match | null
}

/** Whether a passage that differs from every verse is none, though it is presented like one: a rendering. */
export function isNoClaim(text: string, { start, end, match }: Passage): boolean {
  return match?.exact !== true && isOtherLanguage(text, start, end)
}
