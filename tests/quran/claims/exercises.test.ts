import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../../src/quran/index.ts'

const quran = loadQuran()
const altered = (text: string) => quran.findQuotations(text).filter(({ verdict }) => verdict !== 'verbatim' && verdict !== 'spelling')

describe('a verse that is wrong on purpose is only noted', () => {
  test.each([
    'صحح الخطأ: قال تعالى: ﴿إن مع العسر فرجا﴾',
    'ضع خطا تحت الكلمة المناسبة: ﴿واستعينوا بالصبر و(الصلاة / الزكاة)﴾',
    'قال تعالى: ﴿فإذا (قضيت/أقيمت) الصلاة فانتشروا في الأرض﴾',
    'س٤) صحح الخطأ إن وجد: ﴿والسماء رفعها ووضع القسطاس﴾',
    'اكتشف الخطأ في الآية التالية: ﴿قل هو الله الأحد﴾',
    'السؤال الثاني: صوبي الأخطاء الآتية:\n﴿إن مع العسر فرجا﴾\n﴿قل هو الله الأحد﴾',
    'حدد الخطأ في قوله تعالى: ﴿إن مع العسر فرجا﴾',
    'أين الخطأ في الآية: ﴿إن مع العسر فرجا﴾',
    'Correct the verse: ﴿إن مع العسر فرجا﴾',
    '1. خطأ: ﴿إن مع العسر فرجا﴾',
    'اختر الإجابة الصحيحة:\nأ) ﴿إن مع العسر فرجا﴾\nب) ﴿إن مع العسر يسرا﴾',
    'ما نص الآية؟\nأ) ﴿إن مع العسر فرجا﴾\nب) ﴿إن مع العسر يسرا﴾',
    'Find the mistake: ﴿إن مع العسر فرجا﴾',
    'Exercise 3: Correct the errors in these verses:\n﴿إن مع العسر فرجا﴾',
    'أي الآيات صحيحة؟\nأ) ﴿إن مع العسر يسرا﴾\nب) ﴿إن مع العسر فرجا﴾',
    'خطأ: {ولقد كرمنا بنو آدم}، صواب: {ولقد كرمنا بني آدم}',
    '❌ ﴿ولقد كرمنا بنو آدم﴾',
    'Wrong: ﴿إن مع العسر فرجا﴾',
    '**Common mistake:** لَقَدْ خَلَقْنَا الْإِنْسَانَ فِي كَبِدٍ (90:4)',
    'Rewrite in the plural: وَلَا تَمْشُوا فِي الْأَرْضِ مَرَحًا (17:37)',
    '- تحويل إلى الجمع: وَلَا تَمْشُوا فِي الْأَرْضِ مَرَحًا (الإسراء: 37)',
    'لا تقل: ﴿الحمدُ لله ربُّ العالمين﴾',
    'يكتبونها {ولقد كرمنا بنو آدم}، والصواب: {ولقد كرمنا بني آدم}',
    'يكتبون {ولقد كرمنا بنو آدم} وصوابها بالياء',
    'يكتب بعضهم {ولقد كرمنا بنو آدم} وهو خطأ',
  ])('%s', (text) => {
    const found = altered(text)
    expect(found.length).toBeGreaterThan(0)
    expect(found.every(({ possible }) => possible)).toBe(true)
  })

  test.each(['**Arabic:** وَلَا تَمْشُوا فِي الْأَرْضِ مَرَحًا (17:37)', 'Paraphrase: as above.\n\nقال تعالى: ﴿إن مع العسر فرجا﴾'])('a label of a verse, or of words before it, says nothing: %s', (text) => {
    expect(altered(text).some(({ possible }) => !possible)).toBe(true)
  })

  test('a reference in brackets is no choice', () => {
    expect(altered('قال تعالى: ﴿إن مع العسر فرجا (الشرح/6) فإذا فرغت فانصب﴾').some(({ possible }) => !possible)).toBe(true)
    expect(altered('﴿إن مع العسر فرجا﴾ (بالرفع / بالنصب)').some(({ possible }) => !possible)).toBe(true)
  })

  test('an invented verse under a task to complete is one', () => {
    expect(altered('أكمل الفراغ:\n1. ﴿إن العلم نور في صدور الذين يتقون﴾ [الإسراء: 36]').filter(({ possible }) => !possible)).toHaveLength(1)
  })

  test('what the head of its column calls wrong is no claim, and what stands beside it is one', () => {
    const table = (head: string, right: string) => `| ${head} | الصواب |\n|---|---|\n| ﴿إن الله مع الصابرون﴾ | ﴿${right}﴾ |`
    for (const head of ['خطأ شائع', 'الخطأ', 'Common mistake']) expect(altered(table(head, 'إن الله مع الصابرين'))).toEqual([])
    expect(altered(table('الخطأ', 'إن الله مع الصابرون'))).toHaveLength(1)
    expect(altered(table('الآية', 'إن الله مع الصابرين'))).toHaveLength(1)
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
    'اختر الإجابة الصحيحة:\n1. ما معنى الصبر؟\nقال تعالى: ﴿إن مع العسر فرجا﴾ [الشرح: 6]',
    'أكمل ما يلي:\n1. عاصمة مصر ....\n\nقال تعالى: ﴿إن مع العسر فرجا﴾ [الشرح: 6]',
    'أكمل الفراغ:\n1. ﴿إن مع العسر فرجا﴾ [الشرح: 6]',
    'حدد الآية الدالة على الصبر: ﴿إن مع العسر فرجا﴾',
    'عين الآيات الناسخة: ﴿إن مع العسر فرجا﴾',
    'ضع الآيات في موضعها: ﴿إن مع العسر فرجا﴾',
    'Find the verse and learn it: ﴿إن مع العسر فرجا﴾',
    'Correct verse: ﴿إن مع العسر فرجا﴾',
    'قال تعالى في رفع الخطأ: ﴿إن مع العسر فرجا﴾',
    'تركه الناس، وهذا خطأ: ﴿إن مع العسر فرجا﴾',
    'ما أدلة الرجاء من القرآن؟\nأ- ﴿إن مع العسر فرجا﴾\nب- ﴿وبشر الصابرين﴾',
    'أي الآيات تدل على الرجاء؟\nأ- ﴿إن مع العسر فرجا﴾ (94:6)\nب- ﴿وبشر الصابرين﴾ (2:155)',
    'من الأدلة:\nأ) ﴿إن مع العسر فرجا﴾\nب) ﴿إن مع العسر يسرا﴾',
  ])('%s', (text) => {
    expect(altered(text).filter(({ possible }) => !possible)).toHaveLength(1)
  })
})
