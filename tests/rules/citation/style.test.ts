import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lint } from '../../../src/index.ts'
import { rule } from '../../../src/rules/citation/style.ts'
import { findings, fixed, messageIds } from '../lint-with.ts'

const SURAHS = ['Ta-Ha', 'Al-Baqarah', 'Al-Kahf', 'Maryam', 'Yusuf']
/** Ways of writing a reference, each another one. */
const WAYS: readonly ((name: string, ayah: number) => string)[] = [
  (name, ayah) => `(${name}: ${ayah})`,
  (name, ayah) => `[${name}: ${ayah}]`,
  (name, ayah) => `(${name}, ${ayah})`,
  (name, ayah) => `(Surah ${name}, verse ${ayah})`,
  (_, ayah) => `(Quran 20:${ayah})`,
]
const references = fc.array(fc.tuple(fc.constantFrom(...SURAHS), fc.integer({ min: 1, max: 90 })), { minLength: 2, maxLength: 6 })
const way = fc.constantFrom(...WAYS)
const written = (list: readonly (readonly [string, number])[], write: (name: string, ayah: number) => string): string =>
  list.map(([name, ayah]) => `It says so ${write(name, ayah)}.`).join(' ')

describe('ways of citing', () => {
  test('one way throughout is no finding', () => {
    fc.assert(
      fc.property(references, way, (list, write) => {
        expect(messageIds(rule, written(list, write))).toEqual([])
      }),
    )
  })

  test('two ways are one note, at the rarer one', () => {
    fc.assert(
      fc.property(references, way, way, (list, usual, other) => {
        fc.pre(usual !== other)
        const odd = other('Al-Kahf', 9)
        const text = `It says so ${odd}. ${written(list, usual)}`
        const found = findings(rule, text)
        expect(found.map(({ messageId }) => messageId)).toEqual(['ways'])
        expect(odd).toContain(text.slice(found[0]!.start.offset, found[0]!.end.offset))
      }),
    )
  })

  test('Arabic and Latin references have ways of their own', () => {
    expect(messageIds(rule, 'It says so (20:124).\n\nقال ذلك [طه: ١٢٤] وقال [البقرة: ٢٥٥].')).toEqual([])
    expect(messageIds(rule, 'قال ذلك [طه: ١٢٤] وقال (البقرة: ٢٥٥) وقال (يوسف: ٤).')).toEqual(['ways'])
  })

  test.each([
    ['the word Quran left out after the first', 'He says (Q 37:102), and {إن مع العسر يسرا} (94:6), and {قل هو الله أحد} [112:1].'],
    ['the word surah left out', 'قال (سورة البقرة: 255) ثم (الذاريات: 56).'],
    ['the word surah left out, in Urdu', '(سورۃ الاخلاص: 1 تا 4) اور (الذاریات: 56)'],
    ['a comma before both numbers', "(Al-A'raf 7:199) and (An-Nur, 24:22)"],
    ['brackets of numbers alone', '{الرحمن الرحيم} [1:3] and (Q. 40:60)'],
  ])('%s is no other way', (_, text) => {
    expect(messageIds(rule, text)).toEqual([])
  })

  test('where no way is usual, none is odd', () => {
    expect(messageIds(rule, 'قال [طه: ١٢٤] وقال (البقرة: ٢٥٥).')).toEqual([])
    expect(messageIds(rule, 'قال [طه: ١٢٤] وقال (البقرة: ٢٥٥) وقال [يوسف: ٤].')).toEqual(['ways'])
  })

  test('a roman numeral is another way than digits', () => {
    expect(messageIds(rule, '{إن مع العسر يسرا} (XCIV:6), {قل هو الله أحد} (112:1), (Q 37:102)')).toEqual(['ways'])
  })

  test('references in a sentence, and those after the first in brackets, are not compared', () => {
    expect(messageIds(rule, 'In Surah Ta-Ha, verse 5, and in Quran 2:255, and here (20:14, 15; 2:3).')).toEqual([])
  })
})

describe('spellings of a name', () => {
  test('the commoner one is offered for the others', () => {
    const text = 'First (al-Kahf: 9), then (al-Kahf: 10), then (Kahf: 11).'
    expect(messageIds(rule, text)).toEqual(['name'])
    expect(fixed(rule, text)).toBe('First (al-Kahf: 9), then (al-Kahf: 10), then (al-Kahf: 11).')
  })

  test('spellings in Arabic too', () => {
    const text = 'قال [الإسراء: ٩] وقال [الإسراء: ١٠] وقال [الاسراء: ١١].'
    expect(fixed(rule, text)).toBe('قال [الإسراء: ٩] وقال [الإسراء: ١٠] وقال [الإسراء: ١١].')
    expect(messageIds(rule, fixed(rule, text))).toEqual([])
  })

  test('a misspelt name, where the verse beside it shows the surah', () => {
    const text = 'قال ﴿ادعوني أستجب لكم﴾ [غافر: 60]، وقال ﴿ادعوني أستجب لكم﴾ [غاقر: 60].'
    expect(messageIds(rule, text)).toEqual(['name'])
    expect(fixed(rule, text)).toBe(text.replace('غاقر', 'غافر'))
    const first = 'قال ﴿ادعوني أستجب لكم﴾ [غاقر: 60]، وقال ﴿ادعوني أستجب لكم﴾ [غافر: 60].'
    expect(fixed(rule, first)).toBe(first.replace('غاقر', 'غافر'))
  })

  test('capitals, marks and the other script are none', () => {
    expect(messageIds(rule, 'First (al-Kahf: 9), then (Al-Kahf: 10).\n\nقال (الكهف: ٩) وقال (الكَهْف: ١٠).')).toEqual([])
  })

  test('the sign between name and number is not of the name', () => {
    expect(messageIds(rule, 'قال [هود/ ٩] وقال [هود/١٠] وفي سورة هود، الآية ١١.')).toEqual([])
  })

  test('the option says how often', () => {
    const text = 'First (al-Kahf: 9), then (al-Kahf: 10), then (Kahf: 11).'
    expect(messageIds(rule, text, { least: 2 })).toEqual([])
  })
})

describe('no other way', () => {
  test.each([
    ['a comma before both numbers', 'Dedi (el-Bakara, 2/43) ve (el-Mâide 5/2) ve (el-Mâide 5/3).'],
    ['an ayah of the surah that was named', 'قال [الإسراء: 23] ثم [لقمان: 14]، وفي سورة الأحقاف (الآية 15).'],
  ])('is %s', (_, text) => {
    expect(messageIds(rule, text)).toEqual([])
  })
})

describe('where the first place is suppressed', () => {
  const noted = (text: string): string[] => lint(text, { format: 'markdown', rules: { 'citation/style': 'warning' } }).findings.filter(({ rule }) => rule === 'citation/style').map(({ start, end }) => text.slice(start.offset, end.offset))
  const OFF = '<!-- tashih-disable-next-line citation/style -- as printed -->\n'

  test('the next is told', () => {
    const text = (off: string): string => `Here (Ta-Ha: 14), here (Ta-Ha: 15), here (Ta-Ha: 16).\n\n${off}There [Ta-Ha: 17].\n\nAnd there [Ta-Ha: 18].`
    expect(noted(text(''))).toEqual(['Ta-Ha: 17'])
    expect(noted(text(OFF))).toEqual(['Ta-Ha: 18'])
  })

  test('the next spelling is', () => {
    const text = (off: string): string => `Here (Al-Kahf: 9), here (Al-Kahf: 10), here (Al-Kahf: 11).\n\n${off}There (Kahf: 12).\n\nAnd there (Kahf: 13).`
    expect(noted(text(''))).toEqual(['Kahf'])
    expect(noted(text(OFF))).toEqual(['Kahf'])
  })
})
