import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import Ajv, { type ValidateFunction } from 'ajv'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { textSource } from '../../src/documents/index.ts'
import type { Finding } from '../../src/lint/index.ts'
import { locales } from '../../src/locales/index.ts'
import type { FileFailure, FileReport } from '../../src/report/reporter.ts'
import { report, reports } from './reports.ts'

const require = createRequire(import.meta.url)
const json = (path: string): object => JSON.parse(readFileSync(require.resolve(path), 'utf8')) as object

/** The schema published with SARIF 2.1.0, which is written in draft 4 of JSON Schema. */
function sarifSchema(): ValidateFunction {
  const ajv = new Ajv({ schemaId: 'auto', allErrors: true, meta: false, logger: false, unknownFormats: 'ignore' })
  ajv.addMetaSchema(json('ajv/lib/refs/json-schema-draft-04.json'))
  return ajv.compile(json('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'))
}
const validSarif = sarifSchema()
function sarifProblems(text: string): unknown {
  validSarif(JSON.parse(text))
  return validSarif.errors
}

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
}

/** @throws where the text is not well-formed XML */
function parseXml(text: string): Element {
  const parser = new SaxesParser()
  const root: Element = { name: '', attributes: {}, children: [] }
  const open = [root]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [] }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  parser.write(text).close()
  return root.children[0]!
}

/** Any UTF-16 units, half pairs too. */
const units = (minLength: number) => fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength }).map((list) => String.fromCharCode(...list))

/** Any document, path and words, with a fix and a suggestion. */
const anyReport: fc.Arbitrary<FileReport> = fc
  .record({ text: units(1), path: fc.string({ unit: 'binary', minLength: 1 }), message: units(0), severity: fc.constantFrom('error', 'warning', 'info') })
  .map(({ text, path, message, severity }) => {
    const source = textSource(text, { path: 'a.txt' })
    const [start, end] = [source.lines.position(0), source.lines.position(text.length)]
    const edits = [{ start: 0, end: text.length, text: message }]
    const finding: Finding = { rule: 'letters/homoglyph', severity, messageId: 'x', message, data: {}, start, end, fix: { edits }, suggestions: [{ message, edits }] }
    return { path, source, findings: [finding] }
  })

const anyFailure: fc.Arbitrary<FileFailure> = fc.record({ path: fc.string({ unit: 'binary', minLength: 1 }), code: fc.constantFrom('no-access', 'binary'), message: units(0) })

describe('SARIF', () => {
  test('a run that could not read a file did not succeed, and says which', async () => {
    const log = JSON.parse(await report('sarif', 'en', reports(), [{ path: 'no/a.md', code: 'no-access', message: 'x' }])) as { runs: { invocations: unknown; results: unknown[] }[] }
    expect(log.runs[0]!.invocations).toMatchObject([{ executionSuccessful: false, toolExecutionNotifications: [{ level: 'error', message: { text: 'x' }, locations: [{ physicalLocation: { artifactLocation: { uri: 'no/a.md' } } }] }] }])
    expect(log.runs[0]!.results).toHaveLength(2)
    expect(await report('sarif')).not.toContain('invocations')
  })

  test('the schema refuses what is none', () => {
    expect(sarifProblems('{"version":"2.1.0"}')).not.toBeNull()
    expect(sarifProblems('{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x"}},"results":[{"message":{"text":"x"},"level":"info"}]}]}')).not.toBeNull()
  })

  test.each(locales)('is what the published schema says, in %s', async (locale) => {
    expect(sarifProblems(await report('sarif', locale))).toBeNull()
  })

  test('of nothing, too', async () => {
    expect(sarifProblems(await report('sarif', 'en', []))).toBeNull()
  })

  test('whatever stands in documents, paths and messages', async () => {
    await fc.assert(fc.asyncProperty(anyReport, anyFailure, async (one, failure) => {
      expect(sarifProblems(await report('sarif', 'en', [one], [failure]))).toBeNull()
    }), { numRuns: 50 })
  })
})

describe('checkstyle', () => {
  test('has a file element a file, and an error element a finding', async () => {
    const root = parseXml(await report('checkstyle'))
    expect([root.name, root.attributes]).toEqual(['checkstyle', { version: '4.3' }])
    expect(root.children.map(({ name, attributes, children }) => [name, attributes['name'], children.length])).toEqual([['file', 'docs/a b.md', 2], ['file', 'clean.md', 0]])
    for (const [i, { message, severity, start }] of reports()[0]!.findings.entries()) {
      expect(root.children[0]!.children[i]!.attributes).toMatchObject({ line: String(start.line), column: String(start.column), severity, message })
    }
  })
})

describe('JUnit', () => {
  test('has a suite a file, whose counts are right, and a case that passed for a clean one', async () => {
    const root = parseXml(await report('junit'))
    expect(root.name).toBe('testsuites')
    for (const suite of root.children) {
      const failed = suite.children.filter((one) => one.children.some(({ name }) => name === 'failure'))
      expect([suite.name, suite.attributes['tests'], suite.attributes['failures']]).toEqual(['testsuite', String(suite.children.length), String(failed.length)])
    }
    expect(root.children.map(({ children }) => children.length)).toEqual([2, 1])
    expect(root.children[1]!.children[0]!.children).toEqual([])
  })
})

test.each(['checkstyle', 'junit'])('%s is XML whatever stands in documents, paths and messages', async (id) => {
  expect(() => parseXml('<a><b></a>')).toThrow()
  await fc.assert(fc.asyncProperty(anyReport, anyFailure, async (one, failure) => {
    expect(parseXml(await report(id, 'en', [one], [failure])).children).toHaveLength(2)
  }), { numRuns: 200 })
})
