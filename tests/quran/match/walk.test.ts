import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Corpus, type Edition } from '../../../src/quran/corpus.ts'
import { COLUMN_LETTER, OPTIONAL, SEAT, SOFT } from '../../../src/quran/index/columns.ts'
import { SHORT_SEED_LENGTH } from '../../../src/quran/index/seeds.ts'
import { LetterStream } from '../../../src/quran/match/letter-stream.ts'
import { Resolver } from '../../../src/quran/match/resolve.ts'
import { Walk } from '../../../src/quran/match/walk.ts'

const corpus = new Corpus()
const { columns } = corpus.index
const resolver = new Resolver(corpus.index, corpus.wordForms)
const walk = new Walk(columns)
const editions: readonly Edition[] = ['uthmani', 'imlai']
const AYAT = 6236

const read = (text: string): LetterStream => new LetterStream().read(text, 0, text.length)
const allFree = (c: number, cEnd: number): boolean => columns.letters.slice(c, cEnd).every((entry) => (entry & (OPTIONAL | SOFT | SEAT)) !== 0)

describe.each(editions)('the columns of each ayah, %s', (edition) => {
  const stream = new LetterStream()
  const ayahLetters = (ayah: number): LetterStream => {
    const line = corpus.lines(edition)[ayah]!
    return stream.read(line, 0, line.length)
  }

  test('are walked by its letters from the first to the last', () => {
    const stuck: string[] = []
    for (let ayah = 0; ayah < AYAT; ayah++) {
      const { letters, count } = ayahLetters(ayah)
      walk.forward(letters, 0, count, columns.ayat[ayah]!, columns.ayat[ayah + 1]!)
      if (walk.q !== count || !allFree(walk.c, columns.ayat[ayah + 1]!)) stuck.push(JSON.stringify(corpus.ayahAt(ayah)))
    }
    expect(stuck).toEqual([])
  })

  test('are walked by its letters from the last to the first', () => {
    const stuck: string[] = []
    for (let ayah = 0; ayah < AYAT; ayah++) {
      const { letters, count } = ayahLetters(ayah)
      walk.backward(letters, count - 1, 0, columns.ayat[ayah + 1]! - 1, columns.ayat[ayah]!)
      if (walk.q !== 0 || !allFree(columns.ayat[ayah]!, walk.c)) stuck.push(JSON.stringify(corpus.ayahAt(ayah)))
    }
    expect(stuck).toEqual([])
  })

  test('are among the places where its letters stand', () => {
    const missing: string[] = []
    for (let ayah = 0; ayah < AYAT; ayah++) {
      const { letters, count } = ayahLetters(ayah)
      if (count < SHORT_SEED_LENGTH) continue
      const found = resolver.places(letters, 0, count).some((c) => corpus.ayahOfColumn(c) === ayah)
      if (!found) missing.push(JSON.stringify(corpus.ayahAt(ayah)))
    }
    expect(missing).toEqual([])
  })
})

describe('a walk', () => {
  const start = (surah: number, ayah: number): number => columns.ayat[corpus.ayahIndex(surah, ayah)]!
  const end = (surah: number, ayah: number): number => columns.ayat[corpus.ayahIndex(surah, ayah) + 1]!

  test.each([
    ['Uthmani', 'ٱلصلوة'],
    ['imla’i', 'الصلاة'],
    ['both at once', 'الصلواة'],
    ['neither', 'الصله'],
  ])('reads the word of 2:3 as %s writes it', (_, word) => {
    const { letters, count } = read(`الذين يؤمنون بالغيب ويقيمون ${word}`)
    expect(walk.forward(letters, 0, count, start(2, 3), end(2, 3)).q).toBe(count)
  })

  test('stops at the first letter that is another', () => {
    const { letters, count } = read('الذين يؤمنون بالعيب')
    const { q } = walk.forward(letters, 0, count, start(2, 3), end(2, 3))
    expect(q).toBe(count - 3)
  })

  test('counts the letters that agree, never more than there are on either side', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 28 }), { maxLength: 40 }), fc.nat(columns.letters.length - 1), (list, c) => {
        const letters = Uint8Array.from(list)
        const cEnd = Math.min(c + 60, columns.letters.length)
        walk.forward(letters, 0, letters.length, c, cEnd)
        expect(walk.agreed).toBeLessThanOrEqual(Math.min(walk.q, walk.c - c))
        expect(walk.c).toBeLessThanOrEqual(cEnd)
        expect(walk.q).toBeLessThanOrEqual(letters.length)
      }),
    )
  })

  test('writes the column of each letter, ascending, where the letter stands', () => {
    fc.assert(
      fc.property(fc.nat(AYAT - 1), fc.constantFrom(...editions), (ayah, edition) => {
        const { letters, count } = read(corpus.lines(edition)[ayah]!)
        const path = new Int32Array(count).fill(-1)
        walk.forward(letters, 0, count, columns.ayat[ayah]!, columns.ayat[ayah + 1]!, path)
        const used = [...path].filter((c) => c >= 0)
        expect(used).toEqual([...used].sort((a, b) => a - b))
        expect(used).toHaveLength(walk.agreed)
        path.forEach((c, q) => {
          if (c < 0 || (columns.letters[c]! & SEAT) !== 0) return
          expect([columns.letters[c]! & COLUMN_LETTER, columns.others[c]]).toContain(letters[q]! & COLUMN_LETTER)
        })
      }),
    )
  })
})
