import { expect, test } from 'vitest'
import { rule } from '../../../src/rules/letters/habits.ts'
import { messageIds } from '../lint-with.ts'

test('the ايه of dialects is no teh marbuta without its dots', () => {
  expect(messageIds(rule, 'ايه؟ ايه؟ وايه؟ المدرسة الجامعة السيارة.')).toEqual([])
  expect(messageIds(rule, 'القاهره والسياره والجامعه. المدرسة الجامعة السيارة.')).toEqual(['heh'])
})

test('the spelling of verses is not their quoter’s', () => {
  const own = 'أهلاً وسهلاً أولاً ثانياً.'
  expect(messageIds(rule, `${own} كِتابًا كَبيرًا شُكرًا.`)).toEqual(['tanwin'])
  expect(messageIds(rule, `${own} ﴿وَقُلْ لَهُمَا قَوْلًا كَرِيمًا﴾ ﴿فَقَدْ فَازَ فَوْزًا عَظِيمًا﴾`)).toEqual([])
})
