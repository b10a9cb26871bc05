import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rule as quotes } from '../../../src/rules/punctuation/mixed-quotes.ts'
import { rule } from '../../../src/rules/punctuation/spacing.ts'
import { findings, fixed, messageIds } from '../lint-with.ts'

const clauses = fc.array(fc.constantFrom('خرج الولد', 'عاد', 'قرأ كتابًا', 'نام (قليلا)', 'في عام 1999'), { minLength: 2, maxLength: 12 })

describe('spacing of Arabic punctuation', () => {
  test('whatever stands around the marks, the fix leaves one space after each', () => {
    fc.assert(
      fc.property(clauses, fc.constantFrom('،', '؛', '؟'), fc.constantFrom(' ', '  '), (list, mark, space) => {
        const sound = `${list.join(`${mark} و`)}.`
        expect(messageIds(rule, sound)).toEqual([])
        for (const wrong of [`${space}${mark} و`, `${space}${mark}و`, `${mark}و`]) expect(fixed(rule, `${list.join(wrong)}.`)).toBe(sound)
      }),
    )
  })

  test('a habit of the whole document is one note', () => {
    const text = Array.from({ length: 40 }, () => 'خرج الولد ، ثم عاد').join(' ، ')
    expect(messageIds(rule, text)).toEqual(['throughoutBefore'])
    expect(findings(rule, text)[0]?.severity).toBe('info')
  })

  test('a stray space before a mark is a note, a missing one after it is more', () => {
    expect(findings(rule, 'متى خرج ؟').map(({ severity }) => severity)).toEqual(['info'])
    expect(findings(rule, 'خرج،ثم عاد').map(({ severity }) => severity)).toEqual(['error'])
  })

  test.each([
    'النسبة ٣،٥ والعدد ٤،٢٥',
    'تُكتب علامة الاستفهام ؟ بعد السؤال',
    'الفاصلة (،) والفاصلة المنقوطة (؛)',
    'لماذا؟! قال: «متى؟» ثم (أين؟)',
    'خرج\u202f؟',
    'The comma ،is Arabic',
    'کتاب ،دفتر و چای',
    '،،،',
    'قَالَ تَعَالَى: ﴿اللَّهُ لَا إِلَٰهَ إِلَّا هُوَ ، الْحَيُّ الْقَيُّومُ﴾ [البقرة: 255]',
  ])('nothing is said of %s', (text) => {
    expect(messageIds(rule, text)).toEqual([])
  })
})

describe('kinds of quotation marks', () => {
  const kinds = [['«', '»'], ['"', '"'], ['“', '”']] as const
  const quoted = ([open, close]: readonly [string, string], times: number): string => Array.from({ length: times }, () => `قال ${open}نعم${close}`).join(' ثم ')

  test('two kinds are one note, at the first of the rarer kind', () => {
    for (const usual of kinds) {
      for (const other of kinds.filter((kind) => kind !== usual)) {
        const text = `${quoted(usual, 5)} و${quoted(other, 3)}`
        expect(messageIds(quotes, text)).toEqual(['mixed'])
        expect(findings(quotes, text)[0]?.start.offset).toBe(text.indexOf(other[0], quoted(usual, 5).length))
      }
    }
  })

  test('a mark for inches opens nothing', () => {
    const screens = 'طول الشاشة 15" وعرضها 13" وسمكها 2" وارتفاعها ٧" وعمقها 3" ثم 4"'
    expect(messageIds(quotes, `${quoted(kinds[0], 5)} و${screens}`)).toEqual([])
    expect(messageIds(quotes, `${quoted(kinds[0], 5)} و"عام 1990" و"عام 1991" و"عام 1992"`)).toEqual(['mixed'])
  })

  test('one kind, another used twice, or marks within marks are not', () => {
    for (const kind of kinds) expect(messageIds(quotes, quoted(kind, 9))).toEqual([])
    expect(messageIds(quotes, `${quoted(kinds[0], 9)} و${quoted(kinds[1], 2)}`)).toEqual([])
    expect(messageIds(quotes, Array.from({ length: 5 }, () => `قال «نعم "جدا" وكفى»`).join(' '))).toEqual([])
    expect(messageIds(quotes, 'قال «نعم» و«لا» و«ربما» ثم قرأ "Yes" و"No" و"Maybe" و"So"')).toEqual([])
  })
})
