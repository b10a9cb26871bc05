import { describe, expect, test } from 'vitest'
import { rule } from '../../../src/rules/marks/impossible.ts'
import { messageIds } from '../lint-with.ts'

describe('sukun on two letters in a row', () => {
  test.each(['الوقف على «بَكْرْ» بالسكون جائز.', 'يَا لَيْلْ يَا عَيْنْ', 'الْفَجْرْ', 'آمَنُوْاْ'])('ends a word in pause: %s', (text) => {
    expect(messageIds(rule, text)).toEqual([])
  })

  test.each(['وَلَا تَاْيْئَسُوا مِن رَّوْحِ اللَّهِ', 'مِاْئْتَيْنِ'])('stands on a silent alef: %s', (text) => {
    expect(messageIds(rule, text)).toEqual([])
  })

  test.each(['اْلْكتاب', 'يَكْتْبُ', 'بَكْرْنْ', 'مْنْ', 'الْكْتاب'])('is impossible in %s', (text) => {
    expect(messageIds(rule, text)).toEqual(['twoSukuns'])
  })
})

describe('shadda and sukun on one letter', () => {
  test.each(['سرنا إلى الدارِ لعلَّ القلبَ أن يستقرّْ … ثم رجعنا', 'لا تُسرعوا، فالخيلُ لا تفِرّْ', '«هذا هو الحقّْ» بالوقف', 'يا أيها البدرُ الأغرّْ\nأقبِل'])('are those of a rhyme in pause: %s', (text) => {
    expect(messageIds(rule, text)).toEqual([])
  })

  test.each(['هذا هو الحقّْ المبين', 'محمّْد', 'أنّْ'])('are impossible in %s', (text) => {
    expect(messageIds(rule, text)).toEqual(['shaddaSukun'])
  })
})

describe('a mark on tatweel', () => {
  test.each(['علامتا جمع المذكر السالم (ـُونَ) و(ـِينَ).', 'والواو في (ـُوا) للجماعة.', 'الضمة (ـُ) والفتحة (ـَا)'])('shows an ending by itself: %s', (text) => {
    expect(messageIds(rule, text)).toEqual([])
  })

  test('slipped off its letter inside a word', () => {
    expect(messageIds(rule, 'كتـُب في البيت')).toEqual(['onTatweel'])
  })
})

describe('the form that a word comes from, in books on morphology', () => {
  test.each([
    'أصل ميزان: مِوْزان، قلبت الواو ياء لسكونها بعد كسر.',
    'وأصل ميعاد مِوْعاد',
    'مُوقِن أصلها «مُيْقِن» فأُعلّت.',
    'The underlying form is مِوْزان here.',
    '| الكلمة | الأصل |\n|---|---|\n| ميزان | مِوْزان |\n| موقن | مُيْقِن |',
  ])('is shown: %s', (text) => {
    expect(messageIds(rule, text)).toEqual([])
  })

  test('is impossible where nothing says so', () => {
    expect(messageIds(rule, 'كتب الطالب كلمة مِوْزان في الدفتر.')).toEqual(['kasraWaw'])
    expect(messageIds(rule, 'أصل الكتاب هنا.\nكتب الطالب كلمة مِوْزان في الدفتر.')).toEqual(['kasraWaw'])
  })

  test('is no reason for other marks', () => {
    expect(messageIds(rule, 'أصل الكلمة المدرسِة هنا')).toEqual(['beforeTehMarbuta'])
  })
})
