import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../src/quran/index.ts'
import { findMentions } from '../../src/quran/references/index.ts'

const quran = loadQuran()
const found = (text: string) => findMentions(text).map(({ surah, candidates, from }) => `${surah ?? candidates.join('/')}:${from}`)
const told = (text: string): string[] => quran.findQuotations(text).filter(({ possible, verdict }) => !possible && verdict !== 'verbatim').map(({ verdict }) => verdict)

describe('references that lead to a passage between marks', () => {
  test.each([
    ['ففي المائدة 75: ‹كانا يأكلان الطعام›', '5:75'],
    ['ومن البقرة ٢٤٥: ﴿من ذا الذي يقرض الله﴾', '2:245'],
    ['وفي آل عمران 103-104: "واعتصموا"', '3:103'],
    ["el-Enbiyâ 21/47'dir: «ونضع الموازين»", '21:47'],
    ['Bakara 2/153’te “استعينوا”', '2:153'],
    ['Nisâ sûresinin 157. âyetinde', '4:157'],
    ['Le verset 2:153 commence', '2:153'],
    ['Sure 49, 12: „ولا تجسسوا“', '49:12'],
    ['in Chapter 14, verse 7, we read', '14:7'],
    ['at 36:40, كل في فلك', '36:40'],
  ])('%s', (text, reference) => {
    expect(found(text)).toEqual([reference])
  })

  test.each(['قال في الفتح 2/153: «الأصل العدم»', 'جلسنا في الفجر 5: «كانت السماء صافية»', 'راجع المائدة 75 من الكتاب', 'Nevevî, el-Mecmû 3/103: «الصلاة»', 'Are you sure 49, 12: none', 'We met at 10:30, then left', 'Chapter 14, 7 pages'])('no reference: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('what such a reference leads to is its verse, whatever it resembles', () => {
  test.each([
    ['ولا بألوهيته؛ ففي المائدة 75: ‹ما المسيح ابن مريم إلا عبد قد خلت من قبله الرسل›.', /misquoted|garbled/],
    ['والحكم ظاهر في المائدة 75: «ما المسيح ابن مريم إلا عبد قد خلت من قبله الرسل».', /misquoted|garbled/],
    ['والخطاب لهن كلهن، ففي الأحزاب 60: «يا نساء المؤمنين استترن بالجلباب فإن الستر أقرب للتقوى».', /unmatched/],
    ["Delili el-Bakara, 2/153'tür: \"يا أيها الذين آمنوا استعينوا بالصبر والدعاء إن الله مع الصابرين\".", /misquoted/],
    ["Hucurât 49/12'de “ومن اغتاب أخاه المسلم أكلت النار لحمه يوم القيامة” buyrulur.", /unmatched/],
    ['Dalam surah Al-Hujurat ayat 12: "ومن اغتاب أخاه المسلم أكلت النار لحمه يوم القيامة".', /unmatched/],
  ])('%s', (text, verdict) => {
    expect(told(text)).toEqual([expect.stringMatching(verdict)])
  })

  test.each([
    ['a journal', 'ذكره في النور 35: «إضاءات على طريق الدعوة والتربية والإصلاح».'],
    ['a commentary', 'وفي تفسير الحجرات 12: «الغيبة ذكرك أخاك بما يكره ولو كان فيه».'],
    ['a commentator', 'قال القرطبي في الحجرات 12: «الغيبة من الكبائر ومن اغتاب أحدا فعليه التوبة».'],
    ['benefits', 'فوائد الحجرات 12: «حرمة الظن السيئ والتجسس والغيبة بين المؤمنين».'],
    ['a commentator, in Turkish', "Kurtubî Bakara 2/153'te «هذه الآية أصل في باب الصبر والصلاة جميعا» demiştir."],
    ['words of the verse', "Hucurât 49/12'deki “الغيبة” ve “التجسس” kelimeleri açıktır."],
    ['a magazine', 'ذكر في النور 35: «مجلة تصدر عن دار النور للدراسات والبحوث».'],
  ])('but not %s', (_, text) => {
    expect(told(text)).toEqual([])
  })
})
