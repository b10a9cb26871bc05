// Findings of each rule per 1000 words of prose that nobody marked as wrong; what is found there is mostly a false alarm.
// With --write the figures go into the rules' pages. The texts are not part of the repository: TASHIH_DATA names their folder.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'
import { textSource } from '../src/documents/index.ts'
import { lintSource } from '../src/lint/index.ts'
import { registry } from '../src/rules/registry.generated.ts'

const DATA = process.env['TASHIH_DATA'] ?? fileURLToPath(new URL('../../shared/data', import.meta.url))
const PAGES = fileURLToPath(new URL('../docs/rules', import.meta.url))
const SETS: Readonly<Record<string, string>> = {
  'Arabic news (UD Arabic-PUD)': 'prose/ud-arabic-pud.txt',
  'vowelled classical prose (Tashkeela)': 'prose/tashkeela-test.txt',
  'Arabic interface text': 'prose/po-ar.txt',
  'Persian interface text': 'prose/po-fa.txt',
  'English exegesis with Arabic verses': 'citations/tafsir-en/*.{md,txt}',
}
/** Rules that are off by default are measured too. */
const RULES = Object.fromEntries(registry.filter(({ meta }) => meta.severity === 'off').map(({ meta }) => [meta.id, 'info' as const]))

interface Measured {
  readonly name: string
  readonly words: number
  readonly counts: ReadonlyMap<string, number>
}

export default function falseAlarms(): void {
  if (!existsSync(DATA)) return console.log(`no data in ${DATA}; nothing measured`)
  const sets = Object.entries(SETS).map(([name, pattern]) => measure(name, globSync(pattern, { cwd: DATA }).sort()))
  for (const set of sets) print(set)
  if (process.argv.includes('--write')) for (const { meta } of registry) writePage(meta.id, sets)
}

function measure(name: string, files: readonly string[]): Measured {
  if (files.length === 0) throw new Error(`no text for ${name} in ${DATA}`)
  const counts = new Map<string, number>()
  let words = 0
  for (const file of files) {
    const text = readFileSync(join(DATA, file), 'utf8')
    words += text.split(/\s+/).filter((word) => word !== '').length
    for (const { rule } of lintSource(textSource(text, { path: file }), { rules: RULES }).findings) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  }
  return { name, words, counts }
}

const perThousand = (count: number, words: number): string => ((count * 1000) / words).toFixed(3)

function print({ name, words, counts }: Measured): void {
  console.log(`${name}: ${words} words`)
  for (const { meta } of registry) {
    const count = counts.get(meta.id) ?? 0
    const off = meta.severity === 'off' ? ' (off by default)' : ''
    if (count > 0) console.log(`  ${meta.id.padEnd(32)} ${String(count).padStart(5)}  ${perThousand(count, words)} per 1000 words${off}`)
  }
}

const TITLE = '## False alarms\n'
const LEAD = 'Findings per 1000 words of prose that nobody marked as wrong, real slips among them included (`npm run bench -- false-alarms --write`):'

/** The table, and the line that leads to it, are written anew; what a person wrote behind them stays. */
function writePage(id: string, sets: readonly Measured[]): void {
  const path = join(PAGES, `${id}.md`)
  const page = readFileSync(path, 'utf8')
  const at = page.indexOf(TITLE)
  const before = page.slice(0, at)
  const lines = page.slice(at + TITLE.length).split('\n')
  const lastRow = lines.findLastIndex((line) => line.startsWith('|'))
  const remarks = lines.slice(lastRow + 1).join('\n').trim()
  const rows = sets.map(({ name, words, counts }) => `| ${name} | ${counts.get(id) ?? 0} | ${perThousand(counts.get(id) ?? 0, words)} |`)
  const table = ['| text | findings | per 1000 words |', '|---|---|---|', ...rows].join('\n')
  writeFileSync(path, `${before}${TITLE}\n${LEAD}\n\n${table}\n${remarks === '' ? '' : `\n${remarks}\n`}`)
}
