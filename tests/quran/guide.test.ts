// docs/quotations.md: each verdict's example has that verdict, and the differences that its row tells.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../src/quran/index.ts'

const page = readFileSync(new URL('../../docs/quotations.md', import.meta.url), 'utf8')
const rows = [...page.matchAll(/^\| `(verbatim|spelling|vowelling|misquoted|garbled|unmatched)` \|[^|]*\| ([^|]+) \| ([^|]+) \|$/gm)].map(([, verdict, example, told]) => ({ verdict, example: example!, told: told! }))

describe('the guide of quotations', () => {
  test('has an example of each verdict', () => {
    expect(rows.map(({ verdict }) => verdict)).toEqual(['verbatim', 'spelling', 'vowelling', 'misquoted', 'garbled', 'unmatched'])
  })

  test.each(rows)('has an example that is $verdict', ({ verdict, example, told }) => {
    const { quotations } = loadQuran().analyze(example)
    expect(quotations.map((one) => one.verdict)).toEqual([verdict])
    const differences = quotations[0]!.differences.map(({ kind, found, expected }) => ({ kind, text: found === '' ? expected : `${found} for ${expected}` }))
    const kind = differences[0]?.kind
    expect(kind === undefined ? 'none' : `${kind}: ${differences.map(({ text }) => text).join('; ')}`).toBe(told)
  })

  test('never calls a text verified, authentic or correct, but to say so', () => {
    expect(page.match(/\b(?:verified|authentic|correct)\b/g)).toEqual(['verified', 'authentic', 'correct'])
  })
})
