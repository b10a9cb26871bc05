// What scholars, translators and newspapers write, and what the Quran has to do with it: mostly nothing.
import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../src/quran/index.ts'

const quran = loadQuran()
const UNSOUND = ['misquoted', 'garbled', 'vowelling', 'unmatched']

/** What a reader would be told is wrong: quotations that are presented as Quran, and references. */
function objections(text: string): string[] {
  const { quotations, citations } = quran.analyze(text)
  return [
    ...quotations.filter(({ verdict, possible }) => UNSOUND.includes(verdict) && !possible).map(({ text: words, verdict }) => `${verdict} ${words}`),
    ...citations.filter(({ status }) => status !== 'confirmed' && status !== 'unverified').map(({ text: words, status }) => `${status} ${words}`),
  ]
}

describe('people speak whose names and titles hold that of God', () => {
  test.each([
    'قال ابن تيمية رحمه الله تعالى: «من فارق الدليل ضل السبيل».',
    'قال النووي حفظه الله تعالى: «من فارق الدليل ضل السبيل».',
    'قال علي كرم الله وجهه: «الناس أعداء ما جهلوا».',
    'قال المتحدث باسم حزب الله: "لم نتلق أي رد حتى الآن".',
    'قال نصر الله: «سنواصل المسيرة حتى النهاية».',
    'قال عبيد الله بن عمر: «سنواصل المسيرة حتى النهاية».',
    'قال رجل لعبد الله: «سنواصل المسيرة حتى النهاية».',
    'قال المعتصم بالله العباسي: «سنواصل المسيرة حتى النهاية».',
    'قال آية الله السيستاني: «سنواصل المسيرة حتى النهاية».',
    'قول سبحان الله: «مئة مرة بعد الصلاة».',
    'ذكر المصنف حكم من سب الله: «يستتاب فإن تاب وإلا قتل».',
    'أوحى الله إلى داود: «يا داود، بشر المذنبين وأنذر الصديقين».',
    'أنزل الله تعالى على موسى عليه السلام: «من فارق الدليل ضل السبيل».',
  ])('%s', (text) => {
    expect(quran.findQuotations(text)).toEqual([])
  })

  test.each([
    'قال الله تعالى: «حب الوطن من الإيمان وأهله كلهم».',
    'يقول لنا ربنا: «حب الوطن من الإيمان وأهله كلهم».',
    'قوله عز وجل: «حب الوطن من الإيمان وأهله كلهم».',
    'قال في محكم التنزيل: «حب الوطن من الإيمان وأهله كلهم».',
  ])('God speaks: %s', (text) => {
    expect(objections(text)).toEqual(['unmatched حب الوطن من الإيمان وأهله كلهم'])
  })
})

describe('words of God that somebody reports are no verse', () => {
  test.each([
    'عن أبي هريرة عن النبي ﷺ قال: قال الله تعالى: «أعددت لعبادي الصالحين ما لا عين رأت».',
    'وفي الحديث القدسي: قال الله عز وجل: «كل عمل ابن آدم له إلا الصيام فإنه لي وأنا أجزي به».',
    'وفي الصحيحين يقول الله تعالى: «أنا عند ظن عبدي بي».',
    'In a hadith qudsi, Allah says: "يا عبادي كلكم ضال إلا من هديته" (Muslim 2577).',
    'The Prophet ﷺ said that Allah says: "أنا عند ظن عبدي بي".',
    'وقال الله تعالى لموسى عليه السلام كما في الأثر: «يا موسى ارحم ترحم».',
    'قال ﷺ في قوله تعالى: ﴿لهم البشرى في الحياة الدنيا﴾: «هي الرؤيا الصالحة».',
    'Allah the Exalted said: "ما غضبت على أحد غضبي على من أتى معصية" (Bukhari 7405)',
    'Allah the Exalted said: "ما غضبت على أحد غضبي على من أتى معصية" (Ṣaḥīḥ al-Bukhārī 7405)',
    'قال الله سبحانه: «الكبرياء ردائي، والعظمة إزاري».',
    'يقول ربنا: «كل عمل ابن آدم له إلا الصوم»',
    'يقول الله تعالى: «يا ابن آدم مرضت فلم تعدني»',
    '# الأحاديث القدسية\n\n1. يقول الله: «ما غضبت على أحد غضبي على من أتى معصية».\n\n2. يقول الله: «من ذكرني في نفسه ذكرته».',
  ])('%s', (text) => {
    expect(objections(text)).toEqual([])
  })
})

describe('the sense is given, not the words', () => {
  test.each([
    'وفي سفر التكوين (1: 1): «في البدء خلق الله السموات والأرض».',
    'وفي المزامير (37: 29): «الصديقون يرثون الأرض ويسكنونها إلى الأبد».',
    'في مصحف ورش: ﴿مَلِكِ يَوْمِ الدِّينِ﴾.',
    'وروي في الشواذ: ﴿إنما يخشى اللهُ من عباده العلماءَ﴾ برفع لفظ الجلالة.',
    'قال ابن كثير: «أخبر تعالى أن مع العسر يوجد اليسر».',
    'قال الله تعالى ما معناه: «إن الله لا يضيع عمل المحسنين».',
    'ولو قيل في غير القرآن: «الحيَّ القيومَ» بالنصب على المدح لجاز.',
    'A sentence that is quoted after words such as «قال رسول الله» is reported.',
  ])('%s', (text) => {
    expect(objections(text)).toEqual([])
  })
})

describe('a saying in the brackets of the Quran', () => {
  test.each(['حب الوطن من الإيمان', 'الحياء من الإيمان', 'خيركم من تعلم القرآن وعلمه', 'النظافة من الإيمان', 'الجنة تحت أقدام الأمهات'])('is no verse that shares a few words with it: %s', (saying) => {
    const [quotation] = quran.findQuotations(`قال تعالى: ﴿${saying}﴾`)
    expect(quotation).toMatchObject({ verdict: 'unmatched', refs: [] })
  })

  test('a verse with another ending is that verse', () => {
    expect(quran.findQuotations('قال تعالى: ﴿ولقد يسرنا القرآن للنبي مذ تجلى﴾')[0]).toMatchObject({ verdict: 'misquoted', refs: [{ surah: 54 }, {}, {}, {}] })
  })
})

describe('words that are Arabic are other words, not damaged letters', () => {
  test.each([
    ['إن الله مع الصابرات', 'misquoted'],
    ['إن أكرمكم عند الله أحسنكم', 'misquoted'],
    ['وجعلناكم قبائل وشعوبا لتعارفوا', 'misquoted'],
    ['واستعينوا بالعمل والصلاة', 'misquoted'],
    ['إن الله يأمر بالإحسان والعدل وإيتاء ذي القربى', 'misquoted'],
    ['تبت يدا أبي لهب وقد تب', 'misquoted'],
    ['إن الله مع الصاببين', 'garbled'],
    ['فأخذتهم الرج فأصبحوا في دارهم جاثمين', 'garbled'],
    ['ونحشره يوم القيآمعة أعمى', 'garbled'],
  ])('%s: %s', (text, verdict) => {
    expect(quran.findQuotations(`قال تعالى: ﴿${text}﴾`)[0]).toMatchObject({ verdict })
  })
})

describe('spellings of the Quran', () => {
  test.each([
    '﴿يأيها الناس اتقوا ربكم﴾ [الحج: 1]',
    'قال تعالى: ﴿عم يتساءلون عن النبأ العظيم﴾ [النبأ: 1-2].',
    '﴿إن جاءكم فاسق بنبأ فتبينوا﴾',
    '﴿يأهل الكتاب لم تكفرون بآيات الله﴾',
    '﴿يموسى أقبل ولا تخف﴾',
    '﴿هأنتم أولاء تحبونهم﴾',
    '﴿وأقيموا الصلوة وآتوا الزكوة﴾',
    '﴿وَلَمْ يَكُن لَّهٗ كُفُوًا أَحَدٌ﴾',
    '﴿اِنَّهٗ كَانَ تَوَّابًا﴾',
    '﴿وَمَا يُضِلُّ بِهٖۤ اِلَّا الْفٰسِقِيْنَ﴾',
  ])('sound: %s', (text) => {
    expect(objections(text)).toEqual([])
  })

  test.each(['﴿يقتلون في سبيل الله﴾ [المزمل: 20]', '﴿لا أقسم بيوم القيمة﴾', '﴿وَلَمْ يَكُن لَّهِ كُفُوًا أَحَدٌ﴾'])('another word, or another sign: %s', (text) => {
    expect(objections(text)).toHaveLength(1)
  })
})

describe('brackets', () => {
  test.each([
    'قال تعالى: ﴿إن الله مع الصابرين [البقرة: 153].',
    'قال تعالى: ﴿إن الله مع الصابرين [البقرة: 153]، وقال رسول الله ﷺ: «الصبر ضياء».',
    'قال تعالى: {إن الله مع الصابرين (البقرة: 153).',
    '﴿فَإِنْ خِفْتُمْ أَلَّا تَعْدِلُوا [بين النساء] فَوَاحِدَةً﴾ [النساء: ٣]',
    '﴿فَإِنْ خِفْتُمْ أَلَّا تَعْدِلُوا (بين النساء) فَوَاحِدَةً﴾ [النساء: ٣]',
  ])('left open, or round words of the writer: %s', (text) => {
    expect(objections(text)).toEqual([])
    expect(quran.findCitations(text)).toMatchObject([{ status: 'confirmed' }])
  })
})

describe('a reference belongs to the quotation that it introduces', () => {
  test.each([
    ['- Surah Ibrahim 14:7: لَئِن شَكَرْتُمْ لَأَزِيدَنَّكُمْ\n- Surah Ar-Rahman 55:60: هَلْ جَزَاءُ الْإِحْسَانِ إِلَّا الْإِحْسَانُ', 2],
    ['1. سورة البقرة، الآية 163: ﴿وَإِلَٰهُكُمْ إِلَٰهٌ وَاحِدٌ﴾.\n2. سورة آل عمران، الآية 19: ﴿إِنَّ الدِّينَ عِندَ اللَّهِ الْإِسْلَامُ﴾.', 2],
    ['الآية 6 من سورة الشرح: ﴿إن مع العسر يسرا﴾، والآية 4 من سورة الضحى: ﴿وللآخرة خير لك من الأولى﴾.', 2],
    ['[^a]: Al-Nisāʾ, 4:21: وَأَخَذْنَ مِنكُم مِّيثَاقًا غَلِيظًا.\n[^b]: Sūrat al-Rūm, 30:21.', 1],
    ['[البقرة: 163] «وإلهكم إله واحد»، [آل عمران: 19] «إن الدين عند الله الإسلام».', 2],
    ['(2:163) وَإِلَٰهُكُمْ إِلَٰهٌ وَاحِدٌ\n(3:19) إِنَّ الدِّينَ عِندَ اللَّهِ الْإِسْلَامُ', 2],
    ['﴿إن مع العسر يسرا﴾\n[الشرح: 6] وقال تعالى: ﴿وللآخرة خير لك من الأولى﴾ [الضحى: 4]', 2],
    ['﴿إن مع العسر يسرا﴾، [الشرح: 6] ﴿وللآخرة خير لك من الأولى﴾، [الضحى: 4]', 2],
    ['﴿إن مع العسر يسرا﴾\nسورة الشرح: 6\n\n﴿وللآخرة خير لك من الأولى﴾\nسورة الضحى: 4', 2],
  ])('%s', (text, confirmed) => {
    expect(objections(text)).toEqual([])
    expect(quran.findCitations(text).filter(({ status }) => status === 'confirmed')).toHaveLength(confirmed)
  })

  test.each([
    '- Surah Al-Hujurat (49:10): "إِنَّمَا الْمُؤْمِنُونَ إِخْوَةٌ"\n- Surah Al-Hujurat (49:13): mankind was created from one pair.',
    '- **49:10** – "إِنَّمَا الْمُؤْمِنُونَ إِخْوَةٌ"\n- **49:13** – on the equality of peoples.',
    '- 33:21 "لقد كان لكم في رسول الله أسوة حسنة"\n- 2:255',
    '- الآية 183 من سورة البقرة: «كتب عليكم الصيام»\n- الآية 185 من سورة البقرة: في شهر رمضان',
    '[^1]: Qurʾan 2:185: "شَهْرُ رَمَضَانَ الَّذِي أُنْزِلَ فِيهِ الْقُرْآنُ".\n[^2]: Qurʾan 20:114.',
    'ثبت العدل بالقرآن [النحل: 90]، وقال تعالى: ﴿وَشَاوِرْهُمْ فِي الْأَمْرِ﴾.',
    'God commands justice (16:90), and says: "وَشَاوِرْهُمْ فِي الْأَمْرِ".',
    'The Qur\'an commands justice (Q 16:90) and consultation: "وَشَاوِرْهُمْ فِي الْأَمْرِ"',
    'وقد أمر الله بالعدل كما في سورة النحل الآية 90، وقال تعالى: ﴿وَشَاوِرْهُمْ فِي الْأَمْرِ﴾',
    'قال تعالى: ﴿لَا إِكْرَاهَ فِي الدِّينِ﴾ الآية [البقرة: 256]، وقال: ﴿وَشَاوِرْهُمْ فِي الْأَمْرِ﴾.',
    '﴿قُلْ هُوَ اللَّهُ أَحَدٌ﴾ إلى آخر السورة [الإخلاص: 1-4]، وقال: ﴿وَالْعَصْرِ﴾ السورة كاملة [العصر: 1-3]، وقال: ﴿إِذَا جَاءَ نَصْرُ اللَّهِ﴾ إلى قوله: ﴿تَوَّابًا﴾ [النصر: 1-3]',
    'The command in Q 2:183 ("كُتِبَ عَلَيْكُمُ الصِّيَامُ"), Q 2:185 and Q 2:187 together form the legal basis.',
    'الآية 183 من سورة البقرة «كتب عليكم الصيام»، والآية 185 من سورة البقرة في شهر رمضان.',
    '[الإسراء: 70] ﴿وَلَقَدْ كَرَّمْنَا بَنِي آدَمَ﴾ [الحجرات: 13] ﴿إِنَّ أَكْرَمَكُمْ عِنْدَ اللَّهِ أَتْقَاكُمْ﴾',
  ])('and not to one that has its own: %s', (text) => {
    expect(objections(text)).toEqual([])
  })

  test.each(['﴿إن مع العسر يسرا﴾ [الشرح: 3]', 'سورة الشرح (الآية 3): ﴿إن مع العسر يسرا﴾', '- ﴿إن مع العسر يسرا﴾ [الشرح: 3]\n- ﴿قل هو الله أحد﴾ [الإخلاص: 1]'])('and is wrong where nothing else is: %s', (text) => {
    expect(objections(text)).toHaveLength(1)
  })

  test('words of the verse that is cited, in another order, stand there', () => {
    const { quotations: [quotation], citations } = quran.analyze('قال تعالى: ﴿وآتوا الزكاة وأقيموا الصلاة﴾ [البقرة: 43]')
    expect(quotation).toMatchObject({ verdict: 'misquoted' })
    expect(quotation!.refs[0]).toMatchObject({ surah: 2, from: 43 })
    expect(citations).toMatchObject([{ status: 'confirmed' }])
  })
})

test('an announced verse that is changed is told though no brackets hold it', () => {
  expect(objections('قال تعالى: ولقد كرمنا بنو آدم وحملناهم في البر والبحر.')).toEqual(['misquoted ولقد كرمنا بنو آدم وحملناهم في البر والبحر'])
})

describe('the reference of a footnote', () => {
  test.each([
    ['﴿إنما المؤمنون إخوة﴾(1)\n\n(1) سورة الحجرات، الآية: 11.', ['wrong سورة الحجرات، الآية: 11']],
    ['﴿إنما المؤمنون إخوة﴾[^b]\n\n[^b]: سورة الحجرات، الآية: 11.', ['wrong سورة الحجرات، الآية: 11']],
    ['﴿إنما المؤمنون إخوة﴾¹ ثم ﴿إن مع العسر يسرا﴾².\n\n¹ الحجرات: 10\n² الشرح: 4', ['wrong الشرح: 4']],
    ['﴿إنما المؤمنون إخوة﴾ (١).\n\n(١) الحجرات: ١٠.', []],
  ])('is that of the quotation that calls it: %s', (text, expected) => {
    expect(objections(text)).toEqual(expected)
    expect(quran.findCitations(text).every(({ quotation }) => quotation !== null)).toBe(true)
  })

  test.each([
    ['on pages that count anew', '﴿إنما المؤمنون إخوة﴾(1)\n\n(1) سورة الحجرات، الآية: 11.\n\n﴿إن مع العسر يسرا﴾(1)\n\n(1) البخاري: 5.'],
    ['with words of its own', '﴿إنما المؤمنون إخوة﴾(1)\n\n(1) سورة الحجرات، الآية: 11، ومثلها ما في سورة التوبة.'],
  ])('is not settled %s', (_, text) => {
    expect(objections(text)).toEqual([])
  })
})

describe('a reading that is named', () => {
  test.each([
    'قرأ نافع: ﴿مَلِكِ يَوْمِ الدِّينِ﴾',
    'وقرأ نافع: ﴿وأحاطت به خطيئاته﴾',
    'قرأ أبو عمرو: ﴿إِنَّ هَذَيْنِ لَسَاحِرَانِ﴾',
    'Warsh reads ﴿مَلِكِ يَوْمِ الدِّينِ﴾ without the alif.',
    'وقرئ: {إني جاعل في الأرض خليقة}',
    'وقرئ في الشاذ: {إني جاعل في الأرض خليقة}',
    'ويُقرأ: ﴿إني جاعل في الأرض خليقة﴾ بالقاف.',
    'قرأ زيد بن علي: ﴿إني جاعل في الأرض خليقة﴾',
    'كتبت في بعض المصاحف: ﴿وأوصى بها إبراهيم﴾',
    'Nāfiʿ and Ibn ʿĀmir read wa-awṣā: ﴿وَأَوْصَى بِهَا إِبْرَاهِيمُ﴾',
    'In the reading of Ibn ʿĀmir: ﴿وَأَوْصَى بِهَا إِبْرَاهِيمُ﴾ (2:132)',
    '﴿إنما يخشى اللهُ من عباده العلماءَ﴾ برفع اسم الجلالة ونصب العلماء، وهي قراءة منسوبة إلى عمر بن عبد العزيز.',
    '﴿وَأَوْصَى بِهَا إِبْرَاهِيمُ﴾ in the reading of al-Kisāʾī.',
    '﴿مَلِكِ يَوْمِ الدِّينِ﴾ قرأ بها أكثر السبعة.',
  ])('is not called a mistake: %s', (text) => {
    const [quotation] = quran.findQuotations(text)
    expect(quotation).toMatchObject({ possible: true })
    expect(quotation!.verdict).not.toBe('garbled')
    expect(objections(text)).toEqual([])
  })

  test.each(['وفي قراءة ابن مسعود: ﴿فاقطعوا أيمانهما﴾', 'وقرئ: ﴿يُسْرِعُونَ﴾', 'وقرأ رؤبة: ﴿الحمدَ للهِ﴾ بالنصب.', 'وفي حرف ابن مسعود: ﴿فاقطعوا أيمانهما﴾'])('of a word or two is nobody’s quotation, for they resemble words of any verse: %s', (text) => {
    expect(quran.findQuotations(text)).toEqual([])
    expect(quran.findQuotations(text.slice(text.indexOf('﴿')).replace(' بالنصب', ''))).toHaveLength(1)
  })

  test.each([
    'قرأ الإمام: ﴿إن الله مع الصابرات﴾',
    'قرأ رجل: ﴿إن الله مع الصابرات﴾',
    'قرأت قصة يوسف: ﴿إن الله مع الصابرات﴾',
    'قرأ بعض آيات سورة البقرة: ﴿إن الله مع الصابرات﴾',
    'مع حرف جر، وهذا كثير: ﴿إن الله مع الصابرات﴾',
    'As Ibn Taymiyya notes, we read: ﴿إن الله مع الصابرات﴾',
    'ثم قرأ رسول الله ﷺ: ﴿إن الله مع الصابرات﴾',
    'اقرأ قوله تعالى: ﴿إن الله مع الصابرات﴾',
    'قرأت في المصحف: ﴿إن الله مع الصابرات﴾',
    'As we read in the Quran: ﴿إن الله مع الصابرات﴾',
    'برواية حفص عن عاصم: ﴿إن الله مع الصابرات﴾',
    'قرأ نافع: ﴿مَلِكِ يَوْمِ الدِّينِ﴾، وقال تعالى: ﴿إن الله مع الصابرات﴾',
    'قال تعالى: ﴿مَلِكِ يَوْمِ الدِّينِ﴾',
  ])('is not named: %s', (text) => {
    expect(objections(text)).toHaveLength(1)
  })
})

test('a letter too many at the end brings no word of the next clause', () => {
  expect(quran.findQuotations('قال تعالى: ﴿وجعلنا من الماء كل شيء حيا﴾ [الأنبياء: 30].')[0]).toMatchObject({ expected: 'وجعلنا من الماء كل شيء حي' })
})

test('the head of a table’s column is no part of the references below it', () => {
  expect(quran.findCitations('Ref\nVerse\n21:108\nوما أرسلناك إلا رحمة للعالمين\n')).toMatchObject([{ text: '21:108', status: 'wrong', suggested: { surah: 21, from: 107 } }])
})

describe('a rendering in Persian or Urdu', () => {
  test.each([
    'خداوند می‌فرماید: «ای کسانی که ایمان آورده‌اید، از صبر و نماز یاری بجویید» (بقره: ۱۵۳).',
    'فرمانِ الٰہی ہے: "بے شک نماز بے حیائی اور برائی سے روکتی ہے۔" (العنکبوت: 45)',
    'قال الله تعالى: «و نماز را برپا دار که نماز از کار زشت و ناپسند باز می‌دارد»',
  ])('is no quotation: %s', (text) => {
    expect(quran.findQuotations(text)).toEqual([])
    expect(objections(text)).toEqual([])
  })

  test.each([
    '﴿وَمَا خَلَقْتُ الْجِنَّ وَالْإِنْسَ إِلَّا لِيَعْبُدُونِ﴾ «و جن و انس را نیافریدم مگر برای آنکه مرا عبادت کنند» (ذاریات: ۵۶)',
    '﴿وَمَا خَلَقْتُ الْجِنَّ وَالْإِنْسَ إِلَّا لِيَعْبُدُونِ﴾ (الذاریات: 56) "اور میں نے جنوں اور انسانوں کو صرف اس لیے پیدا کیا"',
  ])('leaves the reference to the verse before it: %s', (text) => {
    expect(quran.findQuotations(text)).toHaveLength(1)
    expect(quran.findCitations(text)).toMatchObject([{ status: 'confirmed', quotation: 0 }])
  })

  test('but a verse in Persian letters is one', () => {
    expect(objections('قال تعالى: «إنما یوفی الصابرات أجرهن بغیر حساب»')).toHaveLength(1)
  })
})

describe('a closing bracket that was forgotten', () => {
  const texts = (text: string): string[] => quran.findQuotations(text).map(({ text: words, verdict }) => `${verdict} ${words}`)

  test.each([
    ['قال تعالى: ﴿إياك نعبد، ثم قال: ﴿وإياك نستعين﴾ وهذا من باب التخصيص، ثم قال: ﴿اهدنا الصراط المستقيم﴾.', ['إياك نعبد', 'وإياك نستعين', 'اهدنا الصراط المستقيم']],
    ['قال تعالى: ﴿إن الله مع الصابرين وهذا من فضل الله على عباده المؤمنين، ثم قال ما شاء.', ['إن الله مع الصابرين']],
    ['قال تعالى: {إن الله مع الصابرين ثم قال: {قل هو الله أحد}', ['إن الله مع الصابرين', 'قل هو الله أحد']],
    ['| ﴿إن الله مع الصابرين | البقرة |\n|---|---|\n| ﴿وإياك نستعين﴾ | الفاتحة |', ['إن الله مع الصابرين', 'وإياك نستعين']],
    ['ومن ذلك ﴿حب الوطن من الإيمان وأهله كلهم، ثم قال: ﴿وإياك نستعين﴾ وقال', ['وإياك نستعين']],
    ['قال ﴿إن الله مع الصابرين﴾ ثم مضى﴾ وهذا من باب التخصيص ثم ﴿الله الصمد﴾', ['إن الله مع الصابرين', 'الله الصمد']],
  ])('makes no quotation of the words behind it: %s', (text, expected) => {
    expect(texts(text)).toEqual(expected.map((words) => `verbatim ${words}`))
  })

  test('leaves a verse that goes on in the next line whole', () => {
    expect(quran.findCitations('قال تعالى: ﴿وَإِذَا سَأَلَكَ عِبَادِي\nعَنِّي فَإِنِّي قَرِيبٌ [البقرة: 186]')).toMatchObject([{ status: 'confirmed' }])
  })

  test.each(['قال تعالى: ﴿إن الله مع الصابرات\nثم قام', 'قال تعالى: ﴿قولوا خيرا تغنموا في المصارف الآمنة [البقرة: 153]', 'يقول الله تعالى: ﴿وإذ أنذرنا قوم شعيب\n'])('leaves what differs to be seen: %s', (text) => {
    expect(objections(text)).toHaveLength(1)
  })
})

test.each(['ﵟقل هو الله أحدﵞ', 'قال تعالى: ﵟ قل هو الله أحد ﵞ.', 'ﵟوَإِذَا سَأَلَكَ عِبَادِي عَنِّي فَإِنِّي قَرِيبٌﵞ [البقرة: 186]'])('the brackets that fonts of the King Fahd Complex draw are brackets: %s', (text) => {
  expect(quran.findQuotations(text)).toMatchObject([{ verdict: 'verbatim' }])
  expect(quran.findQuotations(text)[0]!.evidence).toContain('brackets')
})

describe('what was abrogated or invented, or is taken for a verse', () => {
  test.each([
    'كان فيما أنزل من القرآن: «عشر رضعات من لبن يحرمن»، وهو خبر.',
    'جاء في القرآن: «عشر رضعات من لبن يحرمن»، ثم نسخن.',
    'ومما نسخت تلاوته آية: {من زنى من الشيوخ فارجموه البتة}.',
    'The verse («من زنى من الشيوخ فارجموه البتة») was abrogated.',
    'The so-called verse («من زنى من الشيوخ فارجموه البتة») is reported.',
    'من قرآن مسيلمة المزعوم: «يا ضفدع نقي ما تنقين»',
    'يظن بعض الناس أن من القرآن: «اسع يا عبدي أسع معك»',
    'قوله تعالى: «ابذل يا عبدي أبذل معك» ليس آية من القرآن.',
    'يقول الله: «اسع يا عبدي وأنا أسعى معك».',
    'وقرئ: ﴿ابذل يا عبدي أبذل معك﴾',
  ])('makes no claim: %s', (text) => {
    expect(objections(text)).toEqual([])
  })

  test.each(['نسخت هذه الآية بقوله تعالى: «حب الوطن من الإيمان وأهله كلهم».', 'قال تعالى: «يا ابن آدم خذوا زينتكم عند كل مسجد»', 'والناسخ والمنسوخ كثير. قال تعالى: ﴿إن الله مع الصابرات﴾'])('but what is told to be a verse does: %s', (text) => {
    expect(objections(text)).toHaveLength(1)
  })
})

describe('the Bible', () => {
  test.each([
    'In the Arabic Bible that verse reads: «الأبرار يرثون كل الأرض» (مزمور ٣٧: ٢٩).',
    'The verse reads: «الأبرار يرثون كل الأرض» (Ps 37:29).',
    'قال الله لموسى: «أنا الرب إلهك»',
    'قال الله لموسى: «أنا الرب إلهك الذي أخرجك» (خروج 20: 2)',
    'وفي سفر التكوين: «في البدء خلق الله السماوات والأرض» (تك 1: 1).',
    'يبدأ الكتاب المقدس بعبارة: «في البدء خلق الله السماوات والأرض».',
    'وفي الكتاب المقدس: «خلق الرب الإله السماوات والأرض وما بينهن».',
  ])('is neither claimed nor noted: %s', (text) => {
    expect(objections(text)).toEqual([])
    expect(quran.findQuotations(text).filter(({ verdict }) => UNSOUND.includes(verdict))).toEqual([])
  })
})

describe('words that only resemble a verse', () => {
  test.each([
    ['in a mark that closes before them', 'و«الصابئين والنصارى» في الحج (17)، و«الصابئون والنصارى» في المائدة (69).'],
    ['that a grammarian refuses', 'ولا يجوز: «إن الله بريئا من المشركين».'],
    ['that a grammarian makes up', 'ويجوز في غير القرآن: إنه من يأتي ربه مجرما.'],
    ['in closing words', 'وآخر دعوانا أن الحمد لله رب العالمين.'],
    ['in closing words', 'والله من وراء القصد وهو يهدي السبيل.'],
    ['in a condolence', 'إنا لله وإنا إليه راجعون، والسلام على آله.'],
    ['in a hadith', 'قال رسول الله صلى الله عليه وسلم: «من صام رمضان إيمانا واحتسابا غفر له ما تقدم من ذنبه». رواه مسلم.'],
    ['in a hadith that its source follows', '«إذا جاء الوعد الحق فليقل ليغفر لي الله ما تقدم من ذنبي». رواه مسلم.'],
    ['in a hadith that nothing introduces', 'بني الإسلام على خمس: وصوم رمضان، وحج البيت لمن استطاع إليه سبيلا.'],
    ['in a prayer', 'اللهم عالم الغيب والشهادة فاطر السماوات والأرض.'],
    ['in a prayer', 'اللهم ألف بين قلوبنا وأصلح ذات بيننا واهدنا سبل السلام ونجنا من الظلمات إلى النور'],
    ['in a prayer in quotation marks', '«اللهم آتنا في الدنيا حسنة وفي الآخرة حسنة وقنا عذاب النار»'],
    ['in a sermon', 'أما بعد، إن موعدكم الصبح، أليس الصبح بقريب.'],
    ['where the Prophet is named', 'وقال ﷺ: «حسبنا الله ونعم الوكيل»'],
  ])('are none %s: %s', (_, text) => {
    expect(quran.findQuotations(text).filter(({ verdict }) => UNSOUND.includes(verdict))).toEqual([])
  })

  test('and are noted elsewhere', () => {
    expect(quran.findQuotations('وقد علمنا أن ربنا يقذف بالحق علام الصدور قل إن ربي يقذف بالحق علام السرائر')).not.toEqual([])
    expect(objections('قال تعالى: «ليغفر لي الله ما تقدم من ذنبي وما تأخر»')).toHaveLength(1)
  })
})

test.each(['ورد ذكر بني إسرائيل في البقرة: 40-123.', 'وصف المنافقين في البقرة: 8-20', 'قصة أصحاب السبت (الأعراف: 163)', 'مال اليتيم (النساء: 10)'])('a topic and its place are no quotation: %s', (text) => {
  expect(quran.findQuotations(text)).toEqual([])
})
