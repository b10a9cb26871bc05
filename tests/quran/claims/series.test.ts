import { describe, expect, test } from 'vitest'
import { readProse, textSource } from '../../../src/documents/index.ts'
import { loadQuran } from '../../../src/quran/index.ts'

const quran = loadQuran()

/** Words of a Markdown text that are presented as Quran and match nothing, or differ from what they match. */
function doubtful(markdown: string): string[] {
  const { text } = readProse(textSource(markdown, { path: 'page.md' }))
  return quran.findQuotations(text).filter(({ verdict, possible }) => !possible && (verdict === 'unmatched' || verdict === 'misquoted' || verdict === 'garbled')).map((one) => one.text)
}

const VERSE = 'إن مع العسر يسرا'
const ALTERED = 'وتعاونوا على البر والخير'
const INVENTED = 'إن العلم نور في قلوب الصالحين'

describe('the items of a list under words that name verses are presented as verses', () => {
  test.each([
    ['numbered, under a cue', `ومن الآيات في ذلك:\n\n1. «${VERSE}» [الشرح: 6].\n2. «${INVENTED}».\n3. «${ALTERED}».`],
    ['with bullets', `قال تعالى:\n\n- «${VERSE}» [الشرح: 6].\n- «${INVENTED}».\n- «${ALTERED}».`],
    ['loose, with references', `الأدلة من القرآن:\n\n- «${VERSE}» (الشرح: 6)\n\n- «${INVENTED}» (البقرة: 2)\n\n- «${ALTERED}»`],
    ['in English', `The Quran says about patience:\n\n1. «${VERSE}» (94:6)\n2. «${INVENTED}»\n3. «${ALTERED}»`],
    ['under a heading', `## آيات عن العلم في القرآن الكريم\n\n- "${VERSE}"\n- "${INVENTED}"\n- "${ALTERED}"`],
    ['under an English heading', `## Evidence from the Quran\n\n- «${VERSE}»\n- «${INVENTED}»\n- «${ALTERED}»`],
    ['under a line in bold', `**من القرآن الكريم:**\n\n* «${VERSE}»\n* «${INVENTED}»\n* «${ALTERED}»\n\n**من السنة النبوية:**\n\n* «الدين النصيحة»`],
    ['where the first of them is invented', `### Quranic verses about patience\n\n1. "${INVENTED}"\n2. "${VERSE}" (94:6)\n3. "${ALTERED}"`],
    ['with letters', `من الآيات الدالة على ذلك:\n\nأ- «${VERSE}»\nب- «${INVENTED}»\nج- «${ALTERED}»`],
    ['where one has a cue of its own', `**الأدلة من القرآن الكريم على فضل العلم:**\n\n1. قال تعالى: «وقل رب زدني علما» [طه: 114].\n2. «${INVENTED}».\n3. «${ALTERED}»`],
    ['as quotations of Markdown', `قال تعالى:\n\n> "${VERSE}"\n\n> "${INVENTED}"\n\n> "${ALTERED}"`],
  ])('%s', (_, text) => {
    expect(doubtful(text)).toEqual([INVENTED, ALTERED].sort((a, b) => text.indexOf(a) - text.indexOf(b)))
  })

  test.each([['آية اليوم'], ['Verse of the Day'], ['الآية الأولى']])('a single verse under «%s»', (heading) => {
    expect(doubtful(`**${heading}**\n\n«${INVENTED}»`)).toEqual([INVENTED])
  })
})

describe('the cells of a column of verses are presented as verses', () => {
  test.each([
    ['before their meaning', `| الآية | المعنى |\n|---|---|\n| «${VERSE}» | الفرج قريب |\n| «${INVENTED}» | فضل العلم |\n| «${ALTERED}» | التعاون |`],
    ['behind a topic', `| الموضوع | الآية |\n|---|---|\n| اليسر | «${VERSE}» |\n| العلم | «${INVENTED}» |\n| الخير | «${ALTERED}» |`],
    ['behind their place', `| المرجع | الآية |\n|---|---|\n| البقرة: 153 | «${INVENTED}» |\n| المائدة: 2 | «${ALTERED}» |`],
    ['in English', `| Reference | Arabic | Translation |\n|---|---|---|\n| 2:153 | «${INVENTED}» | Knowledge is a light |\n| 5:2 | «${ALTERED}» | Help one another |`],
  ])('%s', (_, text) => {
    expect(doubtful(text)).toEqual([INVENTED, ALTERED])
  })

  test('where the cell before them names proofs from the Quran', () => {
    expect(doubtful(`| الدليل من القرآن | «${INVENTED}» |\n|---|---|\n| الدليل من السنة | «الدين النصيحة» |`)).toEqual([INVENTED])
  })
})

test.each([
  ['items that present themselves', 'ومن الأدلة:\n\n1. قوله تعالى: «إن الله مع الصابرين» [البقرة: 153].\n2. وقوله ﷺ: «الصبر ضياء».\n3. وقال عمر رضي الله عنه: «وجدنا خير عيشنا بالصبر».'],
  ['proofs of both kinds', 'ومن الأدلة على فضل الصبر من القرآن والسنة:\n\n1. «إن الله مع الصابرين» [البقرة: 153].\n2. «عجبا لأمر المؤمن إن أمره كله خير».'],
  ['a list in which one is a hadith', 'ومن الآيات في ذلك:\n\n1. «إن مع العسر يسرا» [الشرح: 6].\n2. «الصبر ضياء» رواه مسلم.\n3. «عجبا لأمر المؤمن إن أمره كله خير».'],
  ['an item with a cue of another, and what follows it', 'ومن الآيات في ذلك:\n\n1. «إن مع العسر يسرا» [الشرح: 6].\n2. وفي المثل: «من صبر ظفر بما أراد».\n3. «من جد وجد ومن زرع حصد».'],
  ['the next list', 'ومن الآيات في ذلك:\n\n1. «إن مع العسر يسرا» [الشرح: 6].\n\nقالت العرب:\n\n1. «من صبر ظفر بما أراد».'],
  ['a list below a paragraph', 'ومن الآيات في ذلك:\n\n- «إن مع العسر يسرا»\n\nوهذه الآية كثيرة الورود في كتب الوعظ.\n\n- «من صبر ظفر بما أراد»'],
  ['the next section', 'قال تعالى: «إن الله مع الصابرين» [البقرة: 153].\n\n## مراجع\n\n- «البرهان في علوم القرآن»'],
  ['books', '## كتب في علوم القرآن\n\n- «البرهان في علوم القرآن» للزركشي\n- «مناهل العرفان في علوم القرآن»'],
  ['terms', '## مصطلحات القرآن\n\n- «الناسخ والمنسوخ من الأحكام»\n- «المحكم والمتشابه من الآيات»'],
  ['lessons', '## دروس من الآيات\n\n1. «الصبر مفتاح الفرج بعد الشدة»\n2. «إن مع العسر يسرا»'],
  ['rules', 'من القواعد المستنبطة من القرآن:\n\n1. «الضرر يزال في كل حال»\n2. «المشقة تجلب التيسير»'],
  ['signs of God', '## آيات الله في الكون\n\n- «الشمس والقمر يجريان بحساب دقيق»\n- «اختلاف الليل والنهار»'],
  ['a heading that ends with «verse»', '### Chapter and verse\n\n- «إن الله مع الصابرين»\n- «قفا نبك من ذكرى حبيب ومنزل»'],
  ['names of the Quran', 'ومن أسماء القرآن:\n\n- «الفرقان العظيم»\n- «الذكر الحكيم المبين»'],
  ['verses and hadith under one heading', '## الآيات والأحاديث\n\n- «إن الله مع الصابرين»\n- «الدين النصيحة لكل مسلم»'],
  ['sayings that are taken for verses', 'Sayings mistaken for Quranic verses:\n\n- «الساكت عن الحق شيطان أخرس»\n- «النظافة من الإيمان والدين»'],
  ['a list without a verse', '## Verses I love\n\n- «قفا نبك من ذكرى حبيب ومنزل»\n- «الخيل والليل والبيداء تعرفني»'],
  ['prayers', '## أدعية من القرآن والسنة\n\n- «ربنا آتنا في الدنيا حسنة وفي الآخرة حسنة وقنا عذاب النار»\n- «يا مقلب القلوب ثبت قلبي على دينك»'],
  ['the column of meanings', '| الآية | المعنى |\n|---|---|\n| «إن مع العسر يسرا» | «الفرج يأتي مع الشدة» |\n| الشرح: 6 | «معية الله لأهل الصبر» |'],
  ['the column of the Sunna', '| الدليل من القرآن | الدليل من السنة |\n|---|---|\n| «وأقيموا الصلاة وآتوا الزكاة» | «صلوا كما رأيتموني أصلي» |'],
  ['the column of another reading', '| الآية | القراءة الأخرى |\n|---|---|\n| «مالك يوم الدين» | «ملك يوم الدين» |'],
  ['names of verses', '| الآية | الموضوع |\n|---|---|\n| «آية الكرسي» | «توحيد الله وعظمته» |\n| «آية الدين» | «كتابة الديون وتوثيقها» |'],
  ['other names of surahs', '| السورة | اسمها الآخر |\n|---|---|\n| الفاتحة | «أم الكتاب والسبع المثاني» |'],
])('%s: nothing is presented', (_, text) => {
  expect(doubtful(text)).toEqual([])
})
