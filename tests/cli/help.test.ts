import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { registry } from '../../src/cli/registry.generated.ts'
import { width } from '../../src/report/cells.ts'
import { tashih } from './run.ts'

const COMMANDS = Object.keys(registry)
/** Options, arguments and commands begin at two cells; what is said of them is wrapped behind them. */
const ITEM = /^ {2}[^\s-]|^ {2}-/

describe.each(['en', 'ar'])('help in %s', (language) => {
  const { argv } = process
  let main: (args: readonly string[]) => Promise<number>
  let out = ''

  // The language of a run is read once: each has its own modules.
  beforeEach(async () => {
    vi.resetModules()
    process.argv = ['node', 'tashih', '--lang', language]
    main = (await import('../../src/cli/main.ts')).main
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true))
  })
  afterEach(() => {
    vi.restoreAllMocks()
    process.argv = argv
  })

  async function helpOf(...args: string[]): Promise<string> {
    out = ''
    expect(await main(args)).toBe(0)
    return out
  }

  test('fits in 80 columns, of the program and of every command', async () => {
    for (const args of [['--help'], ...COMMANDS.map((name) => ['help', name])]) {
      const text = await helpOf(...args)
      expect(text).not.toMatch(/undefined|cli\./)
      expect(text.split('\n').some((line) => ITEM.test(line))).toBe(true)
      for (const line of text.split('\n')) expect([args, line, width(line) <= 80]).toEqual([args, line, true])
    }
  })

  test('of a command is what help gives, under its other name too', async () => {
    expect(await helpOf('help', 'lint')).toBe(await helpOf('lint', '--help'))
    expect(await helpOf('help', 'normalise')).toBe(await helpOf('normalize', '--help'))
    expect(await helpOf('help')).toBe(await helpOf('--help'))
  })

  test('in a narrow terminal stands below the option', async () => {
    process.stdout.columns = 40
    try {
      const lines = (await helpOf('help', 'batch')).split('\n')
      const at = lines.findIndex((line) => line.includes('--translation <language=path>'))
      expect(lines[at]).toBe('  --translation <language=path>')
      expect(lines[at + 1]).toMatch(/^ {6}\S/)
    } finally {
      Reflect.deleteProperty(process.stdout, 'columns')
    }
  })
})

describe('what help says', () => {
  test('that paths may be left out, where the language comes from, and that a record needs its id', async () => {
    const flat = async (...args: string[]): Promise<string> => (await tashih(args)).stdout.replace(/\s+/g, ' ')
    expect(await flat('normalize', '--help')).toMatch(/without any, the current directory.*those of the current directory where none is named/)
    expect(await flat('lint', '--help')).toContain('without it, the one that a configuration names, else that of LC_ALL, LC_MESSAGES or LANG')
    expect(await flat('batch', '--help')).toContain('The id, a string or a number, and the text are required')
  })

  test('examples that are broken go on for the shell', async () => {
    expect((await tashih(['help', 'normalize'])).stdout).toMatch(/--set \\\n {4}quotation-marks/)
  })
})

describe('what the command line cannot take', () => {
  const cases: readonly [readonly string[], string, string][] = [
    [['lint', '--outptu-file', 'x'], '⁨tashih lint⁩ has no option ⁨--outptu-file⁩. Did you mean ⁨--output-file⁩?', 'ليس للأمر ⁨tashih lint⁩ خيار ⁨--outptu-file⁩. هل تقصد ⁨--output-file⁩؟'],
    [['bidi', '--html=page.html'], '⁨--html⁩ takes no value, and ⁨page.html⁩ stands with it. ⁨tashih bidi --help⁩ says what it does.', 'لا يأخذ ⁨--html⁩ قيمة، ومعه ⁨page.html⁩. يذكر ⁨tashih bidi --help⁩ ما يفعله.'],
    [['lnt'], 'There is no command ⁨lnt⁩. Did you mean ⁨lint⁩?', 'لا يوجد أمر ⁨lnt⁩. هل تقصد ⁨lint⁩؟'],
    [['help', 'zzzzzz'], 'There is no command ⁨zzzzzz⁩. ⁨tashih --help⁩ lists all.', 'لا يوجد أمر ⁨zzzzzz⁩. يسرد ⁨tashih --help⁩ الأوامر كلها.'],
    [['lint', '--format'], '⁨-f, --format <name>⁩ needs a value behind it. ⁨tashih lint --help⁩ says which.', 'يحتاج ⁨-f, --format <name>⁩ إلى قيمة بعده. يذكر ⁨tashih lint --help⁩ أي قيمة.'],
    [['explain', 'a', 'b'], '⁨b⁩ is one argument too many for ⁨tashih explain⁩. ⁨tashih explain --help⁩ says what it takes.', '⁨b⁩ معطى زائد على ما يأخذه الأمر ⁨tashih explain⁩. يذكر ⁨tashih explain --help⁩ ما يأخذه.'],
    [['ayah', '--lang'], '⁨--lang⁩ needs a value behind it. ⁨tashih --help⁩ says which.', 'يحتاج ⁨--lang⁩ إلى قيمة بعده. يذكر ⁨tashih --help⁩ أي قيمة.'],
  ]
  test.each(cases)('%j is said in the language of the run', async (args, english, arabic) => {
    const [plain, translated] = await Promise.all([tashih(args), tashih(args, { env: { LANG: 'ar_EG.UTF-8' } })])
    expect([plain.code, plain.stdout, plain.stderr]).toEqual([2, '', `tashih: ${english}\n`])
    expect([translated.code, translated.stdout, translated.stderr]).toEqual([2, '', `tashih: ${arabic}\n`])
  })
})

test.each(['ar', 'AR', 'ar_EG', 'ar-EG.UTF-8'])('--lang %s is Arabic', async (name) => {
  expect((await tashih(['lint', '-', '--lang', name], { input: 'See [Al-Baqarah: 300].' })).stdout).toContain('خطأ')
})
