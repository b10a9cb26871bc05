import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shape } from '../../src/arabic/shape.ts'
import { unshape } from '../../src/arabic/unshape.ts'
import { joiningType } from '../../src/unicode/joining.ts'

const codes = (text: string): string => [...text].map((c) => c.codePointAt(0)!.toString(16).toUpperCase()).join(' ')

describe('shape draws each letter as its neighbours ask', () => {
  test.each([
    ['isolated, initial, medial, final', 'ب ببب', 'FE8F 20 FE91 FE92 FE90'],
    ['a right-joining letter does not reach on', 'دار', 'FEA9 FE8D FEAD'],
    ['hamza joins nothing', 'شيء', 'FEB7 FEF2 FE80'],
    ['marks are transparent', 'بَبْ', 'FE91 64E FE90 652'],
    ['a tatweel joins both ways and stays', 'بـب', 'FE91 640 FE90'],
    ['lam-alef is one form', 'لا سلام', 'FEFB 20 FEB3 FEFC FEE1'],
    ['lam-alef with hamza and madda', 'لأ لإ لآ', 'FEF7 20 FEF9 20 FEF5'],
    ['the mark of the lam stays the lam’s', 'لَا', 'FEFB 64E 34F'],
    ['the mark of the alef stays the alef’s', 'مثلاً', 'FEE3 FE9C FEFC 64B'],
    ['marks of both', 'لَاً', 'FEFB 64E 34F 64B'],
    ['alef wasla', 'ٱل', 'FB50 FEDD'],
    ['alef maksura joins on, as in Uyghur', 'تىل', 'FE97 FBE9 FEDE'],
    ['Urdu letters', 'ہے ٹڑ ں', 'FBA8 FBAF 20 FB68 FB8D 20 FB9E'],
    ['Persian letters', 'پچگی', 'FB58 FB7D FB95 FBFD'],
    ['a letter without forms keeps its code point and still joins', 'بەب', 'FE91 6D5 FE8F'],
    ['other text', 'abc (123) 😀', codes('abc (123) 😀')],
  ])('%s', (_, logical, shaped) => {
    expect(codes(shape(logical))).toBe(shaped)
  })

  test('ZWNJ keeps letters apart and ZWJ makes them reach', () => {
    expect(codes(shape('ب\u200Cب'))).toBe('FE8F 200C FE8F')
    expect(codes(shape('ب\u200D'))).toBe('FE91 200D')
    expect(codes(shape('\u200Dب'))).toBe('200D FE90')
    expect(codes(shape('ل\u200Dا'))).toBe('FEDF 200D FE8E')
  })

  test('lam and alef stay two forms when asked', () => {
    expect(codes(shape('لا', { lamAlef: false }))).toBe('FEDF FE8E')
  })

  test('joining types are those of Unicode', () => {
    expect([0x628, 0x627, 0x621, 0x640, 0x64e, 0x200c, 0x200d, 0x41, 0x1e900, 0xe0100].map(joiningType)).toEqual([
      3, 1, 0, 4, 5, 0, 4, 0, 3, 5,
    ])
  })
})

describe('shape and unshape are inverse', () => {
  const letter = fc.integer({ min: 0x600, max: 0x6ff }).map((code) => String.fromCharCode(code))
  const supplement = fc.integer({ min: 0x750, max: 0x77f }).map((code) => String.fromCharCode(code))
  const other = fc.constantFrom(' ', '\u200C', '\u200D', '\u034F', 'a', '1', '\n', 'ل', 'ا', 'َ', 'ّ', '😀')
  const text = fc.array(fc.oneof({ weight: 4, arbitrary: letter }, supplement, other), { maxLength: 40 }).map((parts) => parts.join(''))

  test('on any text of the Arabic script', () => {
    fc.assert(fc.property(text, (logical) => unshape(shape(logical)) === logical), { numRuns: 3000 })
  })

  test('where a joiner of graphemes stands between a letter and a form of its neighbour', () => {
    for (const logical of ['ا\u0600ښ\u034Fا', 'ا \u{1E922}ا', 'ا \u{1E922}\u{1E944}ا']) expect(unshape(shape(logical))).toBe(logical)
  })

  test('on lam-alef with any marks', () => {
    const marks = fc.array(fc.constantFrom('َ', 'ِ', 'ّ', 'ً', 'ٰ', 'ٓ', '\u034F', '\u200D'), { maxLength: 3 }).map((m) => m.join(''))
    const alef = fc.constantFrom('ا', 'أ', 'إ', 'آ')
    fc.assert(
      fc.property(marks, alef, marks, (first, a, second) => {
        const logical = `بل${first}${a}${second} ل${first}${a}${second}`
        return unshape(shape(logical)) === logical
      }),
      { numRuns: 2000 },
    )
  })

  test('and shaping never touches what is no letter with forms', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (any) => {
        if (/[\u0600-\u08FF\u200D]/.test(any)) return true
        return shape(any) === any
      }),
    )
  })
})
