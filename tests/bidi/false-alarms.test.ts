import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { textSource } from '../../src/documents/index.ts'
import { lintSource } from '../../src/lint/index.ts'
import { registry } from '../../src/rules/registry.generated.ts'

const data = process.env['TASHIH_DATA'] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url))
const PER_THOUSAND = 0.2
const bidiRules = registry.filter((rule) => rule.meta.id.startsWith('bidi/'))

/** Clean texts by people: interface text, news, exegesis with verses in Arabic. */
const sets: readonly (readonly [name: string, path: string])[] = [
  ['po-ar', 'prose/po-ar.txt'],
  ['ud-arabic-pud', 'prose/ud-arabic-pud.txt'],
  ['tafsir-en', 'citations/tafsir-en'],
]

function texts(path: string): string[] {
  return path.endsWith('.txt') ? [readFileSync(path, 'utf8')] : readdirSync(path).map((file) => readFileSync(join(path, file), 'utf8'))
}

describe('findings of the bidi rules on clean text', () => {
  for (const [name, path] of sets) {
    if (!existsSync(join(data, path))) {
      console.warn(`${name}: not found, left out. To measure it, set TASHIH_DATA to the folder that has ${path}`)
      continue
    }
    test(`${name}: at most ${PER_THOUSAND} in 1000 words`, () => {
      let words = 0
      const byRule: Record<string, number> = {}
      for (const text of texts(join(data, path))) {
        words += text.split(/\s+/).filter((word) => word !== '').length
        for (const { rule } of lintSource(textSource(text), { registry: bidiRules }).findings) byRule[rule] = (byRule[rule] ?? 0) + 1
      }
      const found = Object.values(byRule).reduce((sum, count) => sum + count, 0)
      console.info(`${name}: ${found} findings in ${words} words, ${((found / words) * 1000).toFixed(2)} in 1000`, byRule)
      expect(bidiRules.length).toBeGreaterThan(0)
      expect((found / words) * 1000).toBeLessThanOrEqual(PER_THOUSAND)
    })
  }
})
