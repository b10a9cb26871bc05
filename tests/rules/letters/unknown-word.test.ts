import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rule } from '../../../src/rules/letters/unknown-word.ts'
import { findings, messageIds } from '../lint-with.ts'

const KNOWN = ['خرج', 'الولد', 'من', 'البيت', 'ثم', 'عاد', 'إلى', 'المدرسة', 'وقرأ']
const UNKNOWN = ['المخزنظ', 'كتابخظ', 'درسغظ']

describe('unknown words', () => {
  test('each is told once, at its first place, with how often it stands in the document', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...KNOWN, ...UNKNOWN), { minLength: 1, maxLength: 30 }), (words) => {
        const text = words.join(' ')
        const expected = [...new Set(words.filter((word) => UNKNOWN.includes(word)))]
        const found = findings(rule, text)
        expect(found.map(({ start, end }) => text.slice(start.offset, end.offset))).toEqual(expected)
        expect(found.map(({ data }) => data['times'])).toEqual(expected.map((word) => words.filter((other) => other === word).length))
      }),
    )
  })

  test('marks do not make another word', () => {
    expect(messageIds(rule, 'المخزنظ والمَخزنظ المَخزنظ')).toHaveLength(2)
  })

  test.each(['این کتابخانه بزرگ است و چیزهای زیادی دارد', 'للق_يام', 'زظ', 'المخزنظ12', `﴿الَّذِينَ يُؤْمِنُونَ بِالْغَيْبِ وَيُقِيمُونَ الصَّلَاةَ وَمِمَّا رَزَقْنَاهُمْ يُنفِقُونَ﴾`])('nothing is said of %s', (text) => {
    expect(messageIds(rule, text)).toEqual([])
  })
})

test('it runs only where it is asked for', () => {
  expect(rule.meta.severity).toBe('off')
})
