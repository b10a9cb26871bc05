import { expect, test } from 'vitest'
import { folder, tashih } from '../cli/run.ts'

test('tashih detect lists the runs of a document, in places of the source', async () => {
  const cwd = folder({ 'a.md': 'The **word** السلام عليكم means peace.\n\nاین کتاب است.\n' })
  const run = await tashih(['detect', 'a.md', '--format', 'json'], { cwd })
  expect(run.code).toBe(0)
  const [{ path, encoding, runs }] = JSON.parse(run.stdout) as [{ path: string; encoding: string; runs: unknown[] }]
  expect([path, encoding]).toEqual(['a.md', 'utf-8'])
  expect(runs).toMatchObject([
    { script: 'other', direction: 'ltr', language: null, orthography: null, start: { line: 1, column: 1 } },
    { script: 'arabic', direction: 'rtl', language: 'ar', orthography: 'plain', start: { offset: 13, line: 1, column: 14 } },
    { script: 'other' },
    { script: 'arabic', language: 'fa', start: { line: 3, column: 1 } },
  ])
  expect((await tashih(['detect', 'a.md'], { cwd })).stdout).toContain('a.md:1:14\tarabic\trtl\tar\tplain\tالسلام عليكم\n')
})
