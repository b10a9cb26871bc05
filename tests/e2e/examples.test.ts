import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { analyze, lint } from '../../src/index.ts'

const DATA = process.env['TASHIH_DATA'] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url))
const samples = join(DATA, 'samples')
const present = existsSync(samples)
if (!present) console.log(`no samples in ${samples}: the press releases are not checked`)

const nfc = (text: string | null | undefined) => (text ?? '').normalize('NFC')

describe.runIf(present)('the press releases', () => {
  const read = (name: string) => readFileSync(join(samples, name), 'utf8')

  test('of 2025: a garbled verse with its reference confirmed, and a sound one', () => {
    const text = read('press-release-2025.txt')
    const { quotations, citations } = analyze(text, { path: 'a.txt' })
    const arabic = quotations.filter((quotation) => quotation.script === 'arabic')
    expect(arabic.map(({ verdict, refs }) => [verdict, refs])).toEqual([
      ['garbled', [{ surah: 20, from: 124, to: 124 }]],
      [expect.stringMatching(/^(?:verbatim|spelling)$/), [{ surah: 63, from: 8, to: 8 }]],
    ])
    const words = nfc(text.slice(arabic[0]!.start, arabic[0]!.end)).split(' ')
    expect([words[0], words.at(-1)]).toEqual([nfc('وَمُنْ'), nfc('الْقَيَّامَةِ')])
    expect(nfc(arabic[0]!.expected)).toMatch(new RegExp(`(?:${nfc('ٱلْقِيَـٰمَةِ')}|${nfc('الْقِيَامَةِ')})$`))
    const found = arabic[0]!.differences.map((difference) => nfc(difference.found))
    for (const word of ['وَمُنْ', 'أَغُرُي', 'مَعِيشَةُ', 'صَنَاكاً', 'يَوْمُ', 'الْقَيَّامَةِ']) expect(found).toContain(nfc(word))
    for (const quotation of arabic) expect(citations[quotation.citation!]?.status).toBe('confirmed')
    expect(lint(text, { path: 'a.txt' }).findings.some((finding) => finding.severity === 'error')).toBe(true)
  })

  test('of 2023: one sound verse, between markup', () => {
    const { quotations, citations } = analyze(read('press-release-2023.md'), { path: 'a.md' })
    const arabic = quotations.filter((quotation) => quotation.script === 'arabic')
    expect(arabic.map(({ verdict, refs }) => [verdict, refs])).toEqual([[expect.stringMatching(/^(?:verbatim|spelling)$/), [{ surah: 13, from: 11, to: 11 }]]])
    expect(citations[arabic[0]!.citation!]?.status).toBe('confirmed')
  })
})

describe('references and quotations judge each other', () => {
  const HONOUR = '﴿وَلِلَّهِ الْعِزَّةُ وَلِرَسُولِهِ وَلِلْمُؤْمِنِينَ وَلَٰكِنَّ الْمُنَافِقِينَ لَا يَعْلَمُونَ﴾'

  test('a wrong reference gets the right one suggested', () => {
    expect(analyze(`${HONOUR} [Al-Munafiqun: 9]`).citations).toMatchObject([{ status: 'wrong', suggested: { surah: 63, from: 8, to: 8 } }])
  })

  test('a verse that stands in many places is confirmed by any, and lists all', () => {
    const cited = analyze('قال تعالى: ﴿فبأي آلاء ربكما تكذبان﴾ [الرحمن: 16]')
    expect(cited.citations).toMatchObject([{ status: 'confirmed', ref: { surah: 55, from: 16, to: 16 } }])
    expect(analyze('﴿فبأي آلاء ربكما تكذبان﴾').quotations[0]?.refs).toHaveLength(31)
  })

  test('words that are not in the Quran are unmatched', () => {
    expect(analyze('﴿نص ليس من القرآن أبدا هنا﴾').quotations).toMatchObject([{ verdict: 'unmatched', refs: [], expected: null }])
  })

  test('an ayah or surah that does not exist is said, and the verse found still suggested', () => {
    expect(analyze('[Al-Baqarah: 300]').citations).toMatchObject([{ status: 'no-such-ayah' }])
    const { findings } = lint(`${HONOUR} [Blorb: 3]`)
    expect(findings.filter((finding) => finding.rule === 'quran/unknown-reference')).toMatchObject([{ messageId: 'unknownSurah', suggestions: [{ edits: [{ text: 'Al-Munafiqun: 8' }] }] }])
  })
})
