import { describe, expect, test } from 'vitest'
import { printedEditions, quotationsIn, type PrintedEdition } from '../../src/normalize/index.ts'
import { loadQuran } from '../../src/quran/index.ts'
import { applyEdits } from '../../src/text/index.ts'

const quran = loadQuran()

/** A text with its confirmed quotations in an edition. */
function printed(text: string, edition: PrintedEdition): string {
  const edits = quotationsIn(edition, quran.analyze(text)).flatMap(({ start, end, text: words }) => (words === null ? [] : [{ start, end, text: words }]))
  return applyEdits(text, edits)
}

const reasons = (text: string): (string | null)[] => quotationsIn('uthmani', quran.analyze(text)).map((report) => report.keptBecause)

describe('confirmed quotations are printed in an edition', () => {
  test('a whole ayah is the edition’s, byte for byte', () => {
    const plain = 'قال تعالى: ﴿قل هو الله أحد﴾ [الإخلاص: 1]'
    for (const edition of ['uthmani', 'imlai'] as const) {
      expect(printed(plain, edition)).toBe(`قال تعالى: ﴿${quran.ayah(112, 1, edition)}﴾ [الإخلاص: 1]`)
      expect(printed(printed(plain, edition), 'plain')).toBe(plain)
    }
  })

  test('a part of an ayah is cut at its words', () => {
    const text = 'قال تعالى: ﴿لا تأخذه سنة ولا نوم﴾ [البقرة: 255]'
    for (const edition of ['uthmani', 'imlai'] as const) {
      const words = printed(text, edition).split(/[﴿﴾]/)[1]!
      expect(words).not.toBe('لا تأخذه سنة ولا نوم')
      expect(quran.ayah(2, 255, edition)).toContain(words)
    }
  })

  test('verse numbers between ayat stay', () => {
    const text = 'قال تعالى: ﴿قل هو الله أحد (1) الله الصمد (2)﴾'
    expect(printed(text, 'imlai')).toBe(`قال تعالى: ﴿${quran.ayah(112, 1, 'imlai')} (1) ${quran.ayah(112, 2, 'imlai')} (2)﴾`)
  })

  test('printing twice is printing once, in every edition', () => {
    const text = 'قال تعالى: ﴿ومن أعرض عن ذكري فإن له معيشة ضنكا ونحشره يوم القيامة أعمى﴾ [طه: 124]'
    for (const edition of printedEditions) expect(printed(printed(text, edition), edition)).toBe(printed(text, edition))
  })
})

describe('all others stay, and say why', () => {
  test.each([
    ['words that are not the Quran’s', 'قال تعالى: ﴿ومن أغري عن ذكري فإن له معيشة صناكا﴾', 'verdict'],
    ['a reference that is not confirmed', 'قال تعالى: ﴿ومن أعرض عن ذكري فإن له معيشة ضنكا﴾ [البقرة: 12]', 'reference'],
    ['a line end inside an ayah', 'قال تعالى: ﴿ومن أعرض عن ذكري\nفإن له معيشة ضنكا * ونحشره يوم القيامة أعمى﴾', 'interrupted'],
  ])('%s', (_, text, reason) => {
    expect(reasons(text)).toEqual([reason])
    expect(printed(text, 'uthmani')).toBe(text)
  })

  test('what is the edition’s text already is reported as such', () => {
    expect(reasons(`قال تعالى: ﴿${quran.ayah(112, 1)}﴾`)).toEqual(['same'])
  })
})
