import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../../src/quran/index.ts'

const quran = loadQuran()

/** Words that are presented as Quran and match nothing, or differ from what they match. */
const doubtful = (text: string): string[] => quran.findQuotations(text).filter(({ verdict, possible }) => !possible && verdict !== 'verbatim').map((one) => one.text)

describe('a title, a theme or a commentary beside a place in the Quran is no verse', () => {
  test.each([
    ['names of verses', 'البقرة: 255 «آية الكرسي»، والبقرة: 282 «آية الدين».'],
    ['a title in the next cell', '| السورة والآية | اسم الدرس |\n| الحجرات: 11 | «آداب المجتمع المسلم في سورة الحجرات» |'],
    ['a title in the cell before', '| اسم الدرس | الموضع |\n| «آداب المجتمع المسلم في سورة الحجرات» | الحجرات: 11 |'],
    ['a hadith in the next cell', '| الدليل من القرآن | الدليل من السنة |\n| ﴿وأقيموا الصلاة وآتوا الزكاة﴾ البقرة: 43 | «صلوا كما رأيتموني أصلي» |'],
    ['a rule that shares a word with the verse', '| الدليل | القاعدة |\n| البقرة: 185 | «المشقة تجلب التيسير» |'],
    ['a proverb and its like', '| ما يقابله في القرآن | المثل |\n| البقرة: 260 | «ليس الخبر كالعيان» |\n| النساء: 123 | «كما تدين تدان» |'],
    ['a commentary in a column of its own', '| الآية | المرجع | تفسيرها عند ابن كثير |\n| ﴿فإن مع العسر يسرا﴾ | الشرح: 5 | «أخبر تعالى أن مع العسر يوجد اليسر» |'],
    ['a row of a commentary', '| المصدر | الآية | النص |\n| التفسير الميسر | الشرح: 5 | «فإن مع الضيق فرجا» |'],
    ['a commentary before its reference', '**التفسير الميسر (الشرح: 5):** "فإن مع الضيق فرجا"'],
    ['a commentator', 'Ibn Kathir on Q 94:5: «أخبر تعالى أن مع العسر يوجد اليسر»'],
    ['a commentary at its place', 'في تفسير الطبري عند الآية 5 من سورة الشرح: «يقول تعالى ذكره: فإن مع الشدة رجاء»'],
    ['a question', 'وسؤال الآية 11 من الحجرات: «لماذا نهى الله عن السخرية؟»'],
    ['a unit of a course', 'الوحدة الأولى: سورة لقمان، الآيات 12-19: «وصايا لقمان الحكيم»'],
    ['a title below its place', 'سورة لقمان، الآيات 12-19\n«وصايا لقمان الحكيم»'],
    ['a theme behind a dash', '- البقرة: 153 — «معية الله لأهل الصبر والثبات عليه»'],
    ['a lesson', 'الدرس الثالث (الحجرات: 11-13): «آداب المجتمع المسلم»'],
    ['a virtue', 'The virtue of Ayat al-Kursi (2:255): «من قرأها دبر كل صلاة»'],
    ['a label above a topic', '**سورة الحجرات، الآية 11:** «تحريم السخرية واللمز والتنابز بالألقاب»'],
    ['a topic before its place', '«تحريم السخرية واللمز والتنابز بالألقاب» (الحجرات: 11)'],
    ['a story', '- سورة الكهف (18:10): «قصة الفتية الذين آمنوا بربهم»'],
    ['an occasion', 'وسبب نزول الآية 1 من سورة المسد: «أن النبي صعد الصفا فنادى»'],
  ])('%s', (_, text) => {
    expect(doubtful(text)).toEqual([])
  })
})

const INVENTED = 'إن الصبر نور يهدي القلوب إلى الخير'

describe('words that a reference or a cue presents are compared', () => {
  test.each([
    ['behind them', `«${INVENTED}» [البقرة: 153].`],
    ['behind a cue and a reference', `قال تعالى (البقرة: 153): «${INVENTED}»`],
    ['in a sentence', `في سورة البقرة، الآية 153: «${INVENTED}»`],
    ['before a reference in the next cell of a column of verses', `| الآية | المرجع |\n| «${INVENTED}» | البقرة: 153 |`],
    ['behind a reference that labels them', `**Surah Al-Baqarah (2:286):** «${INVENTED}»`],
    ['behind a reference that a sentence leads to', `In Surah Al-Baqarah (2:153): «${INVENTED}»`],
    ['behind a verse that is pointed to', `In this verse (2:153): «${INVENTED}»`],
    ['below it', `1. **سورة البقرة (2:136):**\n > «${INVENTED}»`],
  ])('%s', (_, text) => {
    expect(doubtful(text)).toEqual([INVENTED])
  })

  test.each([
    ['in a table without a head', '| البقرة: 153 | «يا أيها الذين آمنوا استعينوا بالصوم والصلاة» |'],
    ['behind a dash', '- Al-Baqarah 2:153 — «يا أيها الذين آمنوا استعينوا بالصوم والصلاة»'],
    ['where a title might stand', 'الدرس الثالث (البقرة: 153): «يا أيها الذين آمنوا استعينوا بالصوم والصلاة»'],
  ])('a verse with a word changed is told wherever its place stands: %s', (_, text) => {
    expect(doubtful(text)).toEqual(['يا أيها الذين آمنوا استعينوا بالصوم والصلاة'])
  })
})
