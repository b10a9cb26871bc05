import { describe, expect, test } from 'vitest'
import { textSource } from '../../../src/documents/index.ts'
import { lintSource } from '../../../src/lint/index.ts'
import type { Locale } from '../../../src/locales/index.ts'
import { applyEdits } from '../../../src/text/index.ts'

const rules = { 'quran/wrong-reference': 'error', 'quran/unknown-reference': 'error', 'quran/missing-reference': 'error' } as const
const RULES = Object.keys(rules)

function lint(text: string, locale: Locale = 'en') {
  return lintSource(textSource(text, { format: 'markdown' }), { rules, locale }).findings.filter(({ rule }) => RULES.includes(rule) && rule !== 'quran/missing-reference')
}

const ids = (text: string): string[] => lint(text).map(({ messageId, severity }) => `${messageId} ${severity}`)
/** A message without the controls that isolate what is put in. */
const messages = (text: string, locale: Locale = 'en'): string[] => lint(text, locale).map(({ message }) => message.replace(/[\u2066-\u2069]/g, ''))

function rewritten(text: string): string | null {
  const edits = lint(text).flatMap(({ suggestions }) => suggestions?.[0]?.edits ?? [])
  return edits.length === 0 ? null : applyEdits(text, edits)
}

const EASE = '{إن مع العسر يسرا}'

describe('a reference to another surah is rewritten with its name', () => {
  test.each([
    ['(Surah Al-Duha 93:6)', '(Surah Ash-Sharh 94:6)'],
    ['(Al-Duha 93:6)', '(Ash-Sharh 94:6)'],
    ['[Ad-Duha: 6]', '[Ash-Sharh: 6]'],
    ['(surah al-duha, verse 6)', '(surah ash-sharh, verse 6)'],
    ['(AL-DUHA 93:6)', '(ASH-SHARH 94:6)'],
    ['(verse 6 of Surah Al-Duha)', '(verse 6 of Surah Ash-Sharh)'],
    ['(the 3rd verse of Surah Al-Baqarah)', '(the 5th verse of Surah Ash-Sharh)'],
    ['(The Cow 2:255)', '(The Relief 94:5)'],
    ['(Surah Baqarah 2:255)', '(Surah Sharh 94:5)'],
    ['[الضحى: ٦]', '[الشرح: ٦]'],
    ['(سورة الضحى (93)، الآية 6)', '(سورة الشرح (94)، الآية 6)'],
    ['(السورة 93 (الضحى): 6)', '(السورة 94 (الشرح): 6)'],
    ['(سُورَةُ الضُّحَى، الآية 6)', '(سُورَةُ الشَّرْح، الآية 6)'],
    ['(سوره بقره آیه ۲۵۵)', '(سوره شرح آیه ۵)'],
    ['(Quran 93:6)', '(Quran 94:6)'],
    ['(٩٣:٦)', '(٩٤:٦)'],
    ['(2:255-2:257)', '(94:5)'],
    ['(Q 2:255-7)', '(Q 94:5)'],
    ['([Surah Al-Duha 93:6](https://example.org/morning))', '([Surah Ash-Sharh 94:6](https://example.org/morning))'],
  ])('%s', (reference, expected) => {
    expect(rewritten(`${EASE} ${reference}`)?.normalize('NFC')).toBe(`${EASE} ${expected}`.normalize('NFC'))
    expect(ids(`${EASE} ${expected}`)).toEqual([])
  })

  test.each([
    ['the text of a link to its numbers', '([Surah Al-Duha 93:6](https://quran.com/93/6))'],
    ['the text of a link that is defined elsewhere', '([Surah Al-Duha 93:6][duha])\n\n[duha]: https://quran.com/93/6'],
    ['the text of a link in a tag', '(<a href="https://quran.com/93/6">Surah Al-Duha 93:6</a>)'],
    ['in brackets of its own within a link', '[[93:6]](https://quran.com/93:6)'],
    ['a name that is one word with the article before it', '(Suratul Baqarah: 255)'],
    ['a roman numeral', '(Q. xx:124)'],
    ['the head of a list', '[الضحى: ٦، ٧]'],
  ])('but not where it is %s', (_, reference) => {
    expect(ids(`${EASE} ${reference}`)[0]).toBe('elsewhere error')
    expect(rewritten(`${EASE} ${reference}`)).toBeNull()
  })

  test('and keeps its name within the surah', () => {
    expect(rewritten(`${EASE} (Surah Al-Inshirah 94:2)`)).toBe(`${EASE} (Surah Al-Inshirah 94:5)`)
    expect(rewritten(`${EASE} [ألم نشرح: 2]`)).toBe(`${EASE} [ألم نشرح: 5]`)
  })
})

describe('a name and a number that say two surahs', () => {
  test('are told with the place of the words beside them', () => {
    const text = `${EASE} (Surah Al-Baqarah 94:6)`
    expect(ids(text)).toEqual(['nameAndNumber error'])
    expect(messages(text)).toEqual(['In the reference Surah Al-Baqarah 94:6 the name says Al-Baqarah (2), the number Ash-Sharh (94); the quotation إن مع العسر يسرا has the words of Ash-Sharh 94:6.'])
    expect(messages(text, 'ar')[0]).toContain('يدل الاسم على سورة البقرة (2) والرقم على سورة الشرح (94)')
  })

  test.each([
    [`${EASE} (Surah Al-Baqarah 94:6)`, `${EASE} (Surah Ash-Sharh 94:6)`],
    ['In Surah Yusuf (11:4) Allah says: {إني رأيت أحد عشر كوكبا}.', 'In Surah Yusuf (12:4) Allah says: {إني رأيت أحد عشر كوكبا}.'],
    [`${EASE} (السورة 12 (الشرح): 6)`, `${EASE} (السورة 94 (الشرح): 6)`],
    [`${EASE} سورة البقرة (94)، الآية 6`, `${EASE} سورة الشرح (94)، الآية 6`],
  ])('become one: %s', (text, expected) => {
    expect(rewritten(text)).toBe(expected)
    expect(ids(expected)).toEqual([])
  })

  test('where the name may be a person, the number is compared with the words', () => {
    expect(ids('(Yusuf 11:4): {إني رأيت أحد عشر كوكبا}')).toEqual(['elsewhere error'])
    expect(rewritten('{إني رأيت أحد عشر كوكبا} (Yusuf 11:4)')).toBe('{إني رأيت أحد عشر كوكبا} (Yusuf 12:4)')
  })

  test.each([
    ['“نصر من الله وفتح قريب وبشر المؤمنين” (61:14)', '“نصر من الله وفتح قريب وبشر المؤمنين” (61:13)'],
    ['“قل أعوذ برب الناس” (114:2)', '“قل أعوذ برب الناس” (114:1)'],
    ["In the Qur'an “ولا تقربوا الزنا” [17:33]", "In the Qur'an “ولا تقربوا الزنا” [17:32]"],
  ])('the last words of a quotation are none: %s', (text, expected) => {
    expect(rewritten(text)).toBe(expected)
    expect(ids(expected)).toEqual([])
  })

  test('are told alone where brackets show what the numbers are', () => {
    expect(ids('سورة يس (21:51)')).toEqual(['nameOrNumber warning'])
    expect(ids('(Surah Yusuf 11:4)')).toEqual(['nameOrNumber warning'])
    expect(rewritten('(Surah Yusuf 11:4)')).toBeNull()
  })

  test.each([
    'سورة البقرة (2)، الآية 106',
    'Al-Baqarah (2:255)',
    `${EASE} سورة الشرح (3)، الآية 6`,
    'كما في سورة يوسف (٣)، الآية ٤.',
    'تفسير سورة البقرة 1:34',
    'Tafsir Surah Al-Baqarah 2:45, and Surah Yusuf 10:30 in the evening',
    'Surah Yusuf and Genesis (37:5)',
    '(John 3:16) and (Jonah 2:3)',
    'Maryam 10:15, Ibrahim 12:30',
    '(Maryam 10:15)',
    '(سورة البقرة، ص 3:5)',
    `Dua of the Prophet Yunus (94:6): ${EASE}`,
    `- Ibrahim (94:6): ${EASE}`,
    `| Prophet | Reference | Words |\n|---|---|---|\n| Ibrahim | 94:6 | ${EASE} |`,
    `1. Yusuf – 94:6 – ${EASE}`,
    `On Tawbah (94:6): ${EASE}`,
    `${EASE} (Muhammad 94:6)`,
    `${EASE} (الفرقان 2: 300)`,
    `${EASE} (الفرقان 2: 30)`,
  ])('are not seen in %s', (text) => {
    expect(ids(text)).toEqual([])
  })
})

describe('a reference that points to another place', () => {
  test('is silent beside a quotation, and with an ayah that does not exist is not', () => {
    expect(ids('﴿وإلهكم إله واحد﴾ (انظر: آل عمران: 19)')).toEqual([])
    expect(ids('﴿وإلهكم إله واحد﴾ (see Quran 3:300)')).toEqual(['noSuchAyah error'])
    expect(rewritten('﴿وإلهكم إله واحد﴾ (see Quran 3:300)')).toBeNull()
  })
})

test.each(['(المرجع السابق: 46)', '(القرطبي: 12)', '(ابن كثير: 3)', '(Arberry: 356)', '[Pickthall: 35]', '(السطر: 3)', '(Juz: 18)', '[حزب: 36]', '(Rahman: 46)', '(Nasr: 878)', '(Muhammad: 356)'])('an author or a label with a number is no reference: %s', (text) => {
  expect(ids(`${EASE} ${text}`)).toEqual([])
})

test.each(['[1: 46]', '(2:300)', '(III: 46)', '(12:00)', '(Q 94:7/6)'])('a volume and its page, a time or a second count is no unknown or wrong reference: %s', (text) => {
  expect(ids(`${EASE} ${text}`)).toEqual([])
})

test('numbers alone that name no ayah are told in the surah of the words', () => {
  expect(ids(`${EASE} (94:9)`)).toEqual(['noSuchAyah error'])
  expect(ids('﴿وعنت الوجوه للحي القيوم﴾ (94:110)')).toEqual([])
  expect(ids('﴿وعنت الوجوه للحي القيوم﴾ (94:111)')).toEqual(['noSuchAyah error'])
})

describe('a reference that nothing answers to says why', () => {
  test.each([
    ['سورة 115 آية 3', 'The reference سورة 115 آية 3 gives a number that no surah has; there are 114 surahs.', 'في الإحالة سورة 115 آية 3 رقم ليس لسورة؛ فعدد السور 114.'],
    ['(Quran 115:3)', 'The reference Quran 115:3 gives a number that no surah has; there are 114 surahs.', 'في الإحالة Quran 115:3 رقم ليس لسورة؛ فعدد السور 114.'],
    ['(Surah Al-Baqarah 115:3)', 'The reference Surah Al-Baqarah 115:3 gives a number that no surah has; there are 114 surahs.', 'في الإحالة Surah Al-Baqarah 115:3 رقم ليس لسورة؛ فعدد السور 114.'],
    ['Surah Blorb, verse 3', 'No surah is known by the name in the reference Surah Blorb, verse 3.', 'لا تُعرف سورة بالاسم الوارد في الإحالة Surah Blorb, verse 3.'],
    [`${EASE} [Surah Blorb: 3]`, 'No surah is known by the name in the reference Surah Blorb: 3.', 'لا تُعرف سورة بالاسم الوارد في الإحالة Surah Blorb: 3.'],
    ['(Quran 112:0)', 'The reference Quran 112:0 names Al-Ikhlas 112:0, but ayat are numbered from 1.', 'تشير الإحالة Quran 112:0 إلى سورة الإخلاص (112)، الآية 0، لكن ترقيم الآيات يبدأ من 1.'],
    ['(Quran 112:5)', 'The reference Quran 112:5 names Al-Ikhlas 112:5, but that surah has 4 ayat.', 'تشير الإحالة Quran 112:5 إلى سورة الإخلاص (112)، الآية 5، لكن عدد آيات هذه السورة 4.'],
  ])('%s', (text, english, arabic) => {
    expect(messages(text)).toEqual([english])
    expect(messages(text, 'ar')).toEqual([arabic])
  })
})

describe('ayat in an Arabic message', () => {
  const END = 'فإذا فرغت فانصب وإلى ربك فارغب'

  test.each([
    [`${EASE} [الشرح: 2]`, 'الشرح (94)، الآية 5؛'],
    ['{إن مع العسر يسرا فإذا فرغت فانصب} [الشرح: 2]', 'الشرح (94)، الآيتين 6-7؛'],
    [`{إن مع العسر يسرا ${END}} [الشرح: 2]`, 'الشرح (94)، الآيات 6-8؛'],
  ])('are one, two or more: %s', (text, expected) => {
    expect(messages(text, 'ar')[0]).toContain(`موضعه في سورة ${expected}`)
  })
})

test.each(['انظر السورة نفسها، الآيات 5 إلى 7.', 'وردت في سورة مكية الآية 5 منها.', 'والسورة السابقة: الآية 5'])('a surah that is only described has no unknown name: %s', (text) => {
  expect(lintSource(textSource(text)).findings.filter(({ rule }) => rule === 'quran/unknown-reference')).toEqual([])
})

test('many wrong references are rewritten in time that grows with their number', { retry: 2 }, () => {
  const time = (count: number): number => {
    const text = `${EASE} [93:6]\n\n${'word '.repeat(60)}\n\n`.repeat(count)
    const start = process.cpuUsage().user
    expect(lint(text)).toHaveLength(count)
    return process.cpuUsage().user - start
  }
  time(500)
  // Twice as many take four times as long where each looks through the whole text.
  expect(time(4000)).toBeLessThan(2.8 * time(2000))
})
