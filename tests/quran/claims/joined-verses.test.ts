// Verses of several places in one pair of marks, and verses of which some words are those of another.
import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../../src/quran/index.ts'

const MORE = 'وقل رب زدني علما'
const KNOW = 'إنما يخشى الله من عباده العلماء'
const MERCY = 'وما أرسلناك إلا رحمة للعالمين'
const CHARACTER = 'وإنك لعلى خلق عظيم'
const GENTLE = 'فبما رحمة من الله لنت لهم'
const PATIENT = 'إن الله مع الصابرين'
const RESOLVED = 'فإذا عزمت فتوكل على الله'

const told = (text: string): string[] => loadQuran().findQuotations(text).map(({ verdict, refs: [ref], text: words }) => `${verdict} ${ref?.surah}:${ref?.from} ${words}`)
const statuses = (text: string): string[] => loadQuran().findCitations(text).map(({ status }) => status)

describe('joined verses are each to the letter', () => {
  const joined = [
    [MORE, KNOW, '20:114', '35:28', '[طه: 114]', '[فاطر: 28]'],
    [CHARACTER, GENTLE, '68:4', '3:159', '[القلم: 4]', '(آل عمران: 159)'],
    [PATIENT, RESOLVED, '2:153', '3:159', '[البقرة: 153]', '[آل عمران: 159]'],
    [MERCY, CHARACTER, '21:107', '68:4', '[الأنبياء: 107]', '[القلم: 4]'],
  ] as const
  test.each(joined.flatMap(([first, second, one, other, ...cited]) => [' * ', ' ۝ ', '، ', ' '].flatMap((parting) => cited.map((citation) => [`﴿${first}${parting}${second}﴾ ${citation}`, [`verbatim ${one} ${first}`, `verbatim ${other} ${second}`]] as const))))('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
    expect(statuses(text)).toEqual(['confirmed'])
  })

  test('three of them, and one that breaks off before a sign that parts verses', () => {
    expect(told(`﴿${MORE} * ${KNOW} * ${CHARACTER}﴾ [القلم: 4]`)).toEqual([`verbatim 20:114 ${MORE}`, `verbatim 35:28 ${KNOW}`, `verbatim 68:4 ${CHARACTER}`])
    expect(told(`﴿${GENTLE}، ${KNOW}﴾ [آل عمران: 159]`)).toEqual([`verbatim 3:159 ${GENTLE}`, `verbatim 35:28 ${KNOW}`])
  })
})

describe('an altered verse stays one', () => {
  test.each([
    ['an ending of another verse', '﴿وأن تصبروا خير لكم إن الله غفور رحيم﴾ [النساء: 25]', '4:25'],
    ['an ending behind a whole ayah', '﴿يا أيها الذين آمنوا اتقوا الله وقولوا قولا سديدا إن الله خبير بما تعملون﴾ [الأحزاب: 70]', '33:70'],
    ['words that stand elsewhere and resemble its own', '﴿والعصر إن الإنسان لفي خسر إلا الذين صبروا وعملوا الصالحات﴾ [العصر: 1-3]', '103:1'],
    ['words of a verse alike', '﴿ولا تقتلوا أولادكم من إملاق نحن نرزقهم وإياكم﴾ [الأنعام: 151]', '6:151'],
    ['an ayah left out between two', '﴿ألم نشرح لك صدرك * الذي أنقض ظهرك * ورفعنا لك ذكرك﴾ [الشرح: 1-4]', '94:1'],
  ])('%s', (_, text, ref) => {
    expect(told(text)).toEqual([expect.stringMatching(new RegExp(`^misquoted ${ref} `))])
  })
})
