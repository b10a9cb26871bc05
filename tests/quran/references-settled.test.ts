import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../src/quran/index.ts'

/** `status` of each reference; with `*` where it belongs to a quotation. */
const settled = (text: string): string[] => loadQuran().findCitations(text).map(({ status, quotation }) => `${status}${quotation === null ? '' : '*'}`)

const EASE = '{إن مع العسر يسرا}'

describe('a name and a number that say two surahs', () => {
  test.each([
    [`${EASE} (Surah Al-Baqarah 94:6)`, { surah: 94, from: 6, to: 6 }],
    [`${EASE} (Surah Ash-Sharh 2:6)`, { surah: 94, from: 6, to: 6 }],
    [`${EASE} سورة الشرح (3)، الآية 6`, { surah: 94, from: 6, to: 6 }],
    ['In Surah Yusuf (11:4) Allah says: {إني رأيت أحد عشر كوكبا}.', { surah: 12, from: 4, to: 4 }],
  ])('are ambiguous, whichever is right: %s', (text, suggested) => {
    expect(loadQuran().findCitations(text)).toMatchObject([{ status: 'ambiguous', ref: null, quotation: 0, suggested }])
  })

  test('are confirmed where they agree', () => {
    expect(settled(`${EASE} (Surah Ash-Sharh 94:6)`)).toEqual(['confirmed*'])
    expect(settled(`${EASE} سورة الشرح (94)، الآية 6`)).toEqual(['confirmed*'])
    expect(settled(`${EASE} (السورة 94 (الشرح): 6)`)).toEqual(['confirmed*'])
  })
})

describe('a reference that points to another place', () => {
  const ONE_GOD = '﴿وإلهكم إله واحد﴾'

  test.each([`${ONE_GOD} (انظر: آل عمران: 19)`, `${ONE_GOD} (see Quran 3:19)`, `${ONE_GOD} [cf. Ali 'Imran: 19]`])('is not compared with the words beside it: %s', (text) => {
    const { quotations, citations } = loadQuran().analyze(text)
    expect(citations).toMatchObject([{ status: 'unverified', quotation: null }])
    expect(citations[0]!.suggested).toBeUndefined()
    expect(quotations[0]!.citation).toBeNull()
  })

  test('is that of the words where they stand there', () => {
    expect(settled(`${EASE} (see the Quran 94:6)`)).toEqual(['confirmed*'])
  })

  test('must exist all the same', () => {
    expect(settled(`${ONE_GOD} (انظر: آل عمران: 300)`)).toEqual(['no-such-ayah'])
  })

  test('leaves the reference before it to the words', () => {
    expect(settled(`${ONE_GOD} [البقرة: 163]، وانظر: [آل عمران: 19]`)).toEqual(['confirmed*', 'unverified'])
  })
})

describe('a name that may be an author\'s', () => {
  test('is the surah where the words stand there', () => {
    expect(settled('﴿ولمن خاف مقام ربه جنتان﴾ (Rahman: 46)')).toEqual(['confirmed*'])
    expect(settled('﴿ولمن خاف مقام ربه جنتان﴾ (Rahman: 45)')).toEqual(['wrong*'])
  })

  test('is an author and a page elsewhere', () => {
    expect(settled(`${EASE} (Rahman: 46)`)).toEqual(['ambiguous*'])
    expect(settled(`${EASE} (Nasr: 878)`)).toEqual(['ambiguous*'])
    for (const page of ['(القرطبي: 12)', '(المرجع السابق: 46)', '(Arberry: 356)', '[حزب: 36]']) expect(settled(`${EASE} ${page}`)).toEqual([])
  })
})

describe('what may be a reference or something else', () => {
  const THRONE = '﴿وسع كرسيه السماوات والأرض﴾'

  test.each([
    [`${THRONE} [II:255]`, 'confirmed*'],
    [`${THRONE} [II:254]`, 'wrong*'],
    [`${THRONE} (III: 46)`, 'ambiguous*'],
    [`${THRONE} البقرة ٢٥٥`, 'confirmed*'],
    [`${THRONE} البقرة ٢٥٤.`, 'wrong*'],
    [`${THRONE} النساء ٢٣.`, 'ambiguous*'],
    ['“ولا تقربوا الزنا” — 17:33.', 'wrong*'],
    ['“ولا تقربوا الزنا” — 18:32', 'ambiguous*'],
    [`${THRONE} (Q 2:256/255)`, 'confirmed*'],
    [`${THRONE} (Q 2:255/256)`, 'confirmed*'],
    [`${THRONE} (2:250 ff.)`, 'confirmed*'],
    [`${THRONE} (2:253 f.)`, 'wrong*'],
  ])('is one where the words stand in its surah: %s', (text, expected) => {
    expect(settled(text)).toEqual([expected])
  })
})

describe('an altered verse much like others', () => {
  test.each([
    ['﴿إن مع العسر فرجا﴾ [الشرح: 6]', { surah: 94, from: 6, to: 6 }],
    ['﴿فإن مع العسر فرجا﴾ [الشرح: 5]', { surah: 94, from: 5, to: 5 }],
    ['﴿قل محمد الله أحد﴾ [الإخلاص: 1]', { surah: 112, from: 1, to: 1 }],
    ['﴿قال محمد يا موسى﴾ [طه: 19]', { surah: 20, from: 19, to: 19 }],
  ])('stands where its reference says: %s', (text, ref) => {
    const { quotations, citations } = loadQuran().analyze(text)
    expect(quotations).toMatchObject([{ verdict: 'misquoted' }])
    expect(quotations[0]!.refs[0]).toEqual(ref)
    expect(citations).toMatchObject([{ status: 'confirmed' }])
  })
})

describe('a surah alone in brackets behind a verse', () => {
  const WIVES = '﴿يا نساء النبي لستن كأحد من النساء﴾'

  test.each([`${WIVES} (سورة الأحقاف)`, `${WIVES} [Surat al-Ahqaf]`])('is wrong where the verse is of another: %s', (text) => {
    expect(loadQuran().findCitations(text)).toMatchObject([{ status: 'wrong', quotation: 0, ref: { surah: 46, from: 1, to: 35 }, suggested: { surah: 33, from: 32, to: 32 } }])
  })

  test.each([`${WIVES} (سورة الأحزاب)`, `${WIVES} ثم (سورة الأحقاف)`, `${WIVES} سورة الأحقاف`, '﴿بسم الله الرحمن الرحيم﴾ (سورة الأحقاف)', '﴿كلا﴾ (سورة البقرة)'])('says nothing else: %s', (text) => {
    expect(settled(text)).toEqual([])
  })
})

describe('a surah without its ayah that leads to a verse', () => {
  const LIGHT = '﴿الله نور السماوات والأرض مثل نوره كمشكاة﴾'

  test.each([
    [`قال ابن كثير في تفسير سورة النساء: يقول تعالى: ${LIGHT}`, 24],
    ['يقول تعالى في سورة النساء: ﴿إن مع العسر يسرا﴾ (الآية 6).', 94],
    ['قال الله تعالى في سورة النساء: ﴿من أجل ذلك﴾', 5],
    ['قال تعالى في سورة الفلق: ﴿قل هو الله أحد﴾', 112],
    ['In Surah Maryam, Musa prays: ﴿رب اشرح لي صدري﴾.', 20],
  ])('is wrong where the verse is of another: %s', (text, surah) => {
    expect(loadQuran().findCitations(text)[0]).toMatchObject({ status: 'wrong', quotation: 0, suggested: { surah } })
  })

  test.each([
    `قال ابن كثير في تفسير سورة النساء: وقال تعالى: ${LIGHT}`,
    `قال ابن كثير في تفسير سورة النساء: كما يقول تعالى: ${LIGHT}`,
    `قال ابن كثير في تفسير سورة النور: يقول تعالى: ${LIGHT}`,
    'قال تعالى في سورة النساء: ﴿كلا﴾',
    'In Surah Maryam, the commentator compares: ﴿رب اشرح لي صدري﴾.',
    'In Surah Ta-Ha, Musa prays: ﴿رب اشرح لي صدري﴾.',
    'قال تعالى في سورة النساء: «من أجل ذلك»',
    'قال تعالى في سورة الإخلاص: ﴿قل هو الله أحد﴾',
  ])('says no more otherwise: %s', (text) => {
    expect(settled(text).filter((status) => status.startsWith('wrong'))).toEqual([])
  })
})

describe('a list of which one has the words', () => {
  const ALMS = '﴿وأقيموا الصلاة وآتوا الزكاة﴾'
  const TURN = '﴿له معقبات من بين يديه ومن خلفه يحفظونه من أمر الله﴾'

  test.each([
    [`${ALMS} (al-Baqarah 2:43, 2:83, 2:111)`, ['confirmed*', 'confirmed*', 'wrong*']],
    [`${TURN} (الرعد: 11 / Ar-Ra'd 13:12)`, ['confirmed*', 'wrong*']],
    [`${TURN} (Ar-Ra'd 13:12 / الرعد: 11)`, ['wrong*', 'confirmed*']],
  ])('is wrong in one that is the next ayah of another place, or says the same in another script: %s', (text, expected) => {
    expect(settled(text)).toEqual(expected)
  })

  test.each(['[البقرة: 43، 287]', '[البقرة: 43؛ آل عمران: 201]', '(2:43; 3:201)'])('offers no ayah that another of it names already: %s', (list) => {
    const [right, beyond] = loadQuran().findCitations(`${ALMS} ${list}`)
    expect([right?.status, beyond?.status, beyond?.suggested]).toEqual(['confirmed', 'no-such-ayah', undefined])
    const [alone] = loadQuran().findCitations(`﴿فإن مع العسر يسرا إن مع العسر يسرا فإذا فرغت فانصب وإلى ربك فارغب﴾ [الشرح: 5-9]`)
    expect(alone).toMatchObject({ status: 'no-such-ayah', suggested: { surah: 94, from: 5, to: 8 } })
  })

  test.each([
    [`${ALMS} (al-Baqarah 2:43, 2:83, 2:110)`, ['confirmed*', 'confirmed*', 'confirmed*']],
    // such a verse says the like
    [`${ALMS} (al-Baqarah 2:43, 2:45, 3:12)`, ['confirmed*', 'unverified*', 'unverified*']],
    [`${TURN} [الرعد: 11، الأنفال: 53]`, ['confirmed*', 'unverified*']],
    [`${TURN} (الرعد: 11 / الرعد: 12)`, ['confirmed*', 'unverified*']],
  ])('leaves the others as they are: %s', (text, expected) => {
    expect(settled(text)).toEqual(expected)
  })
})

describe('numbers of a surah that does not exist', () => {
  test('are a reference behind a verse', () => {
    expect(settled('﴿إنا أعطيناك الكوثر﴾ [115:2]')).toEqual(['unknown-surah*'])
  })

  test('are a time or a score elsewhere', () => {
    expect(settled('﴿إنا أعطيناك الكوثر﴾ وفاز الفريق (115:2)')).toEqual([])
  })
})
