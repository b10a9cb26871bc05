import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineLevels, resolveLevels } from '../../src/bidi/index.ts'
import { base, mixedText } from './arbitraries.ts'

const levels = (text: string, direction: 'ltr' | 'rtl' | 'auto' = 'auto') => [...resolveLevels(text, direction).levels].join('')

describe('embedding levels', () => {
  test('an emoji in Arabic is neutral and takes the level of the line', () => {
    expect(levels('سلام 😀 سلام')).toBe('111111111111')
  })

  test('both units of a supplementary letter have its level', () => {
    expect(levels('a\u{1e900}')).toBe('011')
  })

  test('a number after Arabic letters loses its sign, after Hebrew letters it keeps it', () => {
    expect(levels('ب %5', 'ltr')).toBe('1112')
    expect(levels('א %5', 'ltr')).toBe('1122')
  })

  test('brackets with Latin inside follow Latin, with a number inside they join the Arabic', () => {
    expect(levels('بب [Ta-Ha: 124] a', 'ltr')).toBe('11000000000000000')
    expect(levels('بب [124] a', 'ltr')).toBe('1111222100')
  })

  test('text after an isolate goes on as if the isolate were one neutral character', () => {
    expect(levels('a \u2067ب 12\u2069 b', 'ltr')).toBe('0001122000')
  })

  test('a first-strong isolate looks inside itself only', () => {
    expect(levels('a\u2068\u2067ب\u2069 b\u2069', 'ltr')).toBe('00232220')
  })

  test('white space at the end of a right-to-left paragraph stays with the paragraph', () => {
    expect(levels('ب abc  ', 'rtl')).toBe('1122211')
    expect(levels('ب abc \t 1', 'rtl')).toBe('112221122')
  })

  test('an empty text has no paragraph', () => {
    expect(resolveLevels('')).toMatchObject({ paragraphs: [] })
  })
})

describe('paragraphs', () => {
  test('each has the direction of its own first strong letter; its separator belongs to it', () => {
    expect(resolveLevels('سلام\r\nhello\nسلام').paragraphs).toEqual([
      { start: 0, end: 6, level: 1 },
      { start: 6, end: 12, level: 0 },
      { start: 12, end: 16, level: 1 },
    ])
    expect(resolveLevels('one\r\n\ntwo').paragraphs.map(({ end }) => end)).toEqual([5, 6, 9])
  })

  test('a paragraph is resolved as if it stood alone', () => {
    fc.assert(fc.property(mixedText, base, (text, direction) => {
      const { levels, paragraphs } = resolveLevels(text, direction)
      expect(paragraphs.at(-1)?.end ?? 0).toBe(text.length)
      for (const { start, end, level } of paragraphs) {
        const alone = resolveLevels(text.slice(start, end), direction)
        expect([...levels.subarray(start, end)]).toEqual([...alone.levels])
        expect(alone.paragraphs).toEqual([{ start: 0, end: end - start, level }])
      }
    }), { numRuns: 2000 })
  })

  test('a call leaves nothing behind for the next', () => {
    fc.assert(fc.property(mixedText, mixedText, base, (first, second, direction) => {
      const before = levels(second, direction)
      resolveLevels(first, direction)
      expect(levels(second, direction)).toBe(before)
    }))
  })
})

describe('lines', () => {
  test('the line of a whole paragraph has the levels of the paragraph', () => {
    fc.assert(fc.property(mixedText, base, (text, direction) => {
      const resolved = resolveLevels(text, direction)
      for (const { start, end } of resolved.paragraphs) {
        expect([...lineLevels(text, resolved, start, end)]).toEqual([...resolved.levels.subarray(start, end)])
      }
    }), { numRuns: 1000 })
  })

  test('white space where a line breaks goes back to the paragraph', () => {
    const text = 'ab ab سلام'
    const resolved = resolveLevels(text, 'rtl')
    expect([...lineLevels(text, resolved, 0, 3)]).toEqual([2, 2, 1])
    expect([...lineLevels(text, resolved, 3, 10)]).toEqual([2, 2, 1, 1, 1, 1, 1])
  })
})
