import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textSource } from '../../src/documents/index.ts'
import { fitEnd, fitStart, graphemes, harmless, width, wrap } from '../../src/report/cells.ts'
import { excerptOf } from '../../src/report/excerpt.ts'
import { FSI, PDI } from '../../src/text/index.ts'

const text = fc.array(fc.constantFrom('قَالَ', 'اللَّهُ', 'word', ' ', FSI, PDI, '😀', '漢', '\u200f', 'é', '﴿', '\n', '\u001b[31m', '\ud800')).map((parts) => parts.join(''))

describe('cells of a terminal', () => {
  test.each([
    ['word', 4],
    ['قَالَ', 3],
    ['وَٱلصَّلَوٰةِ', 7],
    ['漢字', 4],
    ['😀', 2],
    [`${FSI}a${PDI}`, 1],
    ['', 0],
  ])('%s takes %i', (words, cells) => {
    expect(width(words)).toBe(cells)
  })

  test('what is cut to fit fits, and is a start or an end of the text', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 20 }), (words, cells) => {
        expect(words.startsWith(fitStart(words, cells))).toBe(true)
        expect(words.endsWith(fitEnd(words, cells))).toBe(true)
        expect(width(fitStart(words, cells))).toBeLessThanOrEqual(cells)
      }),
    )
  })

  test('a text takes the cells of its graphemes, told apart by the segmenter or not', () => {
    const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })
    const known = fc.constantFrom('قَالَ', 'ۖ', '\u06dd', 'word', ' ', FSI, '😀', '漢', '\u200f', 'é', '﴿', '…', 'e\u0301', '\u064e')
    fc.assert(
      fc.property(fc.array(known).map((parts) => parts.join('')), (words) => {
        const clusters = Array.from(segmenter.segment(words), ({ segment }) => segment)
        expect(graphemes(words)).toEqual(clusters)
        expect(width(words)).toBe(clusters.reduce((sum, cluster) => sum + width(cluster), 0))
      }),
    )
  })

  test('colours of a report take no cell', () => {
    expect(width('\u001b[32mقَالَ\u001b[39m')).toBe(3)
  })

  test('wrapped lines hold all words, and every isolate is closed in its line', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 5, max: 30 }), (words, columns) => {
        const isolated = `${FSI}${words.replaceAll(FSI, '').replaceAll(PDI, '')}${PDI}`
        const lines = wrap(isolated, columns)
        expect(lines.join(' ').replaceAll(FSI, '').replaceAll(PDI, '')).toBe(isolated.replaceAll(FSI, '').replaceAll(PDI, ''))
        for (const line of lines) expect(line.split(FSI).length).toBe(line.split(PDI).length)
      }),
    )
  })

  test('what a document holds cannot drive the terminal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        expect(harmless(words)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
        expect(Buffer.from(harmless(words)).toString()).toBe(harmless(words))
      }),
    )
  })
})

describe('an excerpt', () => {
  test('stands before, words, after in a left-to-right line', () => {
    const source = textSource('Allah says: قَالَ and so on')
    const excerpt = excerptOf(source, 12, 17, 60)
    expect(excerpt).toEqual({ text: `${FSI}Allah says: ${PDI}${FSI}قَالَ${PDI}${FSI} and so on${PDI}`, before: 12, length: 3 })
  })

  test('stands the other way round in a right-to-left line', () => {
    const source = textSource('ثم قَالَ word')
    expect(excerptOf(source, 3, 8, 60)).toEqual({ text: `${FSI} word${PDI}${FSI}قَالَ${PDI}${FSI}ثم ${PDI}`, before: 5, length: 3 })
  })

  test('fits, whatever is found', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (words, a, b) => {
        const [start, end] = [a % (words.length + 1), b % (words.length + 1)].sort((x, y) => x - y) as [number, number]
        for (const columns of [60, 36, 12, 6]) {
          const excerpt = excerptOf(textSource(words), start, end, columns)
          expect(width(excerpt.text)).toBeLessThanOrEqual(columns)
          expect(excerpt.before + excerpt.length).toBeLessThanOrEqual(Math.max(columns, 1))
        }
      }),
    )
  })

  test.each([76, 46, 36, 16])('shows the words in %i cells: what stands around them goes first', (columns) => {
    const before = 'Many words stand here, and more, '.repeat(5)
    const excerpt = excerptOf(textSource(`${before}found here${' and many words stand behind them'.repeat(5)}`), before.length, before.length + 10, columns)
    expect(excerpt.text).toContain('found here')
    expect(excerpt.length).toBe(10)
  })

  test('shows both ends of words that are longer than the line', () => {
    const words = 'the first of many words that do not fit, and the last'
    expect(excerptOf(textSource(`a ${words} b`), 2, 2 + words.length, 36).text).toMatch(/the first .* … .*the last/)
  })
})
