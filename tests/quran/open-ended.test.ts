// References whose end is open, or was not read to its end.
import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../src/quran/index.ts'

const statuses = (text: string): string[] => loadQuran().findCitations(text).map(({ status }) => status)

const FROM_THREE = '﴿الذين يؤمنون بالغيب ... أولئك على هدى من ربهم﴾'
const FIVE = '﴿أولئك على هدى من ربهم﴾'

describe('what a reference names beyond its number is not told as missing', () => {
  test.each([
    '[البقرة: 3-]',
    '[البقرة: 3...]',
    '[البقرة: 3 ثم 5]',
    '[البقرة: 3 - إلى آخر الصفات]',
    '[البقرة: 3 ف.]',
    '[البقرة: 3، والتي تليها]',
    '[البقرة: 3 واللتين بعدها]',
    '[البقرة: 3 في صفات المتقين]',
    '[سورة البقرة، الآية 3 فصاعدا]',
    '(2:3 and the following verses)',
  ])('where its end is open or was not read: %s', (reference) => {
    expect(statuses(`${FROM_THREE} ${reference}`)).not.toContain('wrong')
  })

  test.each(['[البقرة: 3 فما بعدها]', '[البقرة: 3 وما يليها]', '[البقرة: 3 وما بعدها]', '[سورة البقرة، الآية: 3 وما يليها]', '[البقرة: 3 إلى آخر السورة]', '(2:3 onwards)'])('a word that runs to the end of the surah is read: %s', (reference) => {
    expect(statuses(`${FROM_THREE} ${reference}`)).toEqual(['confirmed'])
    expect(statuses(`﴿الم ذلك الكتاب لا ريب فيه هدى للمتقين﴾ ${reference}`)).toEqual(['wrong'])
  })

  test('«والتي تليها» is one ayah more', () => {
    expect(loadQuran().findCitations(`${FIVE} [البقرة: 4 والتي تليها]`).map(({ ref }) => ref)).toEqual([{ surah: 2, from: 4, to: 5 }])
  })

  test.each(['[البقرة: 3]', '[البقرة: 3، النساء: 5]', '[سورة البقرة، الآية 3]', '(2:3)'])('but where it was: %s', (reference) => {
    expect(statuses(`${FROM_THREE} ${reference}`)).toContain('wrong')
  })
})

describe('a passage begins at a reference', () => {
  test.each([`Starting with Q 2:3, the surah sets out: ${FIVE}`, `تبدأ صفات المتقين من البقرة: 3، ومنها: ${FIVE}`, `${FIVE} [البقرة: 3-]`])('that need not be that of the verse: %s', (text) => {
    expect(statuses(text)).not.toContain('wrong')
  })

  test.each([`Starting with Q 2:6, the surah sets out: ${FIVE}`, `The surah sets out in Q 2:3: ${FIVE}`, `${FIVE} [البقرة: 6-]`, `${FIVE} [البقرة: 3 - مدنية]`])('and that which begins behind it, or where nothing begins, is: %s', (text) => {
    expect(statuses(text)).toContain('wrong')
  })
})

test('the number of the next subtitle is no ayah of the one before', () => {
  const cues = (ayah: number): string => `1\n00:00:01,000 --> 00:00:04,000\nAllah says in Surah al-Baqarah, verse ${ayah}:\n\n2\n00:00:04,000 --> 00:00:08,000\nإن الله مع الصابرين\n`
  expect(statuses(cues(153))).toEqual(['unverified'])
  expect(statuses(cues(300))).toEqual(['no-such-ayah'])
  expect(loadQuran().findCitations('Surah al-Baqarah, verse:\n153').map(({ ref }) => ref)).toEqual([{ surah: 2, from: 153, to: 153 }])
})
