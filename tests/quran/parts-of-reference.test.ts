// One reference behind several passages, and ranges that name more or less than the words.
import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../src/quran/index.ts'
import type { AyahRange } from '../../src/quran/index.ts'

const written = ({ surah, from, to }: AyahRange): string => (from === to ? `${surah}:${from}` : `${surah}:${from}-${to}`)

/** Status of each reference, with what is suggested. */
function statuses(text: string): string[] {
  return loadQuran().findCitations(text).map(({ status, suggested, extent }) => [status, suggested === undefined ? '' : written(suggested), extent ?? ''].filter((part) => part !== '').join(' '))
}
/** The reference of each quotation, by its number. */
const citations = (text: string): (number | null)[] => loadQuran().findQuotations(text).map(({ citation }) => citation)

const HELP = 'يا أيها الذين آمنوا استعينوا بالصبر والصلاة'
const PATIENT = 'إن الله مع الصابرين'
const TEST = 'ولنبلونكم بشيء من الخوف والجوع'
const OPENING = 'ألم نشرح لك صدرك'
const LORD = 'وإلى ربك فارغب'
const COMPULSION = 'لا إكراه في الدين'
const ONE = 'قل هو الله أحد'

describe('several passages before one reference', () => {
  test.each([
    `﴿${HELP}﴾ وقوله: ﴿${PATIENT}﴾ [البقرة: 153]`,
    `﴿${HELP}﴾ ... ﴿${PATIENT}﴾ [البقرة: 153]`,
    `«${HELP}»، «${PATIENT}» (البقرة: 153)`,
    `"${HELP}" and "${PATIENT}" (2:153)`,
    `﴿${HELP} ... ${PATIENT}﴾ [البقرة: 153]`,
    `﴿${OPENING}﴾ إلى قوله تعالى: ﴿${LORD}﴾ [الشرح: 1-8]`,
    `﴿${HELP} ... ${TEST}﴾ [البقرة: 153-155]`,
    `في سورة البقرة، الآيات 153-155: ﴿${HELP} ... ${TEST}﴾`,
  ])('that stand in it share it: %s', (text) => {
    expect(statuses(text)).toEqual(['confirmed'])
    expect(citations(text)).toEqual([0, 0])
  })

  test.each([
    `قال تعالى: ﴿${COMPULSION}﴾ وقال: ﴿${ONE}﴾ [الإخلاص: 1]`,
    `﴿${COMPULSION}﴾ وهذا أصل عظيم من أصول الشريعة، وقوله: ﴿${ONE}﴾ [الإخلاص: 1]`,
  ])('the first may stand elsewhere and have none: %s', (text) => {
    expect(statuses(text)).toEqual(['confirmed'])
    expect(citations(text)).toEqual([null, 0])
  })

  test('a slip for the last one is told, and the range of both is offered where the first is named', () => {
    expect(statuses(`﴿${HELP}﴾ وقوله: ﴿${PATIENT}﴾ [البقرة: 154]`)).toEqual(['wrong 2:153'])
    expect(statuses(`﴿${OPENING}﴾ إلى قوله: ﴿${LORD}﴾ [الشرح: 1-7]`)).toEqual(['wrong 94:1-8'])
    expect(statuses(`﴿${HELP} ... ${TEST}﴾ [البقرة: 153]`)).toEqual(['wrong 2:153-155'])
  })

  test('one pair of marks has one reference for all of it', () => {
    expect(statuses(`﴿${HELP} ... ${TEST}﴾ [البقرة: 155]`)).toEqual(['wrong 2:153-155'])
    expect(statuses(`﴿${COMPULSION} … ${ONE}﴾ [الإخلاص: 1]`)).toEqual(['wrong 2:256'])
    expect(statuses(`﴿${COMPULSION} … ${ONE}﴾ [البقرة: 256؛ الإخلاص: 1]`)).toEqual(['confirmed', 'confirmed'])
    expect(statuses(`﴿والله ... ${ONE}﴾ [الإخلاص: 1]`)).toEqual(['confirmed'])
  })
})

describe('verses of several surahs in one pair of marks', () => {
  test.each([
    [`﴿${COMPULSION} ${ONE}﴾ [الإخلاص: 1]`, [null, 0]],
    [`﴿${COMPULSION}؛ ${ONE}﴾ [البقرة: 256]`, [0, null]],
    [`﴿${PATIENT} * ${ONE}﴾ [البقرة: 153]`, [0, null]],
    [`﴿${PATIENT}، ${ONE}﴾ [الإخلاص: 1]`, [null, 0]],
    [`[الإخلاص: 1]: ﴿${PATIENT} ۝ ${ONE}﴾`, [null, 0]],
  ])('a reference is right for the one that it names, and the other has none: %s', (text, expected) => {
    expect(statuses(text)).toEqual(['confirmed'])
    expect(citations(text)).toEqual(expected)
  })

  test('one that names neither is wrong', () => {
    expect(statuses(`﴿${COMPULSION} * ${ONE}﴾ [البقرة: 255]`)).toEqual(['wrong 112:1'])
  })
})

describe('a range', () => {
  test.each([
    ['﴿إن مع العسر يسرا﴾ [الشرح: 1-8]', 'confirmed wider'],
    ['«لا إكراه في الدين» (2:150-260)', 'confirmed wider'],
    ['﴿إن مع العسر يسرا﴾ [الشرح: 5-6]', 'confirmed'],
    ['﴿فإن مع العسر يسرا * إن مع العسر يسرا﴾ [الشرح: 5-6]', 'confirmed'],
    ['﴿فإن مع العسر يسرا * إن مع العسر يسرا﴾ [الشرح: 5-8]', 'confirmed wider'],
  ])('may be wider than the words: %s', (text, expected) => {
    expect(statuses(text)).toEqual([expected])
  })

  test.each([
    ['﴿ألم نشرح لك صدرك * ووضعنا عنك وزرك * الذي أنقض ظهرك﴾ [الشرح: 1-2]', 'wrong 94:1-3'],
    ['﴿ألم نشرح لك صدرك ووضعنا عنك وزرك﴾ [الشرح: 1]', 'wrong 94:1-2'],
    ['﴿إن مع العسر يسرا﴾ [الشرح: 1-4]', 'wrong 94:5'],
    ['﴿إن مع العسر يسرا﴾ [الشرح: 5-9]', 'no-such-ayah 94:5'],
  ])('may not be narrower, beside them or beyond the surah: %s', (text, expected) => {
    expect(statuses(text)).toEqual([expected])
  })
})
