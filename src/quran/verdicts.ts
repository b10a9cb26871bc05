import type { Verdict } from './types.js'

/** Each word is the edition's, in its spelling or an accepted one. */
export function isSound(verdict: Verdict): boolean {
  return verdict === 'verbatim' || verdict === 'spelling'
}
