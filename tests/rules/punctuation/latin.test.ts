import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rule as comma } from '../../../src/rules/punctuation/latin-comma.ts'
import { rule as questionMark } from '../../../src/rules/punctuation/latin-question-mark.ts'
import { rule as semicolon } from '../../../src/rules/punctuation/latin-semicolon.ts'
import { findings, fixed, messageIds } from '../lint-with.ts'

const WORDS = ['خرج', 'الولد', 'من', 'البيت', 'ثم', 'عاد', 'إلى', 'المدرسة', 'وقرأ', 'كتابًا']
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((list) => list.join(' '))

describe('Latin marks between Arabic words', () => {
  test.each([
    [comma, ',', '،'],
    [semicolon, ';', '؛'],
  ])('%# are replaced wherever they stand, few or many', (rule, latin, arabic) => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 2, maxLength: 9 }), (clauses) => {
        const text = `${clauses.join(`${latin} `)}.`
        expect(fixed(rule, text)).toBe(`${clauses.join(`${arabic} `)}.`)
        expect(messageIds(rule, fixed(rule, text))).toEqual([])
      }),
    )
  })

  test('more than three and no Arabic ones are one note; beside more Arabic ones each is told', () => {
    expect(messageIds(comma, 'خرج, ثم عاد, ثم قرأ, ثم كتب, ثم نام')).toEqual(['throughout'])
    expect(messageIds(comma, 'خرج, ثم عاد, ثم قرأ, ثم كتب, ثم نام. خرج، ثم عاد، ثم قرأ، ثم كتب، ثم نام.')).toEqual(['latin', 'latin', 'latin', 'latin'])
    expect(findings(comma, 'خرج, ثم عاد, ثم قرأ, ثم كتب, ثم نام')[0]?.severity).toBe('info')
  })

  test('tags of subtitles and HTML are no text', () => {
    for (const text of ['<i>قال: نعم, أنا هنا</i>', '{\\an8}مرحبا, يا سيدي', '<p class="text-right">وصل المسافر مساء, ثم نام.</p>']) {
      expect(fixed(comma, text)).toBe(text.replace(',', '،'))
    }
    expect(messageIds(comma, '<b>Ahmad said</b> قال, ثم خرج')).toEqual([])
  })

  test('a question mark at the end of a question', () => {
    expect(fixed(questionMark, 'متى خرج الولد? وأين ذهب?')).toBe('متى خرج الولد؟ وأين ذهب؟')
    expect(fixed(questionMark, 'قال: «متى خرج الولد?»')).toBe('قال: «متى خرج الولد؟»')
  })
})

describe('what is no Arabic punctuation is left alone', () => {
  test('long lines for a program are read in linear time', () => {
    for (const unit of ['[', '{', '[{', '<a ', '"', "', ", 'ا, ', ' ', 'ا ', '=', '(', '{ا, ', '[ا, ']) {
      const line = `ا, ${unit.repeat(50_000)}`
      expect(Array.isArray(findings(comma, line)), unit).toBe(true)
    }
  })

  test.each([
    'بلغ العدد 1,000 نسخة و12,500 ورقة',
    'في 3, 4, 5 مدن',
    'استعمل Word, Excel, ثم اكتب',
    'الفاصلة اللاتينية (,) والعربية',
    'الاسم,العمر,المدينة, البلد',
    'هل خرج الولد؟, نعم خرج., ثم عاد . , انتهى',
    'The verbs قال, كتب, ذهب, خرج are sound.',
    'گفت, پس از آن رفت و چیزی نگفت',
    'قَالَ اللَّهُ تَعَالَى: ﴿اللَّهُ لَا إِلَٰهَ إِلَّا هُوَ, الْحَيُّ الْقَيُّومُ﴾ [البقرة: 255]',
    'من الساعة 10:30, 11:30 كل يوم',
    '    "قلم",',
    "'مرحبا': 'أهلا',",
    "('أحمد علي', 'الرياض'),",
    '[كتاب, قلم]',
    'قائمة: [كتاب, قلم, دفتر]',
    'اسم = أحمد, سارة, خالد',
    'أحمد, الرياض, 34',
    'الاسم, المدينة, العمر',
    'وسوم: فقه, حديث, تفسير',
    '<pre>كتاب, قلم</pre>',
    '<!-- تعليق, آخر -->',
    '<p title="كتاب, قلم">نص</p>',
    'انظر \\author{أحمد علي, سارة محمد}',
  ])('%s', (text) => {
    expect(messageIds(comma, text)).toEqual([])
  })

  test.each(['كتاب;قلم;دفتر;', 'أحمد; الرياض; 34', 'قل("نعم"; "لا");', 'الحرف (&#234; كمثال)', 'اكتب int x; ثم عد', 'انتهى;'])('%s', (text) => {
    expect(messageIds(semicolon, text)).toEqual([])
  })

  test.each(['ا?دوات الكتابة والدرس?', 'بعد ? كلمة', 'لماذا??', 'نمط (?-', 'زر http://example.org/?q=1 الآن', 'What is قال?', 'زقطشظ? كتاب'])('%s', (text) => {
    expect(messageIds(questionMark, text)).toEqual([])
  })
})

describe('question marks in a row', () => {
  test.each([['هل تعلم??', 'هل تعلم؟؟'], ['كيف حالك؟ متى تأتي???', 'كيف حالك؟ متى تأتي؟؟؟'], ['قال: نعم. ولماذا خرج الولد??', 'قال: نعم. ولماذا خرج الولد؟؟']])('end a question: %s', (text, right) => {
    expect(fixed(questionMark, text)).toBe(right)
    expect(messageIds(questionMark, text)).toHaveLength(1)
  })

  test.each(['شكرا جزيلا??', 'هل هذا ???? كتاب', 'هل هذا كتاب ??', 'من البيت????', 'هل تعلم??كتاب'])('may be lost characters: %s', (text) => {
    expect(messageIds(questionMark, text)).toEqual([])
  })
})
