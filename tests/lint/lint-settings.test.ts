import { expect, test } from 'vitest'
import { analyze, ConfigError, fix, lint } from '../../src/index.ts'

/** As a program in JavaScript may call it. */
const told = (options: unknown, run: typeof lint | typeof fix = lint): unknown => {
  try {
    run('x', options as Parameters<typeof lint>[1])
  } catch (error) {
    return error instanceof ConfigError ? [error.code, error.message] : error
  }
  return null
}

test.each([
  [{ preset: 'x' }, ['unknown-key', 'options has the key preset, which does not exist.']],
  [{ rulse: {} }, ['unknown-key', 'options has the key rulse, which does not exist. Did you mean rules?']],
  [{ locale: 'fr' }, ['bad-value', 'In options, locale must be one of en, ar.']],
  [{ words: 'x' }, ['not-a-list', 'In options, words must be a list, in square brackets.']],
  [{ rules: [] }, ['not-an-object', 'In options, rules must be an object, in braces.']],
  [{ rules: { 'quran/garbled': null } }, ['unknown-severity', 'The rule quran/garbled cannot have the severity null. Known: off, info, warning, error.']],
  [{ rules: { shap: 'off' } }, ['unknown-rule', 'There is no rule shap. Did you mean shape?']],
  [{ rules: { 'letters/repeated-word': ['error', { leest: 1 }] } }, ['unknown-key', 'options has the key rules.letters/repeated-word[1].leest, which does not exist. Did you mean least?']],
  [{ rules: { 'letters/repeated-word': ['error', { least: 1 }] } }, ['too-small', 'In options, rules.letters/repeated-word[1].least must be a whole number, 2 or more.']],
  [{ rules: { 'shape/tatweel': ['error', { least: 1 }] } }, ['no-options', 'In options, rules.shape/tatweel must be one of off, info, warning, error, without a list: this rule has no options.']],
  [{ unknownSuppressions: 'warn' }, ['bad-value', 'In options, unknownSuppressions must be one of off, info, warning, error. Did you mean warning?']],
])('%j is an error that says what, where and what instead', (options, expected) => {
  expect(told(options)).toEqual(expected)
  expect(told(options, fix)).toEqual(expected)
})

test('analyze refuses what does not exist too, and takes the settings of lint beside its own', () => {
  const run = (options: object) => () => analyze('x', options)
  expect(run({ translation: [] })).toThrow('options has the key translation, which does not exist. Did you mean translations?')
  expect(run({ locale: 'ar', rules: {}, path: 'a.md' })).not.toThrow()
})

test('what is left undefined is as good as left out', () => {
  expect(told({ locale: undefined, rules: undefined, path: 'a.md', format: undefined, words: [], unusedSuppressions: 'info' })).toBeNull()
})

test.each([
  [null, 'options: an object is needed, got null'],
  ['x', 'options: an object is needed, got string'],
  [{ path: 5 }, 'options.path: a string is needed, got number'],
  [{ format: [] }, 'options.format: a string is needed, got object'],
])('%j for options is told in plain words', (options, message) => {
  for (const run of [lint, fix]) expect(told(options, run)).toEqual(new TypeError(message))
})
