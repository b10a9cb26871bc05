import { expect, test } from 'vitest'
import { rule } from '../../../src/rules/letters/mixed-digits.ts'
import { fixed, messageIds } from '../lint-with.ts'

test.each([
  ['بلغ السعر ٥0 ريالا و١٢ هللة', 'بلغ السعر ٥٠ ريالا و١٢ هللة'],
  ['بلغ السعر ٥0 ريالا و12 هللة', 'بلغ السعر 50 ريالا و12 هللة'],
  ['في ص ٣ بلغ 20٥ ريالات', 'في ص ٣ بلغ ٢٠٥ ريالات'],
  ['بلغ 20٥ ريالات', 'بلغ 205 ريالات'],
  ['در ص ۳ بلغ ٥۰ ريالا', 'در ص ۳ بلغ ۵۰ ريالا'],
])('the digits of the document’s other numbers come first, then the commoner ones: %s', (text, right) => {
  expect(fixed(rule, text)).toBe(right)
})

test('a number alone in quotation marks is shown', () => {
  for (const text of ['كما في «١٩8٥»', 'لا نكتب “١٩8٥”', 'مثل "١٩8٥".']) expect(messageIds(rule, text)).toEqual([])
  for (const text of ['«بلغ ١٩8٥ ريالا»', '(١٩8٥)']) expect(messageIds(rule, text)).toEqual(['mixed'])
})
