import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../../src/quran/index.ts'
import { BIBLE_WORDS } from '../../../src/quran/claims/cue-words.generated.ts'
import { cueWords } from '../../../src/quran/claims/words.ts'
import { beginsAsPrayer } from '../../../src/quran/claims/prayers.ts'

const isPrayer = (text: string): boolean => beginsAsPrayer(text, { start: 0, end: text.length })

describe('a prayer is told by how it begins', () => {
  test.each([['أعوذ بكلمات الله التامات من شر ما خلق'], ['اللَّهُمَّ اكْفِنَا بِحَلَالِكَ عَنْ حَرَامِكَ'], ['باسم الله أرقيك من كل شيء يؤذيك'], ['بارك الله لكما وبارك عليكما']])('%s', (text) => {
    expect(isPrayer(text)).toBe(true)
  })

  test.each([['قل أعوذ برب الفلق'], ['إن العلم نور في قلوب الصالحين'], ['ربنا لا تزغ قلوبنا'], ['الحمد لله رب العالمين']])('and not %s', (text) => {
    expect(isPrayer(text)).toBe(false)
  })
})

test('no ayah begins as one, nor names God as the Bible does', () => {
  const quran = loadQuran()
  const ayat = Array.from({ length: 114 }, (_, i) => Array.from({ length: quran.ayahCount(i + 1)! }, (_, ayah) => quran.ayah(i + 1, ayah + 1, 'imlai'))).flat()
  expect(ayat).toHaveLength(6236)
  expect(ayat.filter(isPrayer)).toEqual([])
  expect(ayat.filter((ayah) => cueWords(ayah, 0, ayah.length).some((word) => BIBLE_WORDS.has(word.text)))).toEqual([])
})
