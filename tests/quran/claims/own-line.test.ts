import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../../src/quran/index.ts'

const quran = loadQuran()

const told = (text: string) => quran.analyze(text).quotations.filter((one) => !one.possible).map((one) => [one.verdict, ...one.differences.map(({ found, expected }) => `${found} → ${expected}`)])

describe('a verse without marks, alone on its line or in its cell, is judged up to its reference', () => {
  test.each([
    ['in a quoted block, the reference below it', '> وَمَا أَرْسَلْنَاكَ إِلَّا رَحْمَةً لِلنَّاسِ\n>\n> — Surah Al-Anbiya 21:107', 'لِلنَّاسِ → لِلْعَالَمِينَ'],
    ['below its reference', '**Quran 94:6**\n\nإِنَّ مَعَ الْعُسْرِ فَرَجًا', 'فَرَجًا → يُسْرًا'],
    ['above it', 'يا أيها الذين آمنوا استعينوا بالصبر والصلاة إن الله مع الصابرون\n\n(Al-Baqarah 2:153)', 'الصابرون → الصابرين'],
    ['in a cell of verses', '| الآية | المرجع |\n|---|---|\n| إن مع العسر فرجا | الشرح: 6 |', 'فرجا → يسرا'],
    ['before its reference', 'ولا تأكلوا أموالكم بينكم بالحرام (البقرة: 188)', 'بالحرام → بالباطل'],
    ['in an item', '1. يا أيها الذين آمنوا استعينوا بالصبر والدعاء إن الله مع الصابرين (البقرة: 153)', 'والدعاء → والصلاة'],
    ['behind a label, its reference behind another', '**Arabic:** وَرَحْمَتِي وَسِعَتْ كُلَّ نَفْسٍ\n**Translation:** And My mercy encompasses all things.\n**Reference:** Surah Al-A\'raf (7:156)', 'نَفْسٍ → شَيْءٍ'],
    ['behind a label below its reference', '### 2. Al-A\'raf 7:156\n\nنص الآية: ورحمتي وسعت كل نفس\n\nالمعنى: رحمة الله واسعة.', 'نفس → شيء'],
    ['behind a label of what it is about', '- **Tawakkul:** وَمَنْ يَتَوَكَّلْ عَلَى اللَّهِ فَهُوَ كَافِيهِ (At-Talaq 65:3)', 'كَافِيهِ → حَسْبُهُ'],
    ['with emphasis', '*وتعاونوا على البر والخير* (المائدة: 2)', 'والخير → والتقوى'],
  ])('%s', (_, text, difference) => {
    expect(told(text)).toEqual([[expect.stringMatching(/misquoted|garbled/), difference]])
  })
})

describe('what is about a verse is not compared with it', () => {
  test.each([
    'في قلوب المنافقين مرض فزادهم الله مرضا (البقرة: 10)',
    '- أمر الله بالعدل والإحسان وإيتاء ذي القربى (النحل: 90)',
    '- وجوب الإيمان بالله واليوم الآخر والملائكة والكتاب والنبيين (البقرة: 177)',
    '- الذين ينفقون أموالهم ابتغاء مرضاة الله (البقرة: 261)',
    '| كتب الصيام على المؤمنين كما كتب على من قبلهم | البقرة: 183 |',
    'كلام المؤلف في هذه السورة وفضلها\n(البقرة: 255)',
    'تحريم الميتة والدم ولحم الخنزير وما أهل لغير الله به (المائدة: 3)',
    'اللهم اشرح لي صدري ويسر لي أمري واحلل عقدة من لساني يفقهوا قولي\n— طه: 25-28',
    '- أوحى الله إلى أم موسى أن أرضعيه فإذا خفت عليه فألقيه في اليم (القصص: 7)',
    'مريم: 16-17\n\nانتبذت مريم من أهلها مكانا شرقيا فاتخذت من دونهم حجابا فأرسل الله إليها روحه',
    '- قال لأبيه لم تعبد ما لا يسمع ولا يبصر (مريم: 42)',
    '- ألا تقربوا مال اليتيم إلا بالتي هي أحسن حتى يبلغ أشده (الأنعام: 152)',
    '| الآية | معناها للأطفال | المرجع |\n|---|---|---|\n| ﴿ألم تر كيف فعل ربك بأصحاب الفيل﴾ | ألم تعلم كيف فعل ربك بأصحاب الفيل | الفيل: 1 |',
    "Ibn Mas'ud: فَصِيَامُ ثَلَاثَةِ أَيَّامٍ مُتَتَابِعَاتٍ (5:89)",
    'موسى: قال رب اشرح صدري ويسر أمري (طه: 25-26)',
    '| الخطأ | الصواب |\n|---|---|\n| وجعلنا من الماء كل شيء حيا | وجعلنا من الماء كل شيء حي (الأنبياء: 30) |',
  ])('%s', (text) => {
    expect(told(text).filter(([verdict]) => verdict !== 'verbatim' && verdict !== 'spelling')).toEqual([])
  })

  test('a verse that stands elsewhere has a wrong reference, not wrong words', () => {
    const { quotations, citations } = quran.analyze('ولا تقتلوا أولادكم خشية إملاق نحن نرزقهم وإياكم (الأنعام: 151)')
    expect(quotations.map(({ verdict, refs }) => [verdict, refs[0]!.surah])).toEqual([['verbatim', 17]])
    expect(citations.map(({ status }) => status)).toEqual(['wrong'])
  })
})
