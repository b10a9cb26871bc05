import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { folder, tashih, type Run } from './run.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const STACK = '\n    at '

function clean(run: Run): void {
  expect(run.stderr).not.toContain(STACK)
  expect(run.stdout).not.toContain(STACK)
  expect(run.signal).toBeNull()
}

test('a file that cannot be read is told in the report too, for programs that read nothing else', async () => {
  const cwd = folder({ 'a.txt': 'text\n', 'b.txt': Uint8Array.of(0x61, 0) })
  const run = async (format: string) => tashih(['lint', 'b.txt', 'a.txt', '-f', format], { cwd })
  const json = await run('json')
  expect([json.code, json.stderr.replace(/[\u2066-\u2069]/g, '')]).toEqual([2, expect.stringContaining('b.txt is no text')])
  expect(JSON.parse(json.stdout)).toEqual([{ path: 'b.txt', findings: [], error: { code: 'binary', message: expect.stringContaining('is no text') } }, { path: 'a.txt', findings: [] }])
  expect((await run('junit')).stdout).toContain('errors="1"')
  expect((await run('stylish')).stdout).toBe('Nothing to report in 1 file.\n')
})

describe('what cannot be read is named, with what to do, and exit code 2', () => {
  const cases: readonly [string, Readonly<Record<string, string | Uint8Array>>, string, RegExp][] = [
    ['a missing path', {}, 'missing.txt', /no file ⁨missing\.txt⁩\. Check the path/],
    ['a pattern that matches nothing', {}, '*.md', /No file matches/],
    ['a binary file', { 'a.txt': Uint8Array.of(0x50, 0x4b, 3, 4, 0, 1) }, 'a.txt', /no text: byte 4 is NUL/],
    ['damaged UTF-8', { 'a.txt': Uint8Array.of(0xc3, 0xa9, 0xc7, 0xe1) }, 'a.txt', /not UTF-8: byte 2 is 0xC7\. Save it as UTF-8/],
    ['half a UTF-16 unit', { 'a.txt': Uint8Array.of(0xff, 0xfe, 0x61) }, 'a.txt', /ends in half a unit/],
  ]
  test.each(cases)('%s', async (_, files, path, message) => {
    const run = await tashih(['lint', path], { cwd: folder(files) })
    clean(run)
    expect(run.stderr).toMatch(message)
    expect(run.code).toBe(2)
  })

  test('a file without permission', async () => {
    const cwd = folder({ 'a.txt': 'a' })
    chmodSync(join(cwd, 'a.txt'), 0)
    const run = await tashih(['lint', 'a.txt'], { cwd })
    clean(run)
    // Root may read everything.
    if (process.getuid?.() !== 0) expect(run.stderr).toMatch(/may not be read/)
    expect(run.code).toBe(process.getuid?.() === 0 ? 0 : 2)
  })

  test('the other files are still read', async () => {
    const run = await tashih(['lint', 'missing.txt', 'a.txt', '--format', 'json'], { cwd: folder({ 'a.txt': 'See [Al-Baqarah: 300].' }) })
    expect(run.code).toBe(2)
    expect(JSON.parse(run.stdout)).toMatchObject([{ path: 'a.txt', findings: [{ rule: 'quran/unknown-reference' }] }])
  })
})

describe('what is strange but can be read gives a result', () => {
  test('an empty file, a file of spaces, a byte order mark alone', async () => {
    const run = await tashih(['lint', '.'], { cwd: folder({ 'a.txt': '', 'b.txt': ' \n', 'c.md': '\ufeff' }) })
    clean(run)
    expect([run.code, run.stderr]).toEqual([0, ''])
    expect(run.stdout).toBe('Nothing to report in 3 files.\n')
  })

  test('a lone surrogate, in UTF-16 and in a record', async () => {
    const cwd = folder({ 'a.txt': Uint8Array.of(0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00) })
    const run = await tashih(['lint', 'a.txt'], { cwd })
    clean(run)
    expect(run.code).not.toBe(2)
    const record = await tashih(['batch', '-'], { input: '{"id":"a","text":"\\ud800 قال"}\n' })
    clean(record)
    expect(JSON.parse(record.stdout)).toMatchObject({ id: 'a', quotations: [] })
  })

  test('a directory is searched; a directory in a file’s place is said', async () => {
    const cwd = folder({ 'a.txt': 'text' })
    mkdirSync(join(cwd, 'sub'))
    const run = await tashih(['lint', '.'], { cwd })
    expect([run.code, run.stdout]).toEqual([0, 'Nothing to report in 1 file.\n'])
    expect((await tashih(['lint', 'sub'], { cwd })).stderr).toMatch(/No file matches/)
  })

  test('one line of 50 MB', async () => {
    const line = 'كلمة word '.repeat(Math.ceil((50 * 1024 * 1024) / Buffer.byteLength('كلمة word ')))
    const run = await tashih(['lint', 'a.txt', '--format', 'json'], { cwd: folder({ 'a.txt': line }) })
    clean(run)
    expect(run.stderr).toBe('')
    expect(run.code).not.toBe(2)
  })
})

describe('the command line itself', () => {
  test('an unknown command, option, rule, severity, format, locale: exit code 2 and no stack', async () => {
    const runs = await Promise.all([
      tashih(['nope']),
      tashih(['lint', '--nope']),
      tashih(['lint', '.', '--rule', 'quran/misquotatoin:off']),
      tashih(['lint', '.', '--rule', 'quran/misquotation:loud']),
      tashih(['lint', '.', '--format', 'nope']),
      tashih(['lint', '.', '--max-warnings', 'many']),
      tashih(['ayah', '2:300']),
      tashih(['ayah', 'Blorb 3']),
      tashih(['explain', 'quran/misquot']),
      tashih(['lint', '--lang', 'xx']),
    ])
    runs.forEach(clean)
    expect(runs.map((run) => run.code)).toEqual(runs.map(() => 2))
    expect(runs[2]!.stderr).toContain('Did you mean ⁨quran/misquotation⁩?')
    expect(runs[6]!.stderr).toContain('286 ayat')
  })

  test.each(['lint', 'quotes', 'ayah', 'batch', 'explain'])('%s --help shows an example', async (command) => {
    for (const lang of ['en', 'ar']) {
      const run = await tashih([command, '--help', '--lang', lang])
      expect([run.code, run.stderr]).toEqual([0, ''])
      expect(run.stdout).toContain(`tashih ${command}`)
      expect(run.stdout).toContain(lang === 'en' ? 'Examples:' : 'أمثلة:')
    }
  })

  test('a reader that closes the pipe is no error', async () => {
    const cwd = folder({ 'a.txt': 'See [Al-Baqarah: 300].\n\n'.repeat(20_000) })
    const bin = `"${process.execPath}" --conditions tashih-source --import "${new URL('../../node_modules/tsx/dist/loader.mjs', import.meta.url).href}" "${join(root, 'src/cli/tashih.ts')}"`
    const child = spawn('bash', ['-c', `${bin} lint a.txt | head -1`], { cwd })
    let stderr = ''
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    await new Promise((resolve) => child.on('close', resolve))
    expect(stderr).toBe('')
  })
})
