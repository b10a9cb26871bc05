import { describe, expect, test } from 'vitest'
import { textSource } from '../../src/documents/index.ts'
import { locales, translator } from '../../src/locales/index.ts'
import { registry } from '../../src/report/registry.generated.ts'
import { NOTHING } from '../../src/report/summary.ts'
import { report, reports, TEXT } from './reports.ts'

test('the report under test has a finding of each kind', () => {
  expect(reports()[0]!.findings.map((finding) => [finding.rule, finding.severity])).toEqual([['quran/misquotation', 'error'], ['quran/wrong-reference', 'warning']])
})

describe.each(Object.keys(registry))('reporter %s', (id) => {
  test('writes what it wrote before', async () => {
    await expect(await report(id)).toMatchFileSnapshot(`golden/${id}.txt`)
  })

  test('writes in every locale, and the same twice', async () => {
    for (const locale of locales) {
      const text = await report(id, locale)
      expect(text).not.toMatch(/\{\{|report\.|undefined/)
      expect(await report(id, locale)).toBe(text)
    }
  })

  test('tells of a file that could not be read, and goes on', async () => {
    const text = await report(id, 'en', reports(), [{ path: 'no/a&b.md', code: 'no-access', message: 'no/a&b.md may not be <read>.' }])
    await expect(text).toMatchFileSnapshot(`golden/${id}-failure.txt`)
  })

  test('writes something sound of nothing at all', async () => {
    const { reporter } = await registry[id]!()
    expect(typeof reporter.start({ t: translator('en'), color: false, columns: 80 }).end(NOTHING)).toBe('string')
  })
})

describe('formats that programs read', () => {
  test('JSON and NDJSON hold the findings as they are', async () => {
    const files = reports().map(({ path, findings }) => ({ path, findings }))
    expect(JSON.parse(await report('json'))).toEqual(files)
    expect((await report('ndjson')).trim().split('\n').map((line) => JSON.parse(line) as unknown)).toEqual(files)
  })

  test('SARIF counts UTF-16 units from 1, names its rules, and keeps fingerprints when lines move', async () => {
    const log = JSON.parse(await report('sarif')) as { version: string; runs: { columnKind: string; tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string; partialFingerprints: Record<string, string>; locations: { physicalLocation: { artifactLocation: { uri: string }; region: Record<string, number> } }[] }[] }[] }
    const [run] = log.runs
    expect([log.version, run!.columnKind]).toEqual(['2.1.0', 'utf16CodeUnits'])
    expect(run!.results.map((result) => result.ruleId)).toEqual(run!.tool.driver.rules.map((rule) => rule.id))
    const [first] = run!.results
    const { artifactLocation, region } = first!.locations[0]!.physicalLocation
    expect(artifactLocation.uri).toBe('docs/a%20b.md')
    expect(region).toMatchObject({ startLine: 2, startColumn: 14, charOffset: TEXT.indexOf('قَلَ') })
    for (const result of run!.results) expect(result.partialFingerprints['tashih/v1']).toMatch(/^[0-9a-f]{16}$/)
    expect(new Set(run!.results.map((result) => result.partialFingerprints['tashih/v1'])).size).toBe(2)
  })

  test('the page needs nothing else, and takes no markup from documents', async () => {
    const page = await report('html')
    expect(page).not.toMatch(/(?:src|href)=|@import|url\(/)
    expect(page).toContain('<mark>قَلَ</mark>')
    const source = textSource('<script>alert(1)</script> [x: 300]')
    const { reporter } = await registry['html']!()
    const position = { offset: 0, line: 1, column: 1 }
    const finding = { rule: '"><img>', severity: 'error', messageId: 'x', message: '<b>', data: { expected: '<i>' }, start: position, end: { offset: 8, line: 1, column: 9 } } as const
    const text = reporter.start({ t: translator('en'), color: false, columns: 80 }).file({ path: '<u>', source, findings: [finding] })
    expect(text).not.toMatch(/<script>alert|<img|<b>|<i>|<u>/)
  })

  test('words on the page are isolated, but never parted in the middle: letters stay joined', async () => {
    const { reporter } = await registry['html']!()
    const page = (text: string, words: string) => {
      const source = textSource(text)
      const [start, end] = [text.indexOf(words), text.indexOf(words) + words.length].map((offset) => source.lines.position(offset))
      const finding = { rule: 'marks/tanwin', severity: 'error', messageId: 'x', message: 'x', data: {}, start: start!, end: end! } as const
      return reporter.start({ t: translator('en'), color: false, columns: 80 }).file({ path: 'a', source, findings: [finding] })
    }
    expect(page('قال الآخرة', 'آ')).toContain('ال<mark>آ</mark>خرة')
    expect(page('قال الآخرة', 'الآخرة')).toContain('<mark><bdi>الآخرة</bdi></mark>')
  })

  test('an annotation is one line a finding', async () => {
    const lines = (await report('github')).trim().split('\n')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(/^::error file=docs\/a b\.md,line=2,endLine=2,col=14,/)
  })
})
