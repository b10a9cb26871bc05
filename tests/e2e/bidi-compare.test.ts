import { describe, expect, test } from 'vitest'
import { compare } from '../../src/cli/bidi/compare.ts'

const TEXT = 'ab سلام cd'
/** Where a line of one-pixel-apart characters would stand, given its order from left to right. */
const drawn = (order: readonly number[], y = 0) =>
  order.map((offset, x) => ({ offset, x, y })).sort((a, b) => a.offset - b.offset)

describe('comparing a drawn line with the algorithm', () => {
  test('a line in the order of the algorithm is equal', () => {
    expect(compare(TEXT, 'ltr', drawn([0, 1, 2, 6, 5, 4, 3, 7, 8, 9]))).toMatchObject([{ equal: true, start: 0, end: 10 }])
  })

  test('two letters that changed places are found, and both orders are told', () => {
    const [line] = compare(TEXT, 'ltr', drawn([0, 1, 2, 3, 5, 4, 6, 7, 8, 9]))
    expect(line).toMatchObject({ equal: false, expected: 'abمالسcd' })
    expect(line!.drawn).not.toBe(line!.expected)
  })

  test('a cluster that stands lower starts a new line, which is ordered alone', () => {
    const clusters = [...drawn([0, 1, 2, 4, 3]), ...drawn([6, 5, 7, 8, 9], 30)]
    expect(compare(TEXT, 'ltr', clusters).map(({ start, end, equal }) => [start, end, equal])).toEqual([[0, 5, true], [5, 10, true]])
  })

  test('white space and controls are not compared', () => {
    expect(compare('a \u2067ب\u2069 ', 'ltr', drawn([0, 5, 3, 1]))).toMatchObject([{ equal: true, drawn: 'aب' }])
  })
})
