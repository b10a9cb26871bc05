import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cueWords } from '../../../src/quran/claims/words.ts'

const texts = (text: string) => cueWords(text, 0, text.length).map((word) => word.text)

describe('words of a cue', () => {
  test('are folded: no marks, one alef, Latin in lower case', () => {
    expect(texts('قَالَ الإمامُ Nāfiʿ: ﷺ')).toEqual(['قال', 'الامام', 'nafi', ':', 'ﷺ'])
  })

  test('stand where they are written', () => {
    const text = '  قَالَ: «نعم»'
    expect(cueWords(text, 0, text.length).map(({ start, end }) => text.slice(start, end))).toEqual(['قَالَ', ':', 'نعم'])
  })

  test('are the same however many words were read before', () => {
    const word = fc.stringMatching(/^[ابتثجحخدذرزسشصضطظعغفقكلمنهوي]{1,12}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 400 }), (words) => {
        expect(texts(words.join(' '))).toEqual(words)
      }),
    )
  })

  test('are cut off where no cue is as long', () => {
    expect(texts('ب'.repeat(100))).toEqual(['ب'.repeat(40)])
  })
})
