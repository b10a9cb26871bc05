// References of real documents. The texts are not part of the repository; the figures are printed.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Mention } from '../../src/quran/references/index.ts'
import { findMentions, parseReference } from '../../src/quran/references/index.ts'

const data = process.env.TASHIH_DATA ?? fileURLToPath(new URL('../../../shared/data', import.meta.url))
const read = (path: string): string => readFileSync(`${data}/${path}`, 'utf8')

/** Everything but numbers alone in brackets, which are ratios and times as often. */
const spoken = (mentions: readonly Mention[]): Mention[] => mentions.filter((mention) => mention.certainty !== 'bare' && mention.certainty !== 'shape')

if (existsSync(data)) {
  describe('references of real documents', () => {
    test('every reference of a printed book is read', () => {
      const rows = read('citations/openiti-badai.tsv')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split('\t'))
      let found = 0
      let parsed = 0
      for (const [surah, from, to, , citation] of rows) {
        const want = `${surah}:${from}-${to}`
        const mentions = findMentions(citation!)
        const first = Math.min(...mentions.map((one) => Math.min(one.from!, one.to!)))
        const last = Math.max(...mentions.map((one) => Math.max(one.from!, one.to!)))
        if (mentions.every((one) => one.surah === mentions[0]!.surah) && `${mentions[0]?.surah}:${first}-${last}` === want) found++
        const result = parseReference(citation!)
        if (result.ok && `${result.references[0]!.surah}:${result.references[0]!.from}-${result.references.at(-1)!.to}` === want) parsed++
      }
      console.log(`openiti-badai: ${found} of ${rows.length} references found, ${parsed} parsed (the rest: pages «ص / 270»; not parsed also: an ayah that does not exist, a range the wrong way round)`)
      expect(rows.length - found).toBeLessThanOrEqual(3)
      expect(rows.length - parsed).toBeLessThanOrEqual(5)
    })

    test('numbers in brackets behind verses are read', () => {
      let count = 0
      let found = 0
      for (const file of readdirSync(`${data}/citations/tafsir-en`)) {
        const text = read(`citations/tafsir-en/${file}`)
        const mentions = findMentions(text)
        for (const match of text.matchAll(/(?<!\d)(\d{1,3}):(\d{1,3})/g)) {
          count++
          const [, surah, from] = match
          if (mentions.some((one) => one.start <= match.index && one.end > match.index && one.surah === Number(surah) && one.from === Number(from))) found++
        }
      }
      console.log(`tafsir-en: ${found} of ${count} (s:a) read`)
      expect(found / count).toBeGreaterThan(0.99)
    })

    test.each(['ud-arabic-pud', 'po-ar', 'po-fa'])('no reference is seen in %s', (name) => {
      const mentions = findMentions(read(`prose/${name}.txt`))
      console.log(`${name}: ${spoken(mentions).length} false, ${mentions.length} numbers alone`)
      expect(spoken(mentions)).toEqual([])
    })

    test('answers of language models', () => {
      const counts = new Map<string, number>()
      for (const line of read('islamiceval-2025-dev/answers.jsonl').trim().split('\n')) {
        const { text } = JSON.parse(line) as { text: string }
        for (const { certainty, status } of findMentions(text)) {
          const key = `${certainty} ${status}`
          counts.set(key, (counts.get(key) ?? 0) + 1)
        }
      }
      console.log(`islamiceval-2025-dev: ${[...counts].map(([key, count]) => `${count} ${key}`).join(', ')}`)
      expect(counts.get('explicit ok')).toBeGreaterThan(390)
    })

    test('the press releases', () => {
      const cite = (name: string): string[] => findMentions(read(`samples/${name}`)).map((one) => `${one.surah}:${one.from} ${one.certainty}`)
      expect(cite('press-release-2025.txt')).toEqual(['20:124 explicit', '63:8 explicit'])
      expect(cite('press-release-2023.md')).toEqual(['13:11 explicit'])
    })
  })
} else {
  test('references of real documents', () => {
    console.log('no ../shared/data: references of real documents are not measured')
  })
}
