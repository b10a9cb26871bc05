import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../../src/quran/index.ts'

const only = (text: string) => {
  const { quotations, citations } = loadQuran().analyze(text)
  expect(quotations).toHaveLength(1)
  return { ...quotations[0]!, citations }
}

describe('another verse’s ending stands for the verse’s own, up to the pause or the end of the ayah', () => {
  test.each([
    ['﴿ولا تقتلوا أنفسكم إن الله يحب المحسنين﴾ [النساء: 29]', 'كان بكم رحيما'],
    ['﴿كونوا قوامين بالقسط شهداء لله إن الله خبير بما تعملون﴾ [النساء: 135]', 'ولو على أنفسكم أو الوالدين والأقربين'],
    ['﴿ولا تيأسوا من روح الله إنه غفور ودود﴾ [يوسف: 87]', 'لا ييأس من روح الله إلا القوم الكافرون'],
  ])('%s', (text, tail) => {
    expect(only(text).differences.at(-1)?.expected).toBe(tail)
  })

  test('one word stands for one', () => {
    expect(only('﴿ولا تقتلوا أنفسكم إن الله كان بكم غفورا﴾ [النساء: 29]').differences.at(-1)?.expected).toBe('رحيما')
    expect(only('﴿ألا بذكر الله تسكن القلوب﴾').differences).toHaveLength(1)
  })

  test('a verse does not end with ما', () => {
    expect(only('﴿لا يكلف الله نفسا إلا طاقتها﴾').expected).not.toMatch(/ ما$/)
  })
})

describe('one word at an edge stands for one word of the verse, though its letters touch the word beside', () => {
  const differences = (text: string) => loadQuran().analyze(text).quotations.flatMap((quotation) => quotation.differences.map(({ kind, found, expected }) => [kind, found, expected]))

  test.each([
    ['﴿فأشهدوا ذوي عدل منكم﴾ [الطلاق: 2]', 'فأشهدوا', 'وأشهدوا'],
    ['﴿فامسحوا برءوسكم وأرجلكم﴾ [المائدة: 6]', 'فامسحوا', 'وامسحوا'],
    ['﴿وأمسحوا بوجوهكم وأيديكم منه﴾ [المائدة: 6]', 'وأمسحوا', 'فامسحوا'],
    ['﴿فاستعينوا بالصبر والصلاة وإنها لكبيرة﴾ [البقرة: 45]', 'فاستعينوا', 'واستعينوا'],
  ])('at the start: %s', (text, found, expected) => {
    expect(differences(text)).toEqual([['substituted', found, expected]])
  })

  test.each([
    ['﴿يا أيها الذين آمنوا ... كما كتب على الذين من بعدكم﴾ [البقرة: 183]', 'بعدكم', 'قبلكم'],
    ['﴿حرمت عليكم الميتة ... وما أهل لغير الرحمن﴾ [المائدة: 3]', 'الرحمن', 'الله'],
    ['﴿وقضى ربك ألا تعبدوا إلا إياه … فلا تقل لهما أف ولا تزجرهما﴾ [الإسراء: 23]', 'تزجرهما', 'تنهرهما'],
    ['﴿الرجال قوامون على الإناث ... فالصالحات قانتات حافظات للغيب﴾ [النساء: 34]', 'الإناث', 'النساء'],
  ])('beside words left out: %s', (text, found, expected) => {
    expect(differences(text)).toEqual([['substituted', found, expected]])
  })
})

test('nine words of the cited ayah win over the ending of another', () => {
  const { refs, citations } = only('﴿يا أيها الذين آمنوا اتقوا الله وقولوا قولا سديدا إن الله خبير بما تعملون﴾ [الأحزاب: 70]')
  expect(refs[0]).toEqual({ surah: 33, from: 70, to: 70 })
  expect(citations.map(({ status }) => status)).toEqual(['confirmed'])
})
