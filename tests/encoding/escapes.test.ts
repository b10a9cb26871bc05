import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findEscapes } from '../../src/encoding/index.ts'

const texts = (text: string) => findEscapes(text).map((found) => [text.slice(found.start, found.end), found.text])

test('runs of character references, the last semicolon missing', () => {
  expect(texts('x &#1601;&#1603;&#x0631; &#1577 y')).toEqual([['&#1601;&#1603;&#x0631; &#1577', 'فكر ة']])
})

test('escapes of programming languages, with their backslashes and without', () => {
  expect(texts('\\u0627\\u0644 u0627u0644')).toEqual([['\\u0627\\u0644', 'ال'], ['u0627u0644', 'ال']])
})

test('percent escapes outside addresses only', () => {
  expect(texts('ملف %D9%84%D9%88 https://x.org/%D9%84%D9%88 50%')).toEqual([['%D9%84%D9%88', 'لو']])
})

test('one escape alone, and escapes of other scripts, are left', () => {
  expect(texts('&#1601; &amp; &#233;&#233; \\u00e9\\u00e9 %C3%A9%C3%A9')).toEqual([])
})

test('every Arabic word comes back from each kind', () => {
  const word = fc.string({ unit: fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'), minLength: 2, maxLength: 12 })
  fc.assert(
    fc.property(word, (text) => {
      const entities = [...text].map((letter) => `&#${letter.codePointAt(0)};`).join('')
      const escapes = [...text].map((letter) => `\\u0${letter.codePointAt(0)!.toString(16)}`).join('')
      for (const written of [entities, escapes, encodeURIComponent(text)]) expect(texts(written)).toEqual([[written, text]])
    }),
  )
})

test('bytes of UTF-8, as programs and mail write them', () => {
  expect(texts('قال \\xd9\\x83\\xd8\\xaa\\xd8\\xa7\\xd8\\xa8 ثم')).toEqual([['\\xd9\\x83\\xd8\\xaa\\xd8\\xa7\\xd8\\xa8', 'كتاب']])
  expect(texts('=D9=83=D8=AA=\n=D8=A7=D8=A8 x')).toEqual([['=D9=83=D8=AA=\n=D8=A7=D8=A8', 'كتاب']])
  expect(texts('=C3=A9=C3=A9 a=D9 \\xe9\\xe9 =D9=83 x=FF=FE=D9=83')).toEqual([])
})
