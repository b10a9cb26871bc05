import { expect, test } from 'vitest'
import { rule as impossible } from '../../../src/rules/letters/impossible-sequence.ts'
import { rule } from '../../../src/rules/letters/lost-space.ts'
import { fixed, messageIds } from '../lint-with.ts'

test.each([
  '#مدرسةالنور', '@مدرسةالنور', 'اكتب إلى مدرسةالنور@example.com', 'صورةجديدة.png', 'C:\\مدرسةالنور\\', '/home/مدرسةالنور', '#غزةتحت_القصف', 'مدرسةالنور_2', 'مدرسةالنور.com', '#لغتناالعربيةهويتنا',
  '(#مدرسةالنور)', 'https://example.com/مدرسةالنور', '#ةالنور',
])('a name that machines read has no spaces: %s', (text) => {
  expect([...messageIds(rule, text), ...messageIds(impossible, text)]).toEqual([])
})

test.each([
  ['جاء في المدرسةالجديدة اليوم.', 'جاء في المدرسة الجديدة اليوم.'],
  ['# جاء في المدرسةالجديدة', '# جاء في المدرسة الجديدة'],
  ['ذهب.المدرسةالجديدة', 'ذهب.المدرسة الجديدة'],
  ['(المدرسةالجديدة)', '(المدرسة الجديدة)'],
])('in prose they are parted: %s', (text, right) => {
  expect(fixed(rule, text)).toBe(right)
})
