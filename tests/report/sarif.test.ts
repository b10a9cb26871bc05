import { describe, expect, test } from 'vitest'
import { translator } from '../../src/locales/index.ts'
import { reporter } from '../../src/report/reporters/sarif.ts'
import { uriOf } from '../../src/report/uri.ts'
import { NOTHING } from '../../src/report/summary.ts'
import { reports } from './reports.ts'

interface Log {
  readonly runs: { tool: { driver: { version?: string; rules: { id: string; shortDescription?: { text: string }; help: { text: string; markdown: string } }[] } }; results: { fixes?: { properties: { safe: boolean } }[] }[] }[]
}

test('the program, its version and the pages of the rules that found something are described', () => {
  const asked: string[] = []
  const page = (rule: string) => {
    asked.push(rule)
    return rule === 'quran/misquotation' ? { summary: 'A sentence.', text: 'The page', markdown: '# The page' } : null
  }
  const writer = reporter.start({ t: translator('en'), color: false, columns: 80, tool: { version: '1.2.3', directory: '/home/a', page } })
  const text = reports().map((report) => writer.file(report)).join('') + writer.end(NOTHING)
  const { driver } = (JSON.parse(text) as Log).runs[0]!.tool
  expect(asked).toEqual(['quran/misquotation', 'quran/wrong-reference'])
  expect(driver.version).toBe('1.2.3')
  expect(driver.rules).toMatchObject([{ shortDescription: { text: 'A sentence.' }, help: { text: 'The page', markdown: '# The page' } }, { help: { text: 'tashih explain quran/wrong-reference' } }])
  expect(driver.rules[1]).not.toHaveProperty('shortDescription')
})

test('what a person must choose is told from what is safe', () => {
  const writer = reporter.start({ t: translator('en'), color: false, columns: 80 })
  for (const report of reports()) writer.file(report)
  const safe = (JSON.parse(writer.end(NOTHING)) as Log).runs[0]!.results.flatMap(({ fixes }) => fixes ?? []).map(({ properties }) => properties.safe)
  expect(safe.length).toBeGreaterThan(0)
  expect(safe).not.toContain(true)
})

describe('a path as a URI', () => {
  test.each([
    ['docs/a b.md', '/home/a', 'docs/a%20b.md'],
    ['/home/a/docs/x.md', '/home/a', 'docs/x.md'],
    ['/home/ab/x.md', '/home/a', 'file:///home/ab/x.md'],
    ['/x.md', '/', 'x.md'],
    ['../x.md', '/home/a', '../x.md'],
    ['a\\b.md', '/home/a', 'a%5Cb.md'],
    ['a\\b.md', 'C:\\home', 'a/b.md'],
    ['C:\\home\\a\\b.md', 'C:\\home', 'a/b.md'],
    ['D:\\a.md', 'C:\\home', 'file:///D:/a.md'],
    ['a:b.md', '/home/a', './a:b.md'],
    ['كتاب #1?.md', '/home/a', '%D9%83%D8%AA%D8%A7%D8%A8%20%231%3F.md'],
    ['\ud800.md', '/home/a', '%EF%BF%BD.md'],
    ['/x/y.md', '', '/x/y.md'],
  ])('%j in %j is %s', (path, directory, uri) => {
    expect(uriOf(path, directory)).toBe(uri)
  })
})
