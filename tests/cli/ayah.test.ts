import { describe, expect, test } from 'vitest'
import { readReferences } from '../../src/cli/shared/references.ts'
import { tashih } from './run.ts'

const read = async (...args: string[]): Promise<string> => (await readReferences(args)).map(({ surah, from, to }) => `${surah}:${from}${to > from ? `-${to}` : ''}`).join(' ')

describe('arguments of tashih ayah', () => {
  test.each([
    [['2:255', '3:18'], '2:255 3:18'],
    [['2:255', '', '3:18-20'], '2:255 3:18-20'],
    [['البقرة', '255'], '2:255'],
    [['Al-Baqarah', '255'], '2:255'],
    [['Al-Baqarah 255', 'Ta Ha 1'], '2:255 20:1'],
    [['2:255', 'Al-Ikhlas', '1', '3:18'], '2:255 112:1 3:18'],
    // A name and its number say one thing.
    [['Al-Baqarah', '2:255'], '2:255'],
    [['Al-Ikhlas', '2:255'], '112:1-4 2:255'],
    [['112:1-2,', '108:1'], '112:1-2 108:1'],
  ])('%j are %s', async (args, references) => {
    expect(await read(...args)).toBe(references)
  })

  test('a number that is wrong is told of the reference, not of its part', async () => {
    await expect(read('2:255', 'Al-Baqarah', '300')).rejects.toMatchObject({ code: 'no-such-ayah', data: { text: 'Al-Baqarah 300', ayat: 286 } })
    await expect(read('2:255', '3:18-2')).rejects.toMatchObject({ code: 'reversed-range' })
  })

  test('what is wrong is told without the right reference behind it', async () => {
    await expect(read('2:255', 'nope', '3:18')).rejects.toMatchObject({ code: 'unknown-surah', data: { text: 'nope' } })
  })

  test('names are suggested where they are near', async () => {
    await expect(read('Foo', '3')).rejects.toMatchObject({ code: 'unknown-surah', data: { text: 'Foo', near: '' } })
    await expect(read('2:255', 'xyzzy')).rejects.toMatchObject({ code: 'unknown-surah', data: { near: '' } })
    await expect(read('اليقرة 3')).rejects.toMatchObject({ code: 'unknown-surah', data: { near: 'Al-Baqarah (2)' } })
    await expect(read('الكهغ 3')).rejects.toMatchObject({ code: 'unknown-surah', data: { near: 'Al-Kahf (18)' } })
  })
})

test('tashih ayah prints several verses in the order of the references', async () => {
  const run = await tashih(['ayah', '112:1', 'Al-Kawthar', '1'])
  expect(run.stdout.split('\n').filter((_, i) => i % 2 === 1)).toEqual(['  ⁨Al-Ikhlas⁩ 112:1', '  ⁨Al-Kawthar⁩ 108:1'])
})

test('tashih ayah - reads references from standard input, line by line', async () => {
  const run = await tashih(['ayah', '-', '-f', 'ndjson'], { input: '112:1\n\n Al-Kawthar 1 \r\nTa-Ha 124 2:255\n' })
  expect(run.stdout.trim().split('\n').map((line) => JSON.parse(line) as { surah: number; ayah: number }).map(({ surah, ayah }) => `${surah}:${ayah}`)).toEqual(['112:1', '108:1', '20:124', '2:255'])
  expect((await tashih(['ayah', '-'], { input: '\n' })).stderr).toContain('No reference was given.')
})

test.each([[['ayah', '']], [['ayah']], [['ayah', '--edition', 'imlai']]])('tashih %j says that a reference is missing', async (args) => {
  const run = await tashih(args)
  expect([run.code, run.stdout, run.stderr]).toEqual([2, '', 'tashih: No reference was given. Write it as 20:124, Ta-Ha 124, or 2:255-257.\n'])
})
