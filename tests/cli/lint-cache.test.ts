import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folder, tashih } from './run.ts'

const TEXT = 'قال \ufefb إله [Al-Baqarah: 300]\n'

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
