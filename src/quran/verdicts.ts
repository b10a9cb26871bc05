import type { Evidence, Verdict } from './types.js'

/** Each word is the edition's, in its spelling or an accepted one. */
export function isSound(verdict: Verdict): boolean {
  return verdict === 'verbatim' || verdict === 'spelling'
}

/** More than its letters and a reference beside it says that it is a verse: marks, a cue. */
export function isPresented(evidence: readonly Evidence[]): boolean {
  return evidence.some((one) => one !== 'text' && one !== 'citation')
}
