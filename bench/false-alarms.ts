// Findings of each rule per 1000 words of prose that nobody marked as wrong; what is found there is mostly a false alarm.
// With --write the figures go into the rules' pages. The texts are not part of the repository: TASHIH_DATA names their folder.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'
import { textSource } from '../src/documents/index.ts'
import { lintSource } from '../src/lint/index.ts'
import { locales } from '../src/locales/index.ts'
import { registry } from '../src/rules/registry.generated.ts'
import { type Row, SETS, type TextSet, withRows } from './false-alarms-page.ts'

const DATA = process.env['TASHIH_DATA'] ?? fileURLToPath(new URL('../../shared/data', import.meta.url))
const PAGES = fileURLToPath(new URL('../docs/rules', import.meta.url))
/** Rules that are off by default are measured too. */
const RULES = Object.fromEntries(registry.filter(({ meta }) => meta.severity === 'off').map(({ meta }) => [meta.id, 'info' as const]))

interface Measured {
  readonly set: TextSet
  readonly words: number
  readonly counts: ReadonlyMap<string, number>
}

export default function falseAlarms(): void {
  if (!existsSync(DATA)) return console.log(`no data in ${DATA}; nothing measured`)
  const sets = SETS.map((set) => measure(set, globSync(set.pattern, { cwd: DATA }).sort()))
  for (const set of sets) print(set)
  if (process.argv.includes('--write')) for (const { meta } of registry) writePages(meta.id, sets)
}

function measure(set: TextSet, files: readonly string[]): Measured {
  if (files.length === 0) throw new Error(`no text for ${set.names.en} in ${DATA}`)
  const counts = new Map<string, number>()
  let words = 0
  for (const file of files) {
    const text = readFileSync(join(DATA, file), 'utf8')
    words += text.split(/\s+/).filter((word) => word !== '').length
    for (const { rule } of lintSource(textSource(text, { path: file }), { rules: RULES }).findings) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  }
  return { set, words, counts }
}

function rowOf({ set, words, counts }: Measured, id: string): Row {
  const findings = counts.get(id) ?? 0
  return { set, findings: String(findings), perThousand: ((findings * 1000) / words).toFixed(3) }
}

function print(measured: Measured): void {
  console.log(`${measured.set.names.en}: ${measured.words} words`)
  for (const { meta } of registry) {
    const { findings, perThousand } = rowOf(measured, meta.id)
    const off = meta.severity === 'off' ? ' (off by default)' : ''
    if (findings !== '0') console.log(`  ${meta.id.padEnd(32)} ${findings.padStart(5)}  ${perThousand} per 1000 words${off}`)
  }
}

/** In each language. */
function writePages(id: string, sets: readonly Measured[]): void {
  for (const locale of locales) {
    const path = join(PAGES, locale === 'en' ? '' : locale, `${id}.md`)
    writeFileSync(path, withRows(readFileSync(path, 'utf8'), locale, sets.map((measured) => rowOf(measured, id))))
  }
}
