import type { Command } from 'commander'
import { addCommand } from './shared/help.js'
import { helpText, locale } from './shared/locale.js'
import { addFormat, choice, chosenFormat } from './shared/options.js'
import { write } from './shared/output.js'
import { readReferences } from './shared/references.js'
import { type Edition, verses } from './shared/verses.js'
import { isolate } from '../text/isolate.js'
import { surahName } from '../quran/names/surahs.js'
import type { AyahRange } from '../quran/types.js'

const EDITIONS: readonly Edition[] = ['uthmani', 'imlai']
const FORMATS = ['text', 'json', 'ndjson'] as const

interface Options {
  readonly edition: string
  readonly format: string
  readonly about?: boolean
}

/** One ayah as JSON output has it. */
interface AyahRecord {
  readonly surah: number
  readonly ayah: number
  readonly name: { readonly latin: string; readonly arabic: string }
  readonly edition: Edition
  readonly text: string
}

export function register(program: Command): void {
  const command = addCommand(program, 'ayah', 'ayah', ['tashih ayah 20:124', 'tashih ayah Ta-Ha 124', 'tashih ayah 2:255 3:18', 'tashih ayah 2:255-257 --edition imlai', 'tashih ayah --about'])
    .argument('[ref...]', helpText('cli.ayah.ref'))
    .option('-e, --edition <name>', helpText('cli.ayah.edition', { known: EDITIONS.join(', ') }), 'uthmani')
  addFormat(command, helpText('cli.ayah.format', { known: FORMATS.join(', ') }), 'text')
    .option('--about', helpText('cli.ayah.about'))
    .action(async (refs: string[], options: Options) => {
      const edition = choice('--edition', options.edition, EDITIONS)
      const format = chosenFormat(options.format, FORMATS, 'text')
      if (options.about === true) return write(await about(format !== 'text'))
      const records = (await given(refs)).flatMap((range) => recordsOf(range, edition))
      if (format === 'json') return write(`${JSON.stringify(records, null, 2)}\n`)
      if (format === 'ndjson') return write(records.map((record) => `${JSON.stringify(record)}\n`).join(''))
      for (const record of records) await write(`${isolate(record.text)}\n${label(record)}\n`)
    })
}

/** What arguments name; `-` is standard input, where each line is read by itself. */
async function given(refs: readonly string[]): Promise<readonly AyahRange[]> {
  if (refs.length !== 1 || refs[0] !== '-') return readReferences(refs)
  const { stdinText } = await import('./shared/input.js')
  const lines = stdinText().split('\n').map((line) => line.trim()).filter((line) => line !== '')
  if (lines.length === 0) return readReferences([])
  const found: AyahRange[] = []
  for (const line of lines) found.push(...(await readReferences(line.split(/\s+/))))
  return found
}

function recordsOf(range: AyahRange, edition: Edition): AyahRecord[] {
  const { surah, from, to } = range
  const name = { latin: surahName(surah), arabic: surahName(surah, 'arabic') }
  return verses(surah, from, to, edition).map((text, i) => ({ surah, ayah: from + i, name, edition, text }))
}

function label({ surah, ayah, name }: AyahRecord): string {
  return `  ${isolate(locale() === 'ar' ? name.arabic : name.latin)} ${surah}:${ayah}`
}

async function about(json: boolean): Promise<string> {
  const { Corpus } = await import('../quran/corpus.js')
  const corpus = new Corpus().about
  if (json) return `${JSON.stringify(corpus, null, 2)}\n`
  const lines = Object.entries(corpus.editions).flatMap(([name, edition]) => [
    `${name}: ${edition.edition}, ${edition.version}`,
    `  ${edition.package} ${edition.packageVersion}`,
    `  SHA-256 ${edition.textSha256}`,
  ])
  return [corpus.attribution, corpus.licence, corpus.source, '', ...lines, '', corpus.notice, ''].join('\n')
}
