import { describe, expect, test } from 'vitest'
import { rule } from '../../../src/rules/shape/visual-order.ts'
import { fixed, messageIds } from '../lint-with.ts'

describe('names that give words by chance when turned round stay', () => {
  test.each([
    'كامالا هاريس', 'Vice President كامالا هاريس spoke today.', 'باولا كارولا', 'جيلا كاتيلا', 'لالطلاب', 'تسلا', 'بيرلا', 'نيكولا', 'أنجيلا ميركل',
    'كامالا هاريس، باولا كارولا، جيلا كاتيلا', 'كامالا هاريس وباولا كارولا ونيكولا تسلا', '| كامالا | هاريس |',
  ])('%s', (text) => {
    expect(messageIds(rule, text)).toEqual([])
  })
})

test.each([['ةسردملا', 'المدرسة'], ['باتكلا', 'الكتاب'], ['ةيبرعلا ةكلمملا', 'المملكة العربية'], ['ناتسناغفأ ةيروهمج', 'جمهورية أفغانستان'], ['دمحم21', '21محمد']])(
  'few words that the list holds are found: %s',
  (text, right) => {
    expect(fixed(rule, text)).toBe(right)
  },
)

describe('what is no part of the turned line keeps its place', () => {
  test.each([
    ['Name: دمحأ يلع ةسردملا', 'Name: المدرسة علي أحمد'],
    ['1. ةيبرعلا ةغللا ملعت باتك', '1. كتاب تعلم اللغة العربية'],
    ['٣. ةيبرعلا ةغللا ملعت باتك', '٣. كتاب تعلم اللغة العربية'],
    ['1) ةيبرعلا ةغللا ملعت باتك', '1) كتاب تعلم اللغة العربية'],
    ['- ةيبرعلا ةغللا ملعت باتك', '- كتاب تعلم اللغة العربية'],
    ['Page 12 - ةيبرعلا ةغللا ملعت باتك', 'Page 12 - كتاب تعلم اللغة العربية'],
    ['| ةنيدملا مسا | ناكسلا ددع يلامجإ |', '| اسم المدينة | إجمالي عدد السكان |'],
    ['| ةنيدملا | ناكسلا ددع | 1200 |', '| المدينة | عدد السكان | 1200 |'],
    ['سردلا أدبي ىتم؟', 'متى يبدأ الدرس؟'],
  ])('%s', (text, right) => {
    expect(fixed(rule, text)).toBe(right)
  })

  test.each([
    ['2023 ماع يف ةسردملا ىلإ دلولا بهذ', 'ذهب الولد إلى المدرسة في عام 2023'],
    ['PDF ةغيصب ةديدجلا ةخسنلا', 'النسخة الجديدة بصيغة PDF'],
    ['ةسردملا ىلإ دلولا بهذ .1', '1. ذهب الولد إلى المدرسة'],
    ['.ةسردملا ىلإ دلولا بهذ', 'ذهب الولد إلى المدرسة.'],
  ])('a number or word of the Arabic line itself moves: %s', (text, right) => {
    expect(fixed(rule, text)).toBe(right)
  })
})

test.each(['»كتاب« heißt Buch.', 'Das Wort »كتاب« (kitāb) bedeutet Buch.', 'قرأت رواية »Der Prozess« لكافكا'])('guillemets as German has them stay: %s', (text) => {
  expect(messageIds(rule, text)).toEqual([])
})

test('those of an Arabic line were turned with it', () => {
  expect(messageIds(rule, 'قال الرجل »نعم« ثم ذهب')).toEqual(['brackets'])
})

test.each([
  ['هذا نص)توضيحي(هنا', 'هذا نص (توضيحي) هنا'],
  ['هذا نص)توضيحي قصير(هنا', 'هذا نص (توضيحي قصير) هنا'],
])('brackets turned with their spaces lost: %s', (text, right) => {
  expect(fixed(rule, text)).toBe(right)
})

test.each(['أ)نص ب)نص', 'نص(توضيحي)هنا', '(أ)نص)توضيحي(هنا', 'نص)هنا', 'نص)توضيحي (هنا'])('other brackets without spaces stay: %s', (text) => {
  expect(messageIds(rule, text)).toEqual([])
})
