import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { textSource } from '../../src/documents/index.ts'
import { lintSource } from '../../src/lint/index.ts'
import { SUPPRESSION, SUPPRESSION_META } from '../../src/lint/suppression-findings.ts'
import { reporter } from '../../src/report/reporters/sarif.ts'
import { translator } from '../../src/locales/index.ts'
import { tashih } from '../cli/run.ts'
import { readPage } from '../rules/page.ts'

const page = readPage(fileURLToPath(new URL('../../docs/rules/tashih/suppression.md', import.meta.url)))
const findings = (text: string, options = {}) => lintSource(textSource(text, { format: 'markdown' }), options).findings.filter(({ rule }) => rule === SUPPRESSION)

test('findings about suppressions have a page, whose examples hold and show every message', () => {
  expect(page.problems).toEqual([])
  expect(page.title).toBe('# tashih/suppression')
  const shown = page.examples.flatMap(({ text, options, findings: told }) => {
    const found = findings(text, options)
    expect(found.map(({ start, end, messageId }) => `${text.slice(start.offset, end.offset)} → ${messageId}`)).toEqual(told ?? [])
    return found
  })
  expect(new Set(shown.map(({ messageId }) => messageId))).toEqual(new Set(SUPPRESSION_META.messages))
})

test('tashih explain prints it and lists it', async () => {
  expect((await tashih(['explain', SUPPRESSION])).stdout).toMatch(/^tashih\/suppression\n\n {2}Comments that suppress findings/)
  expect((await tashih(['explain'])).stdout).toMatch(/^tashih\/suppression +warning +none\n/m)
})

test('SARIF has it among its rules, with the help that explains it', () => {
  const source = textSource('<!-- tashih-disable quraan -->\nx', { format: 'markdown' })
  const writer = reporter.start({ t: translator('en'), color: false, columns: 80 })
  const written = writer.file({ path: 'a.md', source, findings: lintSource(source).findings }) + writer.end({ files: 1, errors: 0, warnings: 1, infos: 0, fixable: 0 })
  expect(written).toContain('"text": "tashih explain tashih/suppression"')
})
