import type { Command } from 'commander'
import { openBrowser } from './bidi/browser.js'
import { asData, describe } from './bidi/describe.js'
import { reportedLines, type ReportedLine } from './bidi/lines.js'
import { checkOutput } from './bidi/output.js'
import { pageArticle, pageEnd, pageStart } from './bidi/page.js'
import { Renderer } from './bidi/render.js'
import { LRI, PDI } from '../text/index.js'
import { addCommand } from './shared/help.js'
import { couldNotRun, documents, type Input } from './shared/input.js'
import { locale, translate } from './shared/locale.js'
import { addFormat, chosenFormat, wholeNumber } from './shared/options.js'
import { warn } from './shared/output.js'
import { reportTo, type Sink } from './shared/sink.js'
import { UsageError } from './shared/usage-error.js'

const FORMATS = ['text', 'json', 'ndjson', 'html'] as const
type Format = (typeof FORMATS)[number]
const LRO = '\u202d'
const PDF = '\u202c'
const WIDTH = 500
const FONT = '"Noto Naskh Arabic", "Noto Sans", sans-serif'

interface Options {
  readonly all?: boolean
  readonly format: string
  readonly html?: boolean
  readonly outputFile?: string
  readonly render?: boolean
  readonly browser?: string
  readonly font: string
  readonly width: string
  readonly screenshots: string
  readonly stdinFilename?: string
}

export function register(program: Command): void {
  const t = translate()
  const command = addCommand(program, 'bidi', 'bidi', ['tashih bidi article.md', 'tashih bidi article.md --html -o article-bidi.html', 'tashih bidi article.md --render'])
    .argument('[paths...]', t('cli.lint.paths'))
  addFormat(command, t('cli.bidi.format', { known: FORMATS.join(', ') }), 'text')
    .option('-a, --all', t('cli.bidi.all'))
    .option('--html', t('cli.bidi.html'))
    .option('-o, --output-file <path>', t('cli.lint.outputFile'))
    .option('--render', t('cli.bidi.render'))
    .option('--browser <path>', t('cli.bidi.browser'))
    .option('--font <family>', t('cli.bidi.font'), FONT)
    .option('--width <pixels>', t('cli.bidi.width'), String(WIDTH))
    .option('--screenshots <directory>', t('cli.bidi.screenshots'), 'bidi-screenshots')
    .option('--stdin-filename <name>', t('cli.lint.stdinFilename'))
    .action(async (paths: string[], options: Options) => {
      const format = formatOf(options)
      const width = wholeNumber('--width', options.width, 1)
      if (format === 'html' && options.render === true) throw new UsageError('not-together', { option: '--html', other: '--render' })
      if (options.outputFile !== undefined) checkOutput(options.outputFile, paths)
      const sink = reportTo(options.outputFile)
      if (options.render === true) await render(paths, options, width, sink)
      else if (format === 'html') await page(paths, options, sink)
      else await list(paths, options, format, sink)
      await sink.close()
    })
}

/** @throws {UsageError} `not-together` where --html stands beside another format */
function formatOf({ format: given, html }: Options): Format {
  const format = chosenFormat(given, FORMATS, 'text')
  if (html !== true) return format
  if (format === 'json' || format === 'ndjson') throw new UsageError('not-together', { option: '--html', other: `--format ${format}` })
  return 'html'
}

async function list(paths: string[], options: Options, format: Exclude<Format, 'html'>, sink: Sink): Promise<void> {
  const t = translate()
  let lead = '[\n'
  await each(paths, options, async ({ path }, lines) => {
    if (lines.length === 0 && format === 'text') warn(t('cli.bidi.none', { path }))
    for (const line of lines) {
      if (format === 'text') await sink.write(describe(path, line, t))
      else await sink.write(format === 'json' ? lead + asData(path, line) : `${asData(path, line)}\n`)
      lead = ',\n'
    }
  })
  if (format === 'json') await sink.write(lead === '[\n' ? '[]\n' : '\n]\n')
}

/** Runs over the documents; one that cannot be read is reported, and the others go on. */
async function each(paths: string[], options: Options, run: (input: Input, lines: ReportedLine[]) => Promise<void>): Promise<void> {
  for await (const input of documents(paths, options.stdinFilename)) {
    let lines: ReportedLine[]
    try {
      lines = reportedLines(input.source, options.all === true)
    } catch (error) {
      await couldNotRun(error, input.path)
      continue
    }
    await run(input, lines)
  }
}

async function page(paths: string[], options: Options, sink: Sink): Promise<void> {
  const t = translate()
  await sink.write(pageStart(t, locale()))
  await each(paths, options, async ({ path }, lines) => {
    for (const line of lines) await sink.write(pageArticle(path, line, t))
  })
  await sink.write(pageEnd())
}

/** Characters in their order from the left, kept so by any terminal. */
function asDrawn(characters: string): string {
  return `${LRI}${LRO}${characters}${PDF}${PDI}`
}

async function render(paths: string[], options: Options, width: number, sink: Sink): Promise<void> {
  const t = translate()
  const browser = await openBrowser(options.browser)
  try {
    const renderer = await Renderer.on(browser, options.screenshots)
    await each(paths, options, async ({ path }, reported) => {
      for (const { text, paragraph, position } of reported) {
        const { lines, screenshot } = await renderer.render(text, { direction: paragraph.base, width, font: options.font })
        const place = { path, line: position.line }
        for (const [index, { equal, expected, drawn }] of lines.entries()) {
          if (!equal) await sink.write(`${t('cli.bidi.differs', { ...place, count: index + 1, expected: asDrawn(expected), drawn: asDrawn(drawn) })}\n`)
        }
        if (lines.every(({ equal }) => equal)) await sink.write(`${t('cli.bidi.equal', { ...place, count: lines.length })}\n`)
        else process.exitCode = process.exitCode === 2 ? 2 : 1
        if (screenshot !== null) await sink.write(`${t('cli.bidi.screenshot', { file: screenshot })}\n`)
      }
    })
  } finally {
    await browser.close()
  }
}
