import { expect, test } from 'vitest'
import { rule } from '../../../src/rules/encoding/mojibake.ts'
import { fixed, messageIds } from '../lint-with.ts'

test.each(['ÆØÅ æøå', 'Bogstaverne ÆØÅ og æøå', 'ÄÖÜ äöü', 'ÅÄÖ åäö', 'àâäéèêëïîôùûü', 'ÁÉÍÓÚ áéíóú'])('letters of an alphabet shown in a row are no damage: %s', (text) => {
  expect(messageIds(rule, text)).toEqual([])
})

test.each([['ÇáÓáÇã', 'السلام'], ['Úáì ÇáÈíÊ', 'على البيت'], ['åÐÇ', 'هذا'], ['Ïº┘äÏ│┘äÏº┘à Ï╣┘ä┘è┘â┘à', 'السلام عليكم']])('%s is read again', (text, right) => {
  expect(fixed(rule, text)).toBe(right)
})

test.each([
  ['Author: ÃÍãÏ Èä ÍäÈá', 'Author: أحمد بن حنبل'],
  ['By ÇÈä ßËíÑ, Cairo', 'By ابن كثير, Cairo'],
])('a name of four letters is read again amid English: %s', (text, right) => {
  expect(fixed(rule, text)).toBe(right)
})

test.each(['Prix: éÉàÈ, café', 'The letters åÄöÖ are Swedish', 'Alphabet äÖüÄ', 'từ ớÁàÀ là', 'ñÑúÚ'])('four letters of both cases that make no Arabic word are none: %s', (text) => {
  expect(messageIds(rule, text)).toEqual([])
})

test.each(['يصح', 'وهو يصح من وجوه', 'ثم يصح بعد ذلك'])('words whose letters are lead bytes of an Arabic code page are no damage: %s', (text) => {
  expect(messageIds(rule, text)).toEqual([])
})
