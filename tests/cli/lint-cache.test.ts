import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Cache } from '../../src/cli/shared/cache.ts'
import { lintFile } from '../../src/cli/shared/lint-file.ts'
import type { LintJob } from '../../src/cli/shared/lint-job.ts'
import { folder, tashih } from './run.ts'

const TEXT = 'قال \ufefb إله [Al-Baqarah: 300]\n'
const CLEAN = 'Nothing here.\n'
const settings: LintJob['settings'] = { rules: {}, translations: [], locale: 'en' }
const jobOf = (path: string): LintJob => ({ path, settings, fix: 'no', suggestions: [] })

test('the directory of a cache is made', async () => {
  const cwd = folder({ 'a.txt': TEXT })
  const run = await tashih(['lint', 'a.txt', '--cache', '--cache-location', 'some/where/x'], { cwd })
  expect([run.code, run.stderr, existsSync(join(cwd, 'some/where/x'))]).toEqual([1, '', true])
})

test('a cache that cannot be written is a warning', async () => {
  const cwd = folder({ 'a.txt': TEXT })
  const without = await tashih(['lint', 'a.txt'], { cwd })
  for (const place of ['a.txt/x', '.']) {
    const run = await tashih(['lint', 'a.txt', '--cache', '--cache-location', place], { cwd })
    expect([run.code, run.stdout]).toEqual([without.code, without.stdout])
    expect(run.stderr).toMatch(/^tashih: .* cannot be written: .*\n$/)
  }
})

test('findings are kept under the bytes that were linted, whatever the file holds by now', () => {
  const cwd = folder({ 'a.txt': TEXT })
  const [path, place, job] = [join(cwd, 'a.txt'), join(cwd, 'cache'), jobOf(join(cwd, 'a.txt'))]
  const first = new Cache(place, [])
  const outcome = lintFile(job)
  expect(outcome.findings).toHaveLength(2)
  // An editor writes the file while the run goes on.
  writeFileSync(path, CLEAN)
  first.keep(job, outcome)
  first.save([path])
  expect(new Cache(place, []).find(job)).toBeNull()
  writeFileSync(path, TEXT)
  expect(new Cache(place, []).find(job)?.findings).toEqual(outcome.findings)
})

describe('what a cache remembers', () => {
  const known = (cwd: string, place = '.tashihcache') => Object.keys(JSON.parse(readFileSync(join(cwd, place), 'utf8')) as object).sort()
  const tree = () => {
    const cwd = folder({ 'a.txt': TEXT, 'b.txt': CLEAN })
    mkdirSync(join(cwd, 'sub'))
    writeFileSync(join(cwd, 'sub/c.txt'), CLEAN)
    return cwd
  }
  const run = async (cwd: string, ...args: string[]) => tashih(['lint', '--cache', ...args], { cwd })

  test('files that a run was not about', async () => {
    const cwd = tree()
    await run(cwd, '.')
    await run(cwd, './a.txt')
    expect(known(cwd)).toEqual(['a.txt', 'b.txt', 'sub/c.txt'])
    writeFileSync(join(cwd, 'a.txt'), CLEAN)
    await run(cwd, 'a.txt')
    expect(known(cwd)).toEqual(['a.txt', 'b.txt', 'sub/c.txt'])
  })

  test('no files that a run was about and did not find', async () => {
    const cwd = tree()
    await run(cwd, '.')
    rmSync(join(cwd, 'sub/c.txt'))
    rmSync(join(cwd, 'b.txt'))
    await run(cwd, 'sub')
    expect(known(cwd)).toEqual(['a.txt', 'b.txt'])
    await run(cwd, '.')
    expect(known(cwd)).toEqual(['a.txt'])
  })

  test('files by their place from the cache, from whatever directory they are named', async () => {
    const cwd = tree()
    await run(cwd, '.')
    await run(join(cwd, 'sub'), '.', '--cache-location', '../.tashihcache')
    await run(cwd, join(cwd, 'b.txt'))
    expect(known(cwd)).toEqual(['a.txt', 'b.txt', 'sub/c.txt'])
  })

  test.each<[string, (entry: Record<string, unknown>) => unknown]>([
    ['that is null', () => null],
    ['that is a text', () => 'x'],
    ['without findings', ({ findings: _, ...rest }) => rest],
    ['with findings that are null', (entry) => ({ ...entry, findings: null })],
    ['with a finding that is none', (entry) => ({ ...entry, findings: [null] })],
    ['with a finding without its place', (entry) => ({ ...entry, findings: [{ rule: 'a', messageId: 'b', message: 'c', severity: 'error', data: {} }] })],
  ])('no entry %s: the file is linted', async (_, broken) => {
    const cwd = folder({ 'a.txt': TEXT })
    const first = await run(cwd, 'a.txt')
    const entries = JSON.parse(readFileSync(join(cwd, '.tashihcache'), 'utf8')) as Record<string, Record<string, unknown>>
    writeFileSync(join(cwd, '.tashihcache'), JSON.stringify({ 'a.txt': broken(entries['a.txt']!), 'gone.txt': null }))
    expect(await run(cwd, 'a.txt')).toEqual(first)
    expect(JSON.parse(readFileSync(join(cwd, '.tashihcache'), 'utf8'))).toEqual(entries)
  })

  test('nothing, where it is no object or no file', async () => {
    const cwd = folder({ 'a.txt': TEXT })
    const first = await run(cwd, 'a.txt')
    for (const text of ['[]', 'null', '7', '{"a.txt":']) {
      writeFileSync(join(cwd, '.tashihcache'), text)
      expect(await run(cwd, 'a.txt')).toEqual(first)
    }
    expect(await run(cwd, 'a.txt', '--cache-location', '/dev/null')).toEqual(first)
  })
})
