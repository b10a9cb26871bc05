import { createReadStream } from 'node:fs'
import type { Command } from 'commander'
import { runBatch } from '../batch/stream.js'
import { documentError } from '../documents/files.js'
import { checkedRules } from '../lint/config.js'
import type { RuleSetting } from '../lint/setting.js'
import { loadQuran } from '../quran/index.js'
import { loadConfiguration } from './shared/config.js'
import { addCommand, addNotes } from './shared/help.js'
import { couldNotRun } from './shared/input.js'
import { helpText, locale, messages, preferLocale } from './shared/locale.js'
import { wholeNumber } from './shared/options.js'
import { ruleSetting } from './shared/rule-setting.js'
import { write } from './shared/output.js'
import { translationOption } from './shared/translation-option.js'
import { type TranslationFile, withTranslations } from './shared/translations.js'

interface Options {
  readonly rule: Record<string, RuleSetting>
  readonly maxRecordBytes: string
  readonly config?: string
  readonly translation: readonly TranslationFile[]
}

const MAX_RECORD_BYTES = 16 * 1024 * 1024

export function register(program: Command): void {
  const command = addCommand(program, 'batch', 'batch', ['tashih batch - < records.ndjson > results.ndjson', 'tashih batch part-1.ndjson part-2.ndjson'])
    .argument('[inputs...]', helpText('cli.batch.inputs'))
    .option('--rule <id:setting>', helpText('cli.lint.rule'), ruleSetting, {})
    .option('-c, --config <path>', helpText('cli.lint.config'))
    .option('--translation <language=path>', helpText('cli.lint.translation'), translationOption, [])
    .option('--max-record-bytes <n>', helpText('cli.batch.maxBytes'), String(MAX_RECORD_BYTES))
    .action(async (inputs: string[], options: Options) => {
      const maxRecordBytes = wholeNumber('--max-record-bytes', options.maxRecordBytes, 1)
      const rules = checkedRules(options.rule, '--rule')
      // A corpus that was not built is said once, not once a record.
      loadQuran().about()
      const loaded = await loadConfiguration(options.config)
      preferLocale(loaded.configuration.locale)
      // A record has no path: what the configuration says of some files only does not hold for it.
      const held = loaded.for(null)
      const t = await messages()
      const translations = withTranslations([...options.translation, ...loaded.translations])
      const settings = { ...held, ...translations, rules: { ...held.rules, ...rules }, locale: locale(), maxRecordBytes }
      for (const input of inputs.length === 0 ? ['-'] : inputs) {
        const stream = input === '-' ? process.stdin : createReadStream(input)
        try {
          await runBatch(stream, write, settings, (code, data) => t(`errors.${code}`, data))
        } catch (error) {
          await couldNotRun(documentError(error, input), input)
        }
      }
    })
  addNotes(command, helpText('cli.batch.record'), helpText('cli.batch.configuration'))
}
