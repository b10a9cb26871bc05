import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../../src/quran/index.ts'

const quran = loadQuran()
const told = (text: string): string[] => quran.findQuotations(text).flatMap(({ verdict, possible, text: words }) => (verdict === 'verbatim' || verdict === 'spelling' || possible ? [] : [words]))

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

describe('words that fill out a verse in running text, with its reference beside it', () => {
  test.each([
    'ولا تقف أيها المسلم ما ليس لك به علم إن السمع والبصر والفؤاد كل أولئك كان عنه مسؤولا (الإسراء: 36).',
    'ألم تر أن الله أنزل من السماء إلى الأرض ماء فسلكه ينابيع في الأرض ثم يخرج به زرعا مختلفا ألوانه (الزمر: 21) وفي ذلك عبرة.',
    '- يوفون بالنذر في الدنيا ويخافون يوما كان شره مستطيرا (الإنسان: 7)',
  ])('are the writer’s: %s', (text) => {
    expect(told(text)).toEqual([])
  })

  test.each([
    ['behind God’s speech', 'قال تعالى: يوفون بالنذر في الدنيا ويخافون يوما كان شره مستطيرا (الإنسان: 7)'],
    ['between marks', '«يوفون بالنذر في الدنيا ويخافون يوما كان شره مستطيرا» (الإنسان: 7)'],
    ['with vowel signs', 'يُوفُونَ بِالنَّذْرِ فِي الدُّنْيَا وَيَخَافُونَ يَوْمًا كَانَ شَرُّهُ مُسْتَطِيرًا (الإنسان: 7)'],
    ['on a line of its own', '> يوفون بالنذر في الدنيا ويخافون يوما كان شره مستطيرا\n> (الإنسان: 7)'],
    ['where the verse has another end', 'يا أيها الذين آمنوا كتب عليكم الصيام كما كتب على الذين من قبلكم الله يحب المتوكلين (البقرة: 183)'],
    ['where a word is another, too', 'ولا تقف أيها المسلم ما ليس لك به علم إن السمع والنظر والفؤاد كل أولئك كان عنه مسؤولا (الإسراء: 36).'],
  ])('are a mistake %s', (_, text) => {
    expect(told(text)).toHaveLength(1)
  })
})

describe('a small word behind words of a verse', () => {
  test.each(['قال تعالى: فاستقم كما أمرت ولا تطغ (هود: 112).', 'يقول الله لنبيه: فاستقم كما أمرت ولا تطغ. وهذه وصية لكل داعية'])('is where the writer goes on, and no other verse begins so: %s', (text) => {
    expect(told(text)).toEqual([])
  })

  test.each(['قال تعالى: واستقم كما أمرت وما تتبع أهواءهم', 'قال تعالى: وتعاونوا على الخير والتقوى ولا'])('does not hide a slip: %s', (text) => {
    expect(told(text)).toHaveLength(1)
  })
})

test('a column of mistakes holds no verses', () => {
  const rows = (head: string): string => `| ${head} | الموضع |\n|---|---|\n| إن أكرمكم عند الله أتقاهم وأعلمهم | الحجرات 13 |\n| ولا تمش في الأرض فرحا إنك لن تخرق الأرض | الإسراء 37 |`
  expect(told(rows('خطأ شائع'))).toEqual([])
  expect(told(rows('الآية'))).not.toEqual([])
})
