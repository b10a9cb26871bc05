import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../src/quran/index.ts'
import { read } from './references-notation.ts'

const HADITH = [
  '(كتاب الحج: 113)',
  '(باب الطلاق: 5)',
  '[أبواب التوبة: 3]',
  '(صحيح البخاري، كتاب الجمعة: 9)',
  '(البخاري، الجمعة: 9)',
  '(رواه مسلم، الحج: 43)',
  '(أخرجه أبو داود في الطلاق: 5)',
  '(الترمذي: الحج: 13)',
  '[البخاري / الطلاق / 3]',
  '(ابن حجر، الفتح: 13)',
  '(Bukhari, al-Jumuʿa: 9)',
  '(Sahih Muslim, Kitab al-Hajj: 13)',
  '(Müslim, Hac: 36)',
  '(the Book of Al-Hajj: 13)',
]

describe('the books within collections of hadith are no surahs', () => {
  test.each(HADITH)('%s', (text) => {
    expect(read(`رواه ${text}.`)).toBe('')
    expect(loadQuran().findCitations(`﴿وسع كرسيه السماوات والأرض﴾ ${text}`)).toEqual([])
  })

  test.each([
    ['(سورة الحج: 13)', '22:13'],
    ['(البخاري، سورة الحج: 13)', '22:13'],
    ['(البخاري 1234، البقرة: 255)', '2:255'],
    ['(القرآن الكريم، الجمعة: 9)', '62:9'],
    ['(انظر: الحج: 13)', '22:13'],
    ['(البقرة: 255، الجمعة: 9)', '2:255 62:9'],
    ['(البخاري، كتاب التفسير، البقرة: 255)', '2:255'],
    ['في كتاب الله [الحج: 13]', '22:13'],
    ['رواه مسلم [الحج: 13]', '22:13'],
    ['(البخاري، الجمعة، الآية 9)', '62:9'],
  ])('and a surah beside them is one: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})
