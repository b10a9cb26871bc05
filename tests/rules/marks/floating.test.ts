import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textSource } from '../../../src/documents/index.ts'
import { lintSource } from '../../../src/lint/index.ts'
import { translator } from '../../../src/locales/index.ts'
import { rule } from '../../../src/rules/marks/floating.ts'
import { findings, fixed, messageIds } from '../lint-with.ts'

describe('marks shown on purpose', () => {
  test.each([
    'الفتحة ( َ ) والضمة ( ُ )', 'علامتها (ُ) أو [ِ] أو «ْ» أو “ّ” أو "ً"', '| الضمة | ُ |', 'الضمة | ُ', 'الحركات: َ ُ ِ', 'الحركات هي َ، ُ، ِ', 'الرفع = ُ', 'يرفع بـ ُ هنا',
    'الفتحة َ والضمة ُ والكسرة ِ.', 'توضع الضمة هكذا ُ فوق الحرف', 'وضعوا على الحرف ◌َ', 'the fatha َ is short', 'َ\tفتحة', 'ُ',
    'خرج -ُ خروجًا', 'جلسَ –ِ جلوسًا', '(سطع) النورُ -َُ سطوعًا', '(-َُِ) ضبط عين المضارع',
  ])('nothing is said of %s', (text) => {
    expect(messageIds(rule, text)).toEqual([])
  })

  test('nor in a cell of a table', () => {
    const text = '| الحركة | شكلها |\n|---|---|\n| الضم | ُ |\n'
    expect(lintSource(textSource(text, { format: 'markdown' }), { registry: [rule] }).findings).toEqual([])
  })

  test('any mark, in any pair of brackets or quotation marks', () => {
    const pairs = [['(', ')'], ['[', ']'], ['{', '}'], ['«', '»'], ['“', '”'], ['‘', '’'], ['"', '"'], ["'", "'"], ['|', '|'], ['/', '/']] as const
    const marks = fc.string({ unit: fc.constantFrom(...'\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652'), minLength: 1, maxLength: 2 })
    fc.assert(
      fc.property(fc.constantFrom(...pairs), marks, fc.constantFrom('', ' '), ([open, close], mark, space) => {
        expect(messageIds(rule, `هذا الشكل ${open}${space}${mark}${space}${close} فوق الحرف`)).toEqual([])
      }),
    )
  })
})

describe('marks torn from their word', () => {
  test.each(['الكتاب ُ الجديد', 'الكتاب ُالجديد', 'ُالكتاب', 'الكتاب (ُالجديد', 'قال: ُالكتاب', 'انتهى الترحيل، ً محاولة', 'طول محتويات (ِContent-Length)', 'الكتاب» ُ', 'الكتاب-ُ الجديد', 'الكتاب -ُالجديد', 'الكتاب -ٌ الجديد', 'الفتحة ُالجديد'])('are told in %s', (text) => {
    expect(messageIds(rule, text)).toEqual(['loose'])
  })

  test('a long row of marks is debris', () => {
    expect(messageIds(rule, `كتاب ${'ُ '.repeat(40)}`).length).toBeGreaterThan(20)
  })

  test('where one space parts them from a letter, a suggestion takes it out', () => {
    expect(fixed(rule, 'الكتاب ُ الجديد')).toBe('الكتابُ الجديد')
  })

  test.each([
    ['كتاب ٌجديد', 'كتابٌ جديد'],
    ['الكتاب ُالجديد', 'الكتابُ الجديد'],
    ['المَدرَسة ًفي البيت', 'المَدرَسةً في البيت'],
    ['الحق ُّأبلج', 'الحقُّ أبلج'],
  ])('where they touch the next word, they go before the space: %s', (text, right) => {
    expect(fixed(rule, text)).toBe(right)
  })

  test('the message says how many they are, each on a circle of its own', () => {
    const messages = ['كتاب ُ جديد', 'كتاب ًٌ جديد', 'كتاب ًٌٍ جديد'].map((text) => findings(rule, text)[0]!)
    expect(messages.map(({ message }) => message)).toEqual([
      'A mark stands without a letter to carry it: “◌ُ”.',
      '2 marks stand without a letter to carry them: “◌ً ◌ٌ”.',
      '3 marks stand without a letter to carry them: “◌ً ◌ٌ ◌ٍ”.',
    ])
    expect(messages.map(({ data }) => translator('ar')('rules.marks/floating.loose', data))).toEqual([
      'علامة بلا حرف يحملها: «◌ُ».',
      'علامتان بلا حرف يحملهما: «◌ً ◌ٌ».',
      '3 علامات بلا حرف يحملها: «◌ً ◌ٌ ◌ٍ».',
    ])
  })
})

describe('a vowel before the first letter of a word', () => {
  test.each([['َكتاب جديد', 'كَتاب جديد'], ['قال: ُكتب عليكم', 'قال: كُتب عليكم'], ['خرج\nِكتاب', 'خرج\nكِتاب']])('goes behind it: %s', (text, right) => {
    expect(fixed(rule, text)).toBe(right)
  })

  test.each(['ًشكرا لك', 'ّكتاب', 'َكِتاب', 'َ'])('no other mark does: %s', (text) => {
    expect(fixed(rule, text)).toBe(text)
  })

  test('is first offered to the word before, where that may carry it', () => {
    const [finding] = findings(rule, 'هذا كتاب ٌجديد')
    expect(finding!.suggestions).toHaveLength(1)
    expect(findings(rule, 'هذا كتاب ُجديد')[0]!.suggestions).toHaveLength(2)
  })
})
