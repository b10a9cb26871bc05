import { expect, test } from 'vitest'
import { loadQuran } from '../../../src/quran/index.ts'

const verdicts = (text: string): string[] => loadQuran().findQuotations(text).map(({ verdict }) => verdict)

test.each(['الساكت عن الحق شيطان أخرس', 'حب الوطن من الإيمان', 'الظلم ظلمات يوم القيامة', 'الصبر مفتاح الفرج', 'الناس على دين ملوكهم'])('a saying that shares a word or two with a verse is unmatched: %s', (saying) => {
  expect(verdicts(`قال تعالى: ﴿${saying}﴾.`)).toEqual(['unmatched'])
})

test.each(['ألا بذكر الله تسكن القلوب', 'كل نفس ذائقة الفناء', 'وتعاونوا على الخير والتقوى', 'إن مع العسر فرجا', 'قل لن يصيبنا إلا ما قدر الله لنا'])('a verse with a word changed is that verse: %s', (verse) => {
  expect(verdicts(`قال تعالى: ﴿${verse}﴾.`)).toEqual(['misquoted'])
})
