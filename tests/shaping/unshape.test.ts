import { describe, expect, test } from 'vitest'
import { unshape, unshapeEdits } from '../../src/arabic/unshape.ts'
import { applyEdits } from '../../src/text/index.ts'

const codes = (text: string): string => [...text].map((c) => c.codePointAt(0)!.toString(16).toUpperCase()).join(' ')

describe('unshape gives the letters back', () => {
  test('of a text copied from a PDF', () => {
    expect(unshape('ﻣﺮﺣﺒﺎ ﺑﺎﻟﻌﺎﻟﻢ')).toBe('مرحبا بالعالم')
    expect(unshape('ﭘﺎﮐﺴﺘﺎﻥ ﮨﮯ')).toBe('پاکستان ہے')
  })

  test('of ligatures of two and three letters', () => {
    expect(codes(unshape('\uFC08ﺎ \uFEFB \uFD50ﺎ'))).toBe('628 645 627 20 644 627 20 62A 62C 645 627')
  })

  test('spacing marks lose their carrier', () => {
    expect(codes(unshape('ﺑ\uFE77ﺎ'))).toBe('628 64E 627')
    expect(codes(unshape('\uFE70\uFE71\uFE7C\uFE7F'))).toBe('64B 64B 651 652')
    expect(codes(unshape('ﺏ\uFC60 ﺏ\uFCF2'))).toBe('628 64E 651 20 628 64E 651')
  })

  test('every form agrees with NFKC but for carriers and phrases', () => {
    let compared = 0
    for (let code = 0xfb50; code <= 0xfefc; code++) {
      if (code > 0xfdff && code < 0xfe70) continue
      const carrier = (code >= 0xfe70 && code <= 0xfe7f) || (code >= 0xfc5e && code <= 0xfc63) || (code >= 0xfcf2 && code <= 0xfcf4)
      if (carrier || code >= 0xfdf0 && code <= 0xfdff) continue
      const form = String.fromCharCode(code)
      // A plain letter beside it keeps the guard of font-coded text away.
      const found = unshape(`${form}د`).slice(0, -1)
      expect(found.normalize('NFKC'), codes(form)).toBe(form.normalize('NFKC'))
      compared++
    }
    expect(compared).toBeGreaterThan(700)
  })

  test.each([
    ['ﻣﻦﻫﻨﺎ', 'من هنا'],
    ['ﻓﻲﺍﻟﺒﻴﺖ', 'في البيت'],
    ['ﻋﻠﻰﺍﻟﻄﺎﻭﻟﺔ', 'على الطاولة'],
    ['ﻣﻦ\u064Eﻫﻨﺎ', 'من\u064E هنا'],
    ['ﻣﯽﺧﻮﺍﻫﻢ', 'می\u200Cخواهم'],
    ['ﺧﺎﻧﻪﻫﺎﯼ ﺁﻧﻬﺎ', 'خانه\u200Cهای آنها'],
    ['ﻛﺘﺎﺏ ﺟﺪﻳﺪ', 'كتاب جديد'],
    ['ﺍﻟﺴﻼﻡ ﻭﺍﻷﻭﻻﺩ', 'السلام والأولاد'],
    ['ﻡﺭﺡﺏﺍ', 'مرحبا'],
    ['ﺐﺎﺒﻟﺍ', 'بابلا'],
  ])('with the boundaries of words that the shapes prove, and no others: %s', (text, letters) => {
    expect(unshape(text)).toBe(letters)
  })

  test('its edits applied are its text', () => {
    const text = 'قال ﻟﻲ ﻻ\u064E\u034F ﭑ'
    expect(applyEdits(text, unshapeEdits(text))).toBe(unshape(text))
  })
})

describe('unshape leaves alone what is no shaped text', () => {
  test.each([
    ['ornate brackets', '﴾ ﴿'],
    ['honorifics', 'ﷺ ﷻ ﷲ ﷽ ﷼ ﵁'],
    ['the first words of a Quran page font', 'ﭑ ﭒ ﭓ ﭔ'],
    ['a line of a Quran page font without spaces', 'ﭖﭗﭘﭙ ﭚﭛ'],
    ['slots on ligatures', 'ﱁ ﱂ ﱃ ﱄ'],
    ['slots on Uyghur ligatures', 'ﱫ ﯰ ﯱ'],
    ['the shapes of one letter', 'أشكال حرف العين: ﻉ ﻋ ﻌ ﻊ'],
    ['shapes in a list', 'ﻫ، ﻬ، ﻪ'],
    ['slots between English words', 'He recited ﭑ ﭒ ﭓ and left'],
    ['slots between plain Arabic words', 'قرأ ﭑ ﭒ ﭓ ﭔ ثم'],
  ])('%s', (_, text) => {
    expect(unshape(text)).toBe(text)
  })

  test('but a torn word amid shaped text is shaped text', () => {
    expect(unshape('ﻣ ﯽ ﺑﺎﺏ')).toBe('م ی باب')
  })

  test('a hostile run of slots takes linear time', () => {
    const slots = 'ﭑ ﭒ '.repeat(100_000)
    expect(unshape(slots)).toBe(slots)
    const marks = `ﻻ${'َ'.repeat(200_000)}`.repeat(2)
    expect(unshape(marks).length).toBe(marks.length + 2)
    expect(unshape('ﻣﻦﻫﻨﺎ'.repeat(100_000))).toHaveLength(6 * 100_000)
  })
})
