// References on lines of their own between verses.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../src/quran/index.ts'

const statuses = (text: string): string[] => loadQuran().findCitations(text).map(({ status, quotation }) => `${status} ${quotation ?? '-'}`)
const wrong = (text: string): string[] => loadQuran().findCitations(text).filter(({ status }) => status === 'wrong').map(({ text: reference }) => reference)

const VERSES = [
  ['﴿إن مع العسر يسرا﴾', 'الشرح: 6'],
  ['﴿إن الإنسان لفي خسر﴾', 'العصر: 2'],
  ['﴿إن الله مع الصابرين﴾', 'البقرة: 153'],
  ['﴿لا إكراه في الدين﴾', 'البقرة: 256'],
  ['﴿قل هو الله أحد﴾', 'الإخلاص: 1'],
] as const

/** The verses with their references above or below; `others`: what stands for the reference of a verse. */
function page(place: 'above' | 'below', others: Readonly<Record<number, string>>, bracketed: boolean, gap = '\n\n', count: number = VERSES.length): string {
  return VERSES.slice(0, count)
    .map(([verse, reference], i) => {
      const written = others[i] ?? reference
      const line = bracketed ? `(${written})` : written
      return place === 'above' ? `${line}${gap}${verse}` : `${verse}${gap}${line}`
    })
    .join('\n\n')
}

describe('where the references of a page stand above its verses, or below them', () => {
  test('all right, nothing is told', () => {
    fc.assert(
      fc.property(fc.constantFrom('above', 'below'), fc.boolean(), fc.constantFrom('\n', '\n\n'), fc.integer({ min: 1, max: 5 }), (place, bracketed, gap, count) => {
        expect(wrong(page(place, {}, bracketed, gap, count))).toEqual([])
      }),
    )
  })

  test('a wrong one is told, and the right ones beside it are not', () => {
    fc.assert(
      fc.property(fc.constantFrom('above', 'below'), fc.boolean(), fc.constantFrom('\n', '\n\n'), fc.integer({ min: 0, max: 4 }), (place, bracketed, gap, which) => {
        expect(wrong(page(place, { [which]: 'المائدة: 90' }, bracketed, gap))).toEqual(['المائدة: 90'])
      }),
    )
  })

  test('two verses with the right reference below each are enough', () => {
    expect(statuses(page('below', {}, false, '\n\n', 2))).toEqual(['confirmed 0', 'confirmed 1'])
    expect(statuses('﴿إن الله مع الصابرين﴾\n\nالبقرة: 153\n\n﴿لا إكراه في الدين﴾')).toEqual(['confirmed 0'])
  })

  test('beside one that is right, a slip is told', () => {
    expect(statuses(page('below', { 0: 'الشرح: 7' }, false, '\n\n', 2))).toEqual(['wrong 0', 'confirmed 1'])
  })

  test('a last reference below belongs to nobody', () => {
    expect(statuses(`${page('above', { 2: 'البقرة: 154' }, true)}\n\n(النور: 35)`)).toEqual(['confirmed 0', 'confirmed 1', 'wrong 2', 'confirmed 3', 'confirmed 4', 'unverified -'])
  })

  test('renderings may stand between', () => {
    const block = (reference: string, verse: string): string => `${reference}\n"In other words"\n${verse}`
    expect(wrong([block('Al-Baqarah 2:153', VERSES[2][0]), block('Al-Baqarah 2:257', VERSES[3][0]), block('Ash-Sharh 94:6', VERSES[0][0])].join('\n\n'))).toEqual(['Al-Baqarah 2:257'])
  })

  test('one that is far from the place of its words is not told beside a single right one', () => {
    expect(wrong('(المائدة: 90)\n\n﴿إن الله مع الصابرين﴾\n\n(البقرة: 256)\n\n﴿لا إكراه في الدين﴾\n\n(النور: 35)').length).toBeLessThanOrEqual(1)
  })
})
