import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder, tashih } from './run.ts'

const BAD = 'قال \ufefb إله\n'
const GOOD = 'قال لا إله\n'

describe('lint - --fix', () => {
  test('gives the fixed text to standard output, the report to the error stream', async () => {
    const run = await tashih(['lint', '-', '--fix'], { input: BAD })
    expect([run.code, run.stdout, run.stderr]).toEqual([0, GOOD, 'Nothing to report in 1 file.\n1 finding was put right in 1 file.\n'])
    const left = await tashih(['lint', '-', '--fix', '--format', 'json', '--stdin-filename', 'x.md'], { input: `${BAD}[Al-Baqarah: 300]\n` })
    expect([left.code, left.stdout]).toEqual([1, `${GOOD}[Al-Baqarah: 300]\n`])
    expect(JSON.parse(left.stderr)).toMatchObject([{ path: 'x.md', findings: [{ rule: 'quran/unknown-reference' }] }])
  })

  test('gives back a text that has nothing to fix, in the encoding it came in', async () => {
    expect((await tashih(['lint', '-', '--fix'], { input: GOOD })).stdout).toBe(GOOD)
    const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')
    // The run reads what was written as UTF-8: letters of one byte come through.
    expect((await tashih(['lint', '-', '--fix', '-o', '/dev/null'], { input: utf16('abc') })).stdout).toBe(utf16('abc').toString('utf8'))
  })

  test('gives nothing where the text cannot be read', async () => {
    const run = await tashih(['lint', '-', '--fix'], { input: Uint8Array.of(0x61, 0) })
    expect([run.code, run.stdout]).toEqual([2, ''])
  })

  test('beside files: these are written', async () => {
    const cwd = folder({ 'a.txt': BAD })
    const run = await tashih(['lint', 'a.txt', '-', '--fix'], { cwd, input: BAD })
    expect([run.code, run.stdout, readFileSync(join(cwd, 'a.txt'), 'utf8')]).toEqual([0, GOOD, GOOD])
    expect(run.stderr).toContain('2 findings were put right in 2 files.')
  })
})

describe('the summary', () => {
  const files = () => folder({ 'a.txt': BAD + BAD, 'b.txt': `${BAD}[Al-Baqarah: 300]\n`, 'c.txt': GOOD })

  test('says what was put right, in the plural that the language takes', async () => {
    expect((await tashih(['lint', '.', '--fix'], { cwd: files() })).stdout).toMatch(/\n1 finding in 3 files: 1 error, 0 warnings, 0 notes\.\n3 findings were put right in 2 files\.\n$/)
    expect((await tashih(['lint', 'c.txt', 'a.txt', '--fix', '--lang', 'ar'], { cwd: files() })).stdout).toBe('لا شيء يُذكر في ملفين.\nأُصلحت نتيجتان في ملف واحد.\n')
    expect((await tashih(['lint', 'c.txt', '--fix'], { cwd: files() })).stdout).toBe('Nothing to report in 1 file.\n')
  })

  test('says what would be put right', async () => {
    const cwd = files()
    expect((await tashih(['lint', 'a.txt', '--fix-dry-run'], { cwd })).stdout).toBe('Nothing to report in 1 file.\n--fix would put 2 findings right in 1 file.\n')
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(BAD + BAD)
  })

  test('says how many showed only once others were put right: the count of what can be put right did not have them', async () => {
    const cwd = folder({ 'a.txt': 'ﻣﺮﺣﺒﺎ , ﻋﺎﻟﻢ\n' })
    expect((await tashih(['lint', 'a.txt'], { cwd })).stdout).toMatch(/\n3 findings can be put right by --fix\.\n$/)
    expect((await tashih(['lint', 'a.txt', '--fix-dry-run'], { cwd })).stdout).toMatch(/\n--fix would put 4 findings right in 1 file\.\n1 of them shows only once others are put right\.\n$/)
    expect((await tashih(['lint', 'a.txt', '--fix', '--lang', 'ar'], { cwd })).stdout).toMatch(/\nواحدة منها لا تظهر إلا بعد إصلاح غيرها\.\n$/)
  })

  test('leaves other formats as they are', async () => {
    const run = await tashih(['lint', 'a.txt', '--fix', '--format', 'json'], { cwd: files() })
    expect(JSON.parse(run.stdout)).toEqual([{ path: 'a.txt', findings: [] }])
  })

  test('with --quiet counts what is shown, and --max-warnings what there is', async () => {
    const cwd = files()
    expect((await tashih(['lint', '.', '--quiet'], { cwd })).stdout).toMatch(/\n1 finding in 3 files: 1 error, 0 warnings, 0 notes\.\n$/)
    const limited = await tashih(['lint', 'a.txt', '--quiet', '--max-warnings', '0'], { cwd })
    expect([limited.code, limited.stdout, limited.stderr]).toEqual([1, 'Nothing to report in 1 file.\n', 'tashih: More warnings than --max-warnings 0 allows.\n'])
  })
})

describe('what cannot be written', () => {
  // As long as a name may be: there is no room for that of the file which is written first, and nobody’s permission helps.
  const LONG = `${'a'.repeat(251)}.txt`

  test('is named as the place of the report', async () => {
    const cwd = folder({ 'a.txt': BAD })
    mkdirSync(join(cwd, 'sub'))
    const told = async (path: string) => {
      const { code, stderr } = await tashih(['lint', 'a.txt', '-o', path], { cwd })
      return [code, stderr.replace(/[\u2068\u2069]/g, '')]
    }
    expect(await told('a.txt/x')).toEqual([2, 'tashih: a.txt/x cannot be written: there is no directory a.txt. Make it, or name another place.\n'])
    expect(await told('sub')).toEqual([2, 'tashih: sub cannot be written: it is a directory. Name a file in it.\n'])
  })

  test.each([['lint', '--fix'], ['normalize', '--write']])('is named by %s %s, and the other files are written', async (command, option) => {
    const text = 'قال \ufefb  إله\n'
    const cwd = folder({ [LONG]: text, 'b.txt': text })
    const run = await tashih([command, '.', option], { cwd })
    expect(run.code).toBe(2)
    expect(run.stderr).toMatch(/aaa\.txt⁩ cannot be written: /)
    expect(readFileSync(join(cwd, LONG), 'utf8')).toBe(text)
    expect(readFileSync(join(cwd, 'b.txt'), 'utf8')).toContain('لا')
  })
})
