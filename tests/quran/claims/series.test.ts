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
    ['behind words about a verse', `ومن الآيات في ذلك:\n\n1. «${VERSE}» [الشرح: 6] وهي مكية\n2. «${INVENTED}»\n3. «${ALTERED}»`],
    ['before their translations', `Verses about patience\n1. «${VERSE}» "Indeed, with hardship comes ease."\n2. «${INVENTED}» "Knowledge is a light."\n3. «${ALTERED}»`],
    ['under two topics', `## آيات عن الصبر والصلاة\n\n- «${VERSE}»\n- «${INVENTED}»\n- «${ALTERED}»`],
    ['as quotations of Markdown', `قال تعالى:\n\n> "${VERSE}"\n\n> "${INVENTED}"\n\n> "${ALTERED}"`],
  ])('%s', (_, text) => {
    expect(doubtful(text)).toEqual([INVENTED, ALTERED].sort((a, b) => text.indexOf(a) - text.indexOf(b)))
  })

  test.each([
    ['under a heading', `## آيات عن الصبر\n\n- «${VERSE}» (94:6)\n- «إن الله مع الصابرين» (2:153)\n- «${INVENTED}»\n- «${ALTERED}»`],
    ['under a cue', `يقول الله تعالى:\n\n* «${VERSE}» [الشرح: 6]\n* «إن الله مع الصابرين» [البقرة: 153]\n* «${INVENTED}»\n* «${ALTERED}»`],
  ])('where every verse has its reference, words without one are a saying if they resemble no verse: %s', (_, text) => {
    expect(doubtful(text)).toEqual([ALTERED])
    expect(doubtful(text.replace(`${INVENTED}»`, `${INVENTED}» (البقرة: 2)`))).toEqual([INVENTED, ALTERED])
  })

  test.each([['آية اليوم'], ['Verse of the Day'], ['الآية الأولى'], ['آية اليوم:']])('a single verse under «%s»', (heading) => {
    expect(doubtful(`**${heading}**\n\n«${INVENTED}»`)).toEqual([INVENTED])
  })
})

describe('the cells of a column of verses are presented as verses', () => {
  test.each([
    ['before their meaning', `| الآية | المعنى |\n|---|---|\n| «${VERSE}» | الفرج قريب |\n| «${INVENTED}» | فضل العلم |\n| «${ALTERED}» | التعاون |`],
    ['before remarks in the same marks', `| الآية | الفائدة |\n|---|---|\n| «${VERSE}» | «كل شدة إلى فرج قريب» |\n| «${INVENTED}» | «فضل العلم على العبادة» |\n| «${ALTERED}» | «كل بر تعاون بين الناس» |`],
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
  ['an item with its author behind it', '## آيات الذكر\n\n- «إن مع العسر يسرا» [الشرح: 6]\n- «القلب لا يطمئن إلا بذكر خالقه» ابن القيم'],
  ['what stands beside such an item', '## آيات الذكر\n\n- «إن مع العسر يسرا» [الشرح: 6]\n- «القلب لا يطمئن إلا بذكر خالقه» — ابن القيم\n- «الذكر للقلب مثل الماء للسمك»'],
  ['an item with its source in English behind it', 'Verses on gratitude\n\n- "إن مع العسر يسرا" (94:6)\n- "الشكر قيد النعم الحاضرة" (Ibn Qudama, p. 12)'],
  ['a saying below God’s speech', 'قال تعالى:\n«إن مع العسر يسرا»\n«بعد كل ضيق سعة قريبة» كما قيل.'],
  ['a prayer below God’s speech', 'قال تعالى:\n- «إن مع العسر يسرا»\n- «اللهم إنك عفو تحب العفو فاعف عني»'],
  ['a paragraph behind the list', 'من آيات الصبر:\n«إن مع العسر يسرا»\n«إن الله مع الصابرين»\n\n«كل شدة إلى فرج قريب»'],
  ['a remark below one verse', 'آية اليوم\n«إن مع العسر يسرا»\n«كل شدة إلى فرج قريب»\n«اللهم اجعل لنا فرجا ومخرجا»'],
  ['a verse and a remark', '## آية وتدبر\n\n«إن مع العسر يسرا»\n\n«كل شدة إلى فرج قريب»'],
  ['a remark below a verse and its label', '**Verse:**\n"إن مع العسر يسرا"\n"كل باب مغلق له مفتاح عند الله"'],
  ['paragraphs below a heading', '## آيات عن الرزق\n\n«إن مع العسر يسرا»\n\n«رزقك مكتوب فلا تحزن على ما فات»'],
  ['verses and words of remembrance', '## آيات وأذكار\n\n- «قل أعوذ برب الفلق»\n- «رددها كل صباح عند الشروق»'],
  ['verses and what is said with them', '## آيات السفر وآدابها\n\n- «إن مع العسر يسرا»\n- «ودع أهلك قبل أن تخرج»'],
  ['verses and phrases', '## Verses and phrases\n\n- "إن مع العسر يسرا"\n- "كل شدة إلى فرج قريب"'],
  ['verses & captions', '## Verses & captions\n\n- "إن مع العسر يسرا"\n- "كل شدة إلى فرج قريب"'],
  ['prayers for the sick', '## آيات الشفاء\n\n- «وإذا مرضت فهو يشفين»\n- «باسم الله أرقيك من كل شيء يؤذيك»\n- «رب لا شفاء إلا شفاؤك يا كريم»'],
  ['sentences for practice', '## Verses for reading practice\n\n1. "إنا أعطيناك الكوثر"\n2. "ذهب الولد إلى المدرسة صباحا"'],
  ['surahs among verses', '## الآيات المقررة\n\n- «إن مع العسر يسرا»\n- «سورة العصر كاملة مع التفسير»'],
  ['signs of God under a colon', 'آيات الله في الكون:\n- «إن مع العسر يسرا»\n- «خلق الأزواج من أنفسكم»'],
  ['the Bible’s verse of the day', 'آية اليوم\n«الرب نوري وخلاصي ممن أخاف»'],
  ['a song', 'Verse One\n«يا ليل طال بعدك عن عيوني»'],
  ['cells beside verses in the same marks', '| الآية | الحكمة |\n|---|---|\n| «إن مع العسر يسرا» | «كل شدة إلى فرج قريب» |\n| «إن الله مع الصابرين» | «كفى بالله وكيلا لمن توكل» |'],
  ['a cell with its author', '| الآية | ملاحظة |\n|---|---|\n| «إن مع العسر يسرا» | الفرج |\n| «كل شدة إلى فرج قريب» ابن القيم | الصبر |'],
  ['names of verses', '| الآية | الموضوع |\n|---|---|\n| «آية الكرسي» | «توحيد الله وعظمته» |\n| «آية الدين» | «كتابة الديون وتوثيقها» |'],
  ['other names of surahs', '| السورة | اسمها الآخر |\n|---|---|\n| الفاتحة | «أم الكتاب والسبع المثاني» |'],
])('%s: nothing is presented', (_, text) => {
  expect(doubtful(text)).toEqual([])
})

describe('items are of one kind where they are set alike', () => {
  const inPlainText = (text: string): string[] => quran.findQuotations(text).filter(({ verdict }) => verdict === 'unmatched').map((one) => one.text)

  test.each([
    ['a deeper item', `آيات الصبر\n- «${VERSE}»\n  - «${INVENTED}»\n- «إن الله مع الصابرين»\n    «الصبر نصف الإيمان كله»`],
    ['a deeper item behind its tab', `آيات الصبر\n1. «${VERSE}»\n\t1. «${INVENTED}»`],
    ['a deeper block', `آيات الصبر:\n1. «${VERSE}»\n   > «${INVENTED}»`],
    ['an item with another mark', `آيات الصبر\n* «${VERSE}»\n+ «${INVENTED}»`],
    ['a line without a mark', `آيات الصبر\n1. «${VERSE}»\n«${INVENTED}»\n2. «إن الله مع الصابرين»`],
    ['signs before what is said', `آيات الصبر\n\u{1f4d6} «${VERSE}»\n\u{1f4a1} «${INVENTED}»`],
  ])('%s is of another', (_, text) => {
    expect(quran.findQuotations(text).length).toBeGreaterThan(0)
    expect(inPlainText(text)).toEqual([])
  })

  test.each([
    ['numbers of one and of two digits', `آيات الصبر\n 9. «${VERSE}»\n10. «${INVENTED}»`],
    ['letters', `آيات الصبر\nأ) «${VERSE}»\nب) «${INVENTED}»`],
    ['deeper items alone', `آيات الصبر\n  - «${VERSE}»\n  - «${INVENTED}»`],
    ['a cue in one of them', `آيات الصبر\n- قال تعالى: «${VERSE}»\n- «${INVENTED}»`],
  ])('%s are of one', (_, text) => {
    expect(inPlainText(text)).toEqual([INVENTED])
  })
})
