import { expect, test } from 'vitest'
import { rule } from '../../../src/rules/letters/homoglyph.ts'
import { fixed, messageIds } from '../lint-with.ts'

test.each([
  ['قرأت كتابp جديدا', 'قرأت كتاب جديدا'],
  ['قرأت pكتاب جديدا', 'قرأت كتاب جديدا'],
  ['(كتابp)', '(كتاب)'],
  ['This is a page.\n\nقرأت كتابp جديدا', 'This is a page.\n\nقرأت كتاب جديدا'],
])('a Latin letter that touches a word by mistake is taken out: %s', (text, right) => {
  expect(fixed(rule, text)).toBe(right)
})

test.each(['المتغير x يساوي قيمةx', 'خط p\nوالكتابp جديد', 'ملف كتابp.pdf', 'الكتابp=3', 'فيتامينC في الكتاب', 'كتابpdf', 'كتاب2p', 'أحمدp_1', '#كتابp_', 'س+كتابp', 'الكتابp Windows'])(
  'a variable, a name and what a program reads stay: %s',
  (text) => {
    expect(messageIds(rule, text)).toEqual([])
  },
)
