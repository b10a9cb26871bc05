import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../../src/quran/index.ts'

const VERSE = 'رب اجعلني مقيم الصلاة ومن ذريتي ربنا وتقبل دعاء'
const PRAYER = 'رب اجعلني مقيم الصلاة وأهلي وذريتي، ربنا وتقبل دعائي'
const LONG = 'ربنا لا تزغ قلوبنا بعد إذ هديتنا وهب لنا من لدنك رحمة إنك أنت الوهاب'
const LONG_PRAYER = 'ربنا لا تزغ قلوبنا بعد إذ هديتنا إلى الإيمان وهب لنا من لدنك رحمة واسعة'
const quran = loadQuran()
const errors = (text: string): string[] => quran.findQuotations(text).filter(({ verdict, possible }) => !possible && verdict !== 'verbatim').map(({ verdict }) => verdict)

describe('the reference below a verse is not that of the prayer below it', () => {
  test.each([
    ['in its brackets', `﴿${VERSE}﴾ [إبراهيم: 40]\n${PRAYER}\n`],
    ['with the reference on a line of its own', `﴿${VERSE}﴾\n[إبراهيم: 40]\n${PRAYER}\n`],
    ['behind an empty line', `﴿${VERSE}﴾\n[إبراهيم: 40]\n\n${PRAYER}\n`],
    ['without brackets', `${LONG}\n— آل عمران: 8\n\n${LONG_PRAYER}\n`],
    ['without brackets, and the reference in them', `${LONG}\n[آل عمران: 8]\n${LONG_PRAYER}\n`],
  ])('%s', (_, text) => expect(errors(text)).toEqual([]))
})

describe('an altered verse below a reference is told', () => {
  const ALTERED = 'ربنا لا تزغ قلوبنا بعد إذ هديتنا وهب لنا من لدنك مغفرة إنك أنت الوهاب'
  test.each([
    ['that is its own', `[آل عمران: 8]\n${ALTERED}\n`],
    ['that is its own, below another verse with one', `﴿${VERSE}﴾ [إبراهيم: 40]\n\n[آل عمران: 8]\n${ALTERED}\n`],
    ['that is its own, right below another verse', `﴿${VERSE}﴾\n[آل عمران: 8]\n${ALTERED}\n`],
    ['below words of the writer', `ومن الأدعية المأثورة في كتاب الله\n(آل عمران: 8)\n${ALTERED}\n`],
    ['in brackets itself', `﴿${LONG}﴾\n[آل عمران: 8]\n﴿${ALTERED}﴾\n`],
    ['behind God’s speech', `﴿${LONG}﴾ [آل عمران: 8]\nقال تعالى: ${ALTERED}\n`],
  ])('%s', (_, text) => expect(errors(text)).toEqual(['misquoted']))
})
