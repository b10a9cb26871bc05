import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../../src/quran/index.ts'

const quran = loadQuran()
const told = (text: string): string[] => quran.findQuotations(text).map(({ verdict, text: words }) => `${verdict}: ${words}`)

describe('«أن» of the writer is no word of the verse that begins with «إن»', () => {
  test.each([
    ['والمؤمن يعلم أن الله مع الصابرين (البقرة: 153).', 'الله مع الصابرين'],
    ['وأخبر سبحانه بأن الله يحب المحسنين (البقرة: 195)، فأحسنوا.', 'الله يحب المحسنين'],
    ['وبين أن الصلاة تنهى عن الفحشاء والمنكر [العنكبوت: 45].', 'الصلاة تنهى عن الفحشاء والمنكر'],
    ['وقد علمنا أن مع العسر يسرا (الشرح: 6).', 'مع العسر يسرا'],
    ['وذكر أَنَّ اللَّهَ مَعَ الصَّابِرِينَ (البقرة: 153)', 'اللَّهَ مَعَ الصَّابِرِينَ'],
  ])('%s', (text, verse) => {
    expect(told(text)).toEqual([`verbatim: ${verse}`])
    expect(quran.findCitations(text)).toMatchObject([{ status: 'confirmed' }])
  })
})

describe('it is a slip', () => {
  test.each([
    ['behind a colon', 'قال تعالى: أن الله مع الصابرين (البقرة: 153)'],
    ['between marks', 'ويعلم المؤمن «أن الله مع الصابرين» (البقرة: 153)'],
    ['where it begins the line', 'أن الله مع الصابرين (البقرة: 153)'],
    ['in brackets', 'واعلموا ﴿أن الله مع الصابرين﴾ [البقرة: 153]'],
  ])('%s', (_, text) => expect(told(text)).toEqual(['misquoted: أن الله مع الصابرين']))

  test('where another word differs too', () => expect(told('والمؤمن يعلم أن الصلاة تمنع عن الفحشاء والمنكر ولذكر الله أكبر (العنكبوت: 45)').some((one) => one.startsWith('misquoted: '))).toBe(true))
})
