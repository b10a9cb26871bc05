import { describe, expect, test } from 'vitest'
import { findMentions, surahNames } from '../../src/quran/references/index.ts'
import { read } from './references-notation.ts'

const arabicIndic = (text: string): string => text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
const persian = (text: string): string => text.replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit)))

const FORMS: readonly (readonly [string, string])[] = [
  ['[Ta-Ha: 124]', '20:124'],
  ['[Al-Munafiqun: 8]', '63:8'],
  ["[Ar-Ra'd:11]", '13:11'],
  ['(Quran 20:124)', '20:124'],
  ["Qur'an 2:255–257", '2:255-257'],
  ['the Holy Qur’an, 2:255', '2:255'],
  ['Q 20:124', '20:124'],
  ['Q. xx:124', '20:124'],
  ['Q. 2.255', '2:255'],
  ['[TMQ 2:255]', '2:255'],
  ['QS. Al-Baqarah: 255', '2:255'],
  ['QS. Al-Baqarah [2]: 255', '2:255'],
  ['Surah Ta-Ha, verse 124', '20:124'],
  ['Surat al-Baqara (2), ayat 255-6', '2:255-256'],
  ['Suratul Baqarah: 255', '2:255'],
  ['Surat-un-Nisa 4:59', '4:59'],
  ['Surah 2:255', '2:255'],
  ['Sura 2, v. 255', '2:255'],
  ['Sura xx, verse 124', '20:124'],
  ['Quran, chapter 2, verse 255', '2:255'],
  ['S. 20 v. 124', '20:124'],
  ['al-Baqarah/255', '2:255'],
  ['(Al-Baqarah 2:255)', '2:255'],
  ['Al-Baqarah (2:255)', '2:255'],
  ['(al-Baqarah, 255)', '2:255'],
  ['(an-Nisāʾ: 59)', '4:59'],
  ['(Al-Nisa’: 59)', '4:59'],
  ['[an-Nisāʾ 59]', '4:59 shape'],
  ['(El-Hudžurat, 13)', '49:13'],
  ['(Şûrâ, 42/38)', '42:38'],
  ['(əl-Bəqərə: 255)', '2:255'],
  ['[Surah Al-Baqara: 255]', '2:255'],
  ['(see al-Baqarah: 255)', '2:255'],
  ['verse 255 of Surah al-Baqarah', '2:255'],
  ['verses 1-5 of al-Fajr', '89:1-5'],
  ['Ayah (2:22), that is', '2:22'],
  ['[طه: 124]', '20:124'],
  ['(سورة طه، الآية 124)', '20:124'],
  ['سورة طه، آية رقم 124', '20:124'],
  ['[البقرة/ 255 - 256]', '2:255-256'],
  ['[البقرة: 255 إلى 257]', '2:255-257'],
  ['السورة 51، آية 56', '51:56'],
  ['السورة 33 (الأحزاب): 56', '33:56'],
  ['الآية 221 من سورة البقرة', '2:221'],
  ['سورة الرعد (الآية 35)', '13:35'],
  ['سورة المائدة: من الآية 32', '5:32'],
  ['سورة لقمان (13-19)', '31:13-19'],
  ['سورة «طه»، الآية 124', '20:124'],
  ['سورة الأعراف (7:80-81)', '7:80-81'],
  ['(القرآن الكريم، سورة لقمان: 13-14)', '31:13-14'],
  ['(انظر البقرة: 255)', '2:255'],
  ['بسورة النساء: 3', '4:3'],
  ['(2:255-2:257)', '2:255-257 bare'],
  ['(Qurʾān, 2:255)', '2:255'],
  ['sūra 2:255', '2:255'],
  ['(Coran, II, 255)', '2:255'],
  ['(el-Bakara 2/255)', '2:255'],
  ['(Al Baqarah: 2:255)', '2:255'],
  ['«البقرة: 255»', '2:255'],
  ['سورة البقرة آية (255)', '2:255'],
  ['(البقرة - 255)', '2:255 shape'],
  ['[سورة البقرة، من الآية 255 إلى الآية 257]', '2:255-257'],
  ['الآيات من 5 إلى 7 من سورة البقرة', '2:5-7'],
  ['سورۃ البقرۃ، آیت 255', '2:255'],
  ['سوره بقره آیه 255', '2:255'],
  ['آیه 255 سوره بقره', '2:255'],
]

describe('what the name of a surah means', () => {
  test.each([
    ['Surah The Dunes, verse 15', '46:15'],
    ['(Surah The Table Spread with Food, 5:3)', '5:3'],
    ['The Dunes (46:15)', '46:15'],
    ['the Most Gracious (55:1)', '55:1'],
    ['sourate La Vache, verset 255', '2:255'],
  ])('is a name behind the word surah, and beside its own number: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test.each(['(The Rock: 3)', 'The Feast 6:12', 'the Angels, 2:30.', 'see the story 12', 'Time 3:15', 'In this Surah People are told of three things.', '(Power: 5)', 'The Table 2'])('is a word elsewhere: %s', (text) => {
    expect(read(text)).toBe('')
  })

  test('may be a name in square brackets behind a verse', () => {
    expect(read('﴿قُلْ أَرَأَيْتُمْ﴾ [The Dunes: 10]')).toBe('46:10 shape')
  })

  test('is no part of the reference beside the number of another surah', () => {
    expect(read('the Believer (2:28)')).toBe('2:28 bare')
  })
})

describe('the ways people cite', () => {
  test.each(FORMS)('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
    expect(read(`as it says ${text} and so on`)).toBe(expected)
  })

  test.each(FORMS.filter(([text]) => !/^(?:Q\.|S\.|Quran, ch)/.test(text)))('%s with digits of the other two sets', (text, expected) => {
    expect(read(arabicIndic(text))).toBe(expected)
    expect(read(persian(text))).toBe(expected)
  })
})

describe('lists', () => {
  test.each([
    ['(2:255, 3:18; 5:3)', '2:255 bare 3:18 bare 5:3 bare'],
    ['Q 2:255, 3:18; 5:3', '2:255 3:18 5:3'],
    ['Q 2:255 and 3:18', '2:255 3:18'],
    ['Q 2:285-3:5', '2:285-286 | 3:1-5'],
    ['(2:255, 257)', '2:255 bare 2:257 bare'],
    ['[الأعراف: 55، 56]', '7:55 7:56'],
    ['(الزمر: 59 و 60)', '39:59 39:60'],
    ['[البقرة: 255؛ آل عمران: 18]', '2:255 3:18'],
    ['[البقرة: 255 وآل عمران: 18]', '2:255 3:18'],
    ['الآيتان 5 و6 من سورة الفجر', '89:5 89:6'],
    ['سورة يس، الآيات 1، 3-5', '36:1 36:3-5'],
    ['[البقرة: 255] [النساء: 3]', '2:255 | 4:3'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test('a list longer than a window is read to its end', () => {
    const numbers = Array.from({ length: 60 }, (_, index) => index + 1)
    const mentions = findMentions(`(البقرة: ${numbers.join('، ')})`)
    expect(mentions.map((mention) => mention.from)).toEqual(numbers)
    expect(new Set(mentions.map((mention) => mention.group)).size).toBe(1)
  })
})

describe('surahs and ayat by name alone', () => {
  test.each([
    ['سورة النساء', '4 surah'],
    ['Surat al-Baqarah', '2 surah'],
    ['Surah Yaseen', '36 surah'],
    ['surah yasin', '36 surah'],
    ['Surah Al-Baqarah (2) is long', '2 surah'],
    ['سورة البقرة 286 آية', '2 surah'],
    ['آية الكرسي', '2:255 named'],
    ['Ayat al-Kursi', '2:255 named'],
    ['Ayatul-Kursi', '2:255 named'],
    ['the Throne Verse', '2:255 named'],
    ['وآية الدين', '2:282 named'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('what does not name ayat that exist says why', () => {
  test.each([
    ['[Al-Baqarah: 300]', '2:300 no-such-ayah'],
    ['(Quran 2:300)', '2:300 no-such-ayah'],
    ['[البقرة: 255-300]', '2:255-300 no-such-ayah'],
    ['[البقرة: 0]', '2:0 no-such-ayah'],
    ['[البقرة: 257-255]', '2:257-255 reversed-range'],
    ['[يس: 20 - 1]', '36:20-1 reversed-range'],
    ['[Surah Blorb: 3]', '?:3 unknown-surah shape'],
    ['(سورة القرطبي: 12)', '?:12 unknown-surah shape'],
    ['[الانسراح: 3]', '?:3 ambiguous shape'],
    ['Surah Blorb, verse 3', '?:3 unknown-surah'],
    ['Quran 115:3', '?:3 unknown-surah'],
    ['سورة يس (21:51)', '?:51 ambiguous'],
    ['"…" (الآية 119)', '?:119 ambiguous shape'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test('a name one letter away resolves only when the number agrees', () => {
    expect(findMentions('[Al-Munafikum: 8]')[0]).toMatchObject({ surah: null, candidates: [63], status: 'ambiguous' })
    expect(read('(Al-Munafikum 63:8)')).toBe('63:8')
  })

  test('a name and a number that disagree leave both as candidates', () => {
    expect(findMentions('سورة يس (21:51)')[0]!.candidates).toEqual([36, 21])
  })

  test('a verse alone in brackets remembers the surah that was spoken of', () => {
    const mention = findMentions('في سورة الزمر: "..." (الآية 67)').at(-1)
    expect(mention).toMatchObject({ surah: null, candidates: [39], from: 67, certainty: 'shape', bracketed: true })
  })

  test('a name that is a word or a person too is only the shape of a reference', () => {
    for (const text of ['[Joseph: 3]', '[Friday: 3]', '[ص: 29]']) expect(findMentions(text)[0]!.certainty).toBe('shape')
  })
})

describe('a name and a number that say two surahs', () => {
  const named = (text: string): unknown => findMentions(text).map(({ surah, candidates, disagrees }) => (disagrees ? candidates : surah))

  test.each([
    ['(Surah Al-Baqarah 94:6)', [[2, 94]]],
    ['In Surah Yusuf (11:4) Allah says', [[12, 11]]],
    ['سورة البقرة (3)، الآية 106', [[2, 3]]],
    ['السورة 12 (الأحزاب): 56', [[33, 12]]],
    ['Surah 2 (Yusuf), verse 4', [[12, 2]]],
    ['سورة البقرة (2)، الآية 106', [2]],
    ['Al-Baqarah (2:255)', [2]],
    ['السورة 33 (الأحزاب): 56', [33]],
    ['Quran 2 (Medinan): 255', [2]],
    ['(Surah Blorb 115:3)', [null]],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected)
  })

  test('are none where other words stand between: the number is theirs', () => {
    expect(read('Surah Yusuf and Genesis 37:5')).toBe('12 surah')
    expect(read('سورة يوسف وسفر التكوين 37:5')).toBe('12 surah')
    expect(read('سورة يوسف ص 11:4')).toBe('12 surah')
  })

  test.each([
    ['Dua of Prophet Yunus (21:87): …', '21:87 bare'],
    ['The Prophet Muhammad (33:40) is the last', '33:40 bare'],
    ['On Tawbah (66:8): …', '66:8 bare'],
    ['Al-Baqarah (94:6)', '94:6 bare'],
    ['(Ibrahim 26:83)', '26:83 bare'],
    ['(Yunus, 21:87)', '21:87 bare'],
    ['1. Ibrahim – 26:83 – …', '26:83 bare'],
    ['Ibrahim\n26:83\n…', '26:83 bare'],
    ['دعاء يونس (21: 87): …', '21:87 bare'],
    ['(توبة 66:8)', '66:8 bare'],
    ['Yusuf (12:4)', '12:4'],
    ['Ibrahim\n14:7\n…', '14:7'],
    ['(الفرقان 2: 300)', ''],
    ['(الفرقان 2: 30)', '?:30 ambiguous'],
  ])('are numbers alone where the name is a person, a topic or not beside them: %j', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test('in brackets, the words before the numbers are within the mention', () => {
    expect(findMentions('﴿…﴾ (Ibrahim 26:83)')[0]).toMatchObject({ name: null, bracketed: true, start: 5, outerStart: 4 })
  })

  test('in brackets, the name stands as the document writes it', () => {
    expect(findMentions('السورة 33 (الأَحْزاب): 56')[0]?.name).toBe('الأَحْزاب')
  })
})

describe('the last words of a quotation before numbers in brackets', () => {
  test.each([
    '“نصر من الله وفتح قريب وبشر المؤمنين” (61:14)',
    '«وبشر المؤمنين» (61:14)',
    '“وبشر المؤمنين” [61:14]',
    "In the Qur'an: “كل نفس ذائقة الموت” (61:14)",
    "In the Qur'an “ولا تقربوا الزنا” [61:14]",
    '{قل أعوذ برب الناس} (61:14)',
    '(أعوذ برب الناس) (61:14)',
    'قل أعوذ برب الناس (61:14)',
  ])('are no name: %s', (text) => {
    const [mention, ...others] = findMentions(text)
    expect(others).toEqual([])
    expect(mention).toMatchObject({ surah: 61, from: 14, name: null, status: 'ok', bracketed: true })
    expect(text.slice(mention!.start, mention!.end)).toBe('61:14')
    expect(text.slice(mention!.outerStart)).toMatch(/^[([]61:14[)\]]$/)
  })

  test('are left out where they are the surah\'s name too', () => {
    for (const text of ['“قل أعوذ برب الناس” (114:2)', 'قل أعوذ برب الناس (114:2)', '‘قل أعوذ برب الناس’ (114:2)']) {
      const [mention] = findMentions(text)
      expect(mention).toMatchObject({ surah: 114, from: 2, bracketed: true, outerEnd: text.length, end: text.length - 1 })
      expect(text.slice(mention!.start, mention!.end)).toBe('114:2')
    }
  })

  test('and a name in quotation marks is one', () => {
    expect(read('سورة «طه»، الآية 124')).toBe('20:124')
    expect(read('سورة "يس" (36:51)')).toBe('36:51')
    expect(read('(سورة البقرة) الآية 255')).toBe('2:255')
    expect(read('“سورة أنزلناها وفرضناها” (24:1)')).toBe('24:1 bare')
  })
})

describe('words that point to another place', () => {
  test.each([
    '(انظر: آل عمران: 19)',
    'انظر سورة آل عمران، الآية 19',
    'وانظر أيضًا [آل عمران: 19]',
    'ويُنظَر: (3:19)',
    '(راجع آل عمران: 19)',
    'قارن بسورة آل عمران: 19',
    'see Quran 3:19',
    'see also Q 3:19',
    'cf. [3:19]',
    '(see, e.g., Quran 3:19)',
    'See the Quran 3:19',
    'Compare: **Quran 3:19**',
  ])('%s', (text) => {
    expect(findMentions(text).map(({ surah, from, isCrossReference }) => [surah, from, isCrossReference])).toEqual([[3, 19, true]])
  })

  test.each(['(آل عمران: 19)', 'We see. [3:19]', 'as we see in [3:19]', 'oversee [3:19]', 'انظر في كلامه [آل عمران: 19]', 'p. [3:19]'])('are none in %s', (text) => {
    expect(findMentions(text).map(({ isCrossReference }) => isCrossReference)).toEqual([false])
  })

  test('stand before a whole list', () => {
    expect(findMentions('[البقرة: 163]، وانظر: [آل عمران: 18، 19]').map(({ isCrossReference }) => isCrossReference)).toEqual([false, true, true])
  })
})

describe('an author and a page, a label and its number', () => {
  test.each([
    ['(المرجع السابق: 46)', ''],
    ['(القرطبي: 12)', ''],
    ['(ابن كثير: 3)', ''],
    ['(Arberry: 356)', ''],
    ['[Blorb: 3]', ''],
    ['(السطر: 3)', ''],
    ['(Juz: 18)', ''],
    ['[حزب: 36]', ''],
    ['(Rahman: 46)', '?:46 ambiguous shape'],
    ['(Rahman, 46)', '?:46 ambiguous shape'],
    ['(Nasr: 878)', '?:878 ambiguous shape'],
    ['(Imran: 46)', '?:46 ambiguous shape'],
    ['(Nasir: 2)', '?:2 ambiguous shape'],
    ['(Muhammad: 356)', ''],
    ['(Ar-Rahman: 46)', '55:46'],
    ['(نور: ۳۵)', '24:35'],
    ['(رحمن، ۱۳)', '55:13'],
    ['(Surah Rahman: 46)', '55:46'],
    ['(Muhammad: 4)', '47:4'],
    ['[Al-Munafiqoon: 3]', '63:3'],
    ['[المنافقين: ٣]', '63:3'],
    ['[المنفاقون: ٣]', '63:3 shape'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test('a house may say that a name is a surah', () => {
    expect(findMentions('[Rahman: 46]', surahNames({ Rahman: 55 }))[0]).toMatchObject({ surah: 55, certainty: 'explicit' })
  })
})

describe('what is no reference', () => {
  test.each([
    'at 20:12 we left, at 20:45 we came back',
    'the ratio is 3:4 and the score 2:1',
    'John 3:16 and (John 3:16) and (Gen 1:1) and [Matthew: 5]',
    'سفر التكوين 1:1 و(متى 5:3)',
    '(البخاري: 1234) و(رواه مسلم: 135) و[الترمذي: 20]',
    '(Bukhari 5:23) and [Muslim: 12]',
    'ص/ 37 و(ص/ 37) و[ص/ 52]',
    '(2/ 406 - 453) و(19/60) و3/ 112',
    'https://example.org/2:255 and 2025-03-05 and 12/5/2024',
    'الناس: 20 في المئة',
    'عدد النساء 23',
    '(النساء 23 والرجال 30)',
    'Table 2: 255 rows',
    '(page: 37) [note: 3] (Figure 2)',
    'version 2:255.3',
    'هؤلاء الأنبياء:\n1. إبراهيم',
    'ولاية النور 5',
    'light verse 12',
    'U.S. 10:30 and size S 10:30',
    'Q: 2:30 or 3:30? A: 2:30',
    'Surat Airport: 3 gates',
    '(Malik: 12) and [مالك: 12] and (Malik 67:3)',
    'the verse 3:16 of the Bible, and verses 1-5 of Romans',
    'in this Surah Allah says, and this surah then goes on, and the surah after',
    '(Now: 3) and [after: 5] and by Allah, verse 5',
    'السورة الأكثر: 3',
    '(لاتيني-2)',
    'سورة لاتيني 2',
    'سورة',
    'surah',
    '',
  ])('%s', (text) => {
    expect(findMentions(text).filter((mention) => mention.certainty !== 'bare' && mention.certainty !== 'shape')).toEqual([])
  })

  test.each([
    ['﴿…﴾ البقرة 255', '?:255 ambiguous shape'],
    ['﴿…﴾ البقرة 255\nثم', '?:255 ambiguous shape'],
    ['«…» — البقرة، 255.', '?:255 ambiguous shape'],
    ['“…”, 17:33.', '?:33 ambiguous bare'],
    ['“…” — 17:33', '?:33 ambiguous bare'],
    ['(“…”, 17:33)', '?:33 ambiguous bare'],
    ['“…” XVII:33.', '?:33 ambiguous bare'],
    ['“…” 17:33', '17:33 bare'],
  ])('what stands right behind a quotation may be one: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test.each([
    '(I: 46) and (IV: 300) and (Tafsir, II: 46) and (Vi: 12)',
    'make sure 2:30 is fine, (we are sure 2, 3 are) and (Sure 2:30 works)',
    '(Q 1, 96, 87, 73) and (Koran 2, 300)',
    '“…”\n- 33:21 "…"',
    '“…”\nالبقرة 255',
    '“…” — 25:99, and “…”, 17:333',
    '"…" النساء 23 في المئة',
    'والنص البقرة 255',
  ])('and is none, even beside a quotation: %j', (text) => {
    expect(read(text)).toBe('')
  })

  test('a number with a zero before it is a time', () => {
    expect(read('(2:05) and (12:00)')).toBe('')
    expect(read('(112:0)')).toBe('112:0 no-such-ayah bare')
  })

  test('a time in brackets is at most a bare mention', () => {
    expect(read('(20:12)')).toBe('20:12 bare')
    expect(read('(25:99)')).toBe('25:99 no-such-ayah bare')
    expect(read('(200:12)')).toBe('')
  })
})

describe('offsets', () => {
  test('a mention is the words, its outer range the brackets', () => {
    const text = 'قال تعالى ﴿…﴾ [البقرة: 255].'
    const [mention] = findMentions(text)
    expect(text.slice(mention!.start, mention!.end)).toBe('البقرة: 255')
    expect(text.slice(mention!.outerStart, mention!.outerEnd)).toBe('[البقرة: 255]')
    expect(mention!.name).toBe('البقرة')
    expect(mention!.bracketed).toBe(true)
  })

  test('marks, stars and direction marks inside are part of it', () => {
    for (const text of [
      'سُورَةُ الْبَقَرَةِ، الْآيَةُ: ٢٥٥',
      'سورة **البقرة** (2: 255)',
      '\u2067البقرة\u2069: \u200f255',
      'سورة البقـــرة: 255',
    ]) {
      const [mention] = findMentions(`[${text}]`)
      expect([text, mention?.surah, mention?.from]).toEqual([text, 2, 255])
      expect(text).toContain(`[${text}]`.slice(mention!.start, mention!.end))
    }
  })

  test('the article and the praise of the Quran are within it, and so is the second count', () => {
    for (const text of ["(al-Qur'an al-Karim, 2:255)", '(the Holy Qur’an 2:255)', '(Q 2:256 [255])', '[البقرة (مدنية): 255]']) {
      const [mention] = findMentions(text)
      expect([text, mention?.start, mention?.end, mention?.bracketed]).toEqual([text, 1, text.length - 1, true])
    }
  })

  test('a bracket opened inside the reference is closed inside it', () => {
    const text = 'في سورة الرعد (الآية 35) وصف'
    const [mention] = findMentions(text)
    expect(text.slice(mention!.start, mention!.end)).toBe('سورة الرعد (الآية 35)')
  })

  test('letters in presentation forms are read', () => {
    expect(read('[سورة \ufea1\ufe8e\ufee3\ufef4\ufea2: 3]')).toBe('?:3 unknown-surah shape')
    expect(read('[\ufe8d\ufedf\ufe92\ufed8\ufeae\ufe93: 255]')).toBe('2:255')
  })
})
