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
