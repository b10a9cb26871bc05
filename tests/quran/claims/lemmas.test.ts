// Words of a verse that a commentary takes up again, to explain them.
import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../../src/quran/index.ts'

const quran = loadQuran()

/** Text, place and verdict of each quotation. */
function found(text: string): string[] {
  return quran.findQuotations(text).map(({ text: words, refs: [place], verdict }) => `${words} ${place?.surah}:${place?.from} ${verdict}`)
}

const VERSE = 'قال تعالى: ﴿فانتقمنا منهم وإنهما لبإمام مبين﴾ [الحجر: 79].'

describe('the words of a verse that was quoted', () => {
  test('are its own where vowel signs set them off', () => {
    expect(found(`${VERSE} ثم قال المفسرون: وَإِنَّهُما، يعني المدينتين، لَبِإِمامٍ مُبِينٍ: لطريق واضح يسلكه الناس إلى الشام.`)).toEqual([
      'فانتقمنا منهم وإنهما لبإمام مبين 15:79 verbatim', 'وَإِنَّهُما 15:79 verbatim', 'لَبِإِمامٍ مُبِينٍ 15:79 verbatim',
    ])
  })

  test('are its own between brackets or quotation marks', () => {
    expect(found(`${VERSE}\n\nقوله (لبإمام مبين) أي طريق واضح.`)).toContain('لبإمام مبين 15:79 verbatim')
    expect(found(`${VERSE}\n\nالمراد «لبإمام مبين» أي طريق واضح.`)).toContain('لبإمام مبين 15:79 verbatim')
  })

  test('are found where a short quotation stands in several verses', () => {
    expect(found('قال تعالى: فَانْتَقَمْنا مِنْهُمْ بالهلاك والحر الشديد، وَإِنَّهُما، يعني سدوم والأيكة وما حولهما.')).toContain('وَإِنَّهُما 15:79 verbatim')
  })

  test.each([
    ['without anything that sets them off', `${VERSE} وهذا إمام مبين لبإمام مبين في كلامهم.`],
    ['with another ending', `${VERSE} ثم قال المفسرون: لَبِإِمامٌ مُبِينٌ: لطريق واضح يسلكه الناس إلى الشام.`],
    ['of another verse', `${VERSE} ثم قال المفسرون: بِالْخُنَّسِ الْجَوارِ: للنجوم السيارة في السماء كلها.`],
    ['a single word in brackets', `${VERSE} وقيل (منهم) للتبعيض في هذا الموضع.`],
    ['where all words are vowelled', `${VERSE} ثُمَّ سَارُوا فِي طَرِيقٍ وَاضِحٍ، مُبِينٍ وَإِنَّهُمَا، لَسَائِرَانِ فِي الطَّرِيقِ إِلَى الشَّامِ مَعَ النَّاسِ.`],
    ['before the verse', 'المراد «لبإمام مبين» أي طريق واضح.'],
    ['far behind it', `${VERSE}\n\n${'ثم مضى في كلامه إلى آخر الصفحة وما بعدها. '.repeat(40)}\n\nالمراد «لبإمام مبين» أي طريق واضح.`],
  ])('are nobody’s quotation %s', (_, text) => {
    expect(found(text).filter((one) => !one.startsWith('فانتقمنا'))).toEqual([])
  })
})
