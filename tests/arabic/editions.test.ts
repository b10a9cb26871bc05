import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { Facts } from '../../src/analysis/facts.ts'
import { readProse, textSource } from '../../src/documents/index.ts'
import { lintSource } from '../../src/lint/index.ts'
import { registry } from '../../src/rules/registry.generated.ts'

const FAMILIES = new Set(['encoding', 'shape', 'letters', 'marks', 'controls'])
const rules = registry.filter(({ meta }) => meta.severity !== 'off' && FAMILIES.has(meta.id.split('/')[0]!))

function reported(text: string): string[] {
  const found: string[] = []
  const facts = new Facts(readProse(textSource(text)))
  for (const rule of rules) rule.check(facts, ({ start, end, messageId }) => found.push(`${rule.meta.id} ${messageId}: ${text.slice(start, end)}`), {})
  return found
}

describe.each(['uthmani', 'imlai'])('the %s text of the Quran', (edition) => {
  const text = readFileSync(new URL(`../../dist/corpora/quran/${edition}.txt`, import.meta.url), 'utf8').trimEnd()

  test('is blamed for nothing, verse by verse and as one document', () => {
    const verses = text.split('\n')
    expect(verses.length).toBe(6236)
    expect(verses.flatMap(reported)).toEqual([])
    expect(reported(text)).toEqual([])
  })

  test('is blamed for nothing without its pause marks, and without any marks', () => {
    expect(text.replace(/[\u06d6-\u06de\u06e9]/g, '').split('\n').flatMap(reported)).toEqual([])
    const bare = text.replace(/[\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/g, '').replaceAll('\u0671', '\u0627')
    expect(bare.split('\n').flatMap(reported).filter((line) => !line.startsWith('letters/'))).toEqual([])
  })
})

describe('Ta-Ha 124', () => {
  const off = Object.fromEntries(registry.filter(({ meta }) => meta.id.startsWith('quran/')).map(({ meta }) => [meta.id, 'off'] as const))

  test('as a press release corrupted it, without reference and with the Quran rules off, has a word that is none', () => {
    const text = 'وَمُنْ أَغُرُي فَإِنَّ لَهُ مَعِيشَةُ صَنَاكاً وَنَحْشُرُهُ يَوْمُ الْقَيَّامَةِ'
    const found = lintSource(textSource(text), { rules: off }).findings
    expect(found.map(({ rule, messageId, start, end }) => [rule, messageId, text.slice(start.offset, end.offset)])).toContainEqual(['marks/impossible', 'dammaYeh', 'رُي'])
  })
})
