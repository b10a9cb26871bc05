import { spawn } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { folder, tashih } from './run.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const TSX = new URL('../../node_modules/tsx/dist/loader.mjs', import.meta.url).href
const BAD = 'قال \ufefb إله\n'
const told = async (args: readonly string[], cwd?: string) => {
  const { code, stderr } = await tashih(args, cwd === undefined ? {} : { cwd })
  return [code, stderr.replace(/[\u2068\u2069]/g, '')]
}

test('numbers say how small they may be, and a severity which there are', async () => {
  expect(await told(['lint', '.', '--jobs', '0'])).toEqual([2, 'tashih: --jobs takes a whole number, 1 or more, not 0.\n'])
  expect(await told(['lint', '.', '--max-warnings', '-1'])).toEqual([2, 'tashih: --max-warnings takes a whole number, 0 or more, not -1.\n'])
  expect(await told(['lint', '.', '--rule', 'quran/garbled:foo'])).toEqual([2, 'tashih: The rule quran/garbled cannot have the severity foo. Known: off, info, warning, error.\n'])
  expect(await told(['lint', '.', '--rule', 'quran/garbled'])).toEqual([2, expect.stringContaining('rule:severity')])
  expect(await told(['lint', '-', '--watch'])).toEqual([2, 'tashih: --watch needs files or directories: standard input is read once.\n'])
})

test('--rule sets a rule, a family, and options; a rule that is named goes before its family', async () => {
  const cwd = folder({ 'a.txt': 'الباب الباب الباب، كلمــة\n' })
  const rules = async (...settings: string[]) => (JSON.parse((await tashih(['lint', 'a.txt', '-f', 'json', ...settings.flatMap((setting) => ['--rule', setting])], { cwd })).stdout) as { findings: { rule: string; severity: string }[] }[])[0]!.findings.map(({ rule, severity }) => `${severity} ${rule}`)
  expect(await rules()).toEqual(['warning shape/tatweel'])
  expect(await rules('shape:off')).toEqual([])
  expect(await rules('shape/tatweel:error', 'shape/*:off', 'letters/repeated-word: [info, {"least": 3}]')).toEqual(['info letters/repeated-word', 'error shape/tatweel'])
  expect(await rules('letters/repeated-word:["error"]', 'shape:off')).toEqual([])
})

test.each([
  ['letters/repeated-word:[error, {least: 3}]', 'The options of the rule letters/repeated-word are not an object in JSON: {least: 3}. Write them as in letters/repeated-word:[error, {"least": 3}].'],
  ['letters/repeated-word:[error, {"min": 3}]', '--rule has the key rules.letters/repeated-word[1].min, which does not exist.'],
  ['shap:off', 'There is no rule shap. Did you mean shape?'],
  ['shape:[fatal, {}]', 'The rule shape cannot have the severity fatal. Known: off, info, warning, error.'],
])('--rule %s is told', async (setting, message) => {
  expect(await told(['lint', '.', '--rule', setting])).toEqual([2, `tashih: ${message}\n`])
})

test('--fix-suggestions takes rules, and no family', async () => {
  expect(await told(['lint', '.', '--fix', '--fix-suggestions', 'marks'])).toEqual([2, expect.stringContaining('There is no rule marks. Did you mean marks/')])
})

test('a file that is named in several ways is linted once; one that is named is read, whatever the configuration leaves out', async () => {
  const cwd = folder({ 'c.txt': BAD, 'd.txt': BAD, 'tashih.config.json': '{"ignores":["d.txt"]}' })
  symlinkSync('.', join(cwd, 'loop'))
  const paths = async (...args: string[]) => (JSON.parse((await tashih(['lint', ...args, '--format', 'json'], { cwd })).stdout) as { path: string }[]).map(({ path }) => path)
  expect(await paths('.', 'c.txt', './c.txt', join(cwd, 'c.txt'))).toEqual(['c.txt'])
  expect(await paths('.', './d.txt')).toEqual(['c.txt', 'd.txt'])
})

test('an argument that begins with ! leaves out what it names', async () => {
  const cwd = folder({ 'c.txt': BAD, 'd.txt': BAD, '!e.txt': BAD })
  mkdirSync(join(cwd, 'old'))
  writeFileSync(join(cwd, 'old/f.txt'), BAD)
  const paths = async (...args: string[]) => (JSON.parse((await tashih(['lint', ...args, '-f', 'json'], { cwd })).stdout) as { path: string }[]).map(({ path }) => path)
  expect(await paths('.', '!old')).toEqual(['!e.txt', 'c.txt', 'd.txt'])
  expect(await paths('!d.txt', '!old/**')).toEqual(['!e.txt', 'c.txt'])
  expect(await paths('**/*.txt', 'd.txt', '!**/[df].txt')).toEqual(['!e.txt', 'c.txt'])
  expect(await paths('!e.txt')).toEqual(['!e.txt'])
})

test('--force-exclude leaves out named files as it would those of a directory', async () => {
  const cwd = folder({ 'c.txt': BAD, 'd.txt': BAD, 'e.txt': BAD, 'tashih.config.json': '{"ignores":["d.txt"]}', '.tashihignore': 'e.txt\n' })
  const paths = async (...args: string[]) => (JSON.parse((await tashih(['lint', 'c.txt', 'd.txt', './e.txt', ...args, '-f', 'json'], { cwd })).stdout) as { path: string }[]).map(({ path }) => path)
  expect(await paths()).toEqual(['c.txt', 'd.txt', './e.txt'])
  expect(await paths('--force-exclude')).toEqual(['c.txt'])
})

test('columns do not count the byte order mark', async () => {
  const run = await tashih(['lint', '-', '--format', 'ndjson'], { input: `\ufeff${BAD}` })
  expect(JSON.parse(run.stdout)).toMatchObject({ findings: [{ start: { offset: 5, line: 1, column: 5 } }] })
})

describe.runIf(existsSync('/dev/full'))('a full disk', () => {
  const run = (args: readonly string[], stream: 'stdout' | 'stderr' | null = 'stdout') =>
    new Promise<[number | null, string]>((resolve) => {
      const full = openSync('/dev/full', 'w')
      const command = ['--conditions', 'tashih-source', '--import', TSX, join(root, 'src/cli/tashih.ts'), ...args]
      const env = { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8' }
      const child = spawn(process.execPath, command, { cwd: folder({ 'a.txt': BAD }), env, stdio: ['pipe', stream === 'stdout' ? full : 'ignore', stream === 'stderr' ? full : 'pipe'] })
      let stderr = ''
      child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
      child.stdin?.on('error', () => {})
      child.stdin?.end(BAD)
      child.on('close', (code) => {
        closeSync(full)
        resolve([code, stderr.replace(/[\u2068\u2069]/g, '')])
      })
    })

  test('is one line and exit code 2', async () => {
    const line = 'tashih: Standard output cannot be written: ENOSPC: no space left on device, write.\n'
    expect(await run(['ayah', '2:1'])).toEqual([2, line])
    expect(await run(['lint', 'a.txt'])).toEqual([2, line])
    expect(await run(['lint', '-', '--fix'])).toEqual([2, expect.stringContaining(line)])
    expect(await run(['ayah', '2:1', '--lang', 'ar'])).toEqual([2, expect.stringContaining('تعذرت الكتابة')])
    expect(await run(['nope'], 'stderr')).toEqual([2, ''])
  })

  test('is said of the file that a report goes to; a device stays one', async () => {
    expect(await run(['lint', 'a.txt', '-o', '/dev/full'], null)).toEqual([2, 'tashih: /dev/full cannot be written: ENOSPC: no space left on device, write.\n'])
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true)
  })
})
