import { describe, expect, test } from 'vitest'
import { lookupSurah, suggestSurahs } from '../../src/quran/names/lookup.ts'
import { loadQuran, parseReference } from '../../src/quran/index.ts'
import { read } from './references-notation.ts'

describe('names of surahs that are titles of other books', () => {
  test.each(['(الكافي 1: 276)', '(کافی، ۱: ۱۲)', '(al-Kāfī, 1:12)', '(Kafi 1:5)', '[الوافي: 5]', '(الوافية 1: 2)', '(الشافي 1: 6)', '(al-Shifa 1:5)', '(المصابيح: 12)', '(Sulayman: 46)', '(الشريعة: 18)'])('are no surah where the word is not beside them: %s', (text) => {
    expect(read(text)).toBe('')
    expect(loadQuran().findCitations(`﴿الحمد لله رب العالمين﴾ ${text}`)).toEqual([])
  })

  test.each([
    ['سورة الكافية: 3', '1:3'],
    ['Surat al-Wafiyah, verse 3', '1:3'],
    ['سورة الشافية، الآية 3', '1:3'],
    ['سورة سليمان', '27 surah'],
  ])('are surahs behind it: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test('are found by whoever asks for the name, and suggested for no other', () => {
    expect(lookupSurah('الكافية')).toMatchObject({ surah: 1, title: true })
    expect(lookupSurah('الكافي')).toMatchObject({ surah: null, candidates: [] })
    expect(suggestSurahs('الكافي')).not.toContain(1)
    expect(parseReference('سورة الكافية 3')).toMatchObject({ ok: true, references: [{ surah: 1, from: 3, to: 3 }] })
  })
})
