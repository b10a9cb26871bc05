// Findings of each rule per 1000 words of prose that nobody marked as wrong; what is found there is mostly a false alarm.
// The texts are not part of the repository: TASHIH_DATA names their folder.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'
import { textSource } from '../src/documents/index.ts'
import { lintSource } from '../src/lint/index.ts'
import { registry } from '../src/rules/registry.generated.ts'

const DATA = process.env['TASHIH_DATA'] ?? fileURLToPath(new URL('../../shared/data', import.meta.url))
const SETS: Readonly<Record<string, string>> = {
  'Arabic news': 'prose/ud-arabic-pud.txt',
  'Arabic interface text': 'prose/po-ar.txt',
  'vowelled classical prose': 'prose/tashkeela-test.txt',
  'English exegesis': 'citations/tafsir-en/*.{md,txt}',
}

export default function falseAlarms(): void {
  if (!existsSync(DATA)) return console.log(`no data in ${DATA}; nothing measured`)
  for (const [name, pattern] of Object.entries(SETS)) measure(name, globSync(pattern, { cwd: DATA }).sort())
}

function measure(name: string, files: readonly string[]): void {
  const counts = new Map<string, number>()
  let words = 0
  for (const file of files) {
    const text = readFileSync(join(DATA, file), 'utf8')
    words += text.split(/\s+/).length
    for (const { rule } of lintSource(textSource(text, { path: file })).findings) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  }
  console.log(`${name}: ${words} words in ${files.length} files`)
  for (const { meta } of registry) {
    const count = counts.get(meta.id) ?? 0
    if (count > 0) console.log(`  ${meta.id.padEnd(32)} ${String(count).padStart(5)}  ${((count * 1000) / words).toFixed(3)} per 1000 words`)
  }
}
