import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../../src/quran/index.ts'

const quran = loadQuran()
const told = (text: string): string[] => quran.findQuotations(text).map(({ verdict, text: words }) => `${verdict}: ${words}`)

describe('a word put in or left out behind God’s speech parts no verse in two', () => {
  test.each([
    ['a word put in', 'قال تعالى: ', 'إن الله يأمركم أن تؤدوا الأمانات كلها إلى أهلها وإذا حكمتم بين الناس أن تحكموا بالعدل'],
    ['a word put in, with vowel signs', 'وقال سبحانه: ', 'يَا أَيُّهَا الَّذِينَ آمَنُوا كُونُوا دائما قَوَّامِينَ بِالْقِسْطِ شُهَدَاءَ لِلَّهِ وَلَوْ عَلَى أَنْفُسِكُمْ'],
    ['a word left out', 'قال الله تعالى ', 'واعبدوا الله ولا تشركوا به شيئا وبالوالدين وبذي القربى واليتامى والمساكين والجار ذي القربى'],
    ['two words left out', 'لقوله تعالى: ', 'إن الله يأمركم أن تؤدوا الأمانات وإذا حكمتم بين الناس أن تحكموا بالعدل'],
  ])('%s', (_, cue, verse) => {
    expect(told(`${cue}${verse}.`)).toEqual([`misquoted: ${verse}`])
  })
})

describe('but two quotations stay two', () => {
  test.each([
    ['where nobody is said to speak', 'نعم، إن الله يأمركم أن تؤدوا الأمانات كلها إلى أهلها وإذا حكمتم بين الناس أن تحكموا بالعدل.'],
    ['where words are left out with dots', 'قال تعالى: إن الله يأمركم أن تؤدوا الأمانات ... وإذا حكمتم بين الناس أن تحكموا بالعدل.'],
    ['where the writer explains a word', 'قال تعالى: يا أيها الذين آمنوا اتقوا الله أي خافوه وقولوا قولا سديدا يصلح لكم أعمالكم.'],
    ['where he joins them', 'قال تعالى: إن الله يأمركم أن تؤدوا الأمانات ثم وإذا حكمتم بين الناس أن تحكموا بالعدل.'],
    ['where an ayah ends', 'قال تعالى: قل أعوذ برب الفلق من شر ما خلق حقا ومن شر غاسق إذا وقب ومن شر النفاثات في العقد.'],
  ])('%s', (_, text) => {
    expect(told(text).filter((one) => !one.startsWith('verbatim'))).toEqual([])
    expect(told(text)).toHaveLength(2)
  })
})
