import * as L from '../letters.js'

/** Scores of the alignment; four points a letter. */
export const MATCH = 4
export const MISMATCH = -5
/** ا و ي stand for one another in many spellings. */
const WEAK_MISMATCH = -2
/** Letters that differ by their dots only: the mistake of scanners and of hurried hands. */
const DOTS_MISMATCH = -3
export const GAP_OPEN = -6
export const GAP_EXTEND = -1
/** A weak letter left out or put in. */
export const WEAK_GAP = -3
/** A column that plain spelling writes, passed over. */
export const SOFT_GAP = -1
/** A hamza seat put in or left out. */
export const SEAT_GAP = -1

const WEAK: readonly number[] = [L.ALEF, L.WAW, L.YEH]
/** Letters of one skeleton (rasm), told apart by dots. */
const SKELETONS: readonly (readonly number[])[] = [
  [L.BEH, L.TEH, L.THEH, L.NOON, L.YEH],
  [L.JEEM, L.HAH, L.KHAH],
  [L.DAL, L.THAL],
  [L.REH, L.ZAIN],
  [L.SEEN, L.SHEEN],
  [L.SAD, L.DAD],
  [L.TAH, L.ZAH],
  [L.AIN, L.GHAIN],
  [L.FEH, L.QAF],
]

export function isWeak(letter: number): boolean {
  return letter === L.ALEF || letter === L.WAW || letter === L.YEH
}

/** Score of letter a against letter b: `SUBSTITUTION[a << 5 | b]`. */
export const SUBSTITUTION: Int8Array = buildSubstitution()

function buildSubstitution(): Int8Array {
  const table = new Int8Array(32 * 32).fill(MISMATCH)
  const set = (letters: readonly number[], score: number): void => {
    for (const a of letters) for (const b of letters) table[(a << 5) | b] = score
  }
  for (const letters of SKELETONS) set(letters, DOTS_MISMATCH)
  set(WEAK, WEAK_MISMATCH)
  for (let letter = 1; letter < 32; letter++) table[(letter << 5) | letter] = letter === L.OTHER_LETTER ? MISMATCH : MATCH
  table[(L.TATWEEL_ALEF << 5) | L.ALEF] = MATCH
  table[(L.TATWEEL_ALEF << 5) | L.TATWEEL_ALEF] = MISMATCH
  return table
}
