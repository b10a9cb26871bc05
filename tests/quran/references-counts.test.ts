import { describe, expect, test } from 'vitest'
import { findMentions } from '../../src/quran/references/index.ts'
import { read } from './references-notation.ts'

/** Mentions of ayat, surahs alone left out. */
const ayat = (text: string): string[] => findMentions(text).filter(({ from }) => from !== null).map(({ start, end }) => text.slice(start, end))

describe('a number behind a surah that counts something else is no ayah', () => {
  test.each([
    'Recite Surah Al-Ikhlas 3 times.',
    'Surah Yasin, 3 times a day',
    'Surah Al-Ikhlas x 3',
    'Surah Al-Ikhlas x100',
    'Surah Al-Ikhlas - 3x',
    'Surah Al-Kawthar: 10 words, 42 letters',
    'Surah Al-Baqarah (12 lessons): …',
    'Surah Al-Baqarah (12 commands): …',
    'Download Surah Maryam 19 MB',
    'QS. Al-Ikhlas 3 kali',
    'قراءة سورة الإخلاص 3 مرات',
    'سورة يس 41 مرة',
    'حفظ سورة الكوثر 25 طفلا',
    'وفي سورة النور 3 أحكام: ﴿الزانية والزاني﴾',
    'سورة النور (3 مواضع)',
    'في سورة البقرة 12 وصية',
    'سوره توحید ۱۱ بار',
    'سوره توحید را ۱۱ بار بخوانید',
    'سورۃ اخلاص 11 مرتبہ',
    'سورة الإخلاص تعدل 1/3 القرآن',
    'مدة سورة الكوثر 00:25',
    'سورة الكوثر 0:25 دقيقة',
    'سورة البقرة 12 موضعا',
    'في سورة البقرة 12 نداءات',
    'سورة البقرة 12 سؤالا',
    'سورة البقرة 12 جولة',
    'سورة البقرة 40 يوما',
    'سورة البقرة 12 تسجيلا',
    'سوره بقره ۱۲ پیام',
    'In Surah Al-Baqarah 12 prohibitions are found',
    'In Surah Al-Baqarah 12 proverbs are found',
    'Surah Al-Ikhlas 11 times the reward',
    'Surah Al-Kahf 111 downloads',
    'سورة الكوثر 25 متسابق',
  ])('%s', (text) => {
    expect(ayat(text)).toEqual([])
  })
})

describe("the surah's own number behind its name is no ayah", () => {
  test.each([
    'Surah Al-Mulk - 67 - The Sovereignty',
    'Surah Al-Baqarah – 2 – The Cow',
    'Surah Al-Jinn, 72, was revealed in Makkah.',
    'سورة الملك - 67 - مكية',
  ])('%s', (text) => {
    expect(ayat(text)).toEqual([])
  })

  test.each(['Surah Al-Baqarah 2, 3', 'Surah Al-Mulk: 67', 'Surah Al-Baqarah, 2', 'Surah Al-Mulk - 66 - and more'])('unless it is one, or nothing says so: %s', (text) => {
    expect(ayat(text)).not.toEqual([])
  })
})

describe('a number that other words behind the surah announce is theirs', () => {
  test.each([
    'تفسير سورة البقرة - الحلقة 12',
    'تفسير سورة البقرة – الدرس: 12',
    'سورة النبأ - صفحة 582',
    'سورة البقرة ج 3',
    'سورة الإخلاص للصف 5',
    'سورة الإخلاص للأطفال من 6 سنوات',
    'سورة الفيل - الصف 3 - الدرس 7',
    'Surah Al-Kawthar - Page 602',
    'Surah Al-Baqarah – Episode 7',
    'Surah Al-Baqarah Week 12\n\n﴿…﴾',
    'سورة البقرة وآل عمران: 5',
    'سورة الكوثر\nإِنَّا أَعْطَيْنَاكَ الْكَوْثَرَ ۝١',
  ])('%s', (text) => {
    expect(ayat(text)).toEqual([])
  })
})

describe('a number in a heading', () => {
  test.each(['سورة الفلق (٥)\nقل أعوذ برب الفلق', '# سورة الكوثر - 3\n\nإنا أعطيناك الكوثر', 'قال.\n\nSurah Al-Kawthar (3)\n…'])('is how many ayat the surah has: %j', (text) => {
    expect(ayat(text)).toEqual([])
  })

  test.each([
    ['﴿ومن شر حاسد إذا حسد﴾\n\nسورة الفلق (5)\n\nثم', 'سورة الفلق (5)'],
    ['سورة الفلق (4)\nومن شر النفاثات', 'سورة الفلق (4)'],
    ['كما في سورة الفلق (5)\nقال', 'سورة الفلق (5)'],
  ])('is an ayah behind a verse, in a sentence, and where it is another: %j', (text, expected) => {
    expect(ayat(text)).toEqual([expected])
  })

  test('is a part of a series', () => {
    expect(ayat('تفسير سورة البقرة (12): …')).toEqual([])
    expect(ayat('في سورة البقرة (12): …')).toEqual(['سورة البقرة (12)'])
  })
})

describe('an ayah stays one', () => {
  test.each([
    'سورة البقرة 255',
    'سورة البقرة، 255، وفيها',
    'سورة البقرة 255 في فضل العلم',
    'سورة البقرة 255 وفيها',
    'سورة البقرة 255 وما قبلها',
    'سورة البقرة 255 وسورة النساء',
    'سورة البقرة: 255 صدق الله العظيم',
    'سورة البقرة - الآية 255',
    'سورة البقرة رقم 255',
    'سورة البقرة أيضا: 255',
    'سورة البقرة (مدنية): 255',
    'Surah Al-Baqarah 255',
    'Surah Al-Baqarah 255 says that',
    'Surah Al-Baqarah 255 and 256',
    'Surah Al-Baqarah 255\nTimes',
    'Surah Al-Baqarah 255 قال',
    'Surah Al-Baqarah - 255',
    'Surah Al-Baqarah verse 255 times',
    'Surah Al-Baqarah The Cow 255',
    'Surah Al-Baqarah, verse 255',
    'QS. Al-Baqarah: 255 menjelaskan',
    '(سورة البقرة: 255)',
  ])('%s', (text) => {
    expect(read(text).split(' ')[0]).toBe('2:255')
  })
})

describe('a verb behind the number says what the ayah does', () => {
  test.each([
    ['في سورة البقرة 152 يأمر الله', '2:152'],
    ['سورة البقرة 152 تنص', '2:152'],
    ['سورة البقرة 152 وتدل على ذلك', '2:152'],
    ['سورة الكهف 111 تبين ذلك', '18:111 no-such-ayah'],
    ['سورة الملك 35 ختمت بذلك', '67:35 no-such-ayah'],
    ['سورة الكوثر 5 تدل على ذلك', '108:5 no-such-ayah'],
    ['Surah Al-Kahf 111 warns us.', '18:111 no-such-ayah'],
    ['Surah Al-Kahf 111 frees the patient', '18:111 no-such-ayah'],
    ['Surah Al-Fatiha 8 ends with this.', '1:8 no-such-ayah'],
    ['(Surah Al-Kahf 111 Sahih International)', '18:111 no-such-ayah'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test('and so does any word that is not counted where there is such an ayah', () => {
    expect(read('سورة البقرة 152 شاهد على ذلك')).toBe('2:152')
    expect(read('Surah Al-Baqarah 152 beautifully')).toBe('2:152')
    expect(ayat('سورة الكهف 152 شاهد على ذلك')).toEqual([])
  })
})
