import { describe, expect, test } from 'vitest'
import { textSource } from '../../src/documents/index.ts'
import { lintSource, type LintSettings } from '../../src/lint/index.ts'
import type { Rule } from '../../src/rules/rule.ts'
import { engine } from './doubles.ts'

/** Finds a letter of Arabic, which no directive holds. */
const rule = (id: Rule['meta']['id'], letter: string): Rule => ({
  meta: { id, severity: 'error', edits: 'none', messages: ['differs'] },
  check({ prose: { text } }, report) {
    for (let at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) report({ messageId: 'differs', start: at, end: at + 1 })
  },
})
const RULES = [rule('shape/tatweel', 'ص'), rule('letters/habits', 'ط')]

const lint = (text: string, path: string, more: LintSettings = {}) => lintSource(textSource(text, { path }), { registry: RULES, ...engine([]), ...more }).findings
const told = (text: string, path: string, more: LintSettings = {}) => lint(text, path, more).map(({ start, rule: id, messageId }) => `${start.line} ${id.startsWith('tashih/') ? messageId : id}`)

/** How a directive is written in a file of each family. */
const FORMS: readonly (readonly [path: string, write: (directive: string) => string])[] = [
  ['a.html', (directive) => `<!-- ${directive} -->`],
  ['a.tex', (directive) => `% ${directive}`],
  ['a.js', (directive) => `// ${directive}`],
  ['b.js', (directive) => `/* ${directive} */`],
  ['a.css', (directive) => `/* ${directive} */`],
  ['a.py', (directive) => `# ${directive}`],
  ['a.ini', (directive) => `; ${directive}`],
  ['a.sql', (directive) => `-- ${directive}`],
  ['a.org', (directive) => `# ${directive}`],
  ['a.adoc', (directive) => `// ${directive}`],
  ['a.rst', (directive) => `.. ${directive}`],
]

describe.each(FORMS)('suppressions in %s', (path, write) => {
  test('hold for a stretch and for the next line, by rule and family', () => {
    for (const newline of ['\n', '\r\n']) {
      const lines = (...all: string[]): string[] => told(all.join(newline), path)
      expect(lines('ص', write('tashih-disable'), 'ص ط', write('tashih-enable shape'), 'ص ط')).toEqual(['1 shape/tatweel', '5 shape/tatweel'])
      expect(lines(write('tashih-disable-next-line shape/tatweel -- as it was printed'), 'ص ط', 'ص')).toEqual(['2 letters/habits', '3 shape/tatweel'])
      expect(lines(write('tashih-disable-next-line shape, letters/*'), 'ص ط')).toEqual([])
    }
  })

  test('that are of no use, of no reason, of no rule or misspelt are told', () => {
    const asked: LintSettings = { unusedSuppressions: 'warning', reasonlessSuppressions: 'info' }
    expect(told(`${write('tashih-disable-next-line letters -- why')}\nص\n`, path, asked)).toEqual(['1 unused', '2 shape/tatweel'])
    expect(told(`${write('tashih-disable-next-line')}\nص`, path, asked)).toEqual(['1 reasonless'])
    expect(told(`${write('tashih-disable-next-line shape/tatwel -- why')}\nص`, path)).toEqual(['1 unknownNear', '2 shape/tatweel'])
    expect(told(`${write('tashih-disabled')}\nص`, path)).toEqual(['1 unknownDirective', '2 shape/tatweel'])
  })

  test('are text where the file is plain text', () => {
    expect(told(`${write('tashih-disable')}\n${write('tashih-disabled')}\nص`, 'a.txt', { unusedSuppressions: 'warning' })).toEqual(['3 shape/tatweel'])
  })
})

test('a suppression of a line stands behind its text, where the format has such comments', () => {
  const behind = FORMS.filter(([path]) => !/\.(?:org|adoc|rst)$/.test(path))
  expect(behind).toHaveLength(8)
  for (const [path, write] of behind) expect(told(`ص ${write('tashih-disable-line shape -- why')}\nص`, path), path).toEqual(['2 shape/tatweel'])
})

test('a reason stands behind two hyphens or, in XML, where those may not stand, behind a dash', () => {
  const asked: LintSettings = { reasonlessSuppressions: 'warning' }
  expect(told('<!-- tashih-disable shape — as it was printed -->\nص', 'a.xml', asked)).toEqual([])
  expect(told('-- tashih-disable shape -- as it was printed\nص', 'a.sql', asked)).toEqual([])
  expect(told('-- tashih-disable shape\nص', 'a.sql', asked)).toEqual(['1 reasonless'])
})

test('a comment on several lines holds for the line behind it', () => {
  expect(told('/**\n * tashih-disable-next-line shape,\n *   letters\n * -- as it was printed\n */\nص ط\nص', 'a.ts', { unusedSuppressions: 'warning', reasonlessSuppressions: 'warning' })).toEqual(['7 shape/tatweel'])
})
