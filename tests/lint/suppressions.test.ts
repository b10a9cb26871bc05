import { describe, expect, test } from 'vitest'
import { textSource } from '../../src/documents/index.ts'
import { lintSource, type LintSettings } from '../../src/lint/index.ts'
import type { Rule } from '../../src/rules/rule.ts'
import { engine } from './doubles.ts'

const rule = (id: Rule['meta']['id'], word: string): Rule => ({
  meta: { id, severity: 'error', edits: 'none', messages: ['differs'] },
  check({ prose: { text } }, report) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) report({ messageId: 'differs', start: at, end: at + word.length })
  },
})
const RULES = [rule('quran/misquotation', 'x'), rule('quran/vowelling', 'y'), rule('letters/habits', 'z')]

const lint = (text: string, more: LintSettings = {}) => lintSource(textSource(text, { format: 'markdown' }), { registry: RULES, ...engine([]), ...more }).findings
const lines = (text: string) => lint(text).map((finding) => `${finding.start.line} ${finding.rule.split('/')[1]}`)

/** The rules themselves. */
const all = (text: string, more: LintSettings = {}) => lintSource(textSource(text, { format: 'markdown' }), { ...engine([]), ...more }).findings

describe('a note on a whole document', () => {
  const CLAUSES = ['جاء الصيف, ثم الخريف.', 'ذهب الولد, ثم عاد.', 'كتب الدرس, ثم قرأه.', 'فتح الباب, ثم خرج.', 'نام الولد, ثم بكى.']
  const HIDE = '<!-- tashih-disable-next-line punctuation/latin-comma -->'

  test('is told at the first place that is not suppressed, of those places alone', () => {
    const text = [HIDE, ...CLAUSES].join('\n')
    const [note] = all(text)
    expect([note?.messageId, note?.start.line, note?.data['times'], note?.suggestions?.[0]?.edits.length]).toEqual(['throughout', 3, 4, 4])
    const [middle] = all([...CLAUSES.slice(0, 3), HIDE, ...CLAUSES.slice(3)].join('\n'))
    expect([middle?.start.line, middle?.data['times']]).toEqual([1, 4])
  })

  test('is told of quotation marks, honorifics, ranges and embeddings too', () => {
    const range = all('<!-- tashih-disable bidi/reversed-range -->\nمن 12-15 ثم\n\n<!-- tashih-enable bidi/reversed-range -->\n\nمن 20-25 ثم')
    expect(range.map(({ start, data }) => [start.line, data['count']])).toEqual([[6, 1]])
    const embedding = all('<!-- tashih-disable-next-line -->\nHe said \u202bسلام!\u202c here\n\nHe said \u202bسلام!\u202c here')
    expect(embedding.map(({ rule, start }) => [rule, start.line])).toEqual([['bidi/deprecated-embedding', 4]])
    const quotes = 'قال «نعم» و«لا» و«ربما» و«كذا» ثم'
    const others = 'قال "نعم" و"لا" و"ربما" ثم'
    const mixed = all(`${quotes}\n\n<!-- tashih-disable-next-line -->\n${others}\n\n${others}`)
    expect(mixed.map(({ rule, start }) => [rule, start.line])).toEqual([['punctuation/mixed-quotes', 6]])
  })

  test('is not told where all of its places are suppressed, and no suppression of them is useless', () => {
    const text = CLAUSES.map((clause) => `${HIDE}\n${clause}`).join('\n')
    expect(all(text, { unusedSuppressions: 'warning' })).toEqual([])
    const unused = all(`${HIDE}\nنص\n${CLAUSES.join('\n')}`, { unusedSuppressions: 'warning' })
    expect(unused.map(({ messageId }) => messageId)).toEqual(['unused', 'throughout'])
  })
})

describe('suppressions', () => {
  test('a block ends with enable, or with the document', () => {
    expect(lines('x\n\n<!-- tashih-disable -->\n\nx\n\n<!-- tashih-enable -->\n\nx')).toEqual(['1 misquotation', '9 misquotation'])
    expect(lines('x\n\n<!-- tashih-disable -->\n\nx\n\ny')).toEqual(['1 misquotation'])
  })

  test('name rules and families', () => {
    expect(lines('<!-- tashih-disable quran/misquotation, letters -->\n\nx y z')).toEqual(['3 vowelling'])
    expect(lines('<!-- tashih-disable quran/* -->\n\nx y z')).toEqual(['3 habits'])
    expect(lines('<!-- tashih-disable -->\n\nx y\n\n<!-- tashih-enable quran/vowelling -->\n\nx y')).toEqual(['7 vowelling'])
  })

  test('hold for a line, or for the next', () => {
    expect(lines('x <!-- tashih-disable-line -->\nx')).toEqual(['2 misquotation'])
    expect(lines('x\n<!-- tashih-disable-next-line quran -- as the manuscript has it -->\nx\nx')).toEqual(['1 misquotation', '4 misquotation'])
  })

  test('that hide nothing, or do not say why, are reported where that is asked for', () => {
    const text = '<!-- tashih-disable quran -- why -->\n\nx\n\n<!-- tashih-disable-line letters -->'
    expect(lint(text)).toEqual([])
    expect(lint(text, { unusedSuppressions: 'warning', reasonlessSuppressions: 'info' }).map(({ messageId, severity, start }) => [messageId, severity, start.line])).toEqual([
      ['reasonless', 'info', 5],
      ['unused', 'warning', 5],
    ])
  })

  describe('of which a part does nothing', () => {
    const told = (text: string, more: LintSettings = {}) =>
      lint(text, { unusedSuppressions: 'warning', ...more })
        .filter(({ rule: id }) => id === 'tashih/suppression')
        .map(({ messageId, start, end }) => `${start.line} ${messageId} ${text.slice(start.offset, end.offset)}`)

    test('are told rule by rule, at its name', () => {
      expect(told('<!-- tashih-disable quran/misquotation, quran/vowelling letters -- why -->\n\nx')).toEqual(['1 unusedRule quran/vowelling', '1 unusedRule letters'])
      expect(told('<!-- tashih-disable quran, quran/misquotation -->\n\nx')).toEqual([])
      expect(told('<!-- tashih-disable quran, letters -->\n\nb')).toEqual(['1 unused <!-- tashih-disable quran, letters -->'])
    })

    test('by a slip are told of the slip, and of what else does nothing', () => {
      expect(told('<!-- tashih-disable leters, quran, letters/habits -->\n\nx')).toEqual(['1 unknownNear <!-- tashih-disable leters, quran, letters/habits -->', '1 unusedRule letters/habits'])
      expect(told('<!-- tashih-disable leters -->\n\nx')).toEqual(['1 unknownNear <!-- tashih-disable leters -->'])
    })

    test('because the rule is suppressed already are told', () => {
      expect(told('<!-- tashih-disable quran -->\n\n<!-- tashih-disable quran, letters -->\n\nx z')).toEqual(['3 unusedRule quran'])
    })

    test('by ending nothing are told, whole or rule by rule', () => {
      expect(told('<!-- tashih-enable -->\n\nx')).toEqual(['1 unusedEnable <!-- tashih-enable -->'])
      expect(told('<!-- tashih-disable -->\n\nx\n\n<!-- tashih-enable -->\n\n<!-- tashih-enable quran -->')).toEqual(['7 unusedEnable <!-- tashih-enable quran -->'])
      expect(told('<!-- tashih-disable quran/misquotation -->\n\nx\n\n<!-- tashih-enable quran, letters -->')).toEqual(['5 unusedEnableRule letters'])
      expect(told('x <!-- tashih-disable-line -->\n\n<!-- tashih-enable -->')).toEqual(['3 unusedEnable <!-- tashih-enable -->'])
    })

    test('by ending what has hidden nothing are not told', () => {
      expect(told('<!-- tashih-disable quran -->\n\nb\n\n<!-- tashih-enable -->')).toEqual(['1 unused <!-- tashih-disable quran -->'])
    })

    test('in long lists are told in linear time', () => {
      const names = 'letters quran/vowelling quran/misquotaton '.repeat(20_000)
      expect(told(`<!-- tashih-disable quran/misquotation ${names}-->\n\nx`)).toHaveLength(40_001)
    })
  })

  test('that name no rule and give their reason are not told where a reason goes', () => {
    const [finding] = lint('<!-- tashih-disable manuscript -- it has it so -->')
    expect([finding?.messageId, finding?.message]).toEqual(['unknownReasoned', 'This suppression names \u2068manuscript\u2069, and there is no such rule. All rules: tashih explain'])
  })

  test('that name a rule that is none are reported with the nearest, and not as unused', () => {
    const told = (text: string, more: LintSettings = {}) => lint(text, more).filter(({ rule: id }) => id === 'tashih/suppression').map(({ messageId, severity, data }) => [messageId, severity, data])
    expect(told('<!-- tashih-disable quran/misquotaton -- why -->\n\nz')).toEqual([['unknownNear', 'warning', { rules: 'quran/misquotaton', near: 'quran/misquotation' }]])
    expect(told('<!-- tashih-disable leters, vowelling -->')).toEqual([['unknownNear', 'warning', { rules: 'leters, vowelling', near: 'letters, quran/vowelling' }]])
    expect(told('<!-- tashih-disable-line the manuscript has it so -->')).toEqual([['unknown', 'warning', { rules: 'the, manuscript, has' }]])
    expect(told('<!-- tashih-enable qurann -->', { unusedSuppressions: 'info' })).toEqual([['unknownNear', 'warning', { rules: 'qurann', near: 'quran' }]])
    expect(told('<!-- tashih-disable qurann -->', { unusedSuppressions: 'info', unknownSuppressions: 'off' })).toEqual([['unused', 'info', { rules: 'qurann' }]])
    expect(told('<!-- tashih-disable quran/*, letters, tashih/suppression, tashih -->')).toEqual([])
    expect(lint('<!-- tashih-disable letters/habbits -->')[0]?.message).toBe('This suppression names \u2068letters/habbits\u2069, and there is no such rule. Did you mean \u2068letters/habits\u2069?')
  })

  test('of any length are read in linear time', () => {
    const long = `<!-- tashih-disable ${'x'.repeat(200_000)} ${'quran/misquotaton '.repeat(5000)}-->\n`
    const many = '<!-- tashih-disable quran/misquotaton -->\n'.repeat(5000)
    expect(lint(long + many)).toHaveLength(5001)
  })

  test('a comment that says something else is none', () => {
    for (const comment of ['<!-- disable -->', '<!-- tashih -->', '<!-- tashih-table -->', '<!-- tashih-report:start -->', '<!-- see tashih-disabled -->']) expect(lines(`${comment}\n\nx`)).toEqual(['3 misquotation'])
  })

  test('whose directive is misspelt hide nothing, and are reported with the nearest', () => {
    const near = (comment: string) => lint(`${comment}\nx`).filter(({ rule: id }) => id === 'tashih/suppression').map(({ messageId, severity, data }) => [messageId, severity, data['near']])
    expect(lines('<!-- tashih-disabled -->\n\nx')).toEqual(['1 suppression', '3 misquotation'])
    expect(near('<!-- tashih-disabled quran -->')).toEqual([['unknownDirective', 'warning', 'tashih-disable']])
    expect(near('<!--tashih-disable-next-lin -- why -->')).toEqual([['unknownDirective', 'warning', 'tashih-disable-next-line']])
    expect(near('<!-- Tashih-Disable-Next -->')).toEqual([['unknownDirective', 'warning', 'tashih-disable-next-line']])
    expect(near('<!-- tashih-enabled -->')).toEqual([['unknownDirective', 'warning', 'tashih-enable']])
    expect(lint('<!-- tashih-disabled -->', { unknownSuppressions: 'off' })).toEqual([])
    expect(lint('<!-- tashih-disabled -->')[0]?.message).toBe('There is no directive \u2068tashih-disabled\u2069, and this comment does nothing. Did you mean \u2068tashih-disable\u2069?')
  })

  test('stand in the comments of MDX too, in files of that name', () => {
    const mdx = (text: string, path = 'a.mdx') => lintSource(textSource(text, { path }), { registry: RULES, ...engine([]) }).findings.map((finding) => `${finding.start.line} ${finding.rule.split('/')[1]}`)
    const text = 'x {/* tashih-disable-line quran */}\n\n{/* tashih-disable-next-line quran/misquotation -- as the manuscript has it */}\nx y\n\n{/* tashih-disabled */}\n\n<!-- tashih-disable-next-line -->\nx'
    expect(mdx(text)).toEqual(['4 vowelling', '6 suppression'])
    // In Markdown they are text; «next» holds an x.
    expect(mdx(text, 'a.md')).toEqual(['1 misquotation', '3 misquotation', '4 misquotation', '4 vowelling'])
  })
})
