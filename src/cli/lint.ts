import type { Command } from 'commander'
import { realPath } from '../documents/files.js'
import type { RuleSetting, RuleSettings } from '../lint/setting.js'
import { registry } from '../report/registry.generated.js'
import { addFile, NOTHING } from '../report/summary.js'
import type { ReportWriter, Summary } from '../report/reporter.js'
import { Cache } from './shared/cache.js'
import { loadConfiguration } from './shared/config.js'
import { PLACES } from './shared/config-file.js'
import { describeError } from './shared/errors.js'
import { addCommand } from './shared/help.js'
import { couldNotRun } from './shared/input.js'
import { type LintJob, type LintOutcome, sourceOf } from './shared/lint-job.js'
import { jobsFor } from './shared/lint-jobs.js'
import { type Means, outcomes } from './shared/lint-outcomes.js'
import { helpText, locale, messages, preferLocale } from './shared/locale.js'
import { addFormat, chosenFormat, wholeNumber } from './shared/options.js'
import { columns, wantsColor, warn, write } from './shared/output.js'
import { ruleSetting } from './shared/rule-setting.js'
import { Progress } from './shared/progress.js'
import { rerunOnChange } from './shared/rerun.js'
import { reportTo, type Sink } from './shared/sink.js'
import { translationOption } from './shared/translation-option.js'
import type { TranslationFile } from './shared/translations.js'
import { UsageError } from './shared/usage-error.js'
import { settle, watchFiles } from './shared/watch.js'

interface Options {
  readonly format: string
  readonly rule: Record<string, RuleSetting>
  readonly maxWarnings?: string
  readonly quiet?: boolean
  readonly stdinFilename?: string
  readonly color?: boolean
  readonly fix?: boolean
  readonly fixDryRun?: boolean
  readonly fixSuggestions: readonly string[]
  readonly diff?: boolean
  readonly outputFile?: string
  readonly forceExclude?: boolean
  readonly config?: string
  readonly translation: readonly TranslationFile[]
  readonly printConfig?: string
  readonly jobs: string
  readonly cache?: boolean
  readonly cacheLocation: string
  readonly timing?: boolean
  readonly watch?: boolean
}

/** The format for people. */
const STANDARD = 'stylish'
const EXAMPLES = [
  'tashih lint chapter.md',
  'tashih lint docs --format json',
  'tashih lint "**/*.txt" --rule quran/spelling:off --max-warnings 0',
  'tashih lint book --fix',
  'tashih lint book --diff > fixes.patch',
  'cat page.md | tashih lint - --stdin-filename page.md',
  'tashih lint - --fix < page.txt > fixed.txt',
]

export function register(program: Command): void {
  const command = addCommand(program, 'lint', 'lint', EXAMPLES).argument('[paths...]', helpText('cli.lint.paths'))
  addFormat(command, helpText('cli.lint.format', { known: Object.keys(registry).join(', ') }), STANDARD)
    .option('--rule <id:setting>', helpText('cli.lint.rule'), ruleSetting, {})
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
    .option('--force-exclude', helpText('cli.lint.forceExclude'))
    .option('--stdin-filename <name>', helpText('cli.lint.stdinFilename'))
    .option('-j, --jobs <n>', helpText('cli.lint.jobs'), '1')
    .option('--cache', helpText('cli.lint.cache'))
    .option('--cache-location <path>', helpText('cli.lint.cacheLocation'), '.tashihcache')
    .option('--timing', helpText('cli.lint.timing'))
    .option('--watch', helpText('cli.lint.watch'))
    .action(async (paths: string[], given: Options) => {
      const options = { ...given, format: chosenFormat(given.format, Object.keys(registry), STANDARD) }
      const limits = await checkedOptions(paths, options)
      if (options.printConfig !== undefined) return write(await (await import('./shared/print-config.js')).configurationOf(options.printConfig, options.config, limits.rules))
      if (options.watch) return lintOnChange(paths, options, limits)
      await lint(paths, options, limits)
    })
}

interface Limits {
  /** What --rule says, families spelled out. */
  readonly rules: RuleSettings
  readonly maxWarnings: number
  readonly threads: number
  /** Real paths of reports that this program has written: they are no documents. */
  readonly reports: Set<string>
}

/** What is wrong with the arguments is said before any file is read. */
async function checkedOptions(paths: readonly string[], options: Options): Promise<Limits> {
  const rules = await checkedRules(options)
  const maxWarnings = options.maxWarnings === undefined ? Infinity : wholeNumber('--max-warnings', options.maxWarnings)
  const threads = wholeNumber('--jobs', options.jobs, 1)
  if (options.fixSuggestions.length > 0 && fixMode(options) === 'no') throw new UsageError('needs-fix', { option: '--fix-suggestions' })
  if (options.watch && paths.includes('-')) throw new UsageError('watch-stdin', {})
  if (options.outputFile === '') throw new UsageError('empty-path', {})
  return { rules, maxWarnings, threads, reports: new Set() }
}

/** Lints, and lints again after each change. What cannot be run now may be put right by the next one. */
async function lintOnChange(paths: string[], options: Options, limits: Limits): Promise<void> {
  let isFirst = true
  const run = async (): Promise<void> => {
    if (!isFirst) warn((await messages())('cli.lint.again'))
    try {
      await lint(paths, options, limits)
    } catch (error) {
      await couldNotRun(error, '')
    }
    if (isFirst) warn((await messages())('cli.lint.watching'))
    isFirst = false
  }
  const watched = {
    paths: paths.length === 0 ? ['.'] : paths,
    files: [...(options.config === undefined ? PLACES : [options.config]), ...options.translation.map(({ path }) => path)],
    own: [options.cacheLocation, ...(options.outputFile === undefined ? [] : [options.outputFile])],
  }
  return rerunOnChange(run, watchFiles(watched), settle)
}

async function lint(paths: string[], options: Options, { rules, maxWarnings, threads, reports }: Limits): Promise<void> {
  const loaded = await loadConfiguration(options.config)
  const config = { ...loaded, translations: [...options.translation, ...loaded.translations] }
  preferLocale(config.configuration.locale)
  if (config.translations.length > 0) (await import('./shared/translations.js')).withTranslations(config.translations)
  const t = await messages()
  const { reporter } = await registry[options.format]!()
  const stream = givesText(paths, options) ? process.stderr : process.stdout
  const sink = reportTo(options.outputFile, stream)
  const tool = options.format === 'sarif' ? (await import('./explain/tool.js')).describedTool(t, locale()) : undefined
  const writer = reporter.start({ t, color: options.outputFile === undefined && wantsColor(options.color, stream), columns: columns(stream), tool })
  const cache = options.cache && fixMode(options) === 'no' ? new Cache(options.cacheLocation, config.translations.map(({ path }) => path)) : null
  const stdinName = options.stdinFilename
  const all = await jobsFor(paths, config, { stdinName, rules, fix: fixMode(options), suggestions: options.fixSuggestions, forceExclude: options.forceExclude === true })
  const jobs = options.outputFile === undefined ? all : withoutReport(options.outputFile, all, reports)
  const { shown, warnings, fixed, fixedFiles, revealed } = await lintAll(jobs, options, { threads, cache, paths, stdinName }, writer, sink)
  await sink.write(writer.end(shown))
  if (fixed > 0 && options.format === STANDARD) {
    const key = fixMode(options) === 'write' ? 'fixed' : 'wouldFix'
    await sink.write(`${t(`report.${key}`, { count: fixed, files: t('report.files', { count: fixedFiles }) })}\n`)
    if (revealed > 0) await sink.write(`${t('cli.lint.revealed', { count: revealed })}\n`)
  }
  await sink.close()
  if (warnings > maxWarnings) warn(t('report.tooManyWarnings', { limit: maxWarnings }))
  if (process.exitCode === undefined && (shown.errors > 0 || warnings > maxWarnings)) process.exitCode = 1
}

/**
 * Documents without a report that an earlier run of this program wrote among them.
 * @throws {UsageError} `output-is-input` for any other document in the report's place
 */
function withoutReport(report: string, jobs: readonly LintJob[], reports: Set<string>): readonly LintJob[] {
  const place = realPath(report)
  const others = jobs.filter(({ path }) => realPath(path) !== place)
  if (others.length < jobs.length && !reports.has(place)) throw new UsageError('output-is-input', { path: report })
  reports.add(place)
  return others
}

/** Whether standard output is taken by a patch, or by the fixed text of standard input: the report then goes to the error stream. */
function givesText(paths: readonly string[], options: Options): boolean {
  return options.diff === true || (fixMode(options) === 'write' && paths.includes('-'))
}

function fixMode({ diff, fix, fixDryRun }: Options): LintJob['fix'] {
  if (diff) return 'diff'
  if (fixDryRun) return 'dry-run'
  return fix ? 'write' : 'no'
}

/**
 * Rules are loaded only where one is named: a run that is answered from the cache needs none.
 * @throws {ConfigError} for what --rule and --fix-suggestions name and does not exist
 */
async function checkedRules({ rule, fixSuggestions }: Options): Promise<RuleSettings> {
  if (Object.keys(rule).length === 0 && fixSuggestions.length === 0) return rule
  const config = await import('../lint/config.js')
  config.checkRuleIds(fixSuggestions)
  return config.checkedRules(rule, '--rule')
}

/** What a run came to. */
interface Tally {
  /** Of the findings that are shown. */
  readonly shown: Summary
  /** Of all, shown or not. */
  readonly warnings: number
  readonly fixed: number
  readonly fixedFiles: number
  /** Of those put right, what showed only when others had been. */
  readonly revealed: number
}

async function lintAll(jobs: readonly LintJob[], options: Options, means: Means, writer: ReportWriter, sink: Sink): Promise<Tally> {
  let tally: Tally = { shown: NOTHING, warnings: 0, fixed: 0, fixedFiles: 0, revealed: 0 }
  const progress = new Progress(jobs.length)
  for await (const outcome of outcomes(jobs, means)) {
    progress.clear()
    if (outcome.error !== undefined) {
      await sink.flush()
      const error = new UsageError(outcome.error.code, outcome.error.data)
      await couldNotRun(error, outcome.path)
      await sink.write(writer.failure({ path: outcome.path, code: error.code, message: await describeError(error, outcome.path) }))
      continue
    }
    const findings = options.quiet ? outcome.findings.filter((finding) => finding.severity === 'error') : outcome.findings
    tally = withOutcome(tally, outcome, findings)
    if (outcome.output.length > 0) await write(outcome.output)
    if (outcome.unpatched !== undefined) warn((await messages())('cli.lint.unpatched', { path: outcome.path, encoding: outcome.unpatched }))
    await sink.write(writer.file({ path: outcome.path, source: sourceOf(outcome), findings }))
    progress.step()
    if (options.timing) warn(`${outcome.milliseconds.toFixed(1)} ms  ${outcome.path}`)
  }
  progress.clear()
  return tally
}

function withOutcome({ shown, warnings, fixed, fixedFiles, revealed }: Tally, outcome: LintOutcome, findings: LintOutcome['findings']): Tally {
  return {
    shown: addFile(shown, findings),
    warnings: warnings + outcome.findings.filter((finding) => finding.severity === 'warning').length,
    fixed: fixed + outcome.fixed,
    fixedFiles: fixedFiles + (outcome.fixed > 0 ? 1 : 0),
    revealed: revealed + outcome.revealed,
  }
}
