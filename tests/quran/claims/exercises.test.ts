import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../../src/quran/index.ts'

const quran = loadQuran()
const altered = (text: string) => quran.findQuotations(text).filter(({ verdict }) => verdict !== 'verbatim' && verdict !== 'spelling')

describe('a verse that is wrong on purpose is only noted', () => {
  test.each([
    'صحح الخطأ: قال تعالى: ﴿إن مع العسر فرجا﴾',
    'اكتشف الخطأ في الآية التالية: ﴿قل هو الله الأحد﴾',
    'السؤال الثاني: صوبي الأخطاء الآتية:\n﴿إن مع العسر فرجا﴾\n﴿قل هو الله الأحد﴾',
    'أكمل: ﴿إن الله (1) بالعدل والإحسان﴾',
    'Find the mistake: ﴿إن مع العسر فرجا﴾',
    'Exercise 3: Correct the errors in these verses:\n﴿إن مع العسر فرجا﴾',
    'أي الآيات صحيحة؟\nأ) ﴿إن مع العسر يسرا﴾\nب) ﴿إن مع العسر فرجا﴾',
    'خطأ: {ولقد كرمنا بنو آدم}، صواب: {ولقد كرمنا بني آدم}',
    '❌ ﴿ولقد كرمنا بنو آدم﴾',
    'Wrong: ﴿إن مع العسر فرجا﴾',
    'لا تقل: ﴿الحمدُ لله ربُّ العالمين﴾',
    'يكتبونها {ولقد كرمنا بنو آدم}، والصواب: {ولقد كرمنا بني آدم}',
    'يكتبون {ولقد كرمنا بنو آدم} وصوابها بالياء',
    'يكتب بعضهم {ولقد كرمنا بنو آدم} وهو خطأ',
  ])('%s', (text) => {
    const found = altered(text)
    expect(found.length).toBeGreaterThan(0)
    expect(found.every(({ possible }) => possible)).toBe(true)
  })

  test('words out of order are no claim', () => {
    expect(altered('رتب كلمات الآية: ﴿أحد – الله – هو – قل﴾')).toEqual([])
  })
})

describe('a mistake of the writer is told', () => {
  test.each([
    'أكمل الله لنا الدين، قال تعالى: ﴿إن مع العسر فرجا﴾',
    'اكتشف العلماء ذلك، وقال تعالى: ﴿إن مع العسر فرجا﴾',
    'ليس اليأس إلا خطأ، وقد قال تعالى: ﴿إن مع العسر فرجا﴾',
    'وهذا لا يقال في حق المؤمنين، قال تعالى: ﴿إن مع العسر فرجا﴾',
    'قال تعالى: ﴿إن مع العسر فرجا﴾، والصواب من القول أن العسر واحد.',
    'صحح الخطأ في الجملة الآتية:\nذهبت الطالبان إلى المدرسة.\n\nوقد تكلم الناس في الصبر كثيرا، فقالوا فيه أقوالا يطول شرحها ويضيق المقام عن ذكرها كلها، ومن أحسن ما يذكر في هذا الباب كله ما جاء في كتاب ربنا سبحانه.\nقال تعالى: ﴿إن مع العسر فرجا﴾',
    'من الأدلة:\nأ) ﴿إن مع العسر فرجا﴾\nب) ﴿إن مع العسر يسرا﴾',
  ])('%s', (text) => {
    expect(altered(text).filter(({ possible }) => !possible)).toHaveLength(1)
  })
})
