import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clusters, Outermost } from '../../../src/quran/claims/clusters.ts'

const hit = (start: number, end: number, score: number) => ({ start, end, c: 0, cEnd: end - start, score, isWeak: false })

test('hits that overlap one another stand together, the best first', () => {
  const [a, b, c, d] = [hit(0, 10, 40), hit(8, 20, 60), hit(15, 18, 60), hit(20, 30, 44)]
  expect([...clusters([a, b, c, d])]).toEqual([[b, c, a], [d]])
  expect([...clusters([])]).toEqual([])
})

test('a range lies within the outermost where it lies within one of those that were added', () => {
  const range = fc.tuple(fc.nat(30), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }))
  fc.assert(
    fc.property(fc.array(range, { maxLength: 20 }), range, (added, asked) => {
      const outermost = new Outermost()
      for (const one of added) outermost.add(one)
      expect(outermost.holds(asked)).toBe(added.some(({ start, end }) => asked.start >= start && asked.end <= end))
    }),
    { numRuns: 2000 },
  )
})
