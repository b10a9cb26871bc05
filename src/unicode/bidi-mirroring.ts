import { MIRRORS } from './bidi-data.generated.js'

let pairs: Map<number, number> | undefined

/** The character whose glyph is the mirror image of this one's (Bidi_Mirroring_Glyph, rule L4); the same one when there is none. */
export function mirrored(codePoint: number): number {
  return (pairs ??= read()).get(codePoint) ?? codePoint
}

// U+2329 and U+232A are canonically equivalent to U+3008 and U+3009 (BD14, BD15).
const LEFT_POINTING_ANGLE = 0x2329
const RIGHT_POINTING_ANGLE = 0x232a
const LEFT_ANGLE = 0x3008
const RIGHT_ANGLE = 0x3009

/** The closing bracket of the pair an opening paired bracket belongs to; for a closing one, itself. Equivalents count as one. */
export function closingBracket(codePoint: number, opens: boolean): number {
  if (codePoint === LEFT_POINTING_ANGLE || codePoint === LEFT_ANGLE) return RIGHT_ANGLE
  if (codePoint === RIGHT_POINTING_ANGLE) return RIGHT_ANGLE
  // Bidi_Paired_Bracket is Bidi_Mirroring_Glyph for every bracket; the generator checks it.
  return opens ? mirrored(codePoint) : codePoint
}

// MIRRORS is 'from:to' pairs as base-36 steps: ' ' parts the pairs, the first number counts from the pair before, the second from the first.
function read(): Map<number, number> {
  const map = new Map<number, number>()
  let from = 0
  for (const pair of MIRRORS.split(' ')) {
    const [step, offset] = pair.split(':')
    from += Number.parseInt(step!, 36)
    const to = from + (offset === undefined ? 1 : Number.parseInt(offset, 36))
    map.set(from, to)
    map.set(to, map.get(to) ?? from)
  }
  return map
}
