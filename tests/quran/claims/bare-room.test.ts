import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../../src/quran/index.ts'

const altered = (text: string): string[] => loadQuran().findQuotations(text).filter(({ verdict }) => verdict !== 'verbatim' && verdict !== 'spelling').map((one) => one.text)

describe('words that only resemble a verse do not run', () => {
  test.each([
    ['over a border of a table', '| يا أيها الذين آمنوا | نداء |\n| كتب عليكم الصيام | فعل ونائب فاعل |'],
    ['from row to row', '| ولا يحيطون بشيءٍ | الواو عاطفة |\n| إلا بما شاءَ | بدل |'],
    ['from bracket to bracket', 'نحو: (ما عندكم ينفد) ونحو (من دخل داري).'],
    ['from one square bracket to another', 'نحو: [ما عندكم ينفد] ونحو [من دخل داري].'],
  ])('%s', (_, text) => {
    expect(altered(text)).toEqual([])
  })

  test('but over brackets that they hold whole', () => {
    expect(altered('ومن يتق الله (1) يجعل له فرجا ويرزقه من حيث لا يحتسب ومن يتوكل على الله فهو حسبه')).toHaveLength(1)
  })
})

describe('the writer’s own words that lead to a reference leave it to the verse behind it', () => {
  test.each([
    'قال تعالى بعد ذلك في الآية 153 من سورة البقرة: ﴿يا أيها الذين آمنوا استعينوا بالصبر والصلاة﴾',
    'ثم قال تعالى من بعد ذلك في الآية 153 من سورة البقرة: ﴿يا أيها الذين آمنوا استعينوا بالصبر والصلاة﴾',
  ])('%s', (text) => {
    expect(loadQuran().findQuotations(text).map(({ introducedAs }) => introducedAs)).toEqual(['quran'])
    expect(loadQuran().findCitations(text)).toMatchObject([{ status: 'confirmed' }])
  })

  test('but a few words of a verse keep theirs', () => {
    expect(loadQuran().findCitations('قال تعالى فاصبر صبرا جميلا [المعارج: 6].')).toMatchObject([{ status: 'wrong' }])
  })
})
