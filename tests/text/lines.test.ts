import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineEnd, lineStart } from '../../src/text/index.ts'

test('a line runs from line feed to line feed', () => {
  const text = 'one\ntwo\n\nthree'
  expect([lineStart(text, 0), lineEnd(text, 0)]).toEqual([0, 3])
  expect([lineStart(text, 5), lineEnd(text, 5)]).toEqual([4, 7])
  expect([lineStart(text, 8), lineEnd(text, 8)]).toEqual([8, 8])
  expect([lineStart(text, text.length), lineEnd(text, text.length)]).toEqual([9, text.length])
})

test('around any offset stands its line', () => {
  const lines = fc.array(fc.stringMatching(/^[a-cاب ]{0,12}$/), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(lines, fc.nat(), (words, pick) => {
      const text = words.join('\n')
      const at = pick % (text.length + 1)
      const line = text.slice(lineStart(text, at), lineEnd(text, at))
      expect(line).toBe(words[text.slice(0, at).split('\n').length - 1])
    }),
  )
})

test('of a line without end a part is taken, with the offset in it', () => {
  const text = 'x'.repeat(100_000)
  const [start, end] = [lineStart(text, 50_000), lineEnd(text, 50_000)]
  expect(start).toBeGreaterThan(0)
  expect(end).toBeLessThan(text.length)
  expect(start < 50_000 && end > 50_000).toBe(true)
})
