import { expect, test } from 'vitest'
import { fix } from '../../../src/index.ts'
import { rule as escapes } from '../../../src/rules/encoding/escape-sequence.ts'
import { rule as mojibake } from '../../../src/rules/encoding/mojibake.ts'
import { findings, fixed, messageIds } from '../lint-with.ts'

const said = (text: string): string[] => [...messageIds(escapes, text), ...messageIds(mojibake, text)]
const kinds = (text: string): string[] => [...findings(escapes, text), ...findings(mojibake, text)].map((one) => (one.fix === undefined ? 'suggestion' : 'fix'))

test.each([
  'You will meet "\\u0627\\u0644\\u0644\\u0647" where الله was meant.',
  'تجد \\u0627\\u0644\\u0644\\u0647 بدل «الله»',
  'The bytes \\xd9\\x82\\xd9\\x84, i.e. قل, are four.',
  'A mail has =D8=B3=D9=84=D8=A7=D9=85 for سلام',
  '| Written | Read |\n|---|---|\n| \\u0628\\u0633\\u0645 | بِسْمِ |\n| &#1601;&#1603;&#1585;&#1577; | فكرة |',
  'If you see Ù‚Ù„ instead of قل, the file was misread.',
  'If you see Ù‚Ù„\ninstead of قل, the file was misread.',
  'ترى Ø§Ù„Ù„Ù‡ بدلا من «الله»',
  'ÃÍãÏ stands for أحمد there',
])('nothing is said of what stands decoded beside: %s', (text) => {
  expect(said(text)).toEqual([])
  expect(fix(text).text).toBe(text)
})

test.each([
  'The basmala starts with \\u0628\\u0633\\u0645 in JSON.',
  'Arabic is escaped like this:\n\n\\u0628\\u0633\\u0645',
  '| Escape | Meaning |\n|---|---|\n| \\u0628\\u0633\\u0645 | in the name |\n| \\u0642\\u0644 | say |',
  'يكتب الاسم في جافا سكربت \\u0623\\u062d\\u0645\\u062f ثم يقرأ.',
  'Write U+0627U+0644U+0644U+0647 (Unicode).',
  'This is classic mojibake: Ø§Ù„Ø³Ù„Ø§Ù… Ø¹Ù„ÙŠÙƒÙ…',
  'تظهر الكلمة هكذا: Ø§Ù„Ù„Ù‡',
  'من أخطاء الترميز أن ترى Ø§Ù„Ù„Ù‡ في الصفحة.',
])('nothing is said of a word or two in a sentence about encodings: %s', (text) => {
  expect(said(text)).toEqual([])
})

test.each([
  'In JSON it begins \\u0628\\u0633\\u0645 \\u0627\\u0644\\u0644\\u0647 \\u0627\\u0644\\u0631\\u062d\\u0645\\u0646 and goes on.',
  'The text Ø¨Ø³Ù… Ø§Ù„Ù„Ù‡ Ø§Ù„Ø±Ø­Ù…Ù† Ø§Ù„Ø±Ø­ÙŠÙ… shows what a wrong encoding does.',
  'They wrote "Ù…Ø±Ø­Ø¨Ø§" to me.',
  'Our JSON shows Ù‚Ù„ to readers.',
])('where it may be meant, a person chooses: %s', (text) => {
  expect(kinds(text)).toEqual(['suggestion'])
})

test.each([
  ['جاء \\u0628\\u0633\\u0645 اليوم', 'جاء بسم اليوم'],
  ['جاء Ù…Ø­Ù…Ø¯ اليوم', 'جاء محمد اليوم'],
  ['Ø§Ù„Ø³Ù„Ø§Ù… Ø¹Ù„ÙŠÙƒÙ…', 'السلام عليكم'],
  ['خرج Ù…Ù† البيت من بابه', 'خرج من البيت من بابه'],
])('elsewhere one run is damage: %s', (text, right) => {
  expect(kinds(text)).toEqual(['fix'])
  expect(fixed(escapes, fixed(mojibake, text))).toBe(right)
})

test('a damaged document is mended as a whole, though a line of it speaks of encodings and another holds the word', () => {
  const text = ['Ø§Ù„Ø³Ù„Ø§Ù… Ø¹Ù„ÙŠÙƒÙ…', 'Ù…Ø±Ø­Ø¨Ø§ Ø¨ÙƒÙ…', 'Ø§Ù„Ø¯Ø±Ø³ Ø§Ù„Ø£ÙˆÙ„', 'UTF-8 Ø³Ù„Ø§Ù…', 'سلام: Ø³Ù„Ø§Ù…'].join('\n\n')
  expect(new Set(kinds(text))).toEqual(new Set(['fix']))
  expect(fixed(mojibake, text)).toBe(['السلام عليكم', 'مرحبا بكم', 'الدرس الأول', 'UTF-8 سلام', 'سلام: سلام'].join('\n\n'))
})

test('a damaged table of quoted cells is mended as a whole', () => {
  const rows = (cell: string): string => Array.from({ length: 100 }, (_, i) => `row ${i},"${cell}",kept here`).join('\n')
  expect(fixed(mojibake, rows('Ù…Ø±Ø­Ø¨Ø§'))).toBe(rows('مرحبا'))
})

test('what code holds does not make a page of examples a damaged one', () => {
  const code = 'The word `\\u0628\\u0633\\u0645` and `\\u0642\\u0644` and `\\u0641\\u064a` and `\\u0645\\u0646`.\n\n'
  const text = `${code}In prose \\u0628\\u0633\\u0645 is بسم.`
  expect(fix(text, { format: 'markdown' }).text).toBe(text)
})
