import { CLASS_RANGES } from './bidi-data.generated.js'

// Bidi_Class values (UAX #9, table 4), numbered so that the rules can ask by comparison:
//   strong and numbers 0…4 · separators, terminators, marks 5…8 · neutrals 9…18 · removed by X9 19…
// ON is three numbers: a paired bracket (BD14, BD15) is an ON that rule N0 must see.
export const L = 0
export const R = 1
export const AL = 2
export const EN = 3
export const AN = 4
export const ES = 5
export const ET = 6
export const CS = 7
export const NSM = 8
export const ON = 9
export const OPEN = 10
export const CLOSE = 11
export const WS = 12
export const S = 13
export const B = 14
export const LRI = 15
export const RLI = 16
export const FSI = 17
export const PDI = 18
export const BN = 19
export const LRE = 20
export const RLE = 21
export const LRO = 22
export const RLO = 23
export const PDF = 24
/** The second unit of a surrogate pair: it goes wherever the first one goes. Not a Unicode class. */
export const TRAIL = 25
/** In `unitClasses` only: the first unit of a surrogate pair, whose class is that of the pair. */
export const LEAD = 26
/** In `unitClasses` only: B, above all others so that one comparison finds what is not an ordinary unit. */
export const SEPARATOR = 27

/** Short names of the standard, by number. */
export const CLASS_NAMES: readonly string[] = [
  'L', 'R', 'AL', 'EN', 'AN', 'ES', 'ET', 'CS', 'NSM', 'ON', 'ON', 'ON', 'WS', 'S', 'B',
  'LRI', 'RLI', 'FSI', 'PDI', 'BN', 'LRE', 'RLE', 'LRO', 'RLO', 'PDF',
]

const FIRST_LEAD = 0xd800
const FIRST_TRAIL = 0xdc00
const FIRST_SUPPLEMENTARY = 0x10000

/** Classes of the 65,536 UTF-16 units, one byte each; LEAD where a pair may begin, SEPARATOR for B. */
export const unitClasses = new Uint8Array(FIRST_SUPPLEMENTARY)
const rangeStarts: number[] = []
const rangeClasses: number[] = []

// CLASS_RANGES is 'T9…': a letter for the class ('A' is 0), then the length of the range in base 36.
let next = 0
for (const [, letter, length] of CLASS_RANGES.matchAll(/([A-Z])([0-9a-z]+)/g)) {
  const bidiClass = letter!.charCodeAt(0) - 0x41
  const end = next + Number.parseInt(length!, 36)
  if (next < FIRST_SUPPLEMENTARY) unitClasses.fill(bidiClass === B ? SEPARATOR : bidiClass, next, end)
  if (end > FIRST_SUPPLEMENTARY) {
    rangeStarts.push(next)
    rangeClasses.push(bidiClass)
  }
  next = end
}
unitClasses.fill(LEAD, FIRST_LEAD, FIRST_TRAIL)
rangeStarts.push(next)

let lastRange = 0

/** Bidi class of a code point from U+10000 on. Neighbours in a text are often neighbours in Unicode: the last range is tried first. */
export function supplementaryClass(codePoint: number): number {
  if (codePoint < rangeStarts[lastRange]! || codePoint >= rangeStarts[lastRange + 1]!) {
    let low = 0
    let high = rangeClasses.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (rangeStarts[middle]! <= codePoint) low = middle
      else high = middle - 1
    }
    lastRange = low
  }
  return rangeClasses[lastRange]!
}

/** Bidi class of any code point; a lone surrogate is L, as Unicode has it. */
export function bidiClass(codePoint: number): number {
  if (codePoint >= FIRST_SUPPLEMENTARY) return supplementaryClass(codePoint)
  const found = unitClasses[codePoint]!
  return found < LEAD ? found : found === LEAD ? L : B
}
