import { expect, test } from 'vitest'
import { Headings } from '../../../src/quran/claims/headings.ts'

const isUnder = (text: string, words: string): boolean => new Headings(text).isUnderQudsi(text.indexOf(words))

test('hadith qudsi stand under their heading, up to the next', () => {
  expect(isUnder('# الأحاديث القدسية\n\n1. قال الله', 'قال')).toBe(true)
  expect(isUnder('مقدمة\n\nالأحاديث القدسية\n\nقال الله', 'قال')).toBe(true)
  expect(isUnder('## Forty Hadith Qudsi\ntext قال', 'قال')).toBe(true)
  expect(isUnder('# الأحاديث القدسية\n\nكلام\n\n# الآيات\n\nقال الله', 'قال')).toBe(false)
})

test('a sentence is no heading, nor is a line of a paragraph', () => {
  expect(isUnder('هذه هي الأحاديث القدسية.\n\nقال الله', 'قال')).toBe(false)
  expect(isUnder('كلام كثير عن\nالأحاديث القدسية\nقال الله', 'قال')).toBe(false)
  expect(isUnder('', '')).toBe(false)
})

const isRead = (text: string, words: string): boolean => new Headings(text).isUnderOtherReading(text.indexOf(words))

test('what stands under a heading that names another reading is read so, and so are its parts', () => {
  expect(isRead('# سورة الأعلى (برواية ورش عن نافع)\n\nكلام\n\n## شرح\n\nمتن', 'متن')).toBe(true)
  expect(isRead('سورة الأعلى برواية قالون\n\nكلام\n\nشرح الكلمات\n\nمتن', 'متن')).toBe(true)
  expect(isRead('# المقدمة\n\n## قراءة ابن كثير\n\nمتن', 'متن')).toBe(true)
  expect(isRead('# Surah 87 in the riwayat of Warsh\n\nمتن', 'متن')).toBe(true)
})

test('another section of its level is not, nor one that names Hafs, nor what stands before it', () => {
  expect(isRead('# الدرس\n\n## قراءة حمزة\n\nكلام\n\n## التفسير\n\nمتن', 'متن')).toBe(false)
  expect(isRead('برواية ورش\n\nكلام\n\nبرواية حفص\n\nمتن', 'متن')).toBe(false)
  expect(isRead('متن\n\n# برواية ورش', 'متن')).toBe(false)
  expect(isRead('# رواية مالك عن نافع\n\nمتن', 'متن')).toBe(false)
  expect(isRead('# رواية نافع عن ابن عمر\n\nمتن', 'متن')).toBe(false)
  expect(isRead('# رواية هشام عن ابن عامر\n\nمتن', 'متن')).toBe(true)
  expect(isRead('# برواية حفص عن عاصم\n\nمتن', 'متن')).toBe(false)
})
