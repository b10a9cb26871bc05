import type { Command } from 'commander'
import { analyzeSource } from '../lint/index.js'
import { explain } from '../report/alignment.js'
import { analysisShape } from '../report/shape.js'
import { quotesTable } from '../report/quotes-table.js'
import { loadConfiguration } from './shared/config.js'
import { addCommand } from './shared/help.js'
import { couldNotRun, documents, STDIN } from './shared/input.js'
import { helpText, messages, preferLocale } from './shared/locale.js'
import { choice } from './shared/options.js'
import { columns, wantsColor, write } from './shared/output.js'
import { translationOption } from './shared/translation-option.js'
import { type TranslationFile, withTranslations } from './shared/translations.js'

const FORMATS = ['table', 'json', 'ndjson'] as const

interface Options {
  readonly format: string
  readonly explain?: boolean
  readonly color: boolean
  readonly stdinFilename?: string
  readonly config?: string
  readonly translation: readonly TranslationFile[]
}

export function register(program: Command): void {
  addCommand(program, 'quotes', 'quotes', ['tashih quotes chapter.md', 'tashih quotes chapter.md --explain', 'tashih quotes book --format ndjson > quotes.ndjson'])
    .argument('[paths...]', helpText('cli.lint.paths'))
    .option('-f, --format <name>', helpText('cli.quotes.format', { known: FORMATS.join(', ') }), 'table')
    .option('--explain', helpText('cli.quotes.explain'))
    .option('-c, --config <path>', helpText('cli.lint.config'))
    .option('--translation <language=path>', helpText('cli.lint.translation'), translationOption, [])
    .option('--stdin-filename <name>', helpText('cli.lint.stdinFilename'))
    .option('--no-color', helpText('cli.noColor'))
    .action(async (paths: string[], options: Options) => {
      const format = choice('--format', options.format, FORMATS)
      const config = await loadConfiguration(options.config)
      preferLocale(config.configuration.locale)
      const providers = withTranslations([...options.translation, ...config.translations])
      const context = { t: await messages(), columns: columns(), color: wantsColor(options.color) }
      let lead = '[\n'
      for await (const { path, source } of documents(paths, options.stdinFilename)) {
        try {
          const { surahAliases } = config.for(path === STDIN ? null : path)
          const analysis = analyzeSource(source, { ...providers, surahAliases })
          const shape = JSON.stringify({ path, ...analysisShape(analysis) })
          if (format === 'table') await write(quotesTable(path, source, analysis, context, options.explain === true ? explain : null))
          else await write(format === 'json' ? lead + shape : `${shape}\n`)
          lead = ',\n'
        } catch (error) {
          await couldNotRun(error, path)
        }
      }
      if (format === 'json') await write(lead === '[\n' ? '[]\n' : '\n]\n')
    })
}
