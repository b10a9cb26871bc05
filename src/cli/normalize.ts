import type { Command } from 'commander'
import { shape } from '../arabic/shape.js'
import { encode } from '../documents/index.js'
import { printedEditions, profiles } from '../normalize/index.js'
import { diff } from './normalize/diff.js'
import { normalizeDocument, settingsFor, type DocumentSettings, type NormalizedDocument } from './normalize/document.js'
import { Progress } from './normalize/progress.js'
import { reportOf } from './normalize/report.js'
import { checkProfile, stepSetting } from './normalize/settings.js'
import { summaryOf } from './normalize/summary.js'
import { UsageError } from './shared/errors.js'
import { loadConfiguration } from './shared/config.js'
import { addCommand } from './shared/help.js'
import { couldNotRun, documents, type Input } from './shared/input.js'
import { messages, preferLocale, translate } from './shared/locale.js'
import { addFormat, choice, chosenFormat } from './shared/options.js'
import { wantsColor, warn } from './shared/output.js'
import { replaceFile } from './shared/replace-file.js'
import { checkNotOutput, reportTo, type Sink } from './shared/sink.js'

interface Options {
  readonly profile: string
  readonly set: Parameters<typeof stepSetting>[1]
  readonly quran?: string
  readonly write?: boolean
  readonly check?: boolean
  readonly diff?: boolean
  readonly format: string
  readonly outputFile?: string
  readonly shape?: boolean
  readonly force?: boolean
  readonly stdinFilename?: string
  readonly config?: string
  readonly color?: boolean
}

const FORMATS = ['text', 'json'] as const
type Format = (typeof FORMATS)[number]
const STDIN = '<stdin>'
const EXAMPLES = [
  'tashih normalize chapter.txt --diff',
  'tashih normalize book --write',
  'tashih normalize book --check',
  'tashih normalize book --profile house --set quotation-marks.arabic=guillemets --set tatweel=off --diff',
  'tashih normalize chapter.txt --quran uthmani --write',
]

export function register(program: Command): void {
  const t = translate()
  const known = (names: readonly string[]): Record<string, string> => ({ known: names.join(', ') })
  const command = addCommand(program, 'normalize', 'normalize', EXAMPLES)
    .alias('normalise')
    .argument('[paths...]', t('cli.lint.paths'))
  addFormat(command, t('cli.normalize.format', known(FORMATS)), 'text')
    .option('-p, --profile <name>', t('cli.normalize.profile', known(profiles.map((profile) => profile.id))), 'publication')
    .option('--set <setting>', t('cli.normalize.set'), stepSetting, {})
    .option('--quran <edition>', t('cli.normalize.quran', known(printedEditions)))
    .option('-w, --write', t('cli.normalize.write'))
    .option('--check', t('cli.normalize.check'))
    .option('--diff', t('cli.normalize.diff'))
    .option('-o, --output-file <path>', t('cli.lint.outputFile'))
    .option('--shape', t('cli.normalize.shape'))
    .option('--force', t('cli.normalize.force'))
    .option('-c, --config <path>', t('cli.lint.config'))
    .option('--stdin-filename <name>', t('cli.lint.stdinFilename'))
    .action(async (paths: string[], options: Options, command: Command) => {
      const format = chosenFormat(options.format, FORMATS, 'text')
      if (options.write === true && options.check === true) throw new UsageError('not-together', { option: '--write', other: '--check' })
      const { normalize, locale } = (await loadConfiguration(options.config)).configuration
      preferLocale(locale)
      await messages()
      // A profile that is named goes before the one of the configuration.
      const named = command.getOptionValueSource('profile') !== 'default'
      const settings = readSettings(named ? options : { ...options, profile: normalize?.extends ?? options.profile, set: { ...normalize?.steps, ...options.set } })
      const changed = await normalizeAll(paths, options, settings, format)
      if (options.check === true && changed > 0 && process.exitCode === undefined) process.exitCode = 1
    })
}

function readSettings(options: Options): DocumentSettings {
  const profile = choice('--profile', options.profile, profiles.map(({ id }) => id))
  const edition = options.quran === undefined ? null : choice('--quran', options.quran, printedEditions)
  const settings = settingsFor(profile, options.set, edition)
  checkProfile(settings.profile)
  if (settings.lossy && options.write === true && options.force !== true) throw new UsageError('lossy-profile', { profile })
  return settings
}

/** Returns how many documents change. */
async function normalizeAll(paths: readonly string[], options: Options, settings: DocumentSettings, format: Format): Promise<number> {
  const t = translate()
  const progress = new Progress((count) => t('normalize.progress', { count }))
  const output = new Output(options, format)
  let changed = 0
  for await (const input of documents(paths, options.stdinFilename)) {
    checkNotOutput(input.path, options.outputFile)
    try {
      const result = normalizeDocument(input.source, settings)
      const isChanged = result.text !== input.source.text
      if (isChanged) changed++
      progress.step()
      if (isChanged && options.write === true) save(input, result)
      progress.clear()
      await output.file(input, result)
    } catch (error) {
      progress.clear()
      couldNotRun(error, input.path)
    }
  }
  progress.clear()
  await output.end()
  return changed
}

/** Standard input has no file to write: its text goes to standard output. */
const isStdin = ({ path, source }: Input): boolean => path === STDIN || source.path === null || path === '-'

function save(input: Input, result: NormalizedDocument): void {
  if (!isStdin(input)) replaceFile(input.path, encode(result.text, result.source.encoding))
}

/** What goes to standard output: reports, comparisons, names of files that change, or else the text. */
class Output {
  readonly #options: Options
  readonly #t = translate()
  readonly #format: Format
  readonly #sink: Sink
  #lead = '[\n'

  constructor(options: Options, format: Format) {
    this.#options = options
    this.#format = format
    this.#sink = reportTo(options.outputFile)
  }

  async file(input: Input, result: NormalizedDocument): Promise<void> {
    const { diff: wantsDiff, write: writes, check, shape: shapes, profile } = this.#options
    const isChanged = result.text !== input.source.text
    if (this.#format === 'json') {
      await this.#sink.write(this.#lead + JSON.stringify(reportOf(input.path, profile, result)))
      this.#lead = ',\n'
      return
    }
    const draw = shapes === true ? shape : (line: string) => line
    if (wantsDiff === true && isChanged) {
      await this.#sink.write(diff(input.path, input.source, result.edits, { color: this.#options.outputFile === undefined && wantsColor(this.#options.color), draw }))
    }
    if (result.quotations.length > 0) for (const line of summaryOf.quotations(input, result, this.#t)) warn(line)
    if (writes === true && isStdin(input)) await this.#sink.write(result.text)
    else if (writes === true || check === true) {
      if (isChanged) await this.#sink.write(`${summaryOf.file(input.path, result, this.#t)}\n`)
    } else if (wantsDiff !== true) await this.#sink.write(draw(result.text))
  }

  async end(): Promise<void> {
    if (this.#format === 'json') await this.#sink.write(this.#lead === '[\n' ? '[]\n' : '\n]\n')
    await this.#sink.close()
  }
}
