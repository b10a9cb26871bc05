import { JOINING_TYPES } from './joining.generated.js'

/** Joining types of the Arabic script and its cursive neighbours (Unicode chapter 9.2; UAX #44 Joining_Type). */
export const NON_JOINING = 0
export const RIGHT_JOINING = 1
export const LEFT_JOINING = 2
export const DUAL_JOINING = 3
export const JOIN_CAUSING = 4
export const TRANSPARENT = 5

export type JoiningType = 0 | 1 | 2 | 3 | 4 | 5

const LETTERS = 'URLDCT'

/** One byte a code point: the last code point with a type, U+1E94B, ends the table. */
let table: Uint8Array | undefined

function read(): Uint8Array {
  const ranges = JOINING_TYPES.split(' ').map((range) => {
    const [first, last] = range.slice(1).split('-')
    return { type: LETTERS.indexOf(range.charAt(0)), first: parseInt(first!, 16), last: parseInt(last ?? first!, 16) }
  })
  const dense = ranges.filter((range) => range.last < 0x20000)
  const bytes = new Uint8Array(Math.max(...dense.map((range) => range.last)) + 1)
  for (const { type, first, last } of dense) bytes.fill(type, first, last + 1)
  return bytes
}

/** Tags and variation selectors of plane 14 (U+E0001 … U+E01EF) are transparent too. */
const isPlane14Transparent = (codePoint: number): boolean =>
  codePoint === 0xe0001 || (codePoint >= 0xe0020 && codePoint <= 0xe007f) || (codePoint >= 0xe0100 && codePoint <= 0xe01ef)

/** Joining type of a code point. A lone surrogate is non-joining. */
export function joiningType(codePoint: number): JoiningType {
  table ??= read()
  if (codePoint < table.length) return table[codePoint]! as JoiningType
  return isPlane14Transparent(codePoint) ? TRANSPARENT : NON_JOINING
}

/** Whether a letter of this type reaches towards the letter before it (to its right in Arabic). */
export const joinsBackward = (type: JoiningType): boolean =>
  type === DUAL_JOINING || type === RIGHT_JOINING || type === JOIN_CAUSING

/** Whether a letter of this type reaches towards the letter after it. */
export const joinsForward = (type: JoiningType): boolean =>
  type === DUAL_JOINING || type === LEFT_JOINING || type === JOIN_CAUSING
