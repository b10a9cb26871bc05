import { expect, test } from 'vitest'
import { nearRule, nearValue } from '../../src/lint/near-rule.ts'

const IDS = ['letters/habits', 'quran/spelling', 'shape/tatweel', 'shape/visual-order']

test.each([
  ['quran/speling', 'quran/spelling'],
  ['tatweel', 'shape/tatweel'],
  ['letters/tatweel', 'shape/tatweel'],
  ['tatwel', 'shape/tatweel'],
  ['shape', 'shape/tatweel, shape/visual-order'],
  ['shape/*', 'shape/tatweel, shape/visual-order'],
  ['shape/', 'shape/tatweel, shape/visual-order'],
  ['nothing-like-it', ''],
  ['', ''],
])('%j may mean %j', (name, rule) => {
  expect(nearRule(name, IDS)).toBe(rule)
})

test.each([['warn', 'warning'], ['eror', 'error'], ['foo', ''], ['er', ''], ['loud', '']])('of severities, %j may mean %j', (value, severity) => {
  expect(nearValue(value, ['off', 'info', 'warning', 'error'])).toBe(severity)
})
