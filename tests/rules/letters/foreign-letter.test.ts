import { describe, expect, test } from 'vitest'
import { rule } from '../../../src/rules/letters/foreign-letter.ts'
import { applyEdits } from '../../../src/text/index.ts'
import { findings, fixed, messageIds } from '../lint-with.ts'

const repaired = (text: string): string => applyEdits(text, findings(rule, text).flatMap(({ fix }) => fix?.edits ?? []))

describe('text about the letters, and words of other languages, stay', () => {
  test.each([
    'الفرق بين ك و ک في لوحة المفاتيح الفارسية.',
    'الحرف ک (U+06A9) ليس هو الحرف ك، والياء ی غير الياء ي، وكذلك ـی و ہ و ے',
    'ترجمة كلمة «شكراً» إلى الأردية: شکریہ، وإلى الفارسية: متشکرم.',
    'هذا هو الإعلام بالفارسية: کتاب، قلم، کاغذ، کوه',
    'المكتبة هي کتابخانه بالفارسية، والإعلام رسانه',
    'كتبها بالأردو کراچی، أو هكذا في العربية',
  ])('%s', (text) => {
    expect(messageIds(rule, text)).toEqual([])
  })

  test.each(['إلى لغة أخرى\nالمكتبة: کتابخانه', 'في العربية شکریہ وغيرها من الكلمات الأجنبية'])('where the word list does not hold the word, nothing is fixed: %s', (text) => {
    expect(messageIds(rule, text)).not.toEqual([])
    expect(repaired(text)).toBe(text)
  })
})

describe('a line of Persian or Urdu stays, whatever Arabic it quotes', () => {
  const VERSE = 'يا أيها الذين آمنوا استعينوا بالصبر والصلاة إن الله مع الصابرين'
  const VOWELLED = 'وَلِلَّهِ الْمَشْرِقُ وَالْمَغْرِبُ فَأَيْنَمَا تُوَلُّوا فَثَمَّ وَجْهُ اللَّهِ'
  test.each([
    `خداوند می\u200cفرماید: ﴿${VERSE}﴾ (بقره/۱۵۳).`,
    `شاعر نمی\u200cگوید «${VERSE}».`,
    `نک. قرآن، ۲: ۱۱۵: ﴿${VOWELLED}﴾`,
    `نک: البقرة ۱۱۵، ${VOWELLED}`,
    `آیه\u200cی ۲۵: ﴿${VERSE}﴾`,
    `"${VOWELLED}" (البقرة، آیت 115)`,
    `حدیث نمبر 25: «إنما الأعمال بالنيات وإنما لكل امرئ ما نوى» (صحیح بخاری)`,
    `این کتاب درباره قرآن است و در تهران چاپ شده است.\n\nامام فرمود: «إنما الأعمال بالنيات وإنما لكل امرئ ما نوى» (کافی، ج ۳).`,
    `یہ ایک کتاب ہے جس میں قرآن کا ذکر ہے۔\n\n﴿${VERSE}﴾ (ضیاء القرآن)`,
    `نصر من الله وفتح قريب (Q 61:13). بنده شاه ولایت عباس. Size 30.`,
    `قال في الحاشية (آیت 21) ما معناه كذلك في اللغة العربية.`,
  ])('%s', (text) => {
    expect(messageIds(rule, text)).toEqual([])
  })

  test.each([
    ['قال تعالی: ﴿إن الله مع الصابرين﴾', 'قال تعالى: ﴿إن الله مع الصابرين﴾'],
    ['قال النبي صلی الله عليه وسلم: «إنما الأعمال بالنيات»', 'قال النبي صلى الله عليه وسلم: «إنما الأعمال بالنيات»'],
    ['المدرسة الكبيرة نمبر 5 فی المدينة', 'المدرسة الكبيرة نمبر 5 في المدينة'],
    ['استعمل Windows فی المدرسة الكبيرة', 'استعمل Windows في المدرسة الكبيرة'],
  ])('but an Arabic one does not: %s', (text, right) => {
    expect(fixed(rule, text)).toBe(right)
  })
})

describe('in a quotation of the Quran', () => {
  test.each([
    ['قال تعالى: ﴿إن رحمت الله قریب من المحسنين﴾ [الأعراف: 56]', 'ی'],
    ['وقال تعالى: «إن الله یأمركم أن تؤدوا الأمانات إلى أهلها» [النساء: 58].', 'ی'],
  ])('of Arabic letters those of Persian are told, and nothing is offered: %s', (text, letters) => {
    const told = findings(rule, text)
    expect(told.map(({ start, end }) => text.slice(start.offset, end.offset)).join(' ')).toBe(letters)
    expect(told.flatMap(({ fix, suggestions }) => [fix, ...(suggestions ?? [])]).filter(Boolean)).toEqual([])
  })

  test.each([
    ['a final one', 'قال تعالى: ﴿شهر رمضان الذی أنزل فيه القرآن﴾ [البقرة: 185]'],
    ['an edition that has them throughout', 'قال تعالى: ﴿إن رحمت الله قریب من المحسنین﴾ [الأعراف: 56]'],
    ['a Persian line', 'خداوند می\u200cفرماید: ﴿إن رحمت الله قریب من المحسنین﴾ (اعراف/۵۶).'],
  ])('%s stays', (_, text) => {
    expect(messageIds(rule, text)).toEqual([])
  })
})

describe('a final Farsi yeh', () => {
  test.each([
    ['ذهب إلی المدرسة الكبيرة', 'ذهب إلى المدرسة الكبيرة'],
    ['ذهب الی المدرسة الكبيرة', 'ذهب الى المدرسة الكبيرة'],
    ['وقال تعالی في السورة الأولی علی ما في مستشفی المدينة ومعنی الكلمة', 'وقال تعالى في السورة الأولى على ما في مستشفى المدينة ومعنى الكلمة'],
    ['قال الإمام علی رضي الله عنه في المدرسة الكبيرة', 'قال الإمام علي رضي الله عنه في المدرسة الكبيرة'],
    ['قال علی بن أبي طالب في المدرسة الكبيرة', 'قال علي بن أبي طالب في المدرسة الكبيرة'],
    ['في المدرسة الكبيرة فی البيت والقاضی', 'في المدرسة الكبيرة في البيت والقاضي'],
  ])('is first offered as the commoner word has it: %s', (text, right) => {
    expect(fixed(rule, text)).toBe(right)
  })
})

test('a word of the list is put right', () => {
  expect(repaired('هذه کتابة في المدرسة الكبیرة')).toBe('هذه كتابة في المدرسة الكبيرة')
})

describe('a گ', () => {
  test('is a ك where the document has the word with ك, and no other گ', () => {
    expect(fixed(rule, 'هذا كتاب مفيد في اللغة العربية، اشتريت الگتاب أمس.')).toBe('هذا كتاب مفيد في اللغة العربية، اشتريت الكتاب أمس.')
  })

  test.each(['شربت الگهوة في المقهى الكبير', 'قال گلبي معك، والكلب نائم، ثم گال نعم', 'شركة گوگل كبيرة'])('elsewhere is a sound: %s', (text) => {
    expect(messageIds(rule, text)).toEqual([])
  })
})
