import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../../src/quran/index.ts'

const quran = loadQuran()

/** Place and «found/expected» of each quotation that differs. */
const altered = (text: string): string[] =>
  quran.findQuotations(text).filter(({ verdict }) => verdict !== 'verbatim').map(({ refs, differences }) => `${refs[0]?.surah}:${refs[0]?.from} ${differences.map(({ found, expected }) => `${found}/${expected}`).join(' ')}`)

describe('an ayah between two end marks, beside one that was found', () => {
  test.each([
    ['قُلْ هُوَ اللَّهُ أَحَدٌ ﴿١﴾ اللَّهُ الْأَحَدُ ﴿٢﴾ لَمْ يَلِدْ وَلَمْ يُولَدْ ﴿٣﴾ وَلَمْ يَكُنْ لَهُ كُفُوًا أَحَدٌ ﴿٤﴾', ['112:2 الْأَحَدُ/الصَّمَدُ']],
    ['وَالْعَصْرِ ﴿١﴾ إِنَّ الْإِنْسَانَ لَفِي ضَلَالٍ ﴿٢﴾ إِلَّا الَّذِينَ آمَنُوا وَعَمِلُوا الصَّالِحَاتِ وَتَوَاصَوْا بِالْحَقِّ وَتَوَاصَوْا بِالصَّبْرِ ﴿٣﴾', ['103:2 ضَلَالٍ/خُسْرٍ']],
    ['أَلَمْ يَجِدْكَ يَتِيمًا فَآوَى ﴿٦﴾ وَوَجَدَكَ ضَالًّا فَأَرْشَدَ ﴿٧﴾ وَوَجَدَكَ عَائِلًا فَأَغْنَى ﴿٨﴾ (الضحى: 6-8)', ['93:7 فَأَرْشَدَ/فَهَدَىٰ']],
  ])('is that ayah whole, and its changed words are told: %s', (text, expected) => {
    expect(altered(text).map((one) => one.normalize('NFC'))).toEqual(expected.map((one) => one.normalize('NFC')))
  })

  test.each([
    ['sound', 'وَالْعَصْرِ ﴿١﴾ إِنَّ الْإِنْسَانَ لَفِي خُسْرٍ ﴿٢﴾ إِلَّا الَّذِينَ آمَنُوا وَعَمِلُوا الصَّالِحَاتِ وَتَوَاصَوْا بِالْحَقِّ وَتَوَاصَوْا بِالصَّبْرِ ﴿٣﴾'],
    ['words of a commentator', 'قُلْ هُوَ اللَّهُ أَحَدٌ ﴿١﴾ أي واحد ﴿٢﴾ لَمْ يَلِدْ وَلَمْ يُولَدْ ﴿٣﴾'],
    ['beside an ayah of another number', 'قُلْ هُوَ اللَّهُ أَحَدٌ ﴿٥﴾ اللَّهُ الْأَحَدُ ﴿٦﴾ لَمْ يَلِدْ وَلَمْ يُولَدْ ﴿٧﴾'],
    ['between marks that do not follow one another', 'قُلْ هُوَ اللَّهُ أَحَدٌ ﴿١﴾ اللَّهُ الْأَحَدُ ﴿٩﴾ لَمْ يَلِدْ وَلَمْ يُولَدْ ﴿٣﴾'],
    ['beside none that was found', 'كلام الناس كثير ﴿١﴾ اللَّهُ الْأَحَدُ ﴿٢﴾ وكلامهم قليل ﴿٣﴾'],
  ])('is not seen where it is %s', (_, text) => {
    expect(altered(text)).toEqual([])
  })
})
