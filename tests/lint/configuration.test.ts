import { describe, expect, test } from 'vitest'
import { activeRules } from '../../src/lint/config.ts'
import { configurationFor } from '../../src/lint/configuration.ts'
import { ConfigError, type RuleSettings } from '../../src/lint/index.ts'
import { validConfiguration } from '../../src/lint/validate.ts'
import type { Schema } from '../../src/lint/schema.ts'
import { configurationSchema } from '../../src/lint/schema.ts'
import type { Rule } from '../../src/rules/rule.ts'

const rule = (id: Rule['meta']['id'], severity: Rule['meta']['severity'], options?: Schema): Rule => ({
  meta: { id, severity, edits: 'none', messages: [], ...(options === undefined ? {} : { options }) },
  check: () => {},
})
const OPTIONS: Schema = { type: 'object', additionalProperties: false, properties: { min: { type: 'integer', minimum: 1 }, words: { type: 'array', items: { type: 'string' } } } }
const RULES = [rule('quran/spelling', 'info'), rule('letters/habits', 'warning', OPTIONS), rule('bidi/override', 'off')]
const schema = configurationSchema(RULES)

const errorOf = (value: unknown): unknown => {
  try {
    validConfiguration(value, 'a.json', schema)
  } catch (error) {
    return error instanceof ConfigError ? { code: error.code, ...error.data } : error
  }
  return null
}

describe('a configuration', () => {
  test('that is right is taken as it is', () => {
    const value = { $schema: 'x', preset: 'strict', rules: { 'quran/spelling': 'off', 'letters/habits': ['error', { min: 2, words: ['a'] }] }, overrides: [{ files: ['*.md'], rules: {} }], ignores: ['a'], locale: 'ar' }
    expect(validConfiguration(value, 'a.json', schema)).toBe(value)
  })

  test.each([
    [{ rule: {} }, { code: 'unknown-key', key: 'rule', near: 'rules' }],
    [{ rules: { 'quran/speling': 'off' } }, { code: 'unknown-key', key: 'rules.quran/speling', near: 'quran/spelling' }],
    [{ rules: { 'quran/spelling': 'warn' } }, { code: 'bad-value', key: 'rules.quran/spelling', expected: 'off, info, warning, error' }],
    [{ rules: { 'quran/spelling': 'warn' } }, { code: 'bad-value', near: 'warning' }],
    [{ rules: { 'quran/spelling': ['off', {}] } }, { code: 'no-options', key: 'rules.quran/spelling', expected: 'off, info, warning, error' }],
    [{ rules: { spelling: 'off' } }, { code: 'unknown-key', near: 'quran/spelling' }],
    [{ rules: { leters: 'off' } }, { code: 'unknown-key', near: 'letters' }],
    [{ rules: { letters: ['off', {}] } }, { code: 'no-options', key: 'rules.letters' }],
    [{ rules: { 'letters/*': 'warn' } }, { code: 'bad-value', key: 'rules.letters/*', near: 'warning' }],
    [{ rules: { 'letters/habits': ['error'] } }, { code: 'not-a-setting', key: 'rules.letters/habits' }],
    [{ rules: { 'letters/habits': ['error', {}, {}] } }, { code: 'not-a-setting', key: 'rules.letters/habits' }],
    [{ extends: 'strict' }, { code: 'unknown-key', key: 'extends', near: 'preset' }],
    [{ ignorePatterns: [] }, { code: 'unknown-key', near: 'ignores' }],
    [{ preset: 'recomended' }, { code: 'bad-value', key: 'preset', near: 'recommended' }],
    [{ preset: 'aca' }, { code: 'bad-value', near: 'academic' }],
    [{ rules: { 'letters/habits': ['error', { mim: 2 }] } }, { code: 'unknown-key', key: 'rules.letters/habits[1].mim', near: 'min' }],
    [{ rules: { 'letters/habits': ['error', { min: 0 }] } }, { code: 'too-small', key: 'rules.letters/habits[1].min', minimum: '1' }],
    [{ rules: { 'letters/habits': ['error', { words: [1] }] } }, { code: 'not-a-text', key: 'rules.letters/habits[1].words[0]' }],
    [{ overrides: [{ rules: {} }] }, { code: 'missing-key', key: 'overrides[0].files' }],
    [{ locale: 'xx' }, { code: 'bad-value', key: 'locale' }],
    [[], { code: 'no-configuration' }],
    [null, { code: 'no-configuration' }],
    [{ preset: { toString: 1 } }, { code: 'bad-value', key: 'preset' }],
  ])('%j is an error that says what, where and what instead', (value, expected) => {
    expect(errorOf(value)).toMatchObject({ ...expected, file: 'a.json' })
  })

  test('presets, rules and overrides follow each other', () => {
    const configuration = { preset: 'strict', rules: { 'letters/habits': 'info' }, overrides: [{ files: ['drafts/**'], rules: { 'quran/spelling': 'off' } }] } as const
    expect(configurationFor(configuration, 'a.md', RULES).rules).toEqual({ 'quran/spelling': 'warning', 'letters/habits': 'info', 'bidi/override': 'off' })
    expect(configurationFor(configuration, 'drafts/a.md', RULES).rules).toMatchObject({ 'quran/spelling': 'off' })
    expect(configurationFor({ preset: 'quran' }, null, RULES).rules).toEqual({ 'quran/spelling': 'info', 'letters/habits': 'off', 'bidi/override': 'off' })
    const web = configurationFor({ preset: 'web' }, null, [...RULES, rule('punctuation/spacing', 'warning'), rule('citation/style', 'info')]).rules
    expect(web).toEqual({ 'quran/spelling': 'off', 'letters/habits': 'warning', 'bidi/override': 'off', 'punctuation/spacing': 'warning', 'citation/style': 'off' })
    expect(configurationFor({ ignores: ['*.tmp.md'] }, 'x/a.tmp.md', RULES).ignored).toBe(true)
  })
})

describe('a family', () => {
  const rules = [...RULES, rule('quran/vowelling', 'warning'), rule('quran/missing-reference', 'off')]
  const of = (settings: RuleSettings, path = 'a.md', later: RuleSettings = {}) => configurationFor({ rules: settings, overrides: [{ files: ['drafts/*'], rules: later }] }, path, rules).rules

  test.each(['quran', 'quran/*'])('%s stands for its rules, but for those that are off by default', (family) => {
    expect(of({ [family]: 'error' })).toEqual({ 'quran/spelling': 'error', 'quran/vowelling': 'error' })
    expect(of({ [family]: 'off' })).toEqual({ 'quran/spelling': 'off', 'quran/vowelling': 'off', 'quran/missing-reference': 'off' })
    expect(activeRules({ [family]: 'off' }, rules).map((active) => active.rule.meta.id)).toEqual(['letters/habits'])
  })

  test('gives way to a rule that is named, in whatever order, and to what comes later', () => {
    const named = { 'quran/spelling': 'info', quran: 'off', 'quran/missing-reference': 'warning' } as const
    expect(of(named)).toEqual({ 'quran/spelling': 'info', 'quran/vowelling': 'off', 'quran/missing-reference': 'warning' })
    expect(of(named, 'drafts/a.md', { 'quran/*': 'error' })).toEqual({ 'quran/spelling': 'error', 'quran/vowelling': 'error', 'quran/missing-reference': 'warning' })
  })

  test('is a key of the schema', () => {
    const value = { rules: { quran: 'off', 'letters/*': 'error' }, overrides: [{ files: ['a'], rules: { bidi: 'info' } }] }
    expect(validConfiguration(value, 'a.json', schema)).toBe(value)
  })
})

describe('the profile of normalize, translations and words', () => {
  const full = (value: unknown): unknown => {
    try {
      return validConfiguration(value, 'a.json')
    } catch (error) {
      return error instanceof ConfigError ? { code: error.code, ...error.data } : error
    }
  }

  test('are taken as they are', () => {
    const value = { words: ['ڤيديو'], translations: { en: 'texts/en.txt' }, normalize: { extends: 'house', steps: { tatweel: false, digits: { arabic: 'ascii' } } } }
    expect(full(value)).toBe(value)
    expect(configurationFor(value, 'a.md').words).toEqual(['ڤيديو'])
  })

  test('own lists are taken as they are, and an override adds to them', () => {
    const value = {
      words: ['أ'],
      honorifics: { prophet: ['(s)'] },
      surahAliases: { 'The Heifer': 2 },
      overrides: [{ files: ['old/*'], words: ['ب'], honorifics: { prophet: ['(p)'], swt: ['(st)'] }, surahAliases: { 'The Calf': 2, 'The Heifer': 7 } }],
    }
    expect(full(value)).toBe(value)
    expect(configurationFor(value, 'a.md')).toMatchObject({ words: ['أ'], honorifics: { prophet: ['(s)'] }, surahAliases: { 'The Heifer': 2 } })
    expect(configurationFor(value, 'old/a.md')).toMatchObject({ words: ['أ', 'ب'], honorifics: { prophet: ['(s)', '(p)'], swt: ['(st)'] }, surahAliases: { 'The Heifer': 7, 'The Calf': 2 } })
    expect(configurationFor({}, 'a.md')).toMatchObject({ words: [], honorifics: {}, surahAliases: {} })
  })

  test.each([
    [{ surahAliases: { 'The Cow': 3 } }, /^The surah alias The Cow cannot stand for surah 3/],
    [{ surahAliases: { Heifer: 2 }, overrides: [{ files: ['a'], surahAliases: { heifer: 3 } }] }, /^The surah alias heifer cannot/],
    [{ honorifics: { saw: ['(s)'] }, overrides: [{ files: ['a'], honorifics: { swt: ['(s)'] } }] }, /^In a\.json, the honorific \(s\) stands under saw and under swt/],
  ])('%j is an error that says what stands in the way', (value, message) => {
    expect(() => validConfiguration(value, 'a.json')).toThrow(message)
  })

  test.each([
    [{ normalize: { extend: 'house' } }, { code: 'unknown-key', key: 'normalize.extend', near: 'extends' }],
    [{ normalize: { extends: 'hause' } }, { code: 'bad-value', key: 'normalize.extends' }],
    [{ normalize: { steps: { tatwel: true } } }, { code: 'unknown-key', key: 'normalize.steps.tatwel', near: 'tatweel' }],
    [{ normalize: { steps: { digits: { arabik: 'ascii' } } } }, { code: 'unknown-key', near: 'arabic' }],
    [{ normalize: { steps: { digits: { arabic: 'roman' } } } }, { code: 'bad-value', key: 'normalize.steps.digits.arabic' }],
    [{ translations: { en: 1 } }, { code: 'not-a-text', key: 'translations.en' }],
    [{ translation: {} }, { code: 'unknown-key', near: 'translations' }],
    [{ words: 'x' }, { code: 'not-a-list', key: 'words' }],
    [{ wrods: [] }, { code: 'unknown-key', near: 'words' }],
    [{ surahAliases: { Heifer: 115 } }, { code: 'out-of-range', key: 'surahAliases.Heifer', minimum: '1', maximum: '114' }],
    [{ honorifics: { prophat: [] } }, { code: 'unknown-key', key: 'honorifics.prophat', near: 'prophet' }],
    [{ honorifics: { prophet: '(s)' } }, { code: 'not-a-list', key: 'honorifics.prophet' }],
  ])('%j is an error that says what, where and what instead', (value, expected) => {
    expect(full(value)).toMatchObject(expected)
  })
})
