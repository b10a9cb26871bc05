import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textSource } from '../../../src/documents/index.ts'
import { lintSource } from '../../../src/lint/index.ts'
import { rule } from '../../../src/rules/shape/spaced-letters.ts'
import { fixed, messageIds } from '../lint-with.ts'

const ALPHABET = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي']
const ABJAD = [...'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ']
const spaced = (text: string): string => [...text].join(' ')
const markdown = (text: string) => lintSource(textSource(text, { format: 'markdown' }), { registry: [rule] }).findings

describe('lists of letters', () => {
  test.each([
    'حروف الإظهار: ء هـ ع ح غ خ، وحروف الإدغام: ي ر م ل و ن.', 'حروف الهمس:\nف ح ث ه ش خ ص س ك ت', 'وأحرف المضارعة وغيرها هي ن أ ي ت و م', 'الإظهار: ء هـ ع ح غ خ، والإدغام: ي ر م ل و ن.',
    'الحروف القمرية ا ب غ ح ج ك و خ ف ع ق ي م ه', 'تجمعها ا ب غ ح ج ك و خ ف ع ق ي م ه', 'أ ب ج د ه و ز', '| الاستعلاء | خ ص ض غ ط ق ظ |', 'الشمسية ت ث د ذ ر ز س ش ص ض ط ظ ل ن',
  ])('stay: %s', (text) => {
    expect(messageIds(rule, text)).toEqual([])
  })

  test.each(['روى هذا الحديث (خ م د ت ن هـ) في كتبهم.', 'أخرجه: خ م ت س ق د في السنن', 'رواه (حم خ م د ت ن هـ حب ك)', 'رواه خ م د ت ن ق'])('sigla of the books of hadith stay: %s', (text) => {
    expect(messageIds(rule, text)).toEqual([])
  })

  test('letters to be put in order stay', () => {
    expect(messageIds(rule, 'رتب الحروف: ا ل م د ر س ة')).toEqual([])
    expect(messageIds(rule, 'كوّن كلمة من الحروف الآتية: ا ل ع ا ل م')).toEqual([])
  })

  test('any stretch of either alphabet stays', () => {
    fc.assert(
      fc.property(fc.constantFrom(ALPHABET, ABJAD), fc.nat(22), fc.integer({ min: 6, max: 28 }), (order, from, length) => {
        expect(messageIds(rule, order.slice(from, from + length).join(' '))).toEqual([])
      }),
    )
  })

  test('stay in cells of a table', () => {
    const head = '| الصفة | حروفها |\n|---|---|\n'
    expect(markdown(`${head}| الاستعلاء | خ ص ض غ ط ق ظ |\n`)).toEqual([])
    expect(markdown(`${head}| الاستعلاء | خ ص ض غ ط ق ظ |\n| الإدغام | ي ر م ل و ن |\n`)).toEqual([])
  })
})

test.each([
  'حلل الكلمة: تَرْمِيهِمْ = تَ رْ مِ ي هِ مْ',
  'حلل المدرسة: ا ل م د ر س ة',
  'اقرأ: أَ نْ تَ طَ ا لِ بٌ مُ جْ تَ هِ دٌ فِ ي ا ل صَّ فِّ ← أَنْتَ طَالِبٌ مُجْتَهِدٌ فِي الصَّفِّ',
  'ا ل م د ر س ة = المدرسة',
  'كتاب جديد → ك ت ا ب ج د ي د',
])('letters that spell the word beside them stay: %s', (text) => {
  expect(messageIds(rule, text)).toEqual([])
})

test('the word on another line does not spare them', () => {
  expect(messageIds(rule, 'المدرسة\nا ل م د ر س ة')).toEqual(['spaced'])
})

describe('words torn in two', () => {
  test.each([
    ['هذا ا لكتاب جديد', 'هذا الكتاب جديد'],
    ['ا لحمد لله رب ا لعالمين', 'الحمد لله رب العالمين'],
    ['محمد بن عبد ا لله', 'محمد بن عبد الله'],
    ['جمع الم علومات كلها', 'جمع المعلومات كلها'],
    ['دخل المد رسة مبكرا', 'دخل المدرسة مبكرا'],
    ['ذهب ف ي البيت', 'ذهب في البيت'],
  ])('are joined: %s', (text, right) => {
    expect(fixed(rule, text)).toBe(right)
  })

  test.each([
    'ا، ب، ت', 'الحرفان ف ي من حروف الهجاء أ ب', 'ف ي', 'ا ل', 'بن كوك', 'الأم تيريزا', 'زار المدينة ال جديدة', 'ا لَكِتاب', 'ال بيت', 'الأب جورج', 'سنة 5 ا لكتاب', 'مادة ف ي أ', 'الحي اللاتيني', 'يا لها من فرصة', 'أو ليس كذلك', 'ا لو سمحت',
  ])('may be two: %s', (text) => {
    expect(messageIds(rule, text).filter((id) => id === 'torn')).toEqual(text.startsWith('سنة') ? ['torn'] : [])
  })
})

describe('words torn into letters', () => {
  test.each([['ا ل ع ر ب ي ة', 'العربية'], ['ا ل ل غ ة  ا ل ع ر ب ي ة', 'اللغة العربية'], ['مدينة ب ر ش ل و ن ة', 'مدينة برشلونة'], ['الحروف ا ل ع ر ب ي ة', 'الحروف العربية']])('%s is joined', (text, joined) => {
    expect(fixed(rule, text)).toBe(joined)
  })

  test.each(['العربية', 'العناوين', 'المستخدمون', 'الجريدة', 'الفصل الأول', 'كتاب النحو والصرف', 'مستخلص البحث', 'المحتويات'])('%s is found in a sentence, a title, a cell', (words) => {
    const torn = spaced(words.replaceAll(' ', ''))
    expect(messageIds(rule, `هذا ${torn} هنا`)).toEqual(['spaced'])
    expect(messageIds(rule, torn)).toEqual(['spaced'])
    expect(markdown(`| أ | ب |\n|---|---|\n| العنوان | ${torn} |\n`)).toHaveLength(1)
  })

  test.each(['السلام عليكم', 'الكتاب الأول', 'محمد بن عبد الله', 'إلى اللقاء', 'وزارة التربية والتعليم'])('where they may be parted in several ways, none is offered: %s', (words) => {
    const torn = spaced(words.replaceAll(' ', ''))
    expect(messageIds(rule, torn)).toEqual(['spaced'])
    expect([torn, words]).toContain(fixed(rule, torn))
  })

  test('are found beside a list of letters', () => {
    expect(messageIds(rule, 'حروف الإظهار: ء هـ ع ح غ خ. قاله في ا ل م ح ت و ي ا ت')).toEqual(['spaced'])
  })
})
