import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, type FoldOptions } from '../../src/arabic/fold.ts'

const NOTHING: Required<FoldOptions> = {
  forms: false, marks: false, tatweel: false, controls: false, alef: false, hamza: false, yeh: false,
  tehMarbuta: false, variants: false, digits: false, latin: false,
}
const only = (option: keyof FoldOptions): FoldOptions => ({ ...NOTHING, [option]: true })

describe('fold takes away what its options name', () => {
  test.each<[keyof FoldOptions, string, string]>([
    ['forms', 'ﻣﺮﺣﺒﺎ ﻻ ﷺ', 'مرحبا لا ﷺ'],
    ['marks', 'قُرْءَانٌ عَرَبِيٌّ ۝', 'قرءان عربي '],
    ['tatweel', 'كتـــاب', 'كتاب'],
    ['controls', 'می\u200Cخواهم \u200Fنعم\uFEFF', 'میخواهم نعم'],
    ['alef', 'أإآٱا', 'ااااا'],
    ['hamza', 'مؤمن شائع جزء', 'مومن شايع جزء'],
    ['yeh', 'على مصطفى', 'علي مصطفي'],
    ['tehMarbuta', 'مدرسة', 'مدرسه'],
    ['variants', 'کتابی ہندہ', 'كتابي هنده'],
    ['digits', '١٢٣ ۴۵۶ 789', '123 456 789'],
    ['latin', 'Qurʾān É ḥadīth', 'qurʾan e hadith'],
  ])('%s', (option, text, folded) => {
    expect(fold(text, only(option)).text).toBe(folded)
    expect(fold(text, NOTHING).text).toBe(text)
  })

  test('all of them by default', () => {
    expect(fold('إِنَّ الْمُؤْمِنَـةَ عَلَىٰ ﻫﺪﻯ ١').text).toBe('ان المومنه علي هدي 1')
  })

  test('a hamza written as a mark counts as part of its letter', () => {
    expect(fold('ا\u0654حمد', only('marks')).text).toBe('أحمد')
    expect(fold('ا\u064E\u0654حمد', only('marks')).text).toBe('أحمد')
    expect(fold('سو\u0654ال', { hamza: false }).text).toBe(fold('سؤال', { hamza: false }).text)
    expect(fold('ـ\u0654', only('marks')).text).toBe('ـ')
  })

  test('U+FFFF, which marks a unit left out, stays when the text has it', () => {
    expect(fold('a\uFFFFb').text).toBe('a\uFFFFb')
  })
})

describe('folded offsets lead back', () => {
  test('to a word and its marks', () => {
    const text = 'قال: الْحَـمْدُ لِلَّهِ'
    const folded = fold(text)
    const at = folded.text.indexOf('الحمد')
    const { start, end } = folded.range(at, at + 5)
    expect(text.slice(start, end)).toBe('الْحَـمْدُ')
    expect(folded.toFolded(start)).toBe(at)
  })

  test('through a lam-alef and a composed hamza', () => {
    const folded = fold('xﻻ ا\u0654y')
    expect(folded.text).toBe('xلا اy')
    expect([0, 1, 2, 3, 4, 5, 6].map((offset) => folded.toSource(offset))).toEqual([0, 1, 1, 2, 3, 5, 6])
  })

  const characters = fc.constantFrom(
    ...'اأإآٱبةتىيیکكـَُّْٰٓٔﻻﻣﷺ١۴aÉ ,.\n\u200C\u200F\uFEFF',
  )
  const text = fc.oneof(
    fc.array(characters, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  )
  // Each combination makes a table of its own: all, none, each alone, each left out.
  const names = ['forms', 'marks', 'tatweel', 'controls', 'alef', 'hamza', 'yeh', 'tehMarbuta', 'variants', 'digits', 'latin'] as const
  const options = fc.constantFrom<FoldOptions>({}, NOTHING, ...names.map(only), ...names.map((name) => ({ [name]: false })))

  test('folding twice is folding once', () => {
    fc.assert(fc.property(text, options, (source, chosen) => {
      const once = fold(source, chosen).text
      return fold(once, chosen).text === once
    }), { numRuns: 2000 })
  })

  test('offsets never decrease, stay in the text, and a kept unit maps back to itself', () => {
    fc.assert(fc.property(text, options, (source, chosen) => {
      const folded = fold(source, chosen)
      let last = 0
      for (let offset = 0; offset <= folded.text.length; offset++) {
        const at = folded.toSource(offset)
        expect(at).toBeGreaterThanOrEqual(last)
        expect(at).toBeLessThanOrEqual(source.length)
        if (source[at] === folded.text[offset]) expect(folded.toFolded(at)).toBeLessThanOrEqual(offset)
        last = at
      }
      expect(folded.toSource(folded.text.length)).toBe(source.length)
      expect(folded.toFolded(source.length)).toBe(folded.text.length)
    }), { numRuns: 2000 })
  })
})
