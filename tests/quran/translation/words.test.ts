import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { latinWords, markInsertions } from '../../../src/quran/translation/words.ts'

function words(text: string): string[] {
  const { count, start, end } = latinWords(text)
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]))
}

describe('Latin words', () => {
  test('are parted by all that is no letter, and keep what stands inside them', () => {
    expect(words("“The Qur’an’s” – ʿĪsā, 12 times: self-made (so) …")).toEqual(['The', 'Qur’an’s', 'Īsā', 'times', 'self', 'made', 'so'])
  })

  test.each([
    ["Qur'an", 'qurʾān'],
    ['Ṭā-Hā', 'Ta Ha'],
    ['ZAKĀT', 'Zakat'],
    ['e\u0301toile', 'Étoile'],
  ])('%s and %s are equal', (a, b) => {
    expect([...latinWords(a).key]).toEqual([...latinWords(b).key])
  })

  test('that differ in a letter differ', () => {
    expect(latinWords('prayer').key[0]).not.toBe(latinWords('prayers').key[0])
  })

  test('of any text lie in it in order, and are the same in any case', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aB é’(“ \n\u0628\u0301-') }), (text) => {
        const { count, start, end, key } = latinWords(text)
        for (let i = 0; i < count; i++) {
          expect(start[i]!).toBeLessThan(end[i]!)
          if (i > 0) expect(end[i - 1]!).toBeLessThanOrEqual(start[i]!)
        }
        expect([...latinWords(text.toUpperCase()).key]).toEqual([...key])
      }),
    )
  })
})

describe('insertions', () => {
  function inserted(text: string): string[] {
    const found = latinWords(text)
    const marks = markInsertions(text, found, 0, found.count, 0, text.length)
    return words(text).filter((_, i) => marks[i] === 1)
  }

  test('stand in brackets, in brackets in brackets too', () => {
    expect(inserted('bend (in [daily] prayer) with them [all]')).toEqual(['in', 'daily', 'prayer', 'all'])
  })

  test('are none where a bracket is not closed, or all is in brackets', () => {
    expect(inserted('bend (in prayer with them')).toEqual([])
    expect(inserted('(all of it)')).toEqual([])
  })
})
