import { describe, expect, test } from 'vitest'
import { textSource } from '../../src/documents/index.ts'
import { ConfigError, fixSource, lintSource, type LintSettings } from '../../src/lint/index.ts'
import type { Report, Rule, RuleMeta } from '../../src/rules/rule.ts'
import { applyEdits } from '../../src/text/index.ts'
import { engine, quotation } from './doubles.ts'

/** A rule that reports each place of a word. */
function wordRule(word: string, more: Partial<RuleMeta> = {}, report: (start: number) => Partial<Report> = () => ({})): Rule {
  return {
    meta: { id: 'quran/misquotation', severity: 'warning', edits: 'fix', messages: ['differs'], ...more },
    check(facts, emit) {
      const { text } = facts.prose
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) emit({ messageId: 'differs', start: at, end: at + word.length, ...report(at) })
    },
  }
}

const lint = (text: string, rules: readonly Rule[], more: LintSettings & { format?: string } = {}) =>
  lintSource(textSource(text, { format: more.format ?? 'plain' }), { registry: rules, ...engine([]), ...more }).findings
const words = (text: string, rules: readonly Rule[], more: LintSettings & { format?: string } = {}) =>
  lint(text, rules, more).map((finding) => text.slice(finding.start.offset, finding.end.offset))

describe('findings', () => {
  test('stand at their place in the source, across markup and entities', () => {
    const text = 'a **قا**ل b\n\nقا&#1604; c'
    const found = lint(text, [wordRule('قال')], { format: 'markdown' })
    expect(found.map(({ start, end }) => [text.slice(start.offset, end.offset), start.line, start.column])).toEqual([
      ['قا**ل', 1, 5],
      ['قا&#1604;', 3, 1],
    ])
  })

  test('are left out in code and in quotations, unless the rule asks for them', () => {
    const text = 'x `x` y'
    expect(words(text, [wordRule('x')], { format: 'markdown' })).toEqual(['x'])
    expect(words(text, [wordRule('x', { opaque: 'report' })], { format: 'markdown' })).toEqual(['x', 'x'])
    const quoted = 'نص قبل ﴿نص من الآية﴾'
    const provided = engine([quotation(quoted, 'نص من الآية')])
    expect(words(quoted, [wordRule('نص')], provided)).toEqual(['نص'])
    expect(words(quoted, [wordRule('نص', { quotations: 'report' })], provided)).toEqual(['نص', 'نص'])
    expect(words(quoted, [wordRule('نص')], engine([quotation(quoted, 'نص من الآية', { verdict: 'unmatched', refs: [] })]))).toEqual(['نص', 'نص'])
  })

  test('of letters, marks and shapes are left out in words that are allowed, however they are vowelled', () => {
    const text = 'شاهد الڤِيديو والڤيديو ثم ڤيديوهات'
    const letters = wordRule('ڤ', { id: 'letters/foreign-letter' })
    expect(words(text, [letters])).toHaveLength(3)
    expect(lint(text, [letters], { words: ['الڤيديو'] }).map(({ start }) => start.offset)).toEqual([text.indexOf('والڤ') + 3, text.lastIndexOf('ڤ')])
    expect(words('ڤيديو جديد', [wordRule('ڤيديو جديد', { id: 'letters/habits' })], { words: ['ڤيديو'] })).toHaveLength(1)
    expect(words('ڤيديو', [wordRule('ڤ', { id: 'encoding/mojibake' })], { words: ['ڤيديو'] })).toHaveLength(1)
  })

  test('in a damaged verse are left to the rules of the Quran', () => {
    const text = '﴿نص من الآية﴾'
    const damaged = engine([quotation(text, 'نص من الآية', { verdict: 'garbled' })])
    expect(words(text, [wordRule('نص', { id: 'marks/impossible', quotations: 'report' })], damaged)).toEqual([])
    expect(words(text, [wordRule('نص', { id: 'quran/garbled', quotations: 'report' })], damaged)).toEqual(['نص'])
  })

  test('take the severity of the settings, and a report may only lower it', () => {
    const severity = (setting: LintSettings['rules'], own: Report['severity']) =>
      lint('x', [wordRule('x', {}, () => (own === undefined ? {} : { severity: own }))], { rules: setting }).map((finding) => finding.severity)
    expect(severity({}, undefined)).toEqual(['warning'])
    expect(severity({}, 'error')).toEqual(['warning'])
    expect(severity({}, 'info')).toEqual(['info'])
    expect(severity({ 'quran/misquotation': 'error' }, undefined)).toEqual(['error'])
    expect(severity({ 'quran/misquotation': 'off' }, undefined)).toEqual([])
  })

  test('come in order of place, whatever the order of rules and reports', () => {
    const text = 'b a b a'
    const rules = [wordRule('a'), wordRule('b', { id: 'quran/garbled', messages: ['damaged'] })]
    expect(words(text, rules)).toEqual(['b', 'a', 'b', 'a'])
    expect(lint(text, rules)).toEqual(lint(text, [...rules].reverse()))
  })

  test('options reach the rule', () => {
    let given: unknown
    const double = wordRule('x')
    const options = { type: 'object', properties: { min: { type: 'integer' } } } as const
    const rule: Rule = { meta: { ...double.meta, options }, check: (_, __, all) => void (given = all) }
    lint('x', [rule], { rules: { 'quran/misquotation': ['info', { min: 3 }] } })
    expect(given).toEqual({ min: 3 })
  })

  test('a rule that does not exist is an error with a near name', () => {
    expect(() => lint('x', [wordRule('x')], { rules: { 'quran/misquotaton': 'off' } })).toThrow(ConfigError)
    try {
      lint('x', [wordRule('x')], { rules: { 'quran/misquotaton': 'off' } })
    } catch (error) {
      expect(error).toMatchObject({ code: 'unknown-rule', data: { near: 'quran/misquotation' } })
    }
  })
})

describe('edits', () => {
  const replaceBy = (text: string) => (start: number): Partial<Report> => ({ fix: [{ start, end: start + 3, text }] })

  test('are split where markup stands between the words', () => {
    const text = 'ab**c** d'
    const [finding] = lint(text, [wordRule('abc', {}, replaceBy('xyz'))], { format: 'markdown' })
    expect(applyEdits(text, finding?.fix?.edits ?? [])).toBe('xyz**** d')
  })

  test('become suggestions where they would cut an entity', () => {
    const text = 'a&#x1F600;b'
    const half: Rule = wordRule('a', {}, () => ({ fix: [{ start: 0, end: 2, text: 'x' }] }))
    const [finding] = lint(text, [half], { format: 'markdown' })
    expect(finding?.fix).toBeUndefined()
    expect(finding?.suggestions).toHaveLength(1)
    expect(applyEdits(text, finding!.suggestions![0]!.edits)).toBe('x\ude00b')
  })

  test('a fix is never offered inside a quotation', () => {
    const text = 'abc ﴿abc﴾'
    const provided = engine([quotation(text, 'abc', { start: 5, end: 8 })])
    const found = lint(text, [wordRule('abc', { quotations: 'report' }, replaceBy('xyz'))], provided)
    expect(found.map((finding) => finding.fix !== undefined)).toEqual([true, false])
    const other = wordRule('abc', { id: 'letters/habits', quotations: 'report' }, (start) => ({ suggestions: [{ messageId: 'differs', edits: [{ start, end: start + 1, text: '' }] }] }))
    expect(lint(text, [other], provided).map((finding) => finding.suggestions !== undefined)).toEqual([true, false])
  })
})

describe('what is presented as a verse and matches none', () => {
  const text = 'abc ﴿abc﴾'
  const provided = engine([quotation(text, 'abc', { start: 5, end: 8, verdict: 'unmatched' })])

  test('is changed only where it is asked for', () => {
    const found = lint(text, [wordRule('abc', {}, (start) => ({ fix: [{ start, end: start + 3, text: 'xyz' }] }))], provided)
    expect(found.map((finding) => finding.fix !== undefined)).toEqual([true, false])
    expect(found[1]!.suggestions).toHaveLength(1)
  })

  test('is part of a line that is put right as a whole', () => {
    const [finding] = lint(text, [wordRule(text, {}, () => ({ fix: [{ start: 0, end: text.length, text: 'xyz' }] }))], provided)
    expect(finding?.fix).toBeDefined()
  })
})

describe('fixing', () => {
  test('tells how many of the fixes were not there at first', () => {
    const letters: readonly [string, string][] = [['a', 'b'], ['b', 'c']]
    const rules = letters.map(([from, to], i) => wordRule(from, { id: i === 0 ? 'quran/garbled' : 'quran/misquotation' }, (start) => ({ fix: [{ start, end: start + 1, text: to }] })))
    const fixed = (text: string) => fixSource(textSource(text, { format: 'plain' }), { registry: rules, ...engine([]) })
    expect(fixed('a x a')).toMatchObject({ text: 'c x c', fixed: 4, revealed: 2 })
    expect(fixed('b x b')).toMatchObject({ text: 'c x c', fixed: 2, revealed: 0 })
    expect(fixed('x')).toMatchObject({ fixed: 0, revealed: 0 })
  })

  const source = (text: string) => textSource(text)
  const fixing = (rules: readonly Rule[]): LintSettings => ({ registry: rules, ...engine([]) })
  const replace = (word: string, by: string, id: Rule['meta']['id'] = 'quran/misquotation') => wordRule(word, { id }, (start) => ({ fix: [{ start, end: start + word.length, text: by }] }))

  test('repeats until nothing is left', () => {
    expect(fixSource(source('aaaa'), fixing([replace('aa', 'a')]))).toMatchObject({ text: 'a', findings: [] })
  })

  test('takes the first of two that touch, and the other in the next round', () => {
    const rules = [replace('ab', 'x'), replace('bc', 'y', 'quran/garbled')]
    expect(fixSource(source('abc'), fixing(rules)).text).toBe('xc')
  })

  test('ends where two rules undo each other', () => {
    const result = fixSource(source('a'), fixing([replace('a', 'b'), replace('b', 'a', 'quran/garbled')]))
    expect(result.fixed).toBe(10)
  })

  test('leaves suggestions alone', () => {
    const rule = wordRule('a', {}, (start) => ({ suggestions: [{ messageId: 'differs', edits: [{ start, end: start + 1, text: 'b' }] }] }))
    expect(fixSource(source('a'), fixing([rule]))).toMatchObject({ text: 'a', fixed: 0 })
  })
})
