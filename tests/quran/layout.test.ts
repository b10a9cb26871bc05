// Which reference is whose, by how a page is laid out.
import { describe, expect, test } from 'vitest'
import { lint } from '../../src/index.ts'
import { loadQuran } from '../../src/quran/index.ts'

/** Status of each reference and the quotation it belongs to. */
const linked = (text: string): string[] => loadQuran().findCitations(text).map(({ status, quotation }) => `${status} ${quotation ?? '-'}`)

const THRONE = '﴿وَسِعَ كُرْسِيُّهُ السَّمَاوَاتِ وَالْأَرْضَ﴾'
const PATIENT = '﴿إن الله مع الصابرين﴾'
const HEARTS = '﴿ألا بذكر الله تطمئن القلوب﴾'

describe('a reference on a line of its own', () => {
  test.each([`### Surah Al-Baqarah 2:254\n\n> ${THRONE}`, `**Surah Al-Baqarah (2:254):**\n\n${THRONE}`, `**(Quran 2:254)**\n\n${THRONE}`])('is the heading of the verse below: %s', (text) => {
    expect(linked(text)).toEqual(['wrong 0'])
  })

  test.each([`${THRONE}\n\n[البقرة: 254]`, `> ${THRONE}\n>\n> — سورة النور: 35`, `**Arabic:** ${THRONE}\n**Translation:** His throne extends over all\n**Reference:** Surah Al-Baqarah, 2:254`, `${THRONE}\nHis throne extends over all\nQur'an 2:254`])('is the source of the verse above: %s', (text) => {
    expect(linked(text)).toEqual(['wrong 0'])
  })

  test('is nobody’s where the writer speaks in between', () => {
    expect(linked(`### سورة البقرة: 255\n\nهذه الآية أعظم آية.\n\n${PATIENT}`)).toEqual(['unverified -'])
  })
})

describe('a row of a table', () => {
  test('holds a verse, its rendering and their reference', () => {
    const rows = `| ${THRONE} | His throne | Qur'an 2:254 |\n| ${PATIENT} | God is with the patient | Qur'an 2:153 |`
    expect(linked(rows)).toEqual(['wrong 0', 'confirmed 1'])
    // As Markdown gives its cells.
    expect(linked(rows.replaceAll(/^\| | \|$/gm, '').replaceAll(' | ', '\n'))).toEqual(['wrong 0', 'confirmed 1'])
  })

  test('has nothing to say of the next', () => {
    expect(linked(`| الأول | [البقرة: 254] |\n| ${PATIENT} | الثاني |`)).toEqual(['unverified -'])
  })
})

describe('the same reference once more in another script', () => {
  test.each([
    [`${PATIENT} [البقرة: 153]، (Qur'an 2:153).`, ['confirmed 0', 'confirmed 0']],
    [`${PATIENT} [البقرة: 153]، (Qur'an 2:154).`, ['confirmed 0', 'wrong 0']],
    [`${PATIENT} [البقرة: 153]، [آل عمران: 19] ﴿إن الدين عند الله الإسلام﴾`, ['confirmed 0', 'confirmed 1']],
  ])('%s', (text, expected) => {
    expect(linked(text)).toEqual(expected)
  })
})

test('the number of a surah’s ayat over the whole of it is no reference to the last', () => {
  const DAWN = 'قُلْ أَعُوذُ بِرَبِّ الْفَلَقِ (1) مِنْ شَرِّ مَا خَلَقَ (2) وَمِنْ شَرِّ غَاسِقٍ إِذَا وَقَبَ (3) وَمِنْ شَرِّ النَّفَّاثَاتِ فِي الْعُقَدِ (4) وَمِنْ شَرِّ حَاسِدٍ إِذَا حَسَدَ (5)'
  expect(linked(`سورة الفلق (٥)\n${DAWN}`)).toEqual([])
  expect(linked(`﴿قل هو الله أحد﴾\n\nسورة الفلق (٥)\n${DAWN}`)).toEqual(['unverified 1'])
  expect(linked(`سورة الفلق (٤)\n${DAWN}`)).toEqual(['wrong 0'])
})

describe('a surah without an ayah', () => {
  test.each([`جاء في سورة يوسف قوله تعالى: ${HEARTS}.`, `Allah says in Surah Ali Imran: ${HEARTS}`, `${HEARTS} [آل عمران]`])('that the verse is not of: %s', (text) => {
    expect(linked(text)).toEqual(['wrong 0'])
  })

  test.each([`وفي سورة الرعد قوله تعالى: ${HEARTS}.`, `تحدثت سورة يوسف عن الصبر. قال تعالى: ${HEARTS}`, `${HEARTS} [الرعد]`, `${HEARTS} [بتصرف]`, `بعد سورة يوسف قال تعالى: ${HEARTS}`])('that says nothing else: %s', (text) => {
    expect(linked(text)).toEqual([])
  })
})

describe('Markdown', () => {
  const findings = (text: string): string[] => lint(text, { format: 'markdown' }).findings.filter(({ rule }) => rule.startsWith('quran/')).map(({ rule, start, end }) => `${rule} ${text.slice(start.offset, end.offset)}`)

  test('tells the items of a list apart', () => {
    const items = (first: string, second: string): string => `1. **Surah Ash-Sharh (${first})**\n   > فَإِنَّ مَعَ الْعُسْرِ يُسْرًا\n\n2. **Surah Hud (${second})**\n   > وَاصْبِرْ فَإِنَّ اللَّهَ لَا يُضِيعُ أَجْرَ الْمُحْسِنِينَ`
    expect(findings(items('94:5', '11:115'))).toEqual([])
    expect(findings(items('94:4', '11:115'))).toEqual(['quran/wrong-reference Surah Ash-Sharh (94:4)'])
    expect(findings(items('94:5', '11:114'))).toEqual(['quran/wrong-reference Surah Hud (11:114)'])
  })

  test('tells the rows and cells of a table apart', () => {
    const rows = (first: string): string => `| Ref | Verse |\n|---|---|\n| Al-Baqarah ${first} | ${PATIENT} |\n| Hud 11:115 | ﴿واصبر فإن الله لا يضيع أجر المحسنين﴾ |`
    expect(findings(rows('2:153'))).toEqual([])
    expect(findings(rows('2:154'))).toEqual(['quran/wrong-reference Al-Baqarah 2:154'])
    expect(findings('| الموضوع | الآية | المرجع |\n|---|---|---|\n| الصبر | إن الله مع الصابرين | البقرة: 153 |\n| الصلاة | واستعينوا بالصبر والصلاة وإنها لكبيرة | البقرة: 45 |')).toEqual([])
  })

  test('numbers a heading', () => {
    expect(findings('### 1. Surah Ash-Sharh (94:4)\n\n> فَإِنَّ مَعَ الْعُسْرِ يُسْرًا')).toEqual(['quran/wrong-reference Surah Ash-Sharh (94:4)'])
  })
})

describe('another verse in its rendering alone', () => {
  const LONG = '﴿يا أيها الذين آمنوا استعينوا بالصبر والصلاة إن الله مع الصابرين﴾'

  test.each([
    `${LONG} (2:153)\n\n“By the declining day, man is in a state of loss” (103:1-2)`,
    `${LONG} (2:153); “Man is in a state of loss” (103:2).`,
    `- ${LONG} (2:153)\n- "And be patient" (8:46)`,
    `${LONG} (2:153). "Seek help in patience and prayer" (2:45).`,
  ])('has its own reference: %s', (text) => {
    expect(linked(text)).toEqual(['confirmed 0'])
  })

  test('is not one whose reference is a slip for the verse’s', () => {
    expect(linked(`${LONG} (2:153) “Seek help in patience and prayer” (2:154)`)).toEqual(['confirmed 0', 'wrong 0'])
    expect(linked(`${LONG} (2:153) “Seek help in patience and prayer” (3:153)`)).toEqual(['confirmed 0', 'wrong 0'])
  })
})

describe('several verses and one list of references', () => {
  const DEATH = '﴿قل إن صلاتي ونسكي ومحياي ومماتي لله رب العالمين﴾'
  const SINCERE = '﴿إنا أنزلنا إليك الكتاب بالحق فاعبد الله مخلصا له الدين﴾'

  test.each([
    [`كقوله: ${DEATH} وقوله: ${SINCERE} [الأنعام: 162؛ الزمر: 3].`, ['confirmed 0', 'wrong 1']],
    [`كقوله: ${DEATH} ثم قال بعد ذلك: ${SINCERE} (الأنعام: 162) و(الزمر: 2).`, ['confirmed 0', 'confirmed 1']],
    [`He says ${DEATH} as well as ${SINCERE} (Q 6:162 and 39:3)`, ['confirmed 0', 'wrong 1']],
    [`قال: ${SINCERE} [الزمر: 2، غافر: 14]`, ['confirmed 0', 'unverified 0']],
  ])('%s', (text, expected) => {
    expect(linked(text)).toEqual(expected)
  })

  test('no more than the words stand in', () => {
    expect(linked(`${PATIENT} [البقرة: 153، آل عمران: 12]`)).toEqual(['confirmed 0', 'unverified 0'])
    expect(linked('﴿وإنه لقسم لو تعلمون عظيم إنه لقرآن كريم﴾ (56:76، 56:77)')).toEqual(['confirmed 0', 'confirmed 0'])
  })
})

describe('a reference that the sentence speaks of', () => {
  test.each([
    'الآية 7 من سورة الفاتحة يفسرها قوله تعالى: ﴿فأولئك مع الذين أنعم الله عليهم من النبيين﴾.',
    'نسخت الآية 240 من سورة البقرة بقوله تعالى: ﴿يتربصن بأنفسهن أربعة أشهر وعشرا﴾',
    'بخلاف الآية 12 من سورة الأعراف قال هنا: ﴿أأسجد لمن خلقت طينا﴾',
    'Unlike Q 7:12, here Iblis says: «أأسجد لمن خلقت طينا»',
    'Q 2:180 was abrogated by the verse of inheritance: «يوصيكم الله في أولادكم للذكر مثل حظ الأنثيين»',
  ])('is not that of the verse behind it: %s', (text) => {
    expect(linked(text)).toEqual(['unverified -'])
  })

  test('may be a surah', () => {
    expect(linked('وقد تقدم الكلام عليه في سورة الأعراف: ﴿أأسجد لمن خلقت طينا﴾')).toEqual([])
  })

  test.each([
    'أما بعد، فيقول تعالى في سورة البقرة الآية 140: ﴿وإذا سألك عبادي عني فإني قريب﴾',
    'كما سبق في سورة البقرة (الآية 140): ﴿وإذا سألك عبادي عني فإني قريب﴾',
    'After mentioning fasting, Allah says in Surah Al-Baqarah, verse 140: «وإذا سألك عبادي عني فإني قريب»',
    'Consider the following verse, Al-Baqarah 2:140: «وإذا سألك عبادي عني فإني قريب»',
  ])('is that of the verse where the sentence goes on to it: %s', (text) => {
    expect(linked(text)).toEqual(['wrong 0'])
  })

  test('is a slip where the words stand an ayah or two away', () => {
    expect(linked('بعد الآية 187 من سورة البقرة: ﴿وإذا سألك عبادي عني فإني قريب﴾')).toEqual(['wrong 0'])
  })

  test('and one that leads to the verse is', () => {
    expect(linked(`قال تعالى في سورة البقرة الآية 154: ${PATIENT}`)).toEqual(['wrong 0'])
    expect(linked('نسخت الآية 240 من سورة البقرة: ﴿متاعا إلى الحول غير إخراج﴾')).toEqual(['confirmed 0'])
  })
})

describe('of the ayat in which the words stand', () => {
  const suggested = (text: string): string => loadQuran().findCitations(text).map((citation) => `${citation.suggested?.surah}:${citation.suggested?.from}`).join(' ')

  test.each([
    ['﴿ووصينا الإنسان بوالديه﴾ (31:15)', '31:14'],
    ['﴿يا أيها الذين آمنوا اتقوا الله﴾ [الأحزاب: 71]', '33:70'],
    ['﴿إن الله غفور رحيم﴾ [البقرة: 181]', '2:182'],
    ['﴿الله لا إله إلا هو الحي القيوم﴾ [آل عمران: 3]', '3:2'],
    ['﴿الله لا إله إلا هو الحي القيوم﴾ [آل عمران: 255]', '2:255'],
    ['﴿يا أيها الذين آمنوا اتقوا الله وذروا ما بقي من الربا﴾ [البقرة: 287]', '2:278'],
  ])('the one that is nearest to the reference is offered: %s', (text, expected) => {
    expect(suggested(text)).toBe(expected)
  })
})

describe('references of items and lines', () => {
  const EASE = '﴿إن مع العسر يسرا﴾'
  const LOSS = '﴿إن الإنسان لفي خسر﴾'

  test.each([
    ['labelled below', (a: string, b: string) => `- ${EASE}\n  - المرجع: ${a}\n- ${LOSS}\n  - المرجع: ${b}`],
    ['alone above', (a: string, b: string) => `(${a})\n\n${EASE}\n\n(${b})\n\n${LOSS}`],
    ['alone below', (a: string, b: string) => `${EASE}\n\n(${a})\n\n${LOSS}\n\n(${b})\n\n${PATIENT}`],
  ])('%s are those of their own verses', (_, page) => {
    expect(linked(page('الشرح: 6', 'العصر: 2'))).toEqual(['confirmed 0', 'confirmed 1'])
    expect(linked(page('الشرح: 7', 'العصر: 2'))).toEqual(['wrong 0', 'confirmed 1'])
  })

  test('below a verse, the last is compared too', () => {
    expect(linked(`${EASE}\n\n(الشرح: 6)\n\n${LOSS}\n\n(العصر: 3)\n\n${PATIENT}`)).toEqual(['confirmed 0', 'wrong 1'])
    expect(linked(`- ${EASE}\n  - المرجع: الشرح: 6\n- ${LOSS}\n  - المرجع: العصر: 3`)).toEqual(['confirmed 0', 'wrong 1'])
  })

  test.each([
    `- ${EASE}\n  أي: مع الضيق فرج (الشرح: 8)\n- ${LOSS}`,
    `- قصة نوح (هود: 25-49)\n- ﴿نحن نقص عليك أحسن القصص﴾`,
    `- Al-Hadid 57:4 – He is with you\n- ${LOSS}`,
    `- Inna ma'al 'usri yusra\n  - Source: Ash-Sharh 94:6\n- ${LOSS}`,
  ])('that end an item do not go to the next: %s', (text) => {
    expect(linked(text)).toEqual(['unverified -'])
  })

  test('that are several places of the last verse are no list for all', () => {
    expect(linked('﴿الحمد لله رب العالمين﴾، ﴿وإلهكم إله واحد﴾ [البقرة: 163؛ النحل: 22].')).toEqual(['confirmed 1', 'unverified 1'])
    expect(linked(`- ﴿قل هو الله أحد﴾\n- ${PATIENT} [البقرة: 153، الأنفال: 46]`)).toEqual(['confirmed 1', 'confirmed 1'])
  })
})
