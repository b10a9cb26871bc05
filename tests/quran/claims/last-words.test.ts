import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../../src/quran/index.ts'

const quran = loadQuran()
const told = (text: string): (string | undefined)[][] => quran.findQuotations(text).flatMap(({ verdict, differences }) => (verdict === 'verbatim' ? [] : [[verdict, ...differences.map(({ found, expected }) => `${found} → ${expected}`)]]))
const ALTERED = [['misquoted', 'الكافرون → الضالون']]

describe('another word stands for the last one of a verse in running text', () => {
  test.each([
    ['behind God’s speech', 'قال تعالى: قال ومن يقنط من رحمة ربه إلا الكافرون.'],
    ['behind it, at the end of the text', 'وقال عز وجل قال ومن يقنط من رحمة ربه إلا الكافرون'],
    ['before the reference', 'وأجاب إبراهيم الملائكة: قال ومن يقنط من رحمة ربه إلا الكافرون [الحجر: 56].'],
    ['in a cell', '| السورة | رقم الآية | الآية |\n|---|---|---|\n| الحجر | 56 | قال ومن يقنط من رحمة ربه إلا الكافرون |'],
    ['in a block', '> قال ومن يقنط من رحمة ربه إلا الكافرون\n> — الحجر 56'],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual(ALTERED)
  })

  test('up to a pause', () => {
    expect(told('قال تعالى: فاستجبنا له فكشفنا ما به من بلاء.')).toEqual([['misquoted', 'بلاء → ضر']])
  })
})

describe('the writer’s words behind a verse are his', () => {
  test.each([
    ['behind a whole ayah', 'قال تعالى: إن الله مع الصابرين دائما.'],
    ['behind a part of which more is left', 'قال تعالى: يا أيها الذين آمنوا كتب عليكم الصيام جميعا.'],
    ['that go on', 'قال تعالى: قال ومن يقنط من رحمة ربه إلا من خسر نفسه وأهله يوم القيامة.'],
    ['before another verse', 'قال تعالى: قال ومن يقنط من رحمة ربه إلا كثير قل هو الله أحد الله الصمد لم يلد ولم يولد.'],
    ['that leave the rest out', 'قال تعالى: قال ومن يقنط من رحمة ربه إلا الآية.'],
    ['that close a recitation', 'قال تعالى: فاستجبنا له فكشفنا ما به من صدق.'],
    ['where nobody is said to speak', 'ثم تذكرت أنه لا أحد ومن يقنط من رحمة ربه إلا الكافرون.'],
    ['before a reference to another ayah', 'وأجاب إبراهيم الملائكة: قال ومن يقنط من رحمة ربه إلا الكافرون [البقرة: 56].'],
    ['in a column of mistakes', '| الخطأ | الصواب |\n|---|---|\n| قال ومن يقنط من رحمة ربه إلا الكافرون | الضالون |'],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([])
  })
})

describe('a short word that the writer’s sentence has too ends no verse', () => {
  test.each([
    ['behind words of his own', 'قال تعالى: إنهم فتية آمنوا بربهم وزدناهم هدى وثباتا على الحق حين دعاهم قومهم.'],
    ['behind others of them', 'قال تعالى: ربنا لا تزغ قلوبنا بعد إذ هديتنا واجعلنا من أهل الثبات.'],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([])
  })

  test('nor in the next cell', () => {
    expect(quran.findQuotations('| الآية | مثلها |\n|---|---|\n| إن أكرمكم عند الله أتقاهم | إن الكريم من اتقى |').every(({ text }) => !text.includes('|'))).toBe(true)
  })
})
