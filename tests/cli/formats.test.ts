import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder, tashih } from './run.ts'

const TEXT = 'كلمــة في محمد، علي (20:124) said\n'
const files = () => folder({ 'a.txt': TEXT })
const told = (stderr: string): string => stderr.replace(/[\u2066-\u2069]/g, '')

describe('a format', () => {
  test.each([
    [['lint', 'a.txt'], 'json'],
    [['quotes', 'a.txt'], 'json'],
    [['detect', 'a.txt'], 'ndjson'],
    [['bidi', 'a.txt'], 'ndjson'],
    [['ayah', '2:255'], 'ndjson'],
    [['normalize', 'a.txt'], 'json'],
  ])('of %j is asked for with -f or --report', async (command, format) => {
    const cwd = files()
    const written = await Promise.all(['-f', '--report'].map(async (option) => tashih([...command, option, format], { cwd })))
    for (const line of format === 'json' ? [written[0]!.stdout] : written[0]!.stdout.trim().split('\n')) JSON.parse(line)
    expect(written.map(({ stdout }) => stdout)).toEqual([written[0]!.stdout, written[0]!.stdout])
    expect(written.map(({ stderr }) => stderr)).toEqual(['', ''])
  })

  test.each([['lint', 'a.txt'], ['quotes', 'a.txt'], ['detect', 'a.txt']])('for people is text in %s too', async (...command) => {
    const cwd = files()
    expect(await tashih([...command, '-f', 'text'], { cwd })).toEqual(await tashih(command, { cwd }))
  })

  test('that comes last holds, and --report stands in no help', async () => {
    expect((await tashih(['ayah', '1:1', '--report', 'json', '--format', 'text'])).stdout).toBe((await tashih(['ayah', '1:1'])).stdout)
    for (const command of ['lint', 'normalize', 'bidi']) expect((await tashih([command, '--help'])).stdout).not.toContain('--report')
  })

  test('of bidi is json, and html by either name', async () => {
    const cwd = files()
    const lines = (await tashih(['bidi', 'a.txt', '-f', 'ndjson'], { cwd })).stdout.trim().split('\n')
    expect(JSON.parse((await tashih(['bidi', 'a.txt', '-f', 'json'], { cwd })).stdout)).toEqual(lines.map((line) => JSON.parse(line) as unknown))
    expect((await tashih(['bidi', 'a.txt', '-f', 'html'], { cwd })).stdout).toBe((await tashih(['bidi', 'a.txt', '--html'], { cwd })).stdout)
    expect(told((await tashih(['bidi', 'a.txt', '--html', '-f', 'ndjson'], { cwd })).stderr)).toBe('tashih: --html and --format ndjson exclude each other. Leave one out.\n')
  })
})

describe('--output-file', () => {
  test.each(['lint', 'quotes', 'detect', 'bidi', 'normalize'])('of %s has what standard output would have, and its directory is made', async (command) => {
    const cwd = files()
    const out = await tashih([command, 'a.txt', '-o', 'made/too/report.json', '-f', 'json'], { cwd })
    expect([out.stdout, out.stderr]).toEqual(['', ''])
    expect(readFileSync(join(cwd, 'made/too/report.json'), 'utf8')).toBe((await tashih([command, 'a.txt', '-f', 'json'], { cwd })).stdout)
  })

  test.each(['lint', 'quotes', 'detect', 'bidi', 'normalize'])('of %s never takes the place of a document', async (command) => {
    const cwd = files()
    const { code, stderr } = await tashih([command, 'a.txt', '-o', './a.txt'], { cwd })
    expect([code, told(stderr)]).toEqual([2, expect.stringContaining('is a document to read')])
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(TEXT)
  })

  test('whose directory cannot be made is told', async () => {
    const cwd = files()
    const run = async (path: string) => told((await tashih(['lint', 'a.txt', '-o', path], { cwd })).stderr)
    expect(await run('a.txt/x.json')).toContain('cannot be written: there is no directory a.txt')
    if (existsSync('/proc')) expect(await run('/proc/nothing/x.json')).toContain('/proc/nothing/x.json cannot be written')
    mkdirSync(join(cwd, 'there'))
    expect(await run('there')).toContain('there cannot be written: it is a directory')
  })
})

test('--color and --no-color are taken by every command, and go before the environment', async () => {
  const cwd = files()
  for (const command of [['ayah', '1:1'], ['detect', 'a.txt'], ['bidi', 'a.txt'], ['quotes', 'a.txt']]) {
    for (const option of ['--color', '--no-color']) expect((await tashih([...command, option], { cwd })).code).toBe(0)
  }
  expect((await tashih(['lint', 'a.txt', '--color'], { cwd, env: { NO_COLOR: '1' } })).stdout).toContain('\u001b[')
  expect((await tashih(['lint', 'a.txt', '--no-color'], { cwd, env: { FORCE_COLOR: '1' } })).stdout).not.toContain('\u001b[')
  expect((await tashih(['lint', 'a.txt'], { cwd })).stdout).not.toContain('\u001b[')
})

test('-v is the version', async () => {
  expect((await tashih(['-v'])).stdout).toBe((await tashih(['--version'])).stdout)
})
