import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Delimited, findDelimited } from '../../../src/quran/claims/delimiters.ts'

const inside = (text: string): string[] => findDelimited(text).map(({ start, end }) => text.slice(start, end))
const kinds = (text: string): string[] => findDelimited(text).map(({ kind }) => kind)

const soup = fc.array(fc.constantFrom('﴿', '﴾', 'ﵟ', 'ﵞ', '{', '}', '«', '»', '‹', '›', '❝', '❞', '“', '”', '"', '(', ')', '[', ']', '<aya_start>', '<aya_end>', '<quran ref="2:255">', '</quran>', '<', '\n', '\n\n', ' ', 'قل', 'و', 'word', '.', '12'), { maxLength: 60 })

describe('delimited passages', () => {
  test('a mark of another shape closes none', () => {
    expect(inside('«Home › Al-Baqarah»')).toEqual(['Home › Al-Baqarah'])
    expect(inside('«قال ‹قل هو› ثم»')).toEqual(['قل هو', 'قال ‹قل هو› ثم'])
  })

  test.each([
    ['ornate brackets', 'قال ﴿قل هو الله أحد﴾ ثم', 'ornate'],
    ['ornate brackets the other way round', 'قال ﴾قل هو الله أحد﴿ ثم', 'ornate'],
    ['the brackets of the King Fahd Complex', 'قال ﵟقل هو الله أحدﵞ ثم', 'ornate'],
    ['one mark on both sides', 'قال ﴿قل هو الله أحد﴿ ثم', 'ornate'],
    ['braces', 'قال {قل هو الله أحد} ثم', 'braces'],
    ['guillemets', 'قال «قل هو الله أحد» ثم', 'guillemets'],
    ['single guillemets', 'قال ‹قل هو الله أحد› ثم', 'guillemets'],
    ['heavy quotation marks', 'قال ❝قل هو الله أحد❞ ثم', 'quotes'],
    ['curly quotation marks', 'قال “قل هو الله أحد” ثم', 'quotes'],
    ['straight quotation marks', 'قال "قل هو الله أحد" ثم', 'quotes'],
    ['parentheses', 'قال (قل هو الله أحد) ثم', 'parentheses'],
    ['square brackets', 'قال [قل هو الله أحد] ثم', 'brackets'],
    ['aya tags', 'قال <aya_start>قل هو الله أحد<aya_end> ثم', 'tag'],
    ['quran tags', 'قال <quran ref="112:1">قل هو الله أحد</quran> ثم', 'tag'],
  ])('stand in %s', (_, text, kind) => {
    expect(inside(text)).toEqual(['قل هو الله أحد'])
    expect(kinds(text)).toEqual([kind])
    const [{ outerStart, outerEnd, closed }] = findDelimited(text) as [Delimited]
    expect([text.slice(0, outerStart), text.slice(outerEnd), closed]).toEqual(['قال ', ' ثم', true])
  })

  test('may stand in one another', () => {
    expect(inside('(قال «قل هو» ثم)')).toEqual(['قل هو', 'قال «قل هو» ثم'])
  })

  test('end with their line where a quotation mark is not closed, with their paragraph where a bracket is not', () => {
    expect(inside('قال "قل هو الله\nثم قام')).toEqual(['قل هو الله'])
    expect(inside('قال {قل هو الله\nأحد\n\nثم قام')).toEqual(['قل هو الله\nأحد'])
  })

  test('end where the next begins with the same mark', () => {
    expect(inside('﴿إياك نعبد، ثم قال: ﴿وإياك نستعين﴾ ثم ﴿اهدنا﴾')).toEqual(['إياك نعبد، ثم قال: ', 'وإياك نستعين', 'اهدنا'])
  })

  test('are not opened by a closing mark too many', () => {
    expect(inside('قل هو الله أحد﴾ ثم قال: ﴿الله الصمد﴾ ثم قل هو﴾ ثم قام ﴿لم يلد﴾')).toEqual(['الله الصمد', 'لم يلد'])
  })

  test('are not opened by a ligature among presentation forms', () => {
    expect(inside('\ufe8d\ufedf\ufd5f\ufe8e\ufee3 \ufee3\ufd5e')).toEqual([])
  })

  test('are not longer than the longest ayah', () => {
    expect(findDelimited(`﴿${'كلمة '.repeat(1000)}﴾`)).toEqual([])
  })

  test('of brackets in any order lie in the text, inside their marks, and nest', () => {
    fc.assert(
      fc.property(soup, (pieces) => {
        const text = pieces.join('')
        const found = findDelimited(text)
        for (const { start, end, outerStart, outerEnd, closed } of found) {
          expect(0 <= outerStart && outerStart < start && start < end && end <= outerEnd && outerEnd <= text.length).toBe(true)
          expect(closed).toBe(outerEnd > end)
        }
        for (const a of found) {
          for (const b of found) {
            const apart = a.outerEnd <= b.outerStart || b.outerEnd <= a.outerStart
            const nested = (a.start <= b.outerStart && b.outerEnd <= a.end) || (b.start <= a.outerStart && a.outerEnd <= b.end)
            // Where a closing mark is missing, two passages may end at one place.
            const endTogether = a.end === b.end || a.end === b.outerStart || b.end === a.outerStart || a.outerEnd === b.end || b.outerEnd === a.end
            expect(a === b || apart || nested || endTogether, JSON.stringify([text, a, b])).toBe(true)
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  test('are found in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(Array.isArray(findDelimited(text))).toBe(true)
      }),
    )
  })
})

describe('hostile brackets', () => {
  test.each([['﴿'], ['('], ['"'], ['«('], ['<quran '], ['<aya_start>'], ['()'], ['«»"'], ['{\n']])('%j many times costs in proportion', { retry: 3 }, (piece) => {
    const cost = (count: number): number => {
      const text = piece.repeat(count)
      let best = Infinity
      for (let round = 0; round < 5; round++) {
        const before = performance.now()
        findDelimited(text)
        best = Math.min(best, performance.now() - before)
      }
      return best
    }
    cost(2000)
    // Four times the text: four times the work, and generous room for a busy machine, which may try again; quadratic would be sixteen.
    expect(cost(40_000)).toBeLessThan(Math.max(cost(10_000), 5) * 11)
  })
})
