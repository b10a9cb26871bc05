import { expect, test } from 'vitest'
import { fix } from '../../../src/index.ts'
import { rule as impossible } from '../../../src/rules/letters/impossible-sequence.ts'
import { rule } from '../../../src/rules/letters/lost-space.ts'
import { rule as tanwin } from '../../../src/rules/marks/tanwin.ts'
import { fixed, messageIds } from '../lint-with.ts'

test.each([
  '#مدرسةالنور', '@مدرسةالنور', 'اكتب إلى مدرسةالنور@example.com', 'صورةجديدة.png', 'C:\\مدرسةالنور\\', '/home/مدرسةالنور', '#غزةتحت_القصف', 'مدرسةالنور_2', 'مدرسةالنور.com', '#لغتناالعربيةهويتنا',
  '(#مدرسةالنور)', 'https://example.com/مدرسةالنور', '#ةالنور',
])('a name that machines read has no spaces: %s', (text) => {
  expect([...messageIds(rule, text), ...messageIds(impossible, text)]).toEqual([])
})

test.each([
  ['جاء في المدرسةالجديدة اليوم.', 'جاء في المدرسة الجديدة اليوم.'],
  ['# جاء في المدرسةالجديدة', '# جاء في المدرسة الجديدة'],
  ['ذهب.المدرسةالجديدة', 'ذهب.المدرسة الجديدة'],
  ['(المدرسةالجديدة)', '(المدرسة الجديدة)'],
])('in prose they are parted: %s', (text, right) => {
  expect(fixed(rule, text)).toBe(right)
})

test.each([
  ['قال الرجل\u200bللمرأة', 'قال الرجل للمرأة'],
  ['كتاب\ufeffجديد', 'كتاب جديد'],
  ['المدرسة\u200bالجديدة', 'المدرسة الجديدة'],
  ['كتاب\u200bجديد\u200bكبير', 'كتاب جديد كبير'],
  ['في المدر\u200bسة', 'في المدر\u200bسة'],
  ['في\u200bإل\u200bسي', 'في\u200bإل\u200bسي'],
  ['كامالا\u200bهاريس', 'كامالا\u200bهاريس'],
])('a zero-width space between two words is a space: %j', (text, right) => {
  expect(fixed(rule, text)).toBe(right)
})

test('it is put in before anything could join them', () => {
  expect(fix('قال الرجل\u200bللمرأة').text).toBe('قال الرجل للمرأة')
  expect(fix('المدرسة\u200bالجديدة').text).toBe('المدرسة الجديدة')
})

test.each([
  ['خبزاًطازجا', 'خبزاً طازجا'],
  ['شكراًلك', 'شكراً لك'],
  ['كتابًاجديدا', 'كتابًا جديدا'],
  ['مدرسةٌكبيرة', 'مدرسةٌ كبيرة'],
])('behind tanwin one is suggested, and tanwin is not blamed: %s', (text, right) => {
  expect(fixed(rule, text)).toBe(right)
  expect(messageIds(tanwin, text)).toEqual([])
})

test('where no two words come out, the tanwin is at fault', () => {
  expect(fixed(rule, 'قٌيّد الدخول')).toBe('قٌيّد الدخول')
  expect(messageIds(tanwin, 'قٌيّد الدخول')).toEqual(['inside'])
})

test.each([
  ['قال رسولالله صلى اللهعليه وسلم', 'قال رسول الله صلى الله عليه وسلم'],
  ['قال صلىاللهعليهوسلم ذلك', 'قال صلى الله عليه وسلم ذلك'],
  ['صلى الله عليهوسلم', 'صلى الله عليه وسلم'],
  ['عن عمر رضي اللهعنه', 'عن عمر رضي الله عنه'],
  ['ورسولالله أعلم', 'ورسول الله أعلم'],
  ['لاإله إلاالله', 'لا إله إلا الله'],
  ['لاإلهإلاالله', 'لا إله إلا الله'],
  ['ان شاءالله', 'ان شاء الله'],
  ['إنشاءالله', 'إن شاء الله'],
])('an expression that everybody writes gets its spaces: %s', (text, right) => {
  expect(fixed(rule, text)).toBe(right)
  expect(messageIds(impossible, text)).toEqual([])
})

test.each(['عبدالله', 'نصرالله', 'الحمدلله', 'ماشاءالله', 'فيينا', 'فيلادلفيا', 'فيسبوك', 'فيتنام', 'فيتغنشتاين', 'فيرجينيا', 'أنجلوس', 'منهاتن', 'لابد', 'لايوجد', 'لاسيما', 'فيقرؤها', 'إنشاء الله للكون', '#رسولالله', 'رسولالله.com'])('what is written so on purpose stays: %s', (text) => {
  expect(messageIds(rule, text)).toEqual([])
})

test.each([
  '| الخطأ | الصواب |\n|---|---|\n| فيالبيت | في البيت |\n| المدرسةالجديدة | المدرسة الجديدة |',
  'يكتب بعضهم «فيالبيت» بدل «في البيت»',
  '«انشاءالله» والصواب «إن شاء الله»',
  'قل رسول الله لا رسولالله',
  'المدرسةالجديدة → المدرسة الجديدة',
  'منالبيت صوابه: من البيت',
  'Write من البيت instead of منالبيت.',
])('a mistake shown beside its correction stays: %s', (text) => {
  expect(messageIds(rule, text)).toEqual([])
})

test.each([
  ['خرج منالبيت مسرعا ثم عاد من البيت', 'together'],
  ['قال رسولالله لأصحابه وهم مع رسول الله في المسجد', 'expression'],
  ['زار المدرسةالجديدة ثم ترك المدرسة الجديدة', 'afterFinal'],
  ['كتب «منالبيت» ثم وقف', 'together'],
  ['كتب «منالبيت». ثم خرج من البيت', 'together'],
])('one that only happens to stand near the parted words is told: %s', (text, messageId) => {
  expect(messageIds(rule, text)).toEqual([messageId])
})
