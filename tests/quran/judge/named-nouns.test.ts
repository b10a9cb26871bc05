import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../../src/quran/index.ts'

const quran = loadQuran()
const told = (text: string): string[] => quran.findQuotations(text).filter(({ verdict }) => verdict !== 'verbatim').map(({ verdict }) => verdict)

describe('what a verse names, listed in the nominative, is the writer’s own', () => {
  test.each([
    '### النحل: 90\n**Commands:** الْعَدْلُ وَالْإِحْسَانُ وَإِيتَاءُ ذِي الْقُرْبَى\n',
    '## At-Tawbah 9:60\n**Recipients:** الْفُقَرَاءُ وَالْمَسَاكِينُ وَالْعَامِلُونَ عَلَيْهَا وَالْمُؤَلَّفَةُ قُلُوبُهُمْ وَالرِّقَابُ وَالْغَارِمُونَ\n',
    '## سورة الأحزاب، الآية 35\n- الصفات: الْمُسْلِمُونَ وَالْمُسْلِمَاتُ وَالْمُؤْمِنُونَ وَالْمُؤْمِنَاتُ وَالْقَانِتُونَ وَالْقَانِتَاتُ\n',
    'ومن الشهوات: النِّسَاءُ وَالْبَنُونَ وَالْقَنَاطِيرُ الْمُقَنْطَرَةُ وَالْخَيْلُ الْمُسَوَّمَةُ وَالْأَنْعَامُ وَالْحَرْثُ (آل عمران: 14)\n',
  ])('%s', (text) => expect(told(text)).toEqual([]))
})

describe('a verse with wrong vowels is told', () => {
  test.each([
    ['whose cases are others', 'إِنَّ اللَّهَ يَأْمُرُ بِالْعَدْلُ وَالْإِحْسَانُ وَإِيتَاءُ ذِي الْقُرْبَى (النحل: 90)', ['vowelling']],
    ['of which a single noun is in the nominative', 'الْعَدْلِ وَالْإِحْسَانُ وَإِيتَاءِ ذِي الْقُرْبَى (النحل: 90)', ['vowelling']],
    ['in brackets', '﴿لِلَّهِ مُلْكِ السَّمَاوَاتِ﴾ و﴿الْعَدْلُ وَالْإِحْسَانُ وَإِيتَاءُ ذِي الْقُرْبَى﴾ (النحل: 90)', ['vowelling', 'vowelling']],
    ['in the accusative', 'الْعَدْلَ وَالْإِحْسَانَ وَإِيتَاءَ ذِي الْقُرْبَى (النحل: 90)', ['vowelling']],
    ['of which a word is another', 'الْعَدْلُ وَالْإِنْصَافُ وَإِيتَاءُ ذِي الْقُرْبَى وَيَنْهَى عَنِ الْفَحْشَاءِ وَالْمُنْكَرِ وَالْبَغْيِ (النحل: 90)', ['misquoted']],
  ])('%s', (_, text, verdicts) => expect(told(text)).toEqual(verdicts))
})
