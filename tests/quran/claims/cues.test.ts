import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CUE_WINDOW, cueBefore, speakerAfter } from '../../../src/quran/claims/cues.ts'

const speakerOf = (before: string): string | null => cueBefore(before, before.length, 0)?.speaker ?? null

describe('who is said to speak before a passage', () => {
  test.each([
    'قال الله تعالى: ',
    'قَالَ اللهُ تَعَالَى: ',
    'وقال سبحانه: ',
    'كما قال عز وجل: ',
    'يقول ربنا جل وعلا: ',
    'لقوله تعالى: ',
    'وفي قوله سبحانه وتعالى: ',
    'قال الله في كتابه: ',
    'جاء في القرآن الكريم: ',
    'وفي الآية الكريمة: ',
    'اقرأ هذه الآية: ',
    'نقرأ في سورة البقرة: ',
    'Allah (swt) says: ',
    'Allah the Almighty said: ',
    'God says in the Quran: ',
    'as stated in the Qur’an: ',
    'the following verse: ',
    'In Surah Al-Baqarah: ',
  ])('God, the Quran or a verse: %s', (before) => {
    expect(speakerOf(before)).toBe('quran')
  })

  test.each([
    'قال رسول الله صلى الله عليه وسلم: ',
    'قال النبي ﷺ: ',
    'عن أبي هريرة رضي الله عنه أن رسول الله قال: ',
    'وفي الحديث: ',
    'رواه البخاري: ',
    'ومن دعائه: ',
    'The Prophet Muhammad said: ',
    'It was narrated in Bukhari: ',
    'The Messenger of Allah (saw) said: ',
  ])('the Prophet, or those who transmit from him: %s', (before) => {
    expect(speakerOf(before)).toMatch(/hadith|other/)
  })

  test.each([
    'قال المدير في المؤتمر: ',
    'وقالت الوزيرة للصحفيين: ',
    'ذكر ابن كثير في تفسير هذه الآية: ',
    'كتب الشاعر في ديوانه: ',
    'The minister said: ',
    'Our editor wrote that he said: ',
  ])('somebody else: %s', (before) => {
    expect(speakerOf(before)).toBe('other')
  })

  test.each(['صدر العدد الجديد من المجلة ', 'It was a cold morning ', '', '   \n\n', 'النهاية '])('nobody: %j', (before) => {
    expect(speakerOf(before)).toBeNull()
  })

  test('is the one named last', () => {
    expect(speakerOf('قال الله تعالى في كتابه، ثم قال المدير: ')).toBe('other')
    expect(speakerOf('قال المدير كلاما، وقد قال الله تعالى: ')).toBe('quran')
  })

  test('is nobody beyond the window, or before the limit', () => {
    const far = `قال الله تعالى ${'كلام '.repeat(40)}`
    expect(cueBefore(far, far.length, 0)).toBeNull()
    const near = 'قال الله تعالى: '
    expect(cueBefore(near, near.length, near.length)).toBeNull()
  })

  test('introduces the passage with a colon, not from an earlier sentence', () => {
    const text = (before: string): boolean | undefined => cueBefore(before, before.length, 0)?.introduces
    expect(text('قال الله تعالى: ')).toBe(true)
    expect(text('قال الله تعالى في كتابه. ثم خرج الرجل من البيت ')).toBe(false)
  })
})

describe('who is said to have spoken, after a passage', () => {
  test.each([
    [' صدق الله العظيم', 'quran'],
    [' رواه مسلم', 'hadith'],
    [' (البخاري)', 'hadith'],
    [' متفق عليه', 'hadith'],
    [' [رواه الترمذي]', 'hadith'],
    [' ثم خرج من البيت', null],
    ['', null],
  ])('%j', (after, speaker) => {
    expect(speakerAfter(after, 0)).toBe(speaker)
  })
})

test('any text has a speaker or none, found near the passage', () => {
  const piece = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('قال ', 'الله ', 'تعالى ', 'النبي ', ': ', '. ', 'says ', 'Allah ', '\n'))
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(200), (pieces, limit) => {
      const text = pieces.join('')
      const cue = cueBefore(text, text.length, Math.min(limit, text.length))
      expect(cue === null || (cue.distance >= 0 && cue.distance <= CUE_WINDOW)).toBe(true)
      expect(['quran', 'hadith', 'other', null]).toContain(speakerAfter(text, Math.min(limit, text.length)))
    }),
  )
})

describe('the Quran and the Sunnah together say of no passage which of them it is from', () => {
  test.each(['أدلة ذلك من القرآن والسنة: ', 'الأدلة من الكتاب والسنة: ', 'الدليل من القرآن الكريم ومن السنة: ', 'Evidence from the Quran and the hadith: '])('%s', (before) => {
    expect(cueBefore(before, before.length, 0)).toBeNull()
  })

  test('but one alone does', () => {
    expect(speakerOf('الدليل من السنة: ')).toBe('hadith')
    expect(speakerOf('ذكر القرآن ثم ذكر حديث النبي: ')).toBe('hadith')
    expect(speakerOf('والدليل من القرآن: ')).toBe('quran')
  })
})
