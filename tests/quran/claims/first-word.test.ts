import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../../src/quran/index.ts'

const quran = loadQuran()
const told = (text: string): string[][] => quran.findQuotations(text).filter(({ verdict, possible }) => !possible && verdict !== 'verbatim' && verdict !== 'spelling').map(({ differences }) => differences.map(({ found, expected }) => `${found} for ${expected}`))

describe('the first word of a verse behind God’s speech, without a colon, is another one', () => {
  test.each([
    ['قال تعالى وتمسكوا بحبل الله جميعا ولا تفرقوا (آل عمران: 103).', 'وتمسكوا for واعتصموا'],
    ['وفي ذلك يقول الله سبحانه واطلبوا بالصبر والصلاة وإنها لكبيرة إلا على الخاشعين [البقرة: 45]', 'واطلبوا for واستعينوا'],
    ['وقد قال الله تعالى وأتى ربك والملك صفا صفا (الفجر: 22) وهذا يوم القيامة.', 'وأتى for وجاء'],
  ])('%s', (text, difference) => {
    expect(told(text)).toEqual([[difference]])
  })
})

describe('the writer’s words before a verse are no part of it', () => {
  test.each([
    'قال تعالى في الصبر واستعينوا بالصبر والصلاة وإنها لكبيرة إلا على الخاشعين (البقرة: 45).',
    'قال تعالى واعظا واستعينوا بالصبر والصلاة وإنها لكبيرة إلا على الخاشعين (البقرة: 45).',
    'قال تعالى واعظا استعينوا بالصبر والصلاة إن الله مع الصابرين (البقرة: 153).',
    'قال تعالى وقوله حق استعينوا بالصبر والصلاة (البقرة: 153).',
    'قال تعالى وأمر بإقامة الصلاة وآتوا الزكاة واركعوا مع الراكعين (البقرة: 43).',
    'قال تعالى وبين أن حبل الله جميعا ولا تفرقوا (آل عمران: 103).',
    'قال تعالى وللصابرين إنما يوفى الصابرون أجرهم بغير حساب (الزمر: 10).',
    'قال الشيخ رحمه الله تعالى وتمسكوا بحبل الله جميعا ولا تفرقوا (آل عمران: 103).',
  ])('%s', (text) => expect(told(text)).toEqual([]))
})
