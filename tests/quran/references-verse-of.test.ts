import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../src/quran/index.ts'
import { findMentions } from '../../src/quran/references/index.ts'
import { read } from './references-notation.ts'

const words = (text: string): string[] => findMentions(text).map(({ start, end }) => text.slice(start, end))
const settled = (text: string): string[] => loadQuran().findCitations(text).map(({ status }) => status)

describe('the surah named behind the ayat', () => {
  test.each([
    ['شرح الآية 255 من سورة البقرة', '2:255'],
    ['# شرح الآيات (12-19) من سورة لقمان', '31:12-19'],
    ['قصة نوح: الآيات 25-49 من سورة هود', '11:25-49'],
    ['أحكام الطلاق، الآية 228 من سورة البقرة', '2:228'],
    ['الحج: الآية 196 من سورة البقرة', '2:196'],
    ['**الحج** - الآية رقم 196 في سورة البقرة', '2:196'],
    ['صفات المنافقين الآيات 8-20 من سورة البقرة', '2:8-20'],
    ['ورد الفجر: الآيات 285-286 من البقرة', '2:285-286'],
    ['الشورى: الآية 159 من آل عمران', '3:159'],
    ['Hajj, verses 196-203 of al-Baqarah', '2:196-203'],
    ['On Ibrahim, verse 26 of Surah al-Baqarah', '2:26'],
    ['شرح آیه ۲۵۵ سوره بقره', '2:255'],
    ['تفسیر نور، آیه ۲۵ سوره بقره', '2:25'],
    ['حکم نساء: آیات ۱۲ تا ۱۹ سوره لقمان', '31:12-19'],
  ])('is meant, and no topic before them: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test.each([
    ['في سورة الكهف، والآية 255 من سورة البقرة', '18 surah 2:255'],
    ['في سورة الكهف، والآية 10 من البقرة', '18 surah 2:10'],
    ['يقرأ سورة الإخلاص، الآية 255 من سورة البقرة', '112 surah 2:255'],
    ['As in Surah Al-Kahf, verse 10 of Surah al-Baqarah', '18 surah 2:10'],
    ['Surah Yusuf tells a story; verse 25 of al-Baqarah does not', '12 surah | 2:25'],
    ['Baca Surah Al-Mulk, ayat 255 surah Al-Baqarah', '67 surah 2:255'],
    ['- سورة الملك\n- الآيات 28-29 من سورة البقرة', '67 surah | 2:28-29'],
    ['1. سورة الكوثر\n2. الآية 2 من سورة البقرة', '108 surah | 2:2'],
    ['- Surah Al-Mulk\n- Verses 28-29 of Surah Al-Baqarah', '67 surah | 2:28-29'],
    ['سورة الكوثر\nالآية 2 من سورة البقرة', '108 surah | 2:2'],
  ])('leaves the one before them a reference of its own: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test.each([
    ['سورة البقرة الآية 197 في الحج', '2:197'],
    ['سورة البقرة، الآية 196 من الحج', '2:196'],
    ['سورة البقرة الآية 255 من القرآن الكريم', '2:255'],
    ['سورة النساء الآية 3، في سورة المائدة الآية 6', '4:3 | 5:6'],
    ['سورة البقرة آية 255\nسورة آل عمران آية 18', '2:255 | 3:18'],
    ['سوره بقره آیه ۲۵۵ سوره آل عمران آیه ۱۸', '2:255 | 3:18'],
    ['البقرة الآية 255 سورة آل عمران الآية 18', '2:255 | 3:18'],
    ['Surah Al-Mulk ayat 5 surah Al-Baqarah ayat 6', '67:5 | 2:6'],
    ['Al-Baqarah verse 255 in Surah Al-Imran verse 18', '2:255 | 3:18'],
  ])('is another matter here: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test.each([
    ['فرض الصيام والحج: الآية 183 والآية 196 من سورة البقرة', ['الآية 183', 'والآية 196 من سورة البقرة']],
    ['الآية 5، والآية 6 من سورة الشرح', ['الآية 5', 'والآية 6 من سورة الشرح']],
    ['verse 5 and verse 6 of Surah Ash-Sharh', ['verse 5', 'verse 6 of Surah Ash-Sharh']],
  ])('is that of every ayah of a list: %s', (text, expected) => {
    expect(words(text)).toEqual(expected)
    expect(new Set(findMentions(text).map(({ surah }) => surah)).size).toBe(1)
  })

  test('no second ayah makes a surah of the first', () => {
    expect(read('سورة البقرة: الآية 183 والآية 196')).toBe('2:183')
  })

  test('is meant whatever surah has the name of the topic', () => {
    const topics = ['الحج', 'الطلاق', 'النساء', 'إبراهيم', 'نوح', 'الشورى', 'القصص', 'الجمعة', 'سورة الكوثر', 'سورة يوسف']
    const joints = [': ', ' - ', '، ', '\n- ', '\n']
    fc.assert(fc.property(fc.constantFrom(...topics), fc.constantFrom(...joints), fc.integer({ min: 1, max: 286 }), (topic, joint, ayah) => {
      const mention = findMentions(`${topic}${joint}الآية ${ayah} من سورة البقرة`).at(-1)
      expect(mention).toMatchObject({ surah: 2, from: ayah, status: 'ok' })
    }))
  })
})

describe('a name with the word surah', () => {
  test.each([
    ['- سورة الكوثر\n- الطلاق: الآية 12', '108 surah | 65:12'],
    ['سورة الكوثر\nالطلاق: الآية 12', '108 surah | 65:12'],
    ['- Surah Al-Kawthar\n- At-Talaq, verse 12', '108 surah | 65:12'],
  ])('ends with its line: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test.each([
    ['السورة: البقرة\n- الآية: 153', '2:153'],
    ['السورة: البقرة\nالآية: 153', '2:153'],
    ['سورة آل\nعمران، الآية 5', '3:5'],
  ])('goes on where the next has the rest of it: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('a number beyond the end of the surah', () => {
  test.each(['(إبراهيم، 67)', '(محمد: 45)', '(محمد: 45 عاما)', 'مدارس (النور: 320)، (الإسراء: 450)', '(يوسف: 120)', '(النساء: 335)', '(الأنعام: 400 رأس)', '(الأنعام، 400)', '(Yusuf, 152), (Ibrahim: 67)', 'قصة آدم وإبراهيم (الآية 260)', 'الحج: الآية 196 من سورة البقرة، والطلاق: الآية 229'])(
    'behind a name alone is no reference without a verse: %s',
    (text) => {
      expect(settled(text).filter((status) => status !== 'unverified')).toEqual([])
    },
  )

  test.each([
    ['﴿الله نور السماوات والأرض﴾ (النور: 320)'],
    ['﴿واتخذ الله إبراهيم خليلا﴾ (إبراهيم: 67)'],
    ['[النور: 320]'],
    ['(سورة النور: 320)'],
    ['(النور، الآية 320)'],
    ['(انظر النور: 320)'],
    ['“Allah is the light” (An-Nur: 320)'],
    ['البقرة: الآية 300'],
    ['(البقرة: 0)'],
    // a name of nothing else, and one with its own number
    ['(البقرة: 288)'],
    ['(التوبة: 136)'],
    ['(Al-Kahf: 111)'],
    ['(At-Tawbah 9:136)'],
    ['(Ibrahim 14:67)'],
  ])('is a mistake all the same: %s', (text) => {
    expect(settled(text)).toEqual(['no-such-ayah'])
  })
})
