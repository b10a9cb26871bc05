// Pages of many kinds without a mistake in them, as scholars, publishers and language models write them. What is told of them is in
// findings.txt, line by line, and has been read: references and brackets that are displayed out of place, notes on readings and ways of
// citing are right; the feet of prosody and a spelling that is spoken of (orthography.md) should not be told.
// A new line there is a false alarm, unless somebody agrees with it (`vitest -u` writes the file).
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lint } from '../../src/index.ts'

const PAGES = new URL('sound/', import.meta.url)
const MOST = 48

function told(page: string): string[] {
  const text = readFileSync(new URL(page, PAGES), 'utf8')
  const { findings } = lint(text, { path: page })
  return findings.map(({ rule, severity, start, end }) => `${page}:${start.line} ${severity} ${rule} ${text.slice(start.offset, end.offset).replaceAll(/\s+/g, ' ').slice(0, MOST)}`)
}

test('what is told of sound pages is what has been agreed with', async () => {
  const pages = readdirSync(PAGES).sort()
  expect(pages.length).toBeGreaterThan(450)
  const lines = pages.flatMap(told)
  expect(lines.filter((line) => line.includes(' error quran/'))).toEqual([])
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('findings.txt')
})
