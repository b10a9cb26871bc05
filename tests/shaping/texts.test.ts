import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { shape } from '../../src/arabic/shape.ts'
import { unshape } from '../../src/arabic/unshape.ts'

const require = createRequire(import.meta.url)

interface SimpleVerse { readonly text?: string; readonly ar?: string }

function uthmani(): string[] {
  const path = join(dirname(require.resolve('quran-validator')), '..', 'data', 'quran-verses.min.json')
  return (JSON.parse(readFileSync(path, 'utf8')) as { text: string }[]).map((verse) => verse.text)
}

function simple(): string[] {
  const texts: string[] = []
  const read = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value)
    else if (Array.isArray(value)) value.forEach(read)
    else if (typeof value === 'object' && value !== null) Object.values(value as SimpleVerse).forEach(read)
  }
  for (let surah = 1; surah <= 114; surah++) read(require(`quran-json-simple/surahs/${surah}.json`))
  return texts.filter((text) => /[\u0621-\u064A]/.test(text))
}

/** Letters that Persian, Urdu, Sindhi, Kurdish and Uyghur add to the Arabic ones. */
const SENTENCES = [
  'این یک جملهٔ فارسی است که می‌خواهیم بیازماییم؛ ژاله، گچ و پدر',
  'یہ ایک اردو جملہ ہے، ٹھیک ڈھنگ سے لکھا ہوا؛ پہاڑ، کہاں، گئے',
  'بۇ ئۇيغۇرچە جۈملە، ئىككى سۆز ۋە بىر چېكىت',
  'ئەمە ڕستەیەکی کوردییە و ڵ و ۆ و ێ لەخۆ دەگرێت',
  'هي سنڌي جملو آهي، ڪتاب ۽ ٻار، ڏينهن ۾ ڀاڄي، ٿلهو ڄمي ڳالهه',
]

describe('unshape undoes shape', () => {
  test('on every verse of the vowelled Uthmani text', () => {
    const verses = uthmani()
    expect(verses.length).toBe(6236)
    expect(verses.filter((verse) => unshape(shape(verse)) !== verse)).toEqual([])
    expect(verses.filter((verse) => shape(verse) === verse)).toEqual([])
  })

  test('on every verse of the vowelled simple text', () => {
    const verses = simple()
    expect(verses.length).toBeGreaterThanOrEqual(6236)
    expect(verses.filter((verse) => unshape(shape(verse)) !== verse)).toEqual([])
  })

  test.each(SENTENCES)('%s', (sentence) => {
    expect(shape(sentence)).not.toBe(sentence)
    expect(unshape(shape(sentence))).toBe(sentence)
  })
})
