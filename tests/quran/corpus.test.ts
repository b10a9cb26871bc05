import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { type EditionManifest, readImlai, readManifest, readUthmani, sha256 } from '../../corpora/quran/sources.ts'
import { Corpus, type Edition } from '../../src/quran/corpus.ts'
import { loadQuran } from '../../src/quran/index.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const corpus = new Corpus()
const quran = loadQuran()
const manifest = readManifest()
const editions: readonly Edition[] = ['uthmani', 'imlai']
const SURAHS = 114
const AYAT = 6236

describe.each(editions)('the built text, %s,', (edition) => {
  const lines = corpus.lines(edition)

  test('has 6,236 ayat, none empty', () => {
    expect(lines).toHaveLength(AYAT)
    expect(lines.filter((line) => line.trim() === '')).toEqual([])
  })

  test('is the text of the manifest, byte for byte', () => {
    expect(sha256(lines.join('\n'))).toBe(manifest.editions[edition].textSha256)
    expect(sha256(lines.join('\n').normalize('NFC'))).toBe(manifest.editions[edition].nfcSha256)
    expect(corpus.about.editions[edition]).toMatchObject({ textSha256: manifest.editions[edition].textSha256, version: manifest.editions[edition].version })
  })

  test('holds Arabic letters, marks, pause signs and single spaces, nothing else', () => {
    const units = new Set(lines.join(''))
    expect([...units].filter((character) => !/[\u0020\u0621-\u065f\u0670\u0671\u06d6-\u06ed]/.test(character))).toEqual([])
    expect(lines.filter((line) => line.includes('  ') || line !== line.trim())).toEqual([])
  })

  test('has the basmala as an ayah in surah 1 alone, and within 27:30', () => {
    const first = lines[0]!
    expect(lines.filter((line) => line === first)).toHaveLength(1)
    expect(lines.filter((line) => line.startsWith(first))).toHaveLength(1)
    expect(quran.ayah(27, 30, edition)).toContain(first.split(' ').at(-1))
  })
})

test('the surahs have 6,236 ayat together, and each ayah has an index of its own', () => {
  const lengths = Array.from({ length: SURAHS }, (_, i) => corpus.surahLength(i + 1)!)
  expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(AYAT)
  expect(corpus.surahLength(SURAHS + 1)).toBeUndefined()
  let index = 0
  lengths.forEach((length, i) => {
    for (let ayah = 1; ayah <= length; ayah++) {
      expect(corpus.ayahIndex(i + 1, ayah)).toBe(index)
      expect(corpus.ayahAt(index++)).toEqual({ surah: i + 1, ayah })
    }
  })
})

test('an ayah that does not exist is refused', () => {
  for (const [surah, ayah] of [[0, 1], [115, 1], [2, 287], [2, 0], [2, 1.5], [NaN, 1]] as const) {
    expect(() => quran.ayah(surah, ayah)).toThrow(expect.objectContaining({ code: 'no-such-ayah' }))
  }
})

describe('the terms of the text', () => {
  const { notice } = corpus.about

  test('go with the built corpus', () => {
    for (const words of ['Tanzil Project', 'Creative Commons Attribution 3.0', 'CHANGING IT IS NOT ALLOWED', 'tanzil.net', 'This copyright notice shall be included']) {
      expect(notice).toContain(words)
    }
    expect(notice).toBe(manifest.notice)
    expect(corpus.about.source).toBe('https://tanzil.net')
  })

  test('stand in NOTICE, line for line, and the package ships it', () => {
    const file = readFileSync(join(root, 'NOTICE'), 'utf8')
    for (const line of notice.split('\n')) expect(file).toContain(line)
    for (const { package: name, version } of Object.values(manifest.editions)) {
      expect(file).toContain(name.replace('-simple', ''))
      expect(file).toContain(`version ${version}`)
    }
    const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { files: string[] }
    expect(files).toContain('NOTICE')
    expect(existsSync(join(root, 'dist/corpora/quran/NOTICE'))).toBe(true)
  })
})

describe('the build stops', () => {
  const { uthmani, imlai } = manifest.editions
  const wrong = '0'.repeat(64)
  const doctored: readonly [string, Partial<EditionManifest>, RegExp][] = [
    ['when the package has another version', { packageVersion: '0.0.1' }, /version of .* the manifest says 0\.0\.1/],
    ['when its files have another hash', { sha256: wrong }, /SHA-256 of the files/],
    ['when the text has another hash', { textSha256: wrong }, /SHA-256 of the text/],
    ['when its NFC has another hash', { nfcSha256: wrong }, /NFC text/],
  ]
  test.each(doctored)('%s', (_, change, message) => {
    expect(() => readUthmani({ ...uthmani, ...change })).toThrow(message)
    expect(() => readImlai({ ...imlai, ...change })).toThrow(message)
  })

  const copy = mkdtempSync(join(tmpdir(), 'tashih-corpus-'))
  afterAll(() => {
    rmSync(copy, { recursive: true })
  })

  test('when one byte of a package differs', () => {
    const source = join(root, 'node_modules', uthmani.package)
    const target = join(copy, 'data/quran-verses.min.json')
    cpSync(join(source, 'package.json'), join(copy, 'package.json'))
    cpSync(join(source, 'data/quran-verses.min.json'), target)
    const elsewhere = { ...uthmani, package: relative(join(root, 'node_modules'), copy) }
    expect(readUthmani(elsewhere)).toHaveLength(AYAT)
    const bytes = readFileSync(target)
    bytes[bytes.length >> 1]! ^= 1
    writeFileSync(target, bytes)
    expect(() => readUthmani(elsewhere)).toThrow(/SHA-256 of the files/)
  })
})

describe('word forms', () => {
  test('of both editions are known, and others are not', () => {
    const { wordForms } = corpus
    for (const word of ['الصلاة', 'ٱلصَّلَوٰةَ', 'معيشة', 'ضنكا']) expect(wordForms.has(word)).toBe(true)
    for (const word of ['صناكا', 'القيسامة', 'تلفزيون']) expect(wordForms.has(word)).toBe(false)
  })
})
