import { expect, test } from 'vitest'
import { isOtherLanguage } from '../../../src/quran/claims/other-language.ts'
import { loadQuran } from '../../../src/quran/index.ts'

test.each([
  'ای کسانی که ایمان آورده‌اید، از صبر و نماز یاری بجویید',
  'اي كساني كه ايمان آورده ايد، از صبر و نماز ياري بجوييد',
  'و جن و انس را نیافریدم مگر برای آنکه مرا عبادت کنند',
  'بے شک نماز بے حیائی اور برائی سے روکتی ہے۔',
  'اور میں نے جنوں اور انسانوں کو صرف اس لیے پیدا کیا کہ وہ میری عبادت کریں',
])('Persian or Urdu: %s', (text) => {
  expect(isOtherLanguage(text, 0, text.length)).toBe(true)
})

test.each(['اِنَّ الصَّلٰوۃَ تَنۡہٰی عَنِ الۡفَحۡشَآءِ وَ الۡمُنۡکَرِ', 'إنما یوفی الصابرون أجرهم بغیر حساب', 'حب الوطن من الإيمان'])('Arabic: %s', (text) => {
  expect(isOtherLanguage(text, 0, text.length)).toBe(false)
})

test('no ayah in either edition, nor with Persian or Urdu letters for its own', () => {
  const quran = loadQuran()
  for (let surah = 1; surah <= 114; surah++) {
    for (let ayah = 1; ayah <= quran.ayahCount(surah)!; ayah++) {
      for (const edition of ['uthmani', 'imlai'] as const) {
        const text = quran.ayah(surah, ayah, edition)
        const persian = text.replaceAll('\u064a', '\u06cc').replaceAll('\u0643', '\u06a9').replaceAll('\u0647', '\u06c1')
        expect(isOtherLanguage(text, 0, text.length) || isOtherLanguage(persian, 0, persian.length), text).toBe(false)
      }
    }
  }
})
