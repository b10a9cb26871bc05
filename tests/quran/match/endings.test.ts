import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../../src/quran/index.ts'

const only = (text: string) => {
  const { quotations } = loadQuran().analyze(text)
  expect(quotations).toHaveLength(1)
  const { differences, borrowed, refs } = quotations[0]!
  return {
    changed: differences.map(({ kind, found, expected }) => `${kind}: ${found} > ${expected}`),
    borrowed: borrowed.map(({ start, end, refs }) => [text.slice(start, end), refs.map(({ surah, from }) => `${surah}:${from}`)[0]]),
    places: borrowed.flatMap((one) => one.refs).filter((one) => refs.some((own) => own.surah === one.surah && own.from === one.from)),
  }
}

describe('a pair of names that another ayah ends with', () => {
  test('stands for the pair of this one, whole', () => {
    expect(only('﴿ويتوب الله على من يشاء والله غفور رحيم﴾ [التوبة: 15]').changed).toEqual(['substituted: غفور رحيم > عليم حكيم'])
    expect(only('﴿ويهديكم سنن الذين من قبلكم ويتوب عليكم والله سميع عليم﴾ [النساء: 26]').changed).toEqual(['substituted: سميع عليم > عليم حكيم'])
  })

  test('has its own first word where only the second is another', () => {
    expect(only('﴿إن أكرمكم عند الله أتقاكم إن الله عليم حكيم﴾ [الحجرات: 13]').changed).toEqual(['substituted: حكيم > خبير'])
  })

  test('is no pair where a word was put in before the verse’s own', () => {
    expect(only('﴿إن أكرمكم عند الله أتقاكم إن الله هو عليم﴾ [الحجرات: 13]').changed).toEqual(['added: هو > '])
  })
})

describe('words that changed places are one difference: the stretch', () => {
  test.each([
    ['﴿إن الصلاة تنهى عن المنكر والفحشاء﴾ [العنكبوت: 45]', 'substituted: المنكر والفحشاء > الفحشاء والمنكر'],
    ['﴿إن الصلاة تنهى عن المنكر والفحشاء ولذكر الله أكبر﴾ [العنكبوت: 45]', 'substituted: المنكر والفحشاء > الفحشاء والمنكر'],
    ['﴿وجعل النور والظلمات﴾ [الأنعام: 1]', 'substituted: النور والظلمات > الظلمات والنور'],
    ['﴿الذي جعل لكم السماء بناء والأرض فراشا﴾ [البقرة: 22]', 'substituted: السماء بناء والأرض فراشا > الأرض فراشا والسماء بناء'],
    ['﴿الذي جعل لكم السماء بناء والأرض فراشا وأنزل من السماء ماء﴾ [البقرة: 22]', 'substituted: السماء بناء والأرض فراشا > الأرض فراشا والسماء بناء'],
    ['﴿البنون والمال زينة الحياة الدنيا﴾ [الكهف: 46]', 'substituted: البنون والمال > المال والبنون'],
    ['﴿واستعينوا بالصلاة والصبر وإنها لكبيرة إلا على الخاشعين﴾ [البقرة: 45]', 'substituted: بالصلاة والصبر > بالصبر والصلاة'],
  ])('%s', (text, difference) => {
    expect(only(text).changed).toEqual([difference])
  })

  test('words that stay are none', () => {
    expect(only('﴿إن الصلاة تنهى عن الفحشاء والمنكر﴾ [العنكبوت: 45]').changed).toEqual([])
  })
})

describe('a last clause with which another ayah ends is named with its place', () => {
  test.each([
    ['﴿فمن اضطر غير باغ ولا عاد فلا إثم عليه إن الله عزيز حكيم﴾ [البقرة: 173]', 'إن الله عزيز حكيم', '2:209'],
    ['﴿ألا إنهم هم المفسدون ولكن لا يعلمون﴾ [البقرة: 12]', 'ولكن لا يعلمون', '2:13'],
    ['﴿كتب عليكم الصيام كما كتب على الذين من قبلكم لعلكم تشكرون﴾ [البقرة: 183]', 'لعلكم تشكرون', '2:52'],
    ['﴿ويضرب الله الأمثال للناس والله عليم حكيم﴾ [النور: 35]', 'والله عليم حكيم', '4:26'],
  ])('%s', (text, words, place) => {
    const { borrowed, places } = only(text)
    expect(borrowed).toEqual([[words, place]])
    expect(places).toEqual([])
  })

  test.each([
    // The changed word is no end, stands before the last words, or ends no ayah.
    '﴿وأقيموا الصلاة وآتوا الصدقة واركعوا مع الراكعين﴾ [البقرة: 43]',
    '﴿إن الله لا يغير ما بقوم حتى يغيروا ما بقلوبهم﴾ [الرعد: 11]',
    '﴿كتب عليكم الصيام كما كتب على القوم من قبلكم لعلكم تتقون﴾ [البقرة: 183]',
  ])('none is named: %s', (text) => {
    expect(only(text).borrowed).toEqual([])
  })
})
