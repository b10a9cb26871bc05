import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../../src/quran/index.ts'

const quran = loadQuran()
const told = (text: string): string[] => quran.findQuotations(text).filter(({ verdict, possible }) => !possible && verdict !== 'verbatim').map((one) => one.text)

const ALMS = 'الفقراء والمساكين والعاملون عليها والمؤلفة قلوبهم وفي الرقاب والغارمون وفي سبيل الله وابن السبيل'
const KIN = 'الأمهات والبنات والأخوات والعمات والخالات وبنات الأخ وبنات الأخت'

describe('what a verse names, in the writer’s own words, is no quotation of it', () => {
  test.each([
    `مصارف الزكاة في القرآن: ${ALMS}.`,
    `مصارف الزكاة ثمانية (التوبة: 60): ${ALMS}.`,
    `وبين القرآن أن المصارف هي: ${ALMS} (التوبة: 60).`,
    `ذكر الله في الآية أصناف المحرمات: ${KIN}.`,
    `انظر آية المحرمات (النساء: 23). وفي الآية سبعة أصناف من النسب: ${KIN}.`,
    'وفي هذه الآية أربعة فروض: غسل الوجه، وغسل اليدين إلى المرفقين، ومسح الرأس، وغسل الرجلين إلى الكعبين.',
    'فروض الوضوء (المائدة: 6)، وفيها: غسل الوجه، وغسل اليدين إلى المرافق، ومسح الرأس، وغسل الرجلين إلى الكعبين.',
    'تشتمل الآية الكريمة على: الأمر بالعدل والإحسان، وإيتاء ذي القربى، والنهي عن الفحشاء والمنكر والبغي (النحل: 90).',
  ])('%s', (text) => {
    expect(told(text)).toEqual([])
  })
})

describe('a verse that is miswritten is told', () => {
  test.each([
    ['where God speaks', `قال تعالى في مصارف الزكاة: ${ALMS}.`, ALMS],
    ['where another word stands for the verse’s', 'وفي القرآن الكريم: لا إكراه في الإسلام قد تبين الرشد من الغي.', 'لا إكراه في الإسلام قد تبين الرشد من الغي'],
    ['where it begins as the verse does', 'وفي سورة التوبة: إنما الصدقات للفقراء والمحتاجين والعاملين عليها (التوبة: 60).', 'إنما الصدقات للفقراء والمحتاجين والعاملين عليها'],
  ])('%s', (_, text, verse) => {
    expect(told(text)).toEqual([verse])
  })
})
