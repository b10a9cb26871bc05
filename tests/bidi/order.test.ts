import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { resolveLevels, visualOrder, visualRuns } from '../../src/bidi/index.ts'
import { BN, bidiClass } from '../../src/unicode/bidi-classes.ts'
import { base, mixedText } from './arbitraries.ts'

const shown = (text: string, direction: 'ltr' | 'rtl' | 'auto' = 'auto') =>
  [...visualOrder(text, resolveLevels(text, direction))].map((offset) => String.fromCodePoint(text.codePointAt(offset)!)).join('')

/** L2 word by word as the standard has it: from the highest level to 1, reverse every run at that level or above. */
function reversedByLevel(levels: readonly number[]): number[] {
  const order = levels.map((_, index) => index)
  for (let level = Math.max(0, ...levels); level > 0; level--) {
    for (let at = 0; at < order.length; at++) {
      if (levels[order[at]!]! < level) continue
      let end = at
      while (end < order.length && levels[order[end]!]! >= level) end++
      order.splice(at, end - at, ...order.slice(at, end).reverse())
      at = end
    }
  }
  return order
}

describe('visual order', () => {
  test('offsets are UTF-16, one a code point, from left to right', () => {
    expect([...visualOrder('a😀ب', resolveLevels('a😀ب'))]).toEqual([0, 1, 3])
    expect([...visualOrder('ب😀a', resolveLevels('ب😀a'))]).toEqual([3, 1, 0])
  })

  test('controls that X9 removes are left out; isolates are not', () => {
    expect([...visualOrder('a\u202bب\u202c\u2067\u2069', resolveLevels('a\u202bب\u202c\u2067\u2069'))]).toEqual([0, 2, 4, 5])
  })

  test('a number keeps its digits, a date after Arabic letters does not keep its order', () => {
    expect(shown('ب 2024-05-06', 'rtl')).toBe('06-05-2024 ب')
  })

  test('a line is ordered alone', () => {
    const text = 'ab سلام cd'
    expect([...visualOrder(text, resolveLevels(text), 3, 6)]).toEqual([5, 4, 3])
  })

  test('every character that is shown has one place', () => {
    fc.assert(fc.property(mixedText, base, (text, direction) => {
      const expected: number[] = []
      for (let at = 0; at < text.length; at += text.codePointAt(at)! > 0xffff ? 2 : 1) if (bidiClass(text.codePointAt(at)!) < BN) expected.push(at)
      expect([...visualOrder(text, resolveLevels(text, direction))].sort((a, b) => a - b)).toEqual(expected)
    }), { numRuns: 2000 })
  })

  test('joining runs gives the order that reversing level by level gives', () => {
    fc.assert(fc.property(fc.array(fc.nat({ max: 7 }), { maxLength: 40 }), (levels) => {
      const runs = levels.map((level, start) => ({ start, end: start + 1, level }))
      expect(visualRuns(runs).map((run) => run.start)).toEqual(reversedByLevel(levels))
    }), { numRuns: 3000 })
  })
})
