import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../src/quran/index.ts'
import { findMentions } from '../../src/quran/references/index.ts'

/** What is said of each reference. */
const statuses = (text: string): string[] => loadQuran().findCitations(text).map(({ status, suggested }) => (suggested === undefined ? status : `${status} ${suggested.surah}:${suggested.from}`))

const PATIENT = '﴿إن الله مع الصابرين﴾'
const CHARACTER = '﴿وإنك لعلى خلق عظيم﴾'

const WORDINGS = [
  '(Chapter 2, Verse 154)',
  '(Chapter 2: Verse 154)',
  '(Ch. 2:154)',
  '(Ch. 2, v. 154)',
  '— Chapter 2, Verse 154',
  '(chapter 2 verse 154 of the Quran)',
  '(Al-Baqarah, part of verse 154)',
  '(Al Baqarah vs. 154)',
  '(S2:V154)',
  '[Chapter al-Baqarah: 154]',
  '(S. Al-Baqarah: 154)',
  '[سورة البقرة، جزء من الآية: 154]',
  '[البقرة، جزء من الآية 154]',
  '[البقرة من الآية 154]',
  '(سورة البقرة: من الآية 154)',
  '[سورة البقرة، رقم الآية: 154]',
  '[البقرة (154)]',
]

describe('references in other wordings', () => {
  test.each(WORDINGS)('are compared with the verse before them: %s', (reference) => {
    expect(statuses(`${PATIENT} ${reference}`)).toEqual(['wrong 2:153'])
    expect(statuses(`${PATIENT} ${reference.replace('154', '153')}`)).toEqual(['confirmed'])
  })

  test.each(['سورة البقرة، جزء من الآية: 154', 'البقرة من الآية 154', 'البقرة، رقم الآية: 154', 'البقرة (154)', 'البقرة (154).'])('are read in footnotes: %s', (note) => {
    expect(statuses(`قال تعالى: ${PATIENT} (1)\n\n(1) ${note}`)).toEqual(['wrong 2:153'])
    expect(statuses(`قال تعالى: ${PATIENT}[^1]\n\n[^1]: ${note}`)).toEqual(['wrong 2:153'])
  })

  test.each([
    `In chapter 2, verse 154 of the Quran, God says: ${PATIENT}`,
    `In Chapter 2, Verse 154 of the Holy Qur’an: ${PATIENT}`,
  ])('name the Quran before the verse: %s', (text) => {
    expect(statuses(text)).toEqual(['wrong 2:153'])
  })

  test.each([
    `${PATIENT} (Genesis, Chapter 2, Verse 154)`,
    `As John (Chapter 3, Verse 16) says. ${PATIENT}`,
    `Chapter 2, Verse 154 of Genesis. ${PATIENT}`,
    `Under Chapter 2, Section 3, clause 154 of the contract: ${PATIENT}`,
    'See Chapter 2, verse 500 of the poem.',
    `${PATIENT} (Sahih, Book 2, Chapter 154)`,
    `${PATIENT} [البقرة (2)]`,
    `الأسد vs. 154 ${PATIENT}`,
    `${PATIENT} (الرياض النضرة (154))`,
  ])('are none of other books and things: %s', (text) => {
    expect(statuses(text)).toEqual([])
  })
})

describe('an ayah by its place in words', () => {
  test.each([
    `وفي الآية الخامسة من سورة القلم: ${CHARACTER}`,
    `قال تعالى في الآية الخامسة من سورة القلم: ${CHARACTER}`,
    `In the fifth verse of Surah Al-Qalam: ${CHARACTER}`,
    `وجاء في الآية الخامسة والعشرين من سورة القلم: ${CHARACTER}`,
    `وجاء في الآية الأخيرة من سورة القلم: ${CHARACTER}`,
  ])('is told where it is another: %s', (text) => {
    expect(statuses(text)).toEqual(['wrong 68:4'])
  })

  test.each([
    `وفي الآية الرابعة من سورة القلم: ${CHARACTER}`,
    `In the fourth verse of Surah Al-Qalam: ${CHARACTER}`,
    `وفي الآية الثالثة والخمسين بعد المئة من سورة البقرة: ${PATIENT}`,
    'وفي الآية الثالثة عشرة من سورة الحجرات: ﴿إن أكرمكم عند الله أتقاكم﴾',
    'In the last verse of Surah Al-Baqarah: ﴿لا يكلف الله نفسا إلا وسعها﴾',
  ])('is confirmed: %s', (text) => {
    expect(statuses(text)).toEqual(['confirmed'])
  })

  test.each([
    `من الآية الثالثة إلى الآية الخامسة من سورة القلم: ${CHARACTER}`,
    `في الآية الرابعة والآية الخامسة من سورة القلم: ${CHARACTER}`,
    `from the third verse to the fifth verse of Surah Al-Qalam: ${CHARACTER}`,
    'في الآية الكريمة من سورة القلم حكمة',
    'a beautiful verse of Surah Al-Qalam',
  ])('is none where several are meant, or no number: %s', (text) => {
    expect(statuses(text)).toEqual([])
  })

  test('lies where it is written', () => {
    const text = 'وفي الآية الخامسة من سورة القلم حكمة'
    expect(findMentions(text).map(({ start, end }) => text.slice(start, end))).toEqual(['الآية الخامسة من سورة القلم'])
  })
})

describe('a reference in the tag of a verse', () => {
  test.each([
    ['<quran ref="94:7">إن مع العسر يسرا</quran>', 'wrong 94:6'],
    ['<quran ref="94:6">إن مع العسر يسرا</quran>', 'confirmed'],
    ['<quran surah="2" ayah="154">إن الله مع الصابرين</quran>', 'wrong 2:153'],
    ['<quran ayah="153" surah="2">إن الله مع الصابرين</quran>', 'confirmed'],
    ["<ayah ref='البقرة: 154'>إن الله مع الصابرين</ayah>", 'wrong 2:153'],
    ['<verse sura="2" verse="300">إن الله مع الصابرين</verse>', 'no-such-ayah 2:153'],
  ])('is compared with its words: %s', (text, expected) => {
    expect(statuses(text)).toEqual([expected])
  })

  test.each(['<quran lang="ar">إن الله مع الصابرين</quran>', '<verse id="17">إن الله مع الصابرين</verse>', '<quran ref="">إن الله مع الصابرين</quran>'])('is none where it says no place: %s', (text) => {
    expect(statuses(text)).toEqual([])
  })
})
