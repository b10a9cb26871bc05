import { describe, expect, test } from 'vitest'
import { lint } from '../../src/index.ts'
import { loadQuran } from '../../src/quran/index.ts'

/** What is said of each reference, and of other counts. */
const settled = (text: string): string[] => loadQuran().findCitations(text).map(({ status, count }) => (count === undefined ? status : `${status} ${count}`))
const told = (text: string): unknown[] => lint(text).findings.filter(({ rule }) => rule === 'quran/wrong-reference').map(({ messageId, data }) => [messageId, data['count']])

const RELIGION = '﴿لا إكراه في الدين﴾'

describe('a reference that another count of ayat explains', () => {
  test.each([
    'قال تعالى: ﴿مَالِكِ يَوْمِ الدِّينِ﴾ [الفاتحة: 3]',
    '﴿صراط الذين أنعمت عليهم﴾ [الفاتحة: 6]',
    '﴿الرحمن الرحيم * مالك يوم الدين﴾ [الفاتحة: 2-3]',
    '﴿ذلك الكتاب لا ريب فيه﴾ [البقرة: 1]',
    '﴿اللَّهُ لَا إِلَٰهَ إِلَّا هُوَ الْحَيُّ الْقَيُّومُ لَا تَأْخُذُهُ سِنَةٌ وَلَا نَوْمٌ﴾ [البقرة: 253]',
    `${RELIGION} [البقرة: 255]`,
    '﴿والقرآن الحكيم﴾ (Ya-Sin 36:1)',
  ])('is told with a hint: %s', (text) => {
    expect(settled(text)).toEqual(['wrong other'])
    expect(told(text)).toEqual([['otherCount', 'other']])
  })

  test.each([
    `${RELIGION} [البقرة: 255] (برواية ورش)`,
    `قال تعالى (برواية ورش): ﴿وَمَا يُخَادِعُونَ إِلَّا أَنفُسَهُمْ﴾ [البقرة: 8]`,
    '﴿اهدنا الصراط المستقيم﴾ [الفاتحة: 5] ، على العد المدني والبصري.',
    '﴿اهدنا الصراط المستقيم﴾ [الفاتحة: 5] في عدّ أهل المدينة، وهو العدد المدني.',
    `${RELIGION} (2:255, Madinan count)`,
    `${RELIGION} (Al-Baqarah 2:255 in the Basran numbering)`,
    `ترقيم الآيات هنا على مصحف ورش عن نافع.\n\nومنها:\n\n${RELIGION} [البقرة: 255]`,
    `Verse numbers follow the edition of Warsh.\n\n${RELIGION} (Al-Baqarah 2:255)`,
    '﴿قل هو الله أحد﴾ [الإخلاص: 2] على العد المكي',
  ])('is left open where the document names a count: %s', (text) => {
    expect(settled(text)).toEqual(['ambiguous named'])
    expect(told(text)).toEqual([])
  })

  test.each([
    '﴿غير المغضوب عليهم ولا الضالين﴾ [الفاتحة: 6]',
    '﴿مالك يوم الدين﴾ [الفاتحة: 5]',
    '﴿إن الله مع الصابرين﴾ [البقرة: 154]',
    '﴿وإنك لعلى خلق عظيم﴾ [القلم: 3]',
    `ورشة ورش العمل. ${'﴿وإنك لعلى خلق عظيم﴾'} [القلم: 3]`,
    'سورة مدنية. ﴿وإنك لعلى خلق عظيم﴾ [القلم: 3]',
  ])('is none: %s', (text) => {
    expect(settled(text)).toEqual(['wrong'])
    expect(told(text)).toEqual([['elsewhere', undefined]])
  })

  test('is none that is far off, whatever is named', () => {
    expect(settled(`${RELIGION} [البقرة: 156] (برواية ورش)`)).toEqual(['wrong'])
    expect(settled(`${RELIGION} [البقرة: 256] (برواية ورش)`)).toEqual(['confirmed'])
  })
})
