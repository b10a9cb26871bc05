// Words that are one character: ﷲ and ﷴ are a verse's, a pause sign and an honorific are not.
import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../../src/quran/index.ts'

const quran = loadQuran()
const verdictsOf = (text: string): string[] => quran.check(text).map(({ verdict }) => verdict)

describe('sound', () => {
  test.each([
    'وما ﷴ إلا رسول قد خلت من قبله الرسل',
    'وَمَا ﷴٌ إِلَّا رَسُولٌ قَدْ خَلَتْ مِنْ قَبْلِهِ الرُّسُلُ',
    'ﷴ ﷶ ﷲ والذين معه أشداء على الكفار رحماء بينهم',
    'ما كان ﷴ ﷺ أبا أحد من رجالكم ولكن رسول ﷲ',
    'ﷲ لا إله إلا هو الحي القيوم',
    'أفلا يتوبون إلى اﷲ ويستغفرونه واﷲ غفور رحيم',
    'وَٱﷲُ بِكُلِّ شَىْءٍ عَلِيمٌ',
    'أرأيت الذي ينهى عبدا إذا ﷹ',
    'لقد جاءكم رسول من أنفسكم عزيز ﷷ ما عنتم',
    'ذلك الكتاب لا ريبﷱ فيهﷰ هدى للمتقين',
    'قل هو ﷲ ﷻ أحد',
  ])('%s', (text) => {
    expect(verdictsOf(text)).toEqual(['verbatim'])
  })
})

describe('told', () => {
  test.each([
    ['وما ﷴ إلا نبي قد خلت من قبله الرسل', 'نبي'],
    ['وما ﷲ إلا رسول قد خلت من قبله الرسل', 'ﷲ'],
    ['ﷲ لا إله إلا أنت الحي القيوم', 'أنت'],
    ['ﷴ رسول ﷲ والذين معه أشداء على المشركين رحماء بينهم', 'المشركين'],
  ])('%s', (text, word) => {
    expect(quran.check(text).flatMap(({ differences }) => differences.map(({ found }) => found))).toEqual([word])
  })
})
