import fc from 'fast-check'
import { expect, test } from 'vitest'
import { highest } from '../../../src/quran/match/highest.ts'

test('the highest are the first of all, sorted', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(200), { maxLength: 60 }), fc.array(fc.nat(5), { minLength: 201, maxLength: 201 }), fc.integer({ min: 1, max: 12 }), (bins, votes, most) => {
      const sorted = bins.map((bin) => ({ bin, count: votes[bin]! })).sort((a, b) => b.count - a.count || a.bin - b.bin)
      expect(highest(bins, (bin) => votes[bin]!, most)).toEqual(sorted.slice(0, most))
    }),
  )
})
