import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { surahs } from '../../corpora/surah-names/data.ts'
import { findMentions, parseReference } from '../../src/quran/references/index.ts'

interface Style {
  readonly name: string
  readonly write: (surah: number, ayat: string) => string
}

const latin = (surah: number): string => surahs()[surah - 1]!.latin
const arabic = (surah: number): string => surahs()[surah - 1]!.arabic

const STYLES: readonly Style[] = [
  { name: '[Name: n]', write: (surah, ayat) => `[${latin(surah)}: ${ayat}]` },
  { name: 'Surah Name, verse n', write: (surah, ayat) => `Surah ${latin(surah)}, verse ${ayat}` },
  { name: 'Surat Name (s), ayat n', write: (surah, ayat) => `Surat ${latin(surah)} (${surah}), ayat ${ayat}` },
  { name: '(Quran s:n)', write: (surah, ayat) => `(Quran ${surah}:${ayat})` },
  { name: 'Q s:n', write: (surah, ayat) => `Q ${surah}:${ayat}` },
  { name: '(Name s:n)', write: (surah, ayat) => `(${latin(surah)} ${surah}:${ayat})` },
  { name: '(s:n)', write: (surah, ayat) => `(${surah}:${ayat})` },
  { name: '[vowelled name: n]', write: (surah, ayat) => `[${arabic(surah)}: ${ayat}]` },
  { name: 'سورة، الآية', write: (surah, ayat) => `سورة ${arabic(surah)}، الآية ${ayat}` },
  { name: 'سورة (الآية)', write: (surah, ayat) => `سورة ${arabic(surah)} (الآية ${ayat})` },
  { name: 'السورة، آية', write: (surah, ayat) => `السورة ${surah}، آية ${ayat}` },
  { name: 'الآية من سورة', write: (surah, ayat) => `الآية ${ayat} من سورة ${arabic(surah)}` },
]

const place = fc
  .integer({ min: 1, max: 114 })
  .chain((surah) => {
    const last = surahs()[surah - 1]!.ayat
    return fc.tuple(fc.constant(surah), fc.integer({ min: 1, max: last }), fc.integer({ min: 1, max: last }))
  })
  .map(([surah, a, b]) => ({ surah, from: Math.min(a, b), to: Math.max(a, b) }))

const zero = fc.constantFrom(0x30, 0x660, 0x6f0)
const digits = (text: string, first: number): string => text.replace(/\d/g, (digit) => String.fromCharCode(first + Number(digit)))

describe('a reference written in any style is read back', () => {
  test.each(STYLES)('$name', ({ write }) => {
    fc.assert(
      fc.property(place, zero, fc.constantFrom('-', '–', ' - '), ({ surah, from, to }, first, dash) => {
        const text = digits(write(surah, from === to ? `${from}` : `${from}${dash}${to}`), first)
        const mentions = findMentions(`نص ${text} text`).filter((mention) => mention.from !== null)
        expect(mentions.map((one) => [one.surah, one.from, one.to, one.status])).toEqual([[surah, from, to, 'ok']])
        expect(parseReference(text)).toMatchObject({ ok: true, references: [{ surah, from, to }] })
      }),
    )
  })
})

/** Text made of the pieces that references are made of, in any order. */
const scraps = fc
  .array(
    fc.oneof(
      fc.constantFrom('سورة ', 'الآية ', 'آية ', 'البقرة', 'النساء', 'Surah ', 'Al-Baqarah', 'Q ', 'verse ', 'Ayat al-', 'ص', 'من ', ' و', 'and '),
      fc.constantFrom('[', ']', '(', ')', '{', ':', '/', '، ', ', ', '؛', '-', ' ', '\n', '\n\n', '"', '*', '_', '.', '\u200f', '\u2067', '\u064e', '\ufdfa', '\ufdf2'),
      fc.integer({ min: 0, max: 400 }).map(String),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''))

const isInsidePair = (text: string, offset: number): boolean =>
  /[\ud800-\udbff]/.test(text[offset - 1] ?? '') && /[\udc00-\udfff]/.test(text[offset] ?? '')

describe('whatever the text holds', () => {
  test('mentions are in order, inside it, on code point boundaries, and do not overlap', () => {
    fc.assert(
      fc.property(scraps, (text) => {
        let last = 0
        let group = 0
        for (const mention of findMentions(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(last)
          expect(mention.end).toBeGreaterThan(mention.start)
          expect(mention.outerStart).toBeLessThanOrEqual(mention.start)
          expect(mention.outerEnd).toBeGreaterThanOrEqual(mention.end)
          expect(mention.outerEnd).toBeLessThanOrEqual(text.length)
          expect(mention.group === group || mention.group === group + 1).toBe(true)
          for (const offset of [mention.start, mention.end, mention.outerStart, mention.outerEnd]) expect(isInsidePair(text, offset)).toBe(false)
          if (mention.status === 'ok') expect(mention.surah).not.toBeNull()
          last = mention.end
          group = mention.group
        }
        parseReference(text)
      }),
      { numRuns: 1500 },
    )
  })

  test('what stands far away does not change what is read', () => {
    const far = 'كلام بعيد لا شأن له بما يأتي. '.repeat(40)
    fc.assert(
      fc.property(place, ({ surah, from }) => {
        const alone = findMentions(`\n\n[${latin(surah)}: ${from}]`)
        const there = findMentions(`${far}\n\n[${latin(surah)}: ${from}]${far}`)
        expect(there.map((one) => [one.surah, one.from, one.end - one.start])).toEqual(alone.map((one) => [one.surah, one.from, one.end - one.start]))
      }),
    )
  })
})
