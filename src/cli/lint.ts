import type { Command } from 'commander'
import { encode } from '../documents/index.js'
import { activeRules, fixSource, lintSource, type FileConfiguration, type LintResult, type Setting } from '../lint/index.js'
import { registry } from '../report/registry.generated.js'
import { addFile, NOTHING } from '../report/summary.js'
import type { FileReport, ReportWriter, Summary } from '../report/reporter.js'
import { type LoadedConfiguration, loadConfiguration } from './shared/config.js'
import { diffOf } from './shared/diff.js'
import { addCommand } from './shared/help.js'
import { couldNotRun, documents, type Input } from './shared/input.js'
import { helpText, locale, messages, preferLocale } from './shared/locale.js'
import { choice, wholeNumber } from './shared/options.js'
import { ruleSetting } from './shared/rule-setting.js'
import { columns, wantsColor, warn, write } from './shared/output.js'
import { reportTo, type Sink } from './shared/sink.js'
import { replaceFile } from './shared/replace-file.js'

interface Options {
  readonly format: string
  readonly rule: Record<string, Setting>
  readonly maxWarnings?: string
  readonly quiet?: boolean
  readonly stdinFilename?: string
  readonly color: boolean
  readonly fix?: boolean
  readonly fixDryRun?: boolean
  readonly outputFile?: string
  readonly config?: string | false
  readonly diff?: boolean
  readonly printConfig?: string
}

export function register(program: Command): void {
  addCommand(program, 'lint', 'lint', ['tashih lint chapter.md', 'tashih lint docs --format json', 'tashih lint "**/*.txt" --rule quran/spelling:off --max-warnings 0', 'cat page.md | tashih lint - --stdin-filename page.md'])
    .argument('[paths...]', helpText('cli.lint.paths'))
    .option('-f, --format <name>', helpText('cli.lint.format', { known: Object.keys(registry).join(', ') }), 'stylish')
    .option('--rule <id:severity>', helpText('cli.lint.rule'), ruleSetting, {})
    .option('--max-warnings <n>', helpText('cli.lint.maxWarnings'))
    .option('-q, --quiet', helpText('cli.lint.quiet'))
    .option('--fix', helpText('cli.lint.fix'))
    .option('--fix-dry-run', helpText('cli.lint.fixDryRun'))
    .option('--diff', helpText('cli.lint.diff'))
    .option('-c, --config <path>', helpText('cli.lint.config'))
    .option('--print-config <path>', helpText('cli.lint.printConfig'))
    .option('-o, --output-file <path>', helpText('cli.lint.outputFile'))
    .option('--stdin-filename <name>', helpText('cli.lint.stdinFilename'))
    .option('--no-color', helpText('cli.noColor'))
    .action(async (paths: string[], options: Options) => {
      // What is wrong with the arguments is said before any file is read.
      activeRules(options.rule)
      const config = await loadConfiguration(options.config || undefined)
      preferLocale(config.configuration.locale)
      if (options.printConfig !== undefined) return write(`${JSON.stringify({ file: config.file, ...config.for(options.printConfig) }, null, 2)}\n`)
      const t = await messages()
      const limit = options.maxWarnings === undefined ? Infinity : wholeNumber('--max-warnings', options.maxWarnings)
      const format = choice('--format', options.format, Object.keys(registry))
      const { reporter } = await registry[format]!()
      const sink = reportTo(options.outputFile)
      const writer = reporter.start({ t, color: options.outputFile === undefined && wantsColor(options.color), columns: columns() })
      const summary = await lintAll(paths, options, config, writer, sink)
      await sink.write(writer.end(summary))
      await sink.close()
      if (summary.warnings > limit) warn(t('report.tooManyWarnings', { limit }))
      if (process.exitCode === undefined && (summary.errors > 0 || summary.warnings > limit)) process.exitCode = 1
    })
}

async function lintAll(paths: readonly string[], options: Options, config: LoadedConfiguration, writer: ReportWriter, sink: Sink): Promise<Summary> {
  let summary = NOTHING
  for await (const input of documents(paths, options.stdinFilename)) {
    try {
      const one = config.for(input.source.path)
      // A file that was named outright is read, whatever the configuration leaves out.
      if (one.ignored && !paths.includes(input.path)) continue
      const report = await lintOne(input, options, one)
      summary = addFile(summary, report.findings)
      const shown = options.quiet ? report.findings.filter((finding) => finding.severity === 'error') : report.findings
      await sink.write(writer.file({ ...report, findings: shown }))
    } catch (error) {
      await couldNotRun(error, input.path)
    }
  }
  return options.quiet ? { ...summary, infos: 0 } : summary
}

async function lintOne({ path, source }: Input, options: Options, config: FileConfiguration): Promise<FileReport> {
  const { unusedSuppressions, reasonlessSuppressions } = config
  const settings = { rules: { ...config.rules, ...options.rule }, locale: locale(), unusedSuppressions, reasonlessSuppressions }
  if (!options.fix && !options.fixDryRun && !options.diff) return reportOf(path, lintSource(source, settings))
  const result = fixSource(source, settings)
  if (options.diff) await write(diffOf(path, source.text, result.text))
  else if (options.fix && result.fixed > 0 && path !== '-' && path === source.path) replaceFile(path, encode(result.text, source.encoding))
  return reportOf(path, result)
}

function reportOf(path: string, { source, findings }: LintResult): FileReport {
  return { path, source, findings }
}
