import type { Command } from 'commander'
import { analyzeSource } from '../lint/index.js'
import { explain } from '../report/alignment.js'
import { analysisShape } from '../report/shape.js'
import { quotesTable } from '../report/quotes-table.js'
import { loadConfiguration } from './shared/config.js'
import { addCommand } from './shared/help.js'
import { couldNotRun, documents, STDIN } from './shared/input.js'
import { helpText, messages, preferLocale } from './shared/locale.js'
import { addFormat, chosenFormat } from './shared/options.js'
import { columns, wantsColor } from './shared/output.js'
import { checkNotOutput, reportTo } from './shared/sink.js'
import { translationOption } from './shared/translation-option.js'
import { type TranslationFile, withTranslations } from './shared/translations.js'

const FORMATS = ['table', 'json', 'ndjson'] as const

interface Options {
  readonly format: string
  readonly explain?: boolean
  readonly outputFile?: string
  readonly color?: boolean
  readonly stdinFilename?: string
  readonly config?: string
  readonly translation: readonly TranslationFile[]
}

export function register(program: Command): void {
  const command = addCommand(program, 'quotes', 'quotes', ['tashih quotes chapter.md', 'tashih quotes chapter.md --explain', 'tashih quotes book --format ndjson > quotes.ndjson'])
    .argument('[paths...]', helpText('cli.lint.paths'))
  addFormat(command, helpText('cli.quotes.format', { known: FORMATS.join(', ') }), 'table')
    .option('-o, --output-file <path>', helpText('cli.lint.outputFile'))
    .option('--explain', helpText('cli.quotes.explain'))
    .option('-c, --config <path>', helpText('cli.lint.config'))
    .option('--translation <language=path>', helpText('cli.lint.translation'), translationOption, [])
    .option('--stdin-filename <name>', helpText('cli.lint.stdinFilename'))
    .action(async (paths: string[], options: Options) => {
      const format = chosenFormat(options.format, FORMATS, 'table')
      const config = await loadConfiguration(options.config)
      preferLocale(config.configuration.locale)
      const providers = withTranslations([...options.translation, ...config.translations])
      const context = { t: await messages(), columns: columns(), color: options.outputFile === undefined && wantsColor(options.color) }
      const sink = reportTo(options.outputFile)
      let lead = '[\n'
      for await (const { path, source } of documents(paths, options.stdinFilename)) {
        checkNotOutput(path, options.outputFile)
        try {
          const { surahAliases } = config.for(path === STDIN ? null : path)
          const analysis = analyzeSource(source, { ...providers, surahAliases })
          const shape = JSON.stringify({ path, ...analysisShape(analysis) })
          if (format === 'table') await sink.write(quotesTable(path, source, analysis, context, options.explain === true ? explain : null))
          else await sink.write(format === 'json' ? lead + shape : `${shape}\n`)
          lead = ',\n'
        } catch (error) {
          await couldNotRun(error, path)
        }
      }
      if (format === 'json') await sink.write(lead === '[\n' ? '[]\n' : '\n]\n')
      await sink.close()
    })
}
