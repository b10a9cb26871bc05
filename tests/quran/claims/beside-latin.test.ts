import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../../src/quran/index.ts'

const quran = loadQuran()

const bare = (words: string): string => words.replaceAll(/\p{M}/gu, '')
const told = (text: string) => quran.analyze(text).quotations.filter(({ possible, verdict }) => !possible && verdict !== 'verbatim').map((one) => [one.verdict, ...one.differences.map(({ found, expected }) => bare(`${found} → ${expected}`))])

describe('a verse among words in Latin letters is judged up to its reference', () => {
  test.each([
    ['that stands behind it', 'We are told لا تدركه الأبصار وهو يدرك القلوب (6:103), and more.', 'القلوب → الأبصار'],
    ['that names the surah', 'Elsewhere it reads فَإِنَّهَا لَا تَعْمَى الْأَبْصَارُ وَلَٰكِنْ تَعْمَى النُّفُوسُ (al-Ḥajj, 22:46).', 'النُّفُوسُ → الْقُلُوبُ'],
    ['that stands before it', 'In Q 17:39, ذَٰلِكَ مِمَّا أَوْحَىٰ إِلَيْكَ رَبُّكَ مِنَ الْعِلْمِ and so on.', 'الْعِلْمِ → الْحِكْمَةِ'],
    ['behind its rendering', 'قُلْ لَنْ يُصِيبَنَا إِلَّا مَا كَتَبَ الرَّحْمَٰنُ لَنَا\n(Say: Nothing shall befall us save what He has ordained for us.) (9:51) He also says,', 'الرَّحْمَٰنُ → اللَّهُ'],
    ['behind its rendering in quotation marks', 'and the line وَجَزَاءُ سَيِّئَةٍ حَسَنَةٌ مِثْلُهَا “The requital of an evil is one like it” [42:40].', 'حَسَنَةٌ → سَيِّئَةٌ'],
    ['at its end', 'يَوْمَ تَجِدُ كُلُّ نَفْسٍ مَا عَمِلَتْ مِنْ سُوءٍ مُحْضَرًا\n(On the Day when every soul will find the good it has done brought before it) (3:30)', 'سُوءٍ → خَيْرٍ'],
  ])('%s', (_, text, difference) => {
    expect(told(text)).toEqual([[expect.stringMatching(/misquoted|garbled/), bare(difference)]])
  })
})

describe('words that are no verse are not compared with one', () => {
  test.each([
    'The jurists quote الأمر بالمعروف والنهي عن المنكر فرض كفاية (3:104) in this chapter.',
    'His own words were وقد أمرنا ربنا أن نصبر على أذاهم كما صبر أولو العزم (46:35), a loose allusion.',
    'As said at 2:255, اللَّهُ وَحْدَهُ الْقَيُّومُ عَلَى خَلْقِهِ is what he means.',
    'The saying إنما العسر يعقبه اليسر دائما (94:6) is his.',
    'In Arabic اللهم اشرح لي صدري ويسر لي أمري كله (20:25-26) is a common prayer.',
    "It is written in Ubayy's codex: فَعِدَّةٌ مِنْ أَيَّامٍ أُخَرَ مُتَتَابِعَاتٍ (2:184).",
    'كان خلقه القرآن كما قالت عائشة رضي الله عنها\n(His character was the Quran, as Aishah said) (68:4)',
  ])('%s', (text) => {
    expect(told(text)).toEqual([])
  })

  test('a verse whose first letters and spaces are missing is not damaged', () => {
    const text = 'He says, دَخَلَجَنَّتَهُ وَهُوَ ظَالِمٌ لِنَفْسِهِ قَالَ مَا أَظُنُّ أَنْ تَبِيدَ هَٰذِهِ أَبَدًا (18:35).'
    expect(told(text).filter(([verdict]) => verdict === 'garbled' || verdict === 'misquoted')).toEqual([])
  })
})
