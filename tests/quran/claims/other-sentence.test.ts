// Sayings and hadith in the brackets of the Quran, and verses of which a word or two are others.
import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../../src/quran/index.ts'

const told = (text: string): string[] => loadQuran().findQuotations(text).map(({ verdict }) => verdict)
const statuses = (text: string): string[] => loadQuran().findCitations(text).map(({ status }) => status)

describe('another sentence that shares common words with a verse has no edit, and its reference is not called wrong', () => {
  test.each([
    ['خيركم من تعلم القرآن وعلمه', 'الرحمن: 2'],
    ['إن الله جميل يحب الجمال', 'الأعراف: 31'],
    ['إن الله وتر يحب الوتر', 'الفجر: 3'],
    ['إن الله كتب الإحسان على كل شيء', 'البقرة: 195'],
    ['إن مع الصبر نصرا', 'الشرح: 6'],
    ['المؤمن مرآة أخيه', 'الحجرات: 10'],
    ['وخالق الناس بخلق حسن', 'البقرة: 83'],
    ['إن الله يحب الملحين في الدعاء', 'غافر: 60'],
    ['العدل أساس الملك', 'النساء: 58'],
    ['من لا يشكر الناس لا يشكر الله', 'إبراهيم: 7'],
  ])('%s', (saying, ref) => {
    const text = `قال تعالى: ﴿${saying}﴾ [${ref}].`
    expect(loadQuran().findQuotations(text)).toMatchObject([{ verdict: 'unmatched', expected: null, differences: [] }])
    expect(statuses(text)).toEqual(['unverified'])
  })

  test('what it resembles is named', () => {
    const [found] = loadQuran().findQuotations('قال تعالى: ﴿إن الله جميل يحب الجمال﴾.')
    expect(found?.nearest[0]).toEqual({ surah: 2, from: 222, to: 222 })
  })
})

describe('a verse of which a word is another stays one', () => {
  test.each([
    ['إن الله يحب المؤمنين', 'البقرة: 195'],
    ['لا إكراه في الإسلام', 'البقرة: 256'],
    ['إن مع العسر فرجا', 'الشرح: 6'],
    ['وتعاونوا على الخير والإحسان', 'المائدة: 2'],
    ['وأحل الله البيع وحرم القمار', 'البقرة: 275'],
    ['قل هو الله واحد', 'الإخلاص: 1'],
    ['فصل لربك واسجد', 'الكوثر: 2'],
    ['كل نفس ذائقة العذاب', 'آل عمران: 185'],
    ['والله خير الرزاقين', 'الجمعة: 11'],
    ['إن بعض الظن ذنب', 'الحجرات: 12'],
    ['ألا له الأمر والخلق', 'الأعراف: 54'],
  ])('%s', (words, ref) => {
    expect(told(`قال تعالى: ﴿${words}﴾ [${ref}].`)).toEqual(['misquoted'])
  })
})
