import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../../src/quran/index.ts'

const quran = loadQuran()

/** What is presented as Quran and is not found there as it stands. */
const presented = (text: string): string[] => quran.findQuotations(text).filter(({ verdict }) => verdict !== 'verbatim').map((one) => one.text)

describe('the name of the Quran presents nothing', () => {
  test.each([
    ['when its sentence has ended', 'نزلت هذه الآية في المدينة. والمبدأ العام: «كل إنسان حر في بيته».'],
    ['when its sentence has ended, in English', 'The verse is famous. Motto of the school: "من جد وجد ومن زرع حصد".'],
    ['when its paragraph has ended', 'هذه السورة مكية\n\nتعريف الصدق: «مطابقة الخبر للواقع دائما».'],
    ['when its paragraph has ended, in English', 'The surah was revealed in Mecca.\n\nArabic proverb: «من جد وجد ومن زرع حصد».'],
    ['when another label stands before the colon', 'من سورة الكهف:\nعنوان الدرس: «قصة الفتية والملك الظالم»'],
    ['when a noun of another genre stands before the colon', 'تلا القارئ آيات من سورة الأحزاب ثم أنشد الشاعر: "يا ليل طل يا نوم زل".'],
    ['when a clause of its own begins before the colon', 'كتب على الجدار آية الكرسي، وتحتها: «يا زائر البيت لا تنس أهله».'],
    ['when a clause begins behind a semicolon', 'ورد اسمها في سورة مريم؛ ثم علق المذيع: «نلتقي بعد الفاصل القصير».'],
    ['when a noun before it says what follows', 'محور السورة: «العدل أساس الملك والحكم».'],
    ['when something is told about it', 'الشاهد في الآية: «تقديم المفعول به على الفعل».'],
    ['when it is a part of a name', 'مسجد القرآن: «مسجد كبير في وسط المدينة».'],
    ['when it is a part of a title', 'القرآن والعلم: «دراسة في التفسير العلمي الحديث»'],
    ['when what is counted in it follows', 'وفي هذه الآية ثلاث فوائد: «الصبر والحلم والأناة عند الغضب».'],
    ['when two things in it follow', 'وفي الآية أمران: «ترك العجلة ولزوم السكينة».'],
    ['when a lecture is named', 'محاضرة في سورة الحجرات بعنوان «أدب المسلم في زمن الفتن».'],
    ['when keywords are listed', 'الكلمات المفتاحية: القرآن الكريم، الدلالة، «ضرب المثل».'],
    ['when somebody remarks on it', 'علق على الآية: «هذه قاعدة عظيمة في التعامل بين الناس».'],
    ['when the most important of it is told', 'أهم ما في السورة: «توحيد الله والإخلاص له وحده».'],
    ['when words about it are set off', 'القرآن الكريم "يدعو إلى السلام" والوئام بين الناس.'],
    ['when a report about it is set off', 'وقال إن القرآن الكريم «كتاب أنزله الله هدى للناس».'],
    ['when words of the writer are set off behind it', 'في هذه الآية «إشارة لطيفة» إلى حسن الخلق.'],
    ['when another name of a surah is given', 'ما السورة التي تسمى «قلب القرآن»؟ وسورة الرحمن «عروس القرآن».'],
    ['when another name is given in English', 'Surah Yasin is called "قلب القرآن".'],
    ['when it is said not to say so', 'القرآن لم يقل: «الأرض كروية» قط.'],
    ['when it is said not to stand there', 'وليس في القرآن: «خير الأمور أوسطها».'],
    ['when it is asked', 'هل في القرآن: «النظافة من الإيمان»؟'],
    ['when it is said not to say so, in English', 'The Quran never says: «خير الأمور أوسطها».'],
    ['when it would have said so', 'لو قال الله: «اذبحوا أي بقرة كانت» لأجزأهم.'],
  ])('%s', (_, text) => {
    expect(presented(text)).toEqual([])
  })
})

describe('the name of the Quran and the speech of God present what stands behind them', () => {
  const MADE_UP = 'أيها الأبناء أطيعوا معلميكم في كل حين'
  test.each([
    `جاء في القرآن الكريم: «${MADE_UP}».`,
    `كما جاء في القرآن "${MADE_UP}".`,
    `وتقول الآية: «${MADE_UP}».`,
    `**الآية الأولى:**\n«${MADE_UP}»`,
    `## الآية الأولى\n\n«${MADE_UP}»`,
    `### الآيات القرآنية:\n1. «${MADE_UP}»`,
    `### الآية:\n**النص:** «${MADE_UP}»`,
    `قال الله تعالى:\n\n> «${MADE_UP}»`,
    `هناك آيات كثيرة في القرآن عن ذلك، ومنها: «${MADE_UP}».`,
    `ورد ذلك في القرآن ثلاث مرات: «${MADE_UP}».`,
    `وفي السورة أربع آيات: «${MADE_UP}».`,
    `في سورة الأحزاب الآية 50، "${MADE_UP}"`,
    `ولقوله تعالى: «${MADE_UP}».`,
    `The following verse: «${MADE_UP}».`,
    `In Surah Al-Nur: «${MADE_UP}».`,
    `As the verse says, «${MADE_UP}».`,
  ])('%s', (text) => {
    expect(presented(text)).toEqual([MADE_UP])
  })
})

describe('a verse with a word changed is presented by what names God or the Quran in its sentence', () => {
  const BURDEN = 'لا تزر وازرة إثم أخرى'
  test.each([
    `وفي القرآن الكريم «${BURDEN}»`,
    `In the Quran, "${BURDEN}"`,
    `As it says in the Quran, "${BURDEN}"`,
    `هذه الآية "${BURDEN}" أصل عظيم`,
    `مستشهدا بالآية الكريمة "${BURDEN}"`,
    `سبب نزول الآية: «${BURDEN}»`,
    `فضل العدل في القرآن: «${BURDEN}»`,
    `وقد رفع القرآن الظلم: «${BURDEN}»`,
    `هل تجد في القرآن آية أعظم من: «${BURDEN}»`,
    `Did Allah not say: «${BURDEN}»?`,
    `## الدليل من القرآن\n\n«${BURDEN}»`,
  ])('%s', (text) => {
    expect(quran.findQuotations(text).map(({ verdict, possible, introducedAs }) => [verdict, possible === true, introducedAs])).toEqual([['misquoted', false, 'quran']])
  })

  test.each([
    ['nor behind a denial', `ليس في القرآن: «${BURDEN}».`],
    ['nor behind «that», where no colon stands', `وقد أكد القرآن الكريم أنه "${BURDEN}".`],
    ['nor in another sentence', `هذه السورة مكية. القاعدة: «${BURDEN}».`],
    ['nor in a poem that borrows from it', `قال الشاعر مقتبسا من القرآن:\n«${BURDEN}»`],
  ])('%s', (_, text) => {
    expect(quran.findQuotations(text).every(({ possible }) => possible)).toBe(true)
  })
})

describe("God's own speech is undone by no word of a genre or a denial in its clause", () => {
  const MADE_UP = 'أيها الأبناء أطيعوا معلميكم في كل حين'
  test.each([
    `قال الله تعالى في القرآن الكريم «${MADE_UP}»`,
    `يقول الله سبحانه وتعالى في سورة البقرة "${MADE_UP}"`,
    `Allah says in the Holy Qur'an, "${MADE_UP}"`,
    `قال تعالى في سورة الشعراء: «${MADE_UP}»`,
    `وجاء في سورة الشعراء: «${MADE_UP}»`,
    `وقال تعالى موضحا هذا المعنى: «${MADE_UP}»`,
    `قال تعالى في ضرب المثل: «${MADE_UP}»`,
    `لا نجد أبلغ من قوله تعالى: «${MADE_UP}»`,
  ])('%s', (text) => {
    expect(presented(text)).toEqual([MADE_UP])
  })

  test.each([
    'قال الله تعالى في الجهاد، ثم أنشد الشاعر: «يا ليل طل يا نوم زل».',
    'قال تعالى ذلك في كتابه، والقاعدة: «الأمور بمقاصدها دائما».',
    'سلسلة قال الله تعالى بعنوان «أدب المسلم في زمن الفتن».',
    'Allah did not say: «خير الأمور أوسطها دائما».',
    'The teacher says in the Quran class, "مرحبا بكم أيها الطلاب الكرام".',
  ])('but by a clause of its own: %s', (text) => {
    expect(presented(text)).toEqual([])
  })
})

test('words of a verse are its own, whatever stands before them', () => {
  expect(quran.findQuotations('محور السورة: «إن الله مع الصابرين».').map(({ verdict }) => verdict)).toEqual(['verbatim'])
})

describe('a verse that is named right before what explains it', () => {
  test.each(['معنى آية «وتعاونوا على البر والخير»', 'ما معنى الآية الكريمة "وتعاونوا على البر والخير"؟', 'شرح آية: «وتعاونوا على البر والخير»'])('is compared: %s', (text) => {
    expect(quran.findQuotations(text).map(({ verdict, text: words }) => [verdict, words])).toEqual([['misquoted', 'وتعاونوا على البر والخير']])
  })

  test.each([
    'معنى الآية: «تعاونوا على البر والخير كله»',
    'تفسير الآية: «وتعاونوا على البر والخير»',
    'تفسير آية «إن العلم نور في قلوب الصالحين»',
  ])('but its explanation is not: %s', (text) => {
    expect(quran.findQuotations(text).filter(({ verdict }) => verdict !== 'verbatim')).toEqual([])
  })
})
