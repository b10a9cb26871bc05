import { describe, expect, test } from 'vitest'
import { rule } from '../../../src/rules/shape/tatweel.ts'
import { fixed, messageIds } from '../lint-with.ts'

describe('tatweel that draws out no letter stays', () => {
  test.each([
    'قال الشاعر ــ رحمه الله ــ إن', 'سنة ١٩٩٠ــ١٩٩٥', 'من ص 12ــ15', 'الاسم: ـــــ', 'التاريخ: ـــ/ـــ/ـــ', 'الفصل الأول ـــــ 12', 'ــ أين كنت؟', 'ــأين كنت؟',
    'ـــــــــــ', '١ــ البند', 'قال الشاعرــ رحمه الله ــ إن', 'الضمير ــه', '(ـــ)', 'المبلغ ـــــ ريال',
  ])('%s', (text) => {
    expect(messageIds(rule, text)).toEqual([])
  })
})

describe('of a run at the end of a word one stays', () => {
  test.each([
    ['لـــ Google', 'لـ Google'], ['بـــ «كتاب»', 'بـ «كتاب»'], ['الـــ', 'الـ'], ['والـــ LCD', 'والـ LCD'], ['سنة ١٤٤٠ هـــ', 'سنة ١٤٤٠ هـ'], ['اهـــ', 'اهـ'],
    ['الفعل يبدأ بـ «يستـــ»', 'الفعل يبدأ بـ «يستـ»'],
  ])('%s', (text, right) => {
    expect(fixed(rule, text)).toBe(right)
  })
})

test.each([['أهلا وسهـــلا', 'أهلا وسهلا'], ['كتـــابٌ', 'كتابٌ'], ['حـــقّ', 'حقّ'], ['مَــرْحَــبًا', 'مَرْحَبًا'], ['الكتــاب والقلـــم', 'الكتاب والقلم']])('inside a word a run goes: %s', (text, right) => {
  expect(fixed(rule, text)).toBe(right)
})

test.each(['#وســـم', '@حســـاب', 'صـــورة.png', 'مجلد/صـــورة', 'http://example.com/صـــورة'])('a name that machines read stays: %s', (text) => {
  expect(messageIds(rule, text)).toEqual([])
})
