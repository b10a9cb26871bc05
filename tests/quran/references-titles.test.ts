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
