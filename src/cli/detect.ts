import type { Command } from 'commander'
import { detectRuns, type Run } from '../arabic/index.js'
import { readProse } from '../documents/index.js'
import type { Translate } from '../locales/index.js'
import type { Position, Source } from '../text/index.js'
import { addCommand } from './shared/help.js'
import { couldNotRun, documents } from './shared/input.js'
import { helpText, messages } from './shared/locale.js'
import { addFormat, chosenFormat } from './shared/options.js'
import { checkNotOutput, reportTo } from './shared/sink.js'

const FORMATS = ['table', 'json', 'ndjson'] as const
const COLUMNS = ['place', 'script', 'direction', 'language', 'orthography', 'text'] as const
const LONGEST_SHOWN = 40

interface Options {
  readonly format: string
  readonly outputFile?: string
  readonly stdinFilename?: string
}

/** A run with its place in the source. */
interface PlacedRun extends Omit<Run, 'start' | 'end'> {
  readonly start: Position
  readonly end: Position
}

export function register(program: Command): void {
  const command = addCommand(program, 'detect', 'detect', ['tashih detect article.md', 'tashih detect book --format ndjson > runs.ndjson'])
    .argument('[paths...]', helpText('cli.lint.paths'))
  addFormat(command, helpText('cli.detect.format', { known: FORMATS.join(', ') }), 'table')
    .option('-o, --output-file <path>', helpText('cli.lint.outputFile'))
    .option('--stdin-filename <name>', helpText('cli.lint.stdinFilename'))
    .action(async (paths: string[], options: Options) => {
      const format = chosenFormat(options.format, FORMATS, 'table')
      const sink = reportTo(options.outputFile)
      let lead = '[\n'
      const t = await messages()
      if (format === 'table') await sink.write(`${COLUMNS.map((column) => t(`cli.detect.head.${column}`)).join('\t')}\n`)
      for await (const { path, source } of documents(paths, options.stdinFilename)) {
        checkNotOutput(path, options.outputFile)
        try {
          const runs = placedRuns(source)
          if (format === 'table') await sink.write(runs.map((run) => tableLine(path, source, run, t)).join(''))
          else await sink.write(`${format === 'json' ? lead : ''}${JSON.stringify({ path, encoding: source.encoding, runs })}${format === 'json' ? '' : '\n'}`)
          lead = ',\n'
        } catch (error) {
          await couldNotRun(error, path)
        }
      }
      if (format === 'json') await sink.write(lead === '[\n' ? '[]\n' : '\n]\n')
      await sink.close()
    })
}

/** Runs of the prose, in places of the source. */
function placedRuns(source: Source): PlacedRun[] {
  const prose = readProse(source)
  return detectRuns(prose.text).map((run) => {
    const { start, end } = prose.map.range(run.start, run.end)
    return { ...run, start: source.lines.position(start), end: source.lines.position(end) }
  })
}

function tableLine(path: string, source: Source, run: PlacedRun, t: Translate): string {
  const text = source.text.slice(run.start.offset, run.end.offset).replace(/\s+/g, ' ')
  const shown = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text
  const place = `${path}:${run.start.line}:${run.start.column}`
  const labels = [run.script, run.direction, run.language, run.orthography].map((value) => (value === null ? '-' : t(`cli.detect.values.${value}`)))
  return `${[place, ...labels, shown].join('\t')}\n`
}
