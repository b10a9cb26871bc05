import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../src/quran/index.ts'

const quran = loadQuran()

function only(text: string) {
  const { quotations, citations } = quran.analyze(text)
  expect(quotations).toHaveLength(1)
  return { quotation: quotations[0]!, citations }
}

const GARBLED = 'وَمُنْ أَغُرُي فَإِنَّ لَهُ مَعِيشَةُ صَنَاكاً وَنَحْشُرُهُ يَوْمُ الْقَيَّامَةِ'
const HONOUR = 'وَلِلَّهِ الْعِزَّةُ وَلِرَسُولِهِ وَلِلْمُؤْمِنِينَ وَلَٰكِنَّ الْمُنَافِقِينَ لَا يَعْلَمُونَ'

describe('the verse that no tool saw', () => {
  const text = `Allah (swt) says: ${GARBLED} "But whoever turns away …" [Ta-Ha: 124]. The rest is English.`
  const { quotation, citations } = only(text)

  test('is garbled, and whole in range', () => {
    expect(quotation.verdict).toBe('garbled')
    expect(text.slice(quotation.start, quotation.end)).toBe(GARBLED)
    expect(quotation.refs).toEqual([{ surah: 20, from: 124, to: 124 }])
    expect(quotation.coverage).toBe('part')
  })

  test('has its words put right one by one', () => {
    expect(quotation.differences.map(({ kind, found, expected }) => [kind, found, expected])).toEqual([
      ['vowelling', 'وَمُنْ', 'وَمَنْ'],
      ['substituted', 'أَغُرُي', 'أَعْرَضَ عَنْ ذِكْرِي'],
      ['vowelling', 'مَعِيشَةُ', 'مَعِيشَةً'],
      ['substituted', 'صَنَاكاً', 'ضَنْكًا'],
      ['vowelling', 'يَوْمُ', 'يَوْمَ'],
      ['vowelling', 'الْقَيَّامَةِ', 'الْقِيَامَةِ'],
    ])
  })

  test('is expected verbatim, up to the word where it ends', () => {
    expect(quotation.expected?.normalize('NFC')).toBe('وَمَنْ أَعْرَضَ عَنْ ذِكْرِي فَإِنَّ لَهُ مَعِيشَةً ضَنْكًا وَنَحْشُرُهُ يَوْمَ الْقِيَامَةِ'.normalize('NFC'))
    expect(quran.ayah(20, 124, 'imlai')).toContain(quotation.expected)
    expect(quran.ayah(20, 124, 'uthmani')).toContain(quotation.uthmani)
  })

  test('has its reference confirmed', () => {
    expect(citations.map(({ text: cited, status }) => [cited, status])).toEqual([['Ta-Ha: 124', 'confirmed']])
  })
})

describe('references beside quotations', () => {
  test('off by one is wrong, and put right', () => {
    const { citations } = only(`﴿${HONOUR}﴾ [Al-Munafiqun: 9]`)
    expect(citations[0]).toMatchObject({ status: 'wrong', suggested: { surah: 63, from: 8, to: 8 } })
  })

  test('over the English rendering, to the reference that both share', () => {
    const { quotation, citations } = only(`﴿ ${HONOUR} ﴾\n\n"But all honour and power belongs to Allah" [Al-Munafiqun: 8]`)
    expect(quotation).toMatchObject({ verdict: 'verbatim', citation: 0 })
    expect(citations[0]).toMatchObject({ status: 'confirmed', quotation: 0 })
  })

  test('a repeated ayah is confirmed where it is cited, and stands in every place where it is not', () => {
    const cited = only('«فبأي آلاء ربكما تكذبان» [الرحمن: 16]')
    expect(cited.citations[0]?.status).toBe('confirmed')
    expect(cited.quotation.refs[0]).toEqual({ surah: 55, from: 16, to: 16 })
    expect(only('«فبأي آلاء ربكما تكذبان»').quotation.refs).toHaveLength(31)
  })

  test('an ayah that does not exist, and a surah that nobody knows', () => {
    expect(quran.findCitations('[Al-Baqarah: 300]')[0]?.status).toBe('no-such-ayah')
    const { citations } = only(`﴿${HONOUR}﴾ [Blorb: 3]`)
    expect(citations[0]).toMatchObject({ status: 'unknown-surah', ref: null, suggested: { surah: 63, from: 8, to: 8 } })
  })

  test('a reference of digits alone is one only beside a quotation', () => {
    expect(quran.findCitations('We met at (20:12) and lost (4:3).')).toEqual([])
    expect(only(`﴿${HONOUR}﴾ (63:8)`).citations[0]?.status).toBe('confirmed')
  })
})

describe('what is presented as Quran', () => {
  test('may be one word that the verse writes with a proclitic', () => {
    expect(only('في قوله تعالى: "انكحوا" خطاب للجماعة وليس لواحد').quotation).toMatchObject({ verdict: 'verbatim', expected: 'انكحوا' })
  })

  test('and is not in it is unmatched', () => {
    expect(only('﴿نص ليس من القرآن أبدا هنا﴾').quotation).toMatchObject({ verdict: 'unmatched', refs: [], expected: null })
  })

  test('a hadith in the same marks is no claim', () => {
    expect(quran.findQuotations('قال رسول الله صلى الله عليه وسلم: «إنما الأعمال بالنيات وإنما لكل امرئ ما نوى» رواه البخاري')).toEqual([])
  })

  test('in tags is one, with or without a cue', () => {
    expect(only(`<aya_start>${HONOUR}<aya_end>`).quotation.verdict).toBe('verbatim')
  })

  test("a person's words after his own verb are not", () => {
    expect(quran.findQuotations('قال المدير في المؤتمر: «سوف نعمل على تحسين الخدمات في كل المدن»')).toEqual([])
  })
})

describe('spelling', () => {
  test.each([
    ['plain', 'إن الله لا يغير ما بقوم حتى يغيروا ما بأنفسهم'],
    ['without hamza', 'ان الله لا يغير ما بقوم حتى يغيروا ما بانفسهم'],
    ['Uthmani', 'إِنَّ ٱللَّهَ لَا يُغَيِّرُ مَا بِقَوْمٍ حَتَّىٰ يُغَيِّرُوا۟ مَا بِأَنفُسِهِمْ'],
    ['with tatweel', 'إن الله لا يغيـــر ما بقوم حتى يغيروا ما بأنفسهم'],
    ['with Persian letters', 'إن الله لا یغیر ما بقوم حتی یغیروا ما بأنفسهم'],
    ['with verse numbers and pause marks', 'إن الله لا يغير ما بقوم ۖ حتى يغيروا ما بأنفسهم (١١)'],
  ])('%s is sound', (_, text) => {
    expect(['verbatim', 'spelling']).toContain(only(`﴿${text}﴾`).quotation.verdict)
  })

  test('of the hybrid kind is sound where it shows Uthmani signs', () => {
    expect(only('﴿وَأَقِيمُواْ ٱلصَّلَوٰةَ وَآتُواْ ٱلزَّكَوٰةَ وَارْكَعُواْ مَعَ الرَّاكِعِينَ﴾').quotation.verdict).not.toBe('misquoted')
  })

  test('of everyday practice in that ayah is never a finding', () => {
    expect(only('﴿أولئك يرجون رحمة الله والله غفور رحيم﴾').quotation.verdict).toMatch(/verbatim|spelling/)
  })

  test('الرحمان is a difference of spelling', () => {
    expect(only('﴿بسم الله الرحمان الرحيم﴾').quotation.differences).toMatchObject([{ kind: 'spelling', found: 'الرحمان' }])
  })

  test('another word is another word, however like', () => {
    expect(only('﴿إنما يعمر مسجد الله من آمن بالله واليوم الآخر﴾').quotation.verdict).toMatch(/misquoted|garbled/)
    expect(only('﴿واعلموا إن الله شديد العقاب﴾').quotation.verdict).toMatch(/misquoted|garbled/)
  })
})

describe('traps', () => {
  test.each([
    'ذكر القرآن الكريم أن الله تعالى أرسل عليهم أنواعا من العذاب.',
    'قال الله تعالى في القرآن العظيم ما يدل على ذلك.',
    'وقوله تعالى رب العالمين يدل على ذلك.',
  ])('how God and His Book are named quotes nothing: %s', (text) => {
    expect(quran.findQuotations(text)).toEqual([])
  })

  test('a semicolon ends a word', () => {
    const [quotation] = quran.findQuotations('ولا نلحقهم بالشهداء الذين قتلوا في سبيل الله أمواتا؛ لأن هؤلاء غيرهم')
    expect(quotation?.text).toBe('الذين قتلوا في سبيل الله أمواتا')
  })

  test('the letters of a surah are never part of a word', () => {
    expect(quran.findQuotations('هذا المنافق وطه حسين كاتب مشهور في مصر')).toEqual([])
  })

  test('formulas of devotion are nobody’s quotation', () => {
    expect(quran.findQuotations('وبعد، بسم الله الرحمن الرحيم، والحمد لله رب العالمين، نبدأ هذا العمل.')).toEqual([])
  })

  test('رضي الله عنهم is the Quran’s own where it stands in it', () => {
    expect(only('﴿رضي الله عنهم ورضوا عنه ذلك الفوز العظيم﴾ [المائدة: 119]').quotation).toMatchObject({ verdict: 'verbatim' })
  })

  test('marks that are left out never count; a mark that contradicts does', () => {
    expect(only('﴿قل هُو الله أحد﴾').quotation.verdict).toBe('verbatim')
    expect(only('﴿قُلْ هَوَ اللَّهُ أَحَدٌ﴾').quotation.verdict).toBe('vowelling')
  })

  test('words left out are marked by dots, or missing', () => {
    const dotted = quran.findQuotations('قال تعالى: ﴿يا أيها الذين آمنوا ... كتب عليكم الصيام﴾')
    expect(dotted.map((one) => one.verdict)).not.toContain('misquoted')
    expect(only('﴿إن الله لا ما بقوم حتى يغيروا ما بأنفسهم﴾').quotation).toMatchObject({
      verdict: 'misquoted',
      differences: [{ kind: 'omitted', found: '', expected: 'يغير' }],
    })
  })
})

describe('a verse beside a reference to another ayah', () => {
  const cited = (text: string) => {
    const { quotation, citations } = only(text)
    return [text.slice(quotation.start, quotation.end), quotation.verdict, citations.map(({ status, suggested }) => [status, suggested])]
  }

  test('in ornate brackets, short as it is', () => {
    expect(cited('قال تعالى: ﴿عَمَّ يَتَسَاءَلُونَ﴾ (النبأ: 2)')).toEqual(['عَمَّ يَتَسَاءَلُونَ', 'verbatim', [['wrong', { surah: 78, from: 1, to: 1 }]]])
    expect(cited('﴿وَالْعَصْرِ﴾ (103:2)')).toEqual(['وَالْعَصْرِ', 'verbatim', [['wrong', { surah: 103, from: 1, to: 1 }]]])
    expect(only('﴿الم﴾ [البقرة: 2]').quotation.verdict).toBe('verbatim')
  })

  test('in running text, up to its last letter, without the words that introduce it', () => {
    expect(cited('إِنَّا أَعْطَيْنَاكَ الْكَوْثَرَ (108:2)')).toEqual(['إِنَّا أَعْطَيْنَاكَ الْكَوْثَرَ', 'verbatim', [['wrong', { surah: 108, from: 1, to: 1 }]]])
    expect(cited('The evening ended with: قُلْ هُوَ اللَّهُ أَحَدٌ (112:2).')).toEqual(['قُلْ هُوَ اللَّهُ أَحَدٌ', 'verbatim', [['wrong', { surah: 112, from: 1, to: 1 }]]])
    expect(only("Allah says: إن الله لا يخفى عليه شيء في الأرض ولا في السماء [Ali 'Imran: 6]").quotation.refs).toEqual([{ surah: 3, from: 5, to: 5 }])
  })

  test('in the next paragraph is not of it', () => {
    const text = '﴿كلام مصنوع ليس منه شيء﴾\n\nانظر [البقرة: 30].'
    expect(only(text).citations).toMatchObject([{ status: 'unverified', quotation: null }])
  })

  test('is not needed: words behind a cue stand alone', () => {
    expect(only('قال الله تعالى: تِلْكَ آيَاتُ اللَّهِ نَتْلُوهَا عَلَيْكَ بِالْحَقِّ').quotation.verdict).toBe('verbatim')
  })
})

describe('the ends of a damaged verse in running text', () => {
  test('leave out the first words of the next sentence that resemble the verse, however it goes on', () => {
    const altered = 'وتعاونوا على البر والتقوى ولا تعاونوا على الظلم والعدوان'
    expect(only(`قال ربنا: ${altered}.\nأقول قولي هذا وأستغفر الله العظيم لي ولكم.`).quotation.text).toBe(altered)
  })

  test('leave out words of the sentence before that resemble the verse before', () => {
    const damaged = 'والنهار والششمس والقمر لا تسدجوا للشمش وال لقمر واسجدوا لله الذي'
    expect(only(`قال الكاتب إن القرية بعيدة من أراضي الولاية. ${damaged} ثم مضى`).quotation.text).toBe(damaged)
  })

  test('take in words that are as damaged as the rest', () => {
    const damaged = 'خخلق ستع سماوات ومن الأرض مثلهن يتنزل المأر بينهن لتلموا أأن الهل عك كل يشء قدثر أون الهل قد'
    expect(only(`وكان يقول في كل صباح ${damaged} ثم خرج إلى السوق`).quotation.text).toBe(damaged)
  })

  test('are those of the right verse where a letter too many touches the verse before', () => {
    expect(only('ثم قال ﴿للم يطمثهن إبس قبلهم﴾ وسكت').quotation.refs).toEqual([{ surah: 55, from: 56, to: 56 }, { surah: 55, from: 74, to: 74 }])
  })
})

describe('a text that is asked about as a whole', () => {
  test('stands where its letters do, though its last word is cut short', () => {
    const [quotation, ...others] = quran.check('فأخذتهم الرج')
    expect(others).toEqual([])
    expect(quotation).toMatchObject({ verdict: 'garbled', expected: 'فأخذتهم الرجفة', refs: [{ surah: 7, from: 78, to: 78 }, { surah: 7, from: 91, to: 91 }, { surah: 29, from: 37, to: 37 }] })
  })

  test.each([
    ['إن الإنسان لفي خسرا', 'إن الإنسان لفي خسر', 103],
    ['إن الله غفور رحيما', 'إن الله غفور رحيم', 2],
    ['قل هو الله أحدا', 'قل هو الله أحد', 112],
  ])('does not reach into the next word with a letter too many: %s', (text, expected, surah) => {
    const [quotation, ...others] = quran.check(text)
    expect(others).toEqual([])
    expect(quotation).toMatchObject({ expected })
    expect(quotation!.refs[0]!.surah).toBe(surah)
  })

  test('is taken apart where it joins an altered verse to another', () => {
    const judged = quran.check('قالوا يا أبانا ما لك لا تأمنا على قومنا وإنا لرأيناهم صالوا النار قال هل آمنكم عليه إلا كما أمنتكم على أخيه من قبل فالله خير حافظا وهو أرحم الراحمين')
    expect(judged.map(({ verdict, refs: [ref] }) => `${ref?.surah}:${ref?.from} ${verdict}`)).toEqual(['12:11 misquoted', '12:64 verbatim'])
  })

  test('may leave out the proclitic that its first word has in the verse', () => {
    const [quotation, ...others] = quran.check('انكحوا')
    expect(others).toEqual([])
    expect(quotation).toMatchObject({ verdict: 'verbatim', expected: 'انكحوا', refs: [{ surah: 4, from: 3, to: 3 }, { surah: 24, from: 32, to: 32 }] })
  })
})

describe('a verse of common words in running text', () => {
  test.each([
    ['قال الله تعالى: الحمد لله رب العالمين، ثم مضى', 'الحمد لله رب العالمين'],
    ['قال تعالى: إن الله على كل شيء قدير. ثم مضى في كلامه', 'إن الله على كل شيء قدير'],
    ['قال تعالى إن الله سميع عليم وهو كذلك', 'إن الله سميع عليم'],
    ['قال تعالى: فبأي آلاء ربكما تكذبان ثم سكت', 'فبأي آلاء ربكما تكذبان'],
    ['الحمد لله رب العالمين [الفاتحة: 2]', 'الحمد لله رب العالمين'],
  ])('is found behind its cue or before its reference: %s', (text, verse) => {
    const { quotation } = only(text)
    expect([quotation.text, quotation.verdict]).toEqual([verse, 'verbatim'])
  })

  test('confirms a reference to its ayah', () => {
    expect(only('وهو القائل إن الله على كل شيء قدير (2:20)').citations).toMatchObject([{ status: 'confirmed' }])
  })

  test.each([
    'ذكر الله تعالى في القرآن: أخبار الأمم',
    'وإن الله على كل شيء قدير كما يعلم الناس',
    'إن الله على كل شيء قدير (3:1)',
  ])('is not seen where its words are not all that is announced: %s', (text) => {
    expect(quran.analyze(text).quotations).toEqual([])
  })
})

test('a phrase of frequent letters with one word changed is known by the others', () => {
  for (const [text, expected, surah] of [['قل هو الله أجد', 'قل هو الله أحد', 112], ['قل هو الله واحد', 'قل هو الله أحد', 112], ['إن الله على كل شيء قادر', 'إن الله على كل شيء قدير', 2], ['والله غفور رحوم', 'والله غفور رحيم', 2]] as const) {
    const [quotation] = loadQuran().findQuotations(`﴿${text}﴾`)
    expect(quotation).toMatchObject({ expected })
    expect(quotation!.refs[0]!.surah).toBe(surah)
  }
})
