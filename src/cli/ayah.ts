import type { Command } from 'commander'
import { addCommand } from './shared/help.js'
import { locale, translate } from './shared/locale.js'
import { choice } from './shared/options.js'
import { write } from './shared/output.js'
import { readReferences } from './shared/references.js'
import { isolate } from '../text/index.js'
import { loadQuran } from '../quran/quran.js'
import { surahName } from '../quran/names/index.js'
import type { AyahRange } from '../quran/types.js'

const EDITIONS = ['uthmani', 'imlai'] as const
const FORMATS = ['text', 'json'] as const
type Edition = (typeof EDITIONS)[number]

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
  const t = translate()
  addCommand(program, 'ayah', 'ayah', ['tashih ayah 20:124', 'tashih ayah "Ta-Ha 124"', 'tashih ayah 2:255-257 --edition imlai', 'tashih ayah --about'])
    .argument('[ref...]', t('cli.ayah.ref'))
    .option('-e, --edition <name>', t('cli.ayah.edition', { known: EDITIONS.join(', ') }), 'uthmani')
    .option('-f, --format <name>', t('cli.ayah.format', { known: FORMATS.join(', ') }), 'text')
    .option('--about', t('cli.ayah.about'))
    .action(async (ref: string[], options: Options, command: Command) => {
      const edition = choice('--edition', options.edition, EDITIONS)
      const json = choice('--format', options.format, FORMATS) === 'json'
      if (options.about === true) return write(json ? `${JSON.stringify(loadQuran().about(), null, 2)}\n` : about())
      if (ref.length === 0) return command.help({ error: true })
      const records = (await readReferences(ref.join(' '))).flatMap((range) => recordsOf(range, edition))
      if (json) return write(`${JSON.stringify(records, null, 2)}\n`)
      for (const record of records) await write(`${isolate(record.text)}\n${label(record)}\n`)
    })
}

function recordsOf(range: AyahRange, edition: Edition): AyahRecord[] {
  const quran = loadQuran()
  const { surah, from, to } = range
  const name = { latin: surahName(surah), arabic: surahName(surah, 'arabic') }
  return Array.from({ length: to - from + 1 }, (_, i) => ({ surah, ayah: from + i, name, edition, text: quran.ayah(surah, from + i, edition) }))
}

function label({ surah, ayah, name }: AyahRecord): string {
  return `  ${isolate(locale() === 'ar' ? name.arabic : name.latin)} ${surah}:${ayah}`
}

function about(): string {
  const { attribution, licence, source, notice, editions } = loadQuran().about()
  const lines = Object.entries(editions).flatMap(([name, edition]) => [
    `${name}: ${edition.edition}, ${edition.version}`,
    `  ${edition.package} ${edition.packageVersion}`,
    `  SHA-256 ${edition.textSha256}`,
  ])
  return [attribution, licence, source, '', ...lines, '', notice, ''].join('\n')
}
