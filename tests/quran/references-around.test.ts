import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../src/quran/index.ts'
import { findMentions } from '../../src/quran/references/index.ts'
import { read } from './references-notation.ts'

const words = (text: string): string[] => findMentions(text).map(({ start, end }) => text.slice(start, end))

describe('references whose words stand around the numbers', () => {
  test.each([
    ['(Sure 2, Vers 152)', '2:152'],
    ['in Sure 24, Vers 35 heißt es', '24:35'],
    ['(Sure an-Nūr, Vers 53)', '24:53'],
    ["(Ra'd Suresi, 11. ayet)", '13:11'],
    ['(Bakara Sûresi, 255. âyet)', '2:255'],
    ["Bakara Sûresi'nin 255. ayeti", '2:255'],
    ['Bakara suresi 255-257. ayetlerde', '2:255-257'],
    ['(al-Kahf, 18.10)', '18:10'],
    ['The 255th verse of al-Baqarah', '2:255'],
    ['the 3rd ayah of Surah Al-Asr', '103:3'],
    ['(البقرة، ص 28، آية 168)', '2:168'],
    ['[سبأ، ص ٤٢٨، الآية ١٥]', '34:15'],
    ['(Ad-Duha and Ash-Sharh, 93:1–94:8)', '93:1-11 bare | 94:1-8 bare'],
    ["(الرعد: 11 / Ar-Ra'd 13:12)", '13:11 13:12'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
    expect(read(`wie ${text} und so`)).toBe(expected)
  })

  test('lie where they are written', () => {
    expect(words('as the 255th verse of al-Baqarah says')).toEqual(['255th verse of al-Baqarah'])
    expect(words("(Ra'd Suresi, 11. ayet)")).toEqual(["Ra'd Suresi, 11. ayet"])
  })

  test.each([
    'we are sure 2, verse 5 is missing',
    'the 3rd verse of the poem',
    'the 16th verse of John',
    'Bakara suresi 41 defa okunur',
    'Şiir, 3. ayet',
    '(al-Kahf, 17.1)',
    '(السطر، ص 28، آية)',
    '(الرعد: 11/12)',
    'the 255th day',
  ])('are no others: %s', (text) => {
    expect(read(text)).toBe('')
  })
})

describe('a number behind an ayah that is named', () => {
  test.each([
    ['The Throne Verse (2:225)', ['Throne Verse', '2:225']],
    ['the Light Verse [24:36]: …', ['the Light Verse [24:36]']],
    ['آية الكرسي [البقرة: 225]', ['آية الكرسي', 'البقرة: 225']],
    ['Ayat al-Kursi (Al-Baqarah 2:225)', ['Ayat al-Kursi', 'Al-Baqarah 2:225']],
  ])('is a reference of its own: %s', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  test('is compared with the verse', () => {
    const citations = loadQuran().findCitations('The Throne Verse (2:225): ﴿الله لا إله إلا هو الحي القيوم لا تأخذه سنة ولا نوم﴾')
    expect(citations.map(({ text, status }) => [text, status])).toContainEqual(['2:225', 'wrong'])
  })
})
