import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../../src/quran/index.ts'

const quran = loadQuran()
const told = (text: string): string[] => quran.findQuotations(text).map(({ verdict, possible }) => (possible ? `${verdict}, a note` : verdict))

describe('the other of two readings is meant to differ', () => {
  test.each([
    'بالقراءة الأخرى: ﴿وما هو على الغيب بظنين﴾',
    '- والقراءة الأخرى: «وما هو على الغيب بظنين» [التكوير: 24]',
    '**على القراءة الثانية:** ﴿وما هو على الغيب بظنين﴾ (التكوير: 24)',
    'قراءة حفص: ﴿وما هو على الغيب بضنين﴾\nوبالقراءة الأخرى: وَمَا هُوَ عَلَى الْغَيْبِ بِظَنِينٍ (التكوير: 24)',
  ])('%s', (text) => expect(told(text).at(-1)).toBe('misquoted, a note'))

  test.each(['نبدأ القراءة: ﴿وما هو على الغيب بظنين﴾', 'وفي السورة الأخرى: ﴿وما هو على الغيب بظنين﴾', 'القراءة اليومية: ﴿وما هو على الغيب بظنين﴾', 'هذه هي القراءة الأخرى. قال تعالى: ﴿وما هو على الغيب بظنين﴾'])('but not: %s', (text) => expect(told(text)).toEqual(['misquoted']))
})
