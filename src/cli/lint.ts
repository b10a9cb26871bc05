import type { Command } from 'commander'
import type { FileConfiguration } from '../lint/configuration.js'
import type { Setting } from '../lint/setting.js'
import { registry } from '../report/registry.generated.js'
import { addFile, NOTHING } from '../report/summary.js'
import type { ReportWriter, Summary } from '../report/reporter.js'
import { Cache } from './shared/cache.js'
import { type LoadedConfiguration, loadConfiguration } from './shared/config.js'
import { addCommand } from './shared/help.js'
import { couldNotRun, inputs, standardInput } from './shared/input.js'
import { type JobSettings, type LintJob, type LintOutcome, sourceOf } from './shared/lint-job.js'
import { helpText, locale, messages, preferLocale } from './shared/locale.js'
import { choice, wholeNumber } from './shared/options.js'
import { columns, wantsColor, warn, write } from './shared/output.js'
import { runJobs } from './shared/pool.js'
import { ruleSetting } from './shared/rule-setting.js'
import { Progress } from './shared/progress.js'
import { reportTo, type Sink } from './shared/sink.js'
import { translationOption } from './shared/translation-option.js'
import type { TranslationFile } from './shared/translations.js'
import { UsageError } from './shared/usage-error.js'
import { nextChange } from './shared/watch.js'

interface Options {
  readonly format: string
  readonly rule: Record<string, Setting>
  readonly maxWarnings?: string
  readonly quiet?: boolean
  readonly stdinFilename?: string
  readonly color: boolean
  readonly fix?: boolean
  readonly fixDryRun?: boolean
  readonly fixSuggestions: readonly string[]
  readonly diff?: boolean
  readonly outputFile?: string
  readonly config?: string
  readonly translation: readonly TranslationFile[]
  readonly printConfig?: string
  readonly jobs: string
  readonly cache?: boolean
  readonly cacheLocation: string
  readonly timing?: boolean
  readonly watch?: boolean
}

const EXAMPLES = [
  'tashih lint chapter.md',
  'tashih lint docs --format json',
  'tashih lint "**/*.txt" --rule quran/spelling:off --max-warnings 0',
  'tashih lint book --fix',
  'cat page.md | tashih lint - --stdin-filename page.md',
]

export function register(program: Command): void {
  addCommand(program, 'lint', 'lint', EXAMPLES)
    .argument('[paths...]', helpText('cli.lint.paths'))
    .option('-f, --format <name>', helpText('cli.lint.format', { known: Object.keys(registry).join(', ') }), 'stylish')
    .option('--rule <id:severity>', helpText('cli.lint.rule'), ruleSetting, {})
    .option('--max-warnings <n>', helpText('cli.lint.maxWarnings'))
    .option('-q, --quiet', helpText('cli.lint.quiet'))
    .option('--fix', helpText('cli.lint.fix'))
    .option('--fix-dry-run', helpText('cli.lint.fixDryRun'))
    .option('--fix-suggestions <rule>', helpText('cli.lint.fixSuggestions'), (rule: string, all: readonly string[]) => [...all, rule], [])
    .option('--diff', helpText('cli.lint.diff'))
    .option('-c, --config <path>', helpText('cli.lint.config'))
    .option('--translation <language=path>', helpText('cli.lint.translation'), translationOption, [])
    .option('--print-config <path>', helpText('cli.lint.printConfig'))
    .option('-o, --output-file <path>', helpText('cli.lint.outputFile'))
    .option('--stdin-filename <name>', helpText('cli.lint.stdinFilename'))
    .option('-j, --jobs <n>', helpText('cli.lint.jobs'), '1')
    .option('--cache', helpText('cli.lint.cache'))
    .option('--cache-location <path>', helpText('cli.lint.cacheLocation'), '.tashihcache')
    .option('--timing', helpText('cli.lint.timing'))
    .option('--watch', helpText('cli.lint.watch'))
    .option('--no-color', helpText('cli.noColor'))
    .action(async (paths: string[], options: Options) => {
      await lint(paths, options)
      while (options.watch) {
        await nextChange(paths.length === 0 ? ['.'] : paths)
        await lint(paths, options)
      }
    })
}

async function lint(paths: string[], options: Options): Promise<void> {
  // What is wrong with the arguments is said before any file is read.
  await checkRules([...Object.keys(options.rule), ...options.fixSuggestions])
  const limit = options.maxWarnings === undefined ? Infinity : wholeNumber('--max-warnings', options.maxWarnings)
  const threads = wholeNumber('--jobs', options.jobs)
  const format = choice('--format', options.format, Object.keys(registry))
  if (options.fixSuggestions.length > 0 && fixMode(options) === 'no') throw new UsageError('needs-fix', { option: '--fix-suggestions' })
  const loaded = await loadConfiguration(options.config)
  const config = { ...loaded, translations: [...options.translation, ...loaded.translations] }
  preferLocale(config.configuration.locale)
  if (options.printConfig !== undefined) return write(`${JSON.stringify({ file: config.file, ...config.for(options.printConfig) }, null, 2)}\n`)
  if (config.translations.length > 0) (await import('./shared/translations.js')).withTranslations(config.translations)
  const t = await messages()
  const { reporter } = await registry[format]!()
  const sink = reportTo(options.outputFile)
  const writer = reporter.start({ t, color: options.outputFile === undefined && wantsColor(options.color), columns: columns() })
  const summary = await lintAll(await jobsFor(paths, options, config), options, config, threads, writer, sink)
  await sink.write(writer.end(options.quiet ? { ...summary, warnings: 0, infos: 0 } : summary))
  await sink.close()
  if (summary.warnings > limit) warn(t('report.tooManyWarnings', { limit }))
  if (process.exitCode === undefined && (summary.errors > 0 || summary.warnings > limit)) process.exitCode = 1
}

async function jobsFor(paths: readonly string[], options: Options, config: LoadedConfiguration): Promise<LintJob[]> {
  const jobs: LintJob[] = []
  const known = new Map<string, JobSettings>()
  const settled = new WeakMap<FileConfiguration, JobSettings>()
  for (const path of await inputs(paths)) {
    const one = config.for(path === '-' ? (options.stdinFilename ?? null) : path)
    // A file that was named outright is read, whatever the configuration leaves out.
    if (one.ignored && !paths.includes(path)) continue
    let settings = settled.get(one)
    if (settings === undefined) {
      const { ignored: _, ...held } = one
      settings = same({ ...held, rules: { ...one.rules, ...options.rule }, locale: locale(), translations: config.translations }, known)
      settled.set(one, settings)
    }
    jobs.push({ path, settings, fix: fixMode(options), suggestions: options.fixSuggestions })
  }
  return jobs
}

/** Equal settings as one object: a thread is sent them once a batch. */
function same(settings: JobSettings, known: Map<string, JobSettings>): JobSettings {
  const key = JSON.stringify(settings)
  const first = known.get(key) ?? settings
  known.set(key, first)
  return first
}

function fixMode({ diff, fix, fixDryRun }: Options): LintJob['fix'] {
  if (diff) return 'diff'
  if (fixDryRun) return 'dry-run'
  return fix ? 'write' : 'no'
}

/**
 * Rules are loaded only where one is named: a run that is answered from the cache needs none.
 * @throws {ConfigError} `unknown-rule`
 */
async function checkRules(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const { activeRules } = await import('../lint/config.js')
  activeRules(Object.fromEntries(ids.map((id) => [id, 'off'])))
}

async function lintAll(jobs: readonly LintJob[], options: Options, config: LoadedConfiguration, threads: number, writer: ReportWriter, sink: Sink): Promise<Summary> {
  let summary = NOTHING
  const progress = new Progress(jobs.length)
  for await (const outcome of outcomes(jobs, options, config, threads)) {
    progress.clear()
    if (outcome.error !== undefined) {
      await sink.flush()
      await couldNotRun(new UsageError(outcome.error.code, outcome.error.data), outcome.path)
      continue
    }
    summary = addFile(summary, outcome.findings)
    const findings = options.quiet ? outcome.findings.filter((finding) => finding.severity === 'error') : outcome.findings
    if (outcome.diff !== '') {
      await sink.flush()
      await write(outcome.diff)
    }
    await sink.write(writer.file({ path: outcome.path, source: sourceOf(outcome), findings }))
    progress.step()
    if (options.timing) warn(`${outcome.milliseconds.toFixed(1)} ms  ${outcome.path}`)
  }
  progress.clear()
  return summary
}

/** Outcomes in the order of the jobs: from the cache, from standard input, or from the files. */
async function* outcomes(jobs: readonly LintJob[], options: Options, config: LoadedConfiguration, threads: number): AsyncGenerator<LintOutcome> {
  const cache = options.cache && fixMode(options) === 'no' ? new Cache(options.cacheLocation, config.translations.map(({ path }) => path)) : null
  const known = new Map<string, LintOutcome>()
  for (const job of jobs) {
    const outcome = job.path === '-' ? await stdinOutcome(job, options) : cache?.find(job)
    if (outcome) known.set(outcome.path, outcome)
  }
  const fresh = runJobs(jobs.filter((job) => job.path !== '-' && !known.has(job.path)), threads)
  for (const job of jobs) {
    const path = job.path === '-' ? stdinName(options) : job.path
    const outcome = known.get(path) ?? (await fresh.next()).value
    if (outcome === undefined) continue
    if (!known.has(path)) cache?.keep(job, outcome)
    yield outcome
  }
  await fresh.return(undefined)
  cache?.save()
}

function stdinName({ stdinFilename }: Options): string {
  return stdinFilename ?? '<stdin>'
}

async function stdinOutcome(job: LintJob, options: Options): Promise<LintOutcome> {
  const { lintFile } = await import('./shared/lint-file.js')
  // Standard input cannot be written back.
  const fix = job.fix === 'write' ? 'dry-run' : job.fix
  return lintFile({ ...job, fix, path: stdinName(options) }, (path) => standardInput(path).source)
}
