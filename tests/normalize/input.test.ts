import { expect, test } from 'vitest'
import { normalize } from '../../src/normalize/index.ts'

test.each([[undefined, 'undefined'], [null, 'null'], [5, 'number'], [{}, 'object']])('what is no string is refused by name: %s', (value, name) => {
  expect(() => normalize(value as unknown as string)).toThrow(new TypeError(`text: a string is needed, got ${name}`))
})
