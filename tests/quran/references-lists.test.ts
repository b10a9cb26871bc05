import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../src/quran/index.ts'
import { read } from './references-notation.ts'

/** What is said of each reference, and the number of the quotation that it is of. */
const settled = (text: string): string[] => loadQuran().findCitations(text).map(({ text: written, status, quotation }) => `${written} ${status} ${quotation ?? '-'}`)

const PRAYER = '﴿وأقيموا الصلاة وآتوا الزكاة﴾'
const FASTING = '﴿كتب عليكم الصيام﴾'
const KNOWLEDGE = '﴿وقل رب زدني علما﴾'

describe('a list of references that words end', () => {
  test.each([
    `The Quran says: ${PRAYER}, ${FASTING} (2:43, 2:183 respectively).`,
    `The Quran says: ${PRAYER} and ${FASTING} (2:43 and 2:183, respectively).`,
    `The Quran says: ${PRAYER} and ${FASTING} (2:43 and 2:183) respectively.`,
    `The Quran says: ${PRAYER} and ${FASTING} (respectively 2:43 and 2:183).`,
    `The Quran says: ${PRAYER}, ${FASTING} (2:43, 2:183 in that order).`,
    `The Quran says: ${PRAYER}, ${FASTING} (2:43, 2:183 Pickthall).`,
  ])('has one for each quotation: %s', (text) => {
    expect(settled(text)).toEqual(['2:43 confirmed 0', '2:183 confirmed 1'])
  })

  test.each([
    `قال تعالى: ${PRAYER}، ${FASTING} [البقرة: 43، 183 على التوالي].`,
    `قال تعالى: ${PRAYER} و${FASTING} [البقرة: 43 و183، على الترتيب].`,
    `قال تعالى: ${PRAYER} و${FASTING} [البقرة: 43، 183 بالترتيب].`,
  ])('has so in Arabic: %s', (text) => {
    expect(settled(text)).toEqual(['البقرة: 43 confirmed 0', '183 confirmed 1'])
  })

  test('may have three', () => {
    expect(settled(`The Quran says: ${PRAYER}, ${FASTING} and ${KNOWLEDGE} (2:43, 2:183 and 20:114, respectively).`)).toEqual(['2:43 confirmed 0', '2:183 confirmed 1', '20:114 confirmed 2'])
  })

  test('tells the one that is wrong', () => {
    expect(settled(`The Quran says: ${PRAYER}, ${FASTING} (2:43, 2:184 respectively).`)).toEqual(['2:43 confirmed 0', '2:184 wrong 1'])
    expect(settled(`قال تعالى: ${PRAYER}، ${FASTING} [البقرة: 43، 184 على التوالي].`)).toEqual(['البقرة: 43 confirmed 0', '184 wrong 1'])
  })

  test.each([
    ['[البقرة: 43، 83 وغيرها]', '2:43 2:83'],
    ['(البقرة: 43 و83 ونحوهما)', '2:43 2:83'],
    ['(2:43, 2:83 etc.)', '2:43 bare 2:83 bare'],
    ['(2:43 and 2:83)', '2:43 bare 2:83 bare'],
  ])('is read to its end: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test.each(['[البقرة: 43، 12 سطرا]', '[البقرة: 43، 3 مرات]'])('counts other things: %s', (text) => {
    expect(read(text)).toBe('2:43')
  })
})

describe('references in another order than their quotations', () => {
  test.each([
    [`${FASTING} و${KNOWLEDGE} (طه: 114، البقرة: 183)`, ['طه: 114 confirmed 1', 'البقرة: 183 confirmed 0']],
    [`قال تعالى: ${FASTING}، وقال: ${KNOWLEDGE} [طه: 114؛ البقرة: 183].`, ['طه: 114 confirmed 1', 'البقرة: 183 confirmed 0']],
    [`${FASTING} and ${KNOWLEDGE} (20:114; 2:183)`, ['20:114 confirmed 1', '2:183 confirmed 0']],
    [`${PRAYER}، ${FASTING} و${KNOWLEDGE} [طه: 114، البقرة: 43، 183]`, ['طه: 114 confirmed 2', 'البقرة: 43 confirmed 0', '183 confirmed 1']],
    [`${FASTING} و${PRAYER} (البقرة: 43، البقرة: 183، البقرة: 110)`, ['البقرة: 43 confirmed 1', 'البقرة: 183 confirmed 0', 'البقرة: 110 confirmed 1']],
  ])('are those of what they name: %s', (text, expected) => {
    expect(settled(text)).toEqual(expected)
  })

  test.each([
    [`${FASTING} و${KNOWLEDGE} (طه: 115، البقرة: 183)`, ['طه: 115 wrong 1', 'البقرة: 183 confirmed 0']],
    [`${FASTING} و${KNOWLEDGE} (طه: 114، البقرة: 184)`, ['طه: 114 confirmed 1', 'البقرة: 184 wrong 0']],
  ])('leave a slip to the quotation that is left: %s', (text, expected) => {
    expect(settled(text)).toEqual(expected)
  })

  test('are in order where the writer says so', () => {
    expect(settled(`${FASTING} and ${KNOWLEDGE} (20:114 and 2:183 respectively)`)).toEqual(['20:114 wrong 0', '2:183 wrong 1'])
  })

  test('may be two places of one verse', () => {
    expect(settled(`${FASTING} و${PRAYER} (البقرة: 43، البقرة: 110)`)).toEqual(['البقرة: 43 confirmed 1', 'البقرة: 110 confirmed 1'])
    expect(settled(`${FASTING} و${PRAYER} (البقرة: 43، النور: 20)`)).toEqual(['البقرة: 43 confirmed 1', 'النور: 20 unverified 1'])
  })
})

describe('a reference that was not fully read', () => {
  const PRAY = '﴿وأقيموا الصلاة﴾'

  test.each([
    ['(Al-Baqarah 2:43, 999)', ['Al-Baqarah 2:43 confirmed 0', '999 no-such-ayah 0']],
    ['(Al-Baqarah 2:43, 83)', ['Al-Baqarah 2:43 confirmed 0', '83 confirmed 0']],
    ['(Al-Baqarah 2:43, v. 999)', ['Al-Baqarah 2:43 confirmed 0', 'v. 999 no-such-ayah 0']],
    ['[البقرة: 43، والآية 83]', ['البقرة: 43 confirmed 0', 'الآية 83 confirmed 0']],
    ['[البقرة: 43، 83 و999 وغيرها]', ['البقرة: 43 confirmed 0', '83 confirmed 0', '999 no-such-ayah 0']],
    ['(2:43-3:900)', ['2:43-3:900 no-such-ayah 0']],
    ['[البقرة: 43 - النور: 56]', ['البقرة: 43 confirmed 0', 'النور: 56 confirmed 0']],
  ])('is read to its end: %s', (reference, expected) => {
    expect(settled(`${PRAY} ${reference}`)).toEqual(expected)
  })

  test.each([
    '[البقرة: 43 أو 999]',
    '[البقرة: 43، ثم 84]',
    '[البقرة: 43 - النور: 900]',
    '(Al-Baqarah 2:43 or 84)',
    '(Al-Baqarah 2:43 to An-Nur 900)',
  ])('is not confirmed: %s', (reference) => {
    expect(settled(`${PRAY} ${reference}`)[0]).toMatch(/ unverified 0$/)
  })

  test.each([
    '(Al-Baqarah 2:43, Pickthall 1930)',
    '(البقرة: 43، ص 24)',
    '(Al-Baqarah 2:43; Bukhari 12)',
    '[البقرة: 43، 12 مرة]',
    '[البقرة: 43، 2010م]',
    '[البقرة: 43] (12)',
  ])('is none where other things stand behind it: %s', (reference) => {
    expect(settled(`${PRAY} ${reference}`)[0]).toMatch(/43 confirmed 0$/)
  })

  test('may be the beginning of a range that ends in the next surah', () => {
    expect(settled('﴿لا يكلف الله نفسا إلا وسعها﴾ [البقرة: 285 - آل عمران: 2]')[0]).toBe('البقرة: 285 unverified 0')
  })

  test('is no list where the surah of its last ayah is another one', () => {
    expect(read('(البقرة: 43، والآية 56 من سورة النور)')).toBe('2:43 24:56')
  })
})
