import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../../src/quran/index.ts'

const quran = loadQuran()
const told = (text: string): string[] => quran.findQuotations(text).map(({ verdict, possible }) => (possible ? `${verdict}, a note` : verdict))

describe('words between God’s speech and a reference match no verse', () => {
  test.each(['قال تعالى: من جد وجد ومن زرع حصد [الزمر: 53].', 'قال الله عز وجل: من جد وجد ومن زرع حصد بإذن ربه (الزمر: 53).', 'لقوله تعالى: من جد وجد ومن زرع حصد [الزمر: 53].'])('%s', (text) => {
    expect(told(text)).toEqual(['unmatched'])
    expect(quran.findCitations(text)).toMatchObject([{ status: 'unverified' }])
  })

  test.each([
    ['sound ones', 'قال تعالى: الحمد لله رب العالمين [الفاتحة: 2].'],
    ['the name of the verse', 'قال تعالى: آية الكرسي وهي أعظم آية [البقرة: 255].'],
    ['the writer’s, before the verse', 'قال تعالى: مخاطبا نبيه ومبينا فضل الصبر [البقرة: 153]: ﴿إن الله مع الصابرين﴾'],
    ['behind words of the writer', 'قال تعالى في شأن الصيام: إنه كتب علينا صوم شهر كامل [البقرة: 183].'],
    ['in a hadith', 'قال النبي ﷺ: قال الله تعالى: من جد وجد ومن زرع حصد بإذن ربه [البقرة: 53].'],
    ['another speaker’s', 'قال الشيخ رحمه الله تعالى: من جد وجد ومن زرع حصد [الزمر: 53].'],
    ['the verse and the writer’s sentence behind it', 'قال تعالى: واعتصموا بحبل الله جميعا وهذا أمر بالاجتماع وترك التفرق [آل عمران: 103].'],
    ['the same of a long sentence', 'قال تعالى: واعتصموا بحبل الله وفي هذا أمر بالاجتماع وترك التفرق والتنازع بين أهل الحق [آل عمران: 103].'],
    ['the writer’s, and the verse behind them', 'قال تعالى: في وصف المؤمنين قد أفلح المؤمنون [المؤمنون: 1].'],
    ['those that lead to another place', 'قال تعالى: كما سبق في الموضع الأول [البقرة: 153].'],
    ['those that say to whom God speaks', 'قال تعالى: مخاطبا رسوله الكريم في المدينة [البقرة: 153].'],
    ['a rendering', 'قال تعالى: خداوند با صابران است و آنها را دوست می دارد [البقرة: 153].'],
    ['with a reference on the next line', 'قال تعالى: من جد وجد ومن زرع حصد\n[الزمر: 53]'],
  ])('but nothing is said of %s', (_, text) => {
    expect(told(text).filter((verdict) => verdict !== 'verbatim')).toEqual([])
  })
})

describe('a verse in running text right behind God’s speech has other words', () => {
  const ALTERED = 'ومن يتق الله يجعل له فرجا ويرزقه من حيث لا يحتسب'
  test.each(['قال تعالى ', 'قال الله تعالى ', 'يقول الله عز وجل ', 'قوله سبحانه '])('%s', (before) => {
    expect(told(`${before}${ALTERED}.`)).toEqual(['misquoted'])
  })

  test.each(['ذكر الله تعالى أن ', 'قال الله تعالى بأن ', 'قال رسول الله قال الله تعالى ', 'قال الشيخ رحمه الله تعالى ', 'واعلموا أن فضل الله عظيم '])('a note where it may be the writer’s: %s', (before) => {
    expect(told(`${before}${ALTERED}.`)).toEqual(['misquoted, a note'])
  })
})
