import { basename, dirname } from 'node:path'
import { createInterface } from 'node:readline/promises'
import type { Command } from 'commander'
import { PRESETS, type Preset } from '../lint/presets.js'
import { locales, type Locale } from '../locales/tags.js'
import { findConfiguration, shown } from './shared/config-file.js'
import { addCommand } from './shared/help.js'
import { helpText, locale, messages } from './shared/locale.js'
import { choice } from './shared/options.js'
import { warn, write } from './shared/output.js'
import { replaceFile } from './shared/replace-file.js'
import { UsageError } from './shared/usage-error.js'

const FILE = 'tashih.config.mjs'

interface Options {
  readonly preset?: string
}

export function register(program: Command): void {
  addCommand(program, 'init', 'init', ['tashih init', 'tashih init --preset academic'])
    .option('--preset <name>', helpText('cli.init.preset', { known: PRESETS.join(', ') }))
    .action(async (options: Options) => {
      const above = fromAbove(await findConfiguration())
      const t = await messages()
      const preset = choice('--preset', options.preset ?? (await ask(t('cli.init.ask', { known: PRESETS.join(', ') }))), PRESETS)
      replaceFile(FILE, new TextEncoder().encode(configurationText(preset, locale(), (key) => t(`cli.init.${key}`))))
      await write(`${t('cli.init.written', { path: FILE })}\n`)
      if (above !== null) warn(t('cli.init.above', { above: shown(above), path: FILE }))
    })
}

/**
 * A configuration that holds here from a directory above: one beside it may take its place.
 * @throws {UsageError} for one that holds from this directory
 */
function fromAbove(file: string | null): string | null {
  if (file === null || dirname(file) !== process.cwd()) return file
  if (basename(file) === FILE) throw new UsageError('exists', { path: FILE })
  throw new UsageError('config-holds', { path: basename(file), file: FILE })
}

/** Asks where somebody can answer; elsewhere the first preset. */
async function ask(question: string): Promise<string> {
  if (!process.stdin.isTTY) return PRESETS[0]
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = (await terminal.question(`${question} [${PRESETS[0]}] `)).trim()
  terminal.close()
  return answer === '' ? PRESETS[0] : answer
}

function configurationText(preset: Preset, language: Locale, t: (key: string) => string): string {
  return `/** @type {import('tashih').Configuration} */
export default {
  // ${t('presetComment')} ${PRESETS.join(', ')}
  preset: '${preset}',

  // ${t('localeComment')} ${locales.join(', ')}
  locale: '${language}',

  // ${t('rulesComment')}
  rules: {
    // 'quran/spelling': 'off',
  },

  // ${t('overridesComment')}
  overrides: [
    // { files: ['drafts/**'], rules: { 'quran/vowelling': 'info' } },
  ],

  // ${t('ignoresComment')}
  ignores: [],

  // ${t('wordsComment')}
  words: [],

  // ${t('honorificsComment')}
  honorifics: {
    // prophet: ['(s)'],
    // swt: ['glory be to Him'],
  },

  // ${t('aliasesComment')}
  surahAliases: {
    // 'The Heifer': 2,
  },

  // ${t('translationsComment')}
  translations: {
    // en: 'texts/en.txt',
  },
}
`
}
