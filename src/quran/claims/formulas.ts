import { phraseKey } from './phrase-key.js'
import { FORMULAS, HONORIFICS } from './phrases.generated.js'

const honorificKeys: ReadonlySet<string> = new Set(HONORIFICS)

/** Whether letters [q, qEnd) are an honorific and nothing else. */
export function isHonorific(letters: Uint8Array, q: number, qEnd: number): boolean {
  return honorificKeys.has(phraseKey(letters, q, qEnd))
}

/** Whether an honorific stands among letters [q, qEnd). */
export function holdsHonorific(letters: Uint8Array, q: number, qEnd: number): boolean {
  const own = phraseKey(letters, q, qEnd)
  return HONORIFICS.some((honorific) => own.includes(honorific))
}

/** Letters that may remain between formulas: و, ثم. */
const JOINING_LETTERS = 3

/** Whether letters [q, qEnd) are a formula, a part of one, or several of them. */
export function isFormula(letters: Uint8Array, q: number, qEnd: number): boolean {
  const own = phraseKey(letters, q, qEnd)
  if (FORMULAS.some((formula) => formula.includes(own))) return true
  let rest = own
  for (const formula of FORMULAS) rest = rest.replace(formula, '')
  return rest.length < own.length && rest.length <= JOINING_LETTERS
}

