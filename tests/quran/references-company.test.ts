import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../src/quran/index.ts'

const quran = loadQuran()
const impossible = (text: string): string[] => quran.findCitations(text).filter(({ status }) => status === 'no-such-ayah').map((one) => one.text)

describe('a number beyond the end of a surah, near a reference that is written in the same way', () => {
  test.each([
    ['النهي عن الغيبة (الحجرات: 29)، والأمر بالصلاة (البقرة: 43).', 'الحجرات: 29'],
    ['وأمر بالصلاة (البقرة: ٤٣) وبالتوحيد (الإخلاص: ٧) في كتابه.', 'الإخلاص: ٧'],
    ['العدل واجب (النساء: 235)، والصبر خلق المؤمن (البقرة: 153)، والشكر زيادة.', 'النساء: 235'],
    ['[الزمر: 90] ثم [النور: 35]', 'الزمر: 90'],
  ])('is one: %s', (text, reference) => expect(impossible(text)).toEqual([reference]))

  test.each([
    ['alone', 'عدد الغرف (الحجرات: 29) والطوابق خمسة.'],
    ['in other brackets', 'عدد الغرف (الحجرات: 29)، وفي المدخل [البقرة: 43].'],
    ['far from it', `عدد الغرف (الحجرات: 29). ${'وهذا كلام عن السفر والإقامة. '.repeat(10)} (البقرة: 43)`],
    ['of a prophet', 'انظر (يوسف: 200) و(البقرة: 43)'],
    ['of a time of prayer', 'عدد الركعات (العصر: 4)، والأمر بها (البقرة: 238).'],
    ['that counts something', 'العدد (النور: 320 صفحة) و(البقرة: 43)'],
  ])('is none %s', (_, text) => expect(impossible(text)).toEqual([]))
})

test('a word with a number in brackets is no quotation', () => {
  expect(quran.findQuotations('الصلوات: (الظهر: 4)، (العصر: 4)، (المغرب: 3)، وأمر الله بها (البقرة: 43).')).toEqual([])
})
