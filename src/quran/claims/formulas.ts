import { LETTER } from '../letters.js'
import { FORMULAS, HONORIFICS } from './phrases.generated.js'

const honorificKeys: ReadonlySet<string> = new Set(HONORIFICS)

/** Whether letters [q, qEnd) are an honorific and nothing else. */
export function isHonorific(letters: Uint8Array, q: number, qEnd: number): boolean {
  return honorificKeys.has(lettersKey(letters, q, qEnd))
}

/** Whether an honorific stands among letters [q, qEnd). */
export function holdsHonorific(letters: Uint8Array, q: number, qEnd: number): boolean {
  const own = lettersKey(letters, q, qEnd)
  return HONORIFICS.some((honorific) => own.includes(honorific))
}

/** Letters that may remain between formulas: و, ثم. */
const JOINING_LETTERS = 3

/** Whether letters [q, qEnd) are a formula, a part of one, or several of them. */
export function isFormula(letters: Uint8Array, q: number, qEnd: number): boolean {
  const own = lettersKey(letters, q, qEnd)
  if (FORMULAS.some((formula) => formula.includes(own))) return true
  let rest = own
  for (const formula of FORMULAS) rest = rest.replace(formula, '')
  return rest.length < own.length && rest.length <= JOINING_LETTERS
}

function lettersKey(letters: Uint8Array, q: number, qEnd: number): string {
  let result = ''
  for (let i = q; i < qEnd; i++) result += String.fromCharCode(0x40 + (letters[i]! & LETTER))
  return result
}

