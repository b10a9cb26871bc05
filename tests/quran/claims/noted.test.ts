import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../../src/quran/index.ts'

const quran = loadQuran()
const told = (text: string): string[] => quran.findQuotations(text).filter(({ verdict, possible }) => !possible && verdict !== 'verbatim' && verdict !== 'spelling').map((one) => one.text)

describe('words that the writer himself says are not right are no mistake of his', () => {
  test.each([
    'The mason cut ﴿كل نفس ذائقت الموة﴾ (sic) on the stone.',
    'On the cover stands "وقل رب زدني علم" [*sic*].',
    'في الأصل: ﴿إن الله يأمر بالعدل والإنصاف﴾ (كذا)',
    'I wrote that Allah says, "إن الله مع الصادقين". He doesn’t.',
    'My uncle loved to say that God says "ادعوني أسمع لكم". That is not what the verse says.',
    'They print: "وجعلنا لكل شيء سببا وقدرا" as if Allah said it. This is not how it reads.',
    'Allah says: "من جد وجد ومن زرع حصد". There is no such verse.',
    'Ubayy is said to have recited this verse as: (وكان أمامهم ملك يأخذ كل سفينة صالحة غصبا)',
    'Line 9 of the print has «وما أرسلناك إلا رحمة للعاملين»; read «للعالمين».',
    'On page 3 "ولقد كرمنا بني إسرائيل" should read "ولقد كرمنا بني آدم".',
    'The boy wrote ﴿قل أعوذ برب الفلك﴾ for ﴿قل أعوذ برب الفلق﴾.',
    'He says ﴿تبت يدا أبي جهل وتب﴾ instead of the right name.',
    'Variant: وَلَا تَقْرَبُوا الْفَوَاحِشَ مَا ظَهَرَ مِنْهَا وَمَا خَفِيَ (6:151)',
    'كتبت أن الآية 153 من سورة البقرة فيها «إن الله مع الصادقين» والصواب أن نصها: «إن الله مع الصابرين».',
    'He pronounced it as: «اهدنا الزراط المستقيم»',
  ])('%s', (text) => {
    expect(told(text)).toEqual([])
  })
})

describe('a sentence about something else behind it says nothing of the words', () => {
  test.each([
    'Allah says: ﴿إن الله مع الصادقين﴾. This is not a small promise.',
    'Allah says: ﴿إن الله مع الصادقين﴾. He does not leave them alone in their trials.',
    'Allah says: ﴿إن الله مع الصادقين﴾ for the patient.',
    'Allah says: ﴿إن الله مع الصادقين﴾, read by many in hardship.',
    'Allah says: ﴿إن الله مع الصادقين﴾. Should we not then be patient?',
    'Allah says: ﴿إن الله مع الصادقين﴾ (see the commentary).',
    'قال تعالى: ﴿إن الله مع الصادقين﴾ والصواب أن الصبر عند الصدمة الأولى.',
    'As the reciter recited, Allah says: ﴿إن الله مع الصادقين﴾.',
  ])('%s', (text) => {
    expect(told(text)).toHaveLength(1)
  })
})
