import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../../src/quran/index.ts'

const quran = loadQuran()
const SAYING = '«العلم نور في قلوب الصالحين»'
/** The verdict of the last passage, where it is a quotation. */
const verdict = (text: string): string | undefined => quran.findQuotations(text).find(({ end }) => end > text.lastIndexOf('«'))?.verdict

describe('God’s speech goes on behind a verse', () => {
  test.each([
    'قال تعالى: «إن مع العسر يسرا» [الشرح: 6]، ثم قال: ',
    'قال تعالى: «إن مع العسر يسرا» [الشرح: 6]. وقال: ',
    'قال تعالى: «إن مع العسر يسرا» [الشرح: 6]. وفي موضع آخر: ',
    'قال الله تعالى: «إن مع العسر يسرا»، وقال أيضا: ',
    'قال تعالى: «إن مع العسر يسرا»، وقوله: ',
    'قال تعالى: «إن مع العسر يسرا» إلى قوله: ',
    'يقول الله تعالى: ﴿إن مع العسر يسرا﴾ [الشرح: 6]، وقال: ﴿فإن مع العسر يسرا﴾، وقال في موضع آخر: ',
  ])('%s', (before) => {
    expect(verdict(`${before}${SAYING}.`)).toBe('unmatched')
    expect(verdict(`${before}«إن أكرمكم عند الله أعلمكم».`)).toBe('misquoted')
  })
})

describe('somebody else may speak behind it', () => {
  test.each([
    ['who is named', 'قال تعالى: «إن مع العسر يسرا» [الشرح: 6]، ثم قال المؤلف: '],
    ['who quoted the verse', 'واستدل المؤلف بقوله تعالى: «إن مع العسر يسرا» [الشرح: 6]، ثم قال: '],
    ['who is named before God', 'قال الشيخ: قال تعالى: «إن مع العسر يسرا» [الشرح: 6]، ثم قال: '],
    ['who is named on the line before', 'قال ابن كثير:\nقال تعالى: «إن مع العسر يسرا» [الشرح: 6]، ثم قال: '],
    ['without a word that joins', 'قال تعالى: «إن مع العسر يسرا» [الشرح: 6]. قال: '],
    ['the Prophet', 'قال تعالى: «إن مع العسر يسرا» [الشرح: 6]. وقال ﷺ: '],
    ['who was mentioned behind the verse', 'قال تعالى: «إن مع العسر يسرا» كما ذكر الطبري، وقال: '],
    ['on the next line', 'قال تعالى: «إن مع العسر يسرا»\nوقال: '],
    ['behind words that are no verse', 'قال تعالى: «العلم في الصغر كالنقش على الحجر»، وقال: «إن مع العسر يسرا». ثم كتب: '],
  ])('%s', (_, before) => {
    expect(verdict(`${before}${SAYING}.`)).toBeUndefined()
  })

  test('a hadith that its source follows', () => {
    expect(verdict(`قال تعالى: «إن مع العسر يسرا» [الشرح: 6]. وقال: ${SAYING} رواه مسلم.`)).toBeUndefined()
  })
})
