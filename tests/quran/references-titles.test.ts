import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../src/quran/index.ts'
import { read } from './references-notation.ts'

const TITLES = [
  'القرطبي، الجامع لأحكام القرآن، 1/ 200.',
  'ابن كثير، تفسير القرآن العظيم (1/ 200).',
  'الإتقان في علوم القرآن 2/ 12',
  '(معاني القرآن 2: 200)',
  '(معاني القرآن وإعرابه 2: 200)',
  'جامع البيان عن تأويل آي القرآن، 1/ 6',
  'تفسير القرآن بالقرآن 2/ 200',
  'مشكل إعراب القرآن: 1/ 5',
  'التصوير الفني في القرآن، 2/ 200',
  'ضیاء القرآن، 2: 90',
  'قاموس قرآن ۲: ۹۰',
  'al-Farrāʾ, *Maʿānī al-Qurʾān*, 2:12',
  'Quṭb, Fī ẓilāl al-Qurʾān, 2:90',
  'Abū ʿUbayda, Majāz al-Qurʾān 1:5',
  'Encyclopaedia of the Qurʾān 2:90',
  'Introduction to the Qur’an, 1:5',
  'Tafhim-ul-Quran 2:90',
  'أنوار القرآن 2: 200',
  'مقاصد القرآن 2: 200',
  'الوجيز في فضائل القرآن 2: 200',
  'Commentary on Quran 2:90',
]

describe('a volume and a page behind a title that ends in the word Quran', () => {
  test.each(TITLES)('are no reference: %s', (text) => {
    expect(read(text)).toBe('')
    expect(read(`انظر: ${text}`)).toBe('')
  })

  test.each(['بلاغة الكلمة في القرآن 2: 90', 'The Study Quran 2:90', 'Mawdudi, Towards Understanding the Qur’an, 2:190', 'Women in the Qur’an, 2:190', 'استدل بالقرآن 2:90'])('may be one where the title cannot be told: %s', (text) => {
    expect(read(text)).toMatch(/^\?:\d+ ambiguous bare$/)
  })

  test.each(['بلاغة الكلمة في القرآن 1: 200', 'The Study Quran 1:90', 'Women in the Qur’an, 2:300', 'نسبة البحر إلى البر في القرآن 32:13', 'the ratio of sea to land Quran 32:13 gives', 'quran://2:286'])('and are none where no such ayah exists, or a ratio or an address is meant: %s', (text) => {
    expect(read(text).replace('32:13', '')).toBe('')
  })

  test('are not compared with the verse beside them', () => {
    const verse = '﴿وَسِعَ كُرْسِيُّهُ السَّمَاوَاتِ وَالْأَرْضَ﴾'
    for (const text of [`قال الجصاص في أحكام القرآن 3/ 100: ${verse}`, `${verse} (معاني القرآن 2/ 100)`, `${verse} (The Study Quran 3:100)`]) {
      expect(loadQuran().findCitations(text).filter(({ status }) => status === 'wrong')).toEqual([])
    }
  })
})

describe('the word Quran is a reference\'s', () => {
  test.each([
    'According to Quran 2:255',
    'According to the Quran 2:255',
    'حسب القرآن 2:255',
    'بحسب القرآن الكريم 2:255',
    'وفق القرآن 2:255',
    'وفقا للقرآن 2:255',
    'لقول القرآن 2:255',
    'بنص القرآن 2:255',
    'جاء بالقرآن الكريم 2:255',
    'يؤكد القرآن 2:255',
    'يذكر القرآن 2:255',
    'وينص القرآن 2:255',
    'حرم القرآن 2:255',
    'القرآن الكريم، 2: 255',
    'في القرآن 2:255',
    'كما في القرآن الكريم 2:255',
    'قال الله تعالى في القرآن 2:255',
    'وجاء في القرآن: 2:255',
    'انظر القرآن 2:255',
    'در قرآن ۲:۲۵۵',
    'نک. قرآن، ۲: ۲۵۵',
    '(قرآن، ۲: ۲۵۵)',
    'He cites القرآن 2:255',
    'in the Quran 2:255',
    'Allah says in the Quran 2:255',
    'the Throne Verse, Qur’an 2:255',
    'commentary on Q 2:255',
    'a verse of the Qur’an, 2:255',
    'in al-Qur’an 2:255',
    '**Trust** Quran 2:255',
    'Patience\nQuran 2:255',
    'As Quran 2:255 says',
  ])('%s', (text) => {
    expect(read(text)).toContain('2:255')
    expect(read(text)).not.toContain('ambiguous')
  })
})

describe('a noun of which no title is known before the word Quran', () => {
  const VERSE = '﴿يا أيها الذين آمنوا استعينوا بالصبر والصلاة إن الله مع الصابرين﴾'
  const settled = (text: string): string[] => loadQuran().findCitations(text).map(({ status }) => status)

  test('leaves it a reference where a colon leads to a verse of that surah', () => {
    expect(settled(`تلاوة القرآن 2:152: ${VERSE}`)).toEqual(['wrong'])
    expect(settled(`تلاوة القرآن 2:153: ${VERSE}`)).toEqual(['confirmed'])
  })

  test('may begin a title elsewhere', () => {
    expect(read('درر القرآن 2:152')).toBe('')
    expect(settled(`درر القرآن 2:152، ${VERSE}`)).toEqual([])
    expect(settled(`معاني القرآن 2:152: ${VERSE}`)).toEqual([])
    expect(settled(`درر القرآن 3:152: ${VERSE}`)).toEqual(['ambiguous'])
  })
})

test('what the Quran is said to say where it has no such ayah is a reference', () => {
  for (const text of ['يؤكد القرآن 18:111 ذلك', 'ينص القرآن 18:111 على ذلك', 'According to the Quran 18:111, this is so']) {
    expect(read(text)).toBe('18:111 no-such-ayah')
  }
})
