import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyze, lint, SurahAliasError } from '../../src/index.ts'
import { findMentions, parseReference, type SurahAliases, surahNames } from '../../src/quran/index.ts'
import { surahName } from '../../src/quran/names/index.ts'

const OWN = { 'The Heifer': 2, 'العجل': 7, Joseph: 12, 'Neş’e': 76 }
const read = (text: string, aliases?: SurahAliases) => findMentions(text, surahNames(aliases)).map(({ surah, from, certainty }) => `${surah}:${from} ${certainty}`)

describe('names of surahs that a house adds', () => {
  test.each([
    ['[The Heifer: 255]', '2:255 explicit'],
    ['«The Heifer: 255»', '2:255 explicit'],
    ['(the heifer, 255)', '2:255 explicit'],
    ['Surah The Heifer, verse 5', '2:5 explicit'],
    ['verse 5 of The Heifer', '2:5 explicit'],
    ['The Heifer 2:255', '2:255 explicit'],
    ['(العجل: 5)', '7:5 explicit'],
    ['(والعِجْل/ 5)', '7:5 explicit'],
    ['سورة العجل، الآية 5', '7:5 explicit'],
    ['«نص» العجل: 5', '7:5 explicit'],
    ['[Neş’e: 5]', '76:5 explicit'],
    ["[Nes'e: 5]", '76:5 explicit'],
  ])('%s is read as %s', (text, expected) => {
    expect(read(text, OWN)).toEqual([expected])
    expect(read(text)).not.toEqual([expected])
  })

  test('one that the table has already needs nothing beside it', () => {
    expect([read('[Joseph: 3]'), read('[Joseph: 3]', OWN)]).toEqual([['12:3 shape'], ['12:3 explicit']])
  })

  test('with an article are not read without it, and inside other words not at all', () => {
    for (const text of ['(Heifer: 5)', '(عجل: 5)', '(The Heifers: 5)']) expect(read(text, OWN)).not.toContain(expect.stringMatching(/^[27]:/))
    expect(read('We fed the heifer: 5 kilos. المستعجل: 5', OWN)).toEqual([])
  })

  test('change nothing else', () => {
    const parts = fc.constantFrom('[Ta-Ha: 124] ', '(البقرة/ 255) ', '«نص» ', 'see 2:255, ', 'the 5 heifers ', 'الآية 5 ', 'Surah ', 'آل عمران: 3 ')
    fc.assert(
      fc.property(fc.array(parts), (words) => {
        expect(read(words.join(''), OWN)).toEqual(read(words.join('')))
      }),
    )
  })

  test('serve whoever types a reference', () => {
    expect(parseReference('the heifer 5', surahNames(OWN))).toMatchObject({ ok: true, references: [{ surah: 2, from: 5, to: 5 }] })
    expect(parseReference('the heifer 5')).toMatchObject({ ok: false })
  })

  test('serve lint and analyze', () => {
    const text = '﴿ذَٰلِكَ الْكِتَابُ لَا رَيْبَ ۛ فِيهِ﴾ [The Heifer: 3]'
    expect(analyze(text, { surahAliases: OWN }).citations).toMatchObject([{ ref: { surah: 2, from: 3, to: 3 }, status: 'wrong' }])
    expect(lint(text, { surahAliases: OWN }).findings.map(({ rule }) => rule)).toEqual(['quran/wrong-reference'])
    expect(lint(text).findings.map(({ rule }) => rule)).toEqual(['quran/unknown-reference'])
  })

  test('are spellings of one name for the rule about spellings', () => {
    const text = 'See (The Heifer: 5), (Al-Baqarah: 6), (Al-Baqarah: 7).'
    const rules = (surahAliases: SurahAliases) => lint(text, { surahAliases }).findings.map(({ rule, messageId }) => `${rule} ${messageId}`)
    expect(rules(OWN)).toEqual(['citation/style name'])
  })
})

describe('a name that cannot be a surah’s is an error', () => {
  test.each<[SurahAliases, string, RegExp]>([
    [{ 'The Cow': 3 }, 'alias-taken', /The Cow cannot stand for surah 3: it is a name of Al-Baqarah \(2\) already/],
    [{ 'Albakara': 3 }, 'alias-taken', /Al-Baqarah/],
    [{ 'البَقَرة': 3 }, 'alias-taken', /Al-Baqarah/],
    [{ Heifer: 115 }, 'alias-number', /115; surahs are numbered 1 to 114/],
    [{ Heifer: 1.5 }, 'alias-number', /1\.5/],
    [{ Heifer: 2, 'HEIFER': 3 }, 'alias-twice', /HEIFER cannot stand for surah 3: Heifer, which is the same name, stands for surah 2/],
    [{ '': 2 }, 'alias-unreadable', /cannot be read as a name/],
    [{ 'Surah Heifer': 2 }, 'alias-unreadable', /without words such as surah/],
    [{ 'the very first heifer ever seen': 2 }, 'alias-unreadable', /at most five words/],
    [{ 'Part 2': 2 }, 'alias-unreadable', /letters only/],
  ])('%j', (aliases, code, message) => {
    let error: unknown
    try {
      lint('text', { surahAliases: aliases })
    } catch (thrown) {
      error = thrown
    }
    expect(error).toBeInstanceOf(SurahAliasError)
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) })
  })

  test('no known name of a surah can be given to another', () => {
    for (let surah = 1; surah <= 114; surah++) {
      for (const form of ['latin', 'arabic', 'vowelled'] as const) {
        expect(() => surahNames({ [surahName(surah, form)]: (surah % 114) + 1 })).toThrow(SurahAliasError)
      }
    }
  })
})
