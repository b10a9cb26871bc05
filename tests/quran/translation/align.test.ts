import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alignWords, type WordRun } from '../../../src/quran/translation/align.ts'

function run(ids: readonly number[], inserted: readonly number[] = ids.map(() => 0)): WordRun {
  return { ids: Uint32Array.from(ids), weights: Uint8Array.from(ids, () => 10), inserted: Uint8Array.from(inserted) }
}
const WIDE = { whole: true, diagonal: 0, band: 100 }

/** a1 = word a of the document over word 1 of the translation; `-` where one is missing. */
function picture(document: WordRun, translation: WordRun, options = WIDE): string {
  const alignment = alignWords(document, translation, options)
  return alignment === null ? '' : alignment.pairs.map(({ found, expected }) => `${found < 0 ? '-' : document.ids[found]}/${expected < 0 ? '-' : translation.ids[expected]}`).join(' ')
}

describe('words are aligned', () => {
  test('with a stretch of the translation, both ends of it free', () => {
    expect(picture(run([3, 4, 5]), run([1, 2, 3, 4, 5, 6]))).toBe('3/3 4/4 5/5')
  })

  test('where one is left out, put in, changed', () => {
    expect(picture(run([1, 2, 4, 5]), run([1, 2, 3, 4, 5]))).toBe('1/1 2/2 -/3 4/4 5/5')
    expect(picture(run([1, 2, 9, 3, 4]), run([1, 2, 3, 4]))).toBe('1/1 2/2 9/- 3/3 4/4')
    expect(picture(run([1, 2, 9, 4, 5]), run([1, 2, 3, 4, 5]))).toBe('1/1 2/2 9/3 4/4 5/5')
  })

  test('and brackets on either side cost nothing', () => {
    const plain = alignWords(run([1, 2, 3, 4]), run([1, 2, 3, 4]), WIDE)
    expect(alignWords(run([1, 2, 3, 4]), run([1, 2, 8, 9, 3, 4], [0, 0, 1, 1, 0, 0]), WIDE)?.score).toBe(plain?.score)
    expect(alignWords(run([1, 2, 8, 9, 3, 4], [0, 0, 1, 1, 0, 0]), run([1, 2, 3, 4]), WIDE)?.score).toBe(plain?.score)
  })

  test('in running text, without the words around', () => {
    expect(picture(run([7, 8, 3, 4, 5, 9]), run([1, 3, 4, 5, 6]), { ...WIDE, whole: false })).toBe('3/3 4/4 5/5')
  })

  test('nothing with what meets nowhere', () => {
    expect(alignWords(run([7, 8]), run([1, 2, 3]), WIDE)).toBeNull()
  })
})

const ids = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 20 })

test('every word of the document, and a stretch of the translation without a hole, stand in the pairs in order', () => {
  fc.assert(
    fc.property(ids, ids, fc.boolean(), fc.integer({ min: 1, max: 30 }), (a, b, whole, band) => {
      const alignment = alignWords(run(a), run(b), { whole, diagonal: 0, band })
      if (alignment === null) return
      const found = alignment.pairs.flatMap((pair) => (pair.found < 0 ? [] : [pair.found]))
      const expected = alignment.pairs.flatMap((pair) => (pair.expected < 0 ? [] : [pair.expected]))
      expect(found).toEqual(found.map((_, i) => found[0]! + i))
      expect(expected).toEqual(expected.map((_, i) => expected[0]! + i))
      if (whole) expect(found).toHaveLength(a.length)
      expect(alignment.score).toBeGreaterThan(0)
    }),
  )
})

test('a phrase is found in its place whatever surrounds it', () => {
  fc.assert(
    fc.property(ids, ids, ids, (before, phrase, after) => {
      const alignment = alignWords(run(phrase), run([...before, ...phrase, ...after]), { whole: true, diagonal: before.length, band: 60 })
      expect(alignment?.score).toBe(10 * phrase.length)
    }),
  )
})
