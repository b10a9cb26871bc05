import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../../src/quran/index.ts'

const quran = loadQuran()
const told = (text: string): string[] => quran.findQuotations(text).flatMap(({ verdict, possible, text: words }) => (verdict === 'verbatim' || possible ? [] : [words]))

describe('the writer’s explanation within a verse in running text', () => {
  test.each([
    'قال تعالى: فاسألوا أهل الذكر وهم العلماء إن كنتم لا تعلمون.',
    'قال تعالى: ويطعمون الطعام على حبه مسكينا ويتيما وهو الصغير الذي مات أبوه وأسيرا.',
  ])('is no part of it: %s', (text) => {
    expect(told(text)).toEqual([])
  })

  test.each(['قال تعالى: فاسألوا أهل الذكر كلهم إن كنتم لا تعلمون.', 'قال تعالى: فاسألوا أهل العلم وهم العلماء إن كنتم لا تعلمون.'])('other words stay a slip: %s', (text) => {
    expect(told(text)).toHaveLength(1)
  })
})

test('a column of mistakes holds no verses', () => {
  const rows = (head: string): string => `| ${head} | الموضع |\n|---|---|\n| إن أكرمكم عند الله أتقاهم وأعلمهم | الحجرات 13 |\n| ولا تمش في الأرض فرحا إنك لن تخرق الأرض | الإسراء 37 |`
  expect(told(rows('خطأ شائع'))).toEqual([])
  expect(told(rows('الآية'))).not.toEqual([])
})
