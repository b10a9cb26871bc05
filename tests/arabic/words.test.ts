import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kindOf, KINDS_OF, WordBit } from '../../src/arabic/pairs.ts'
import { classOf, UNITS } from '../../src/arabic/units.ts'
import { scanWords } from '../../src/arabic/words.ts'

const wordsOf = (text: string) => {
  const { start, end } = scanWords(text)
  return Array.from(start, (from, i) => text.slice(from, end[i]))
}
const bitsOf = (text: string) => scanWords(text).bits[0]!

test('the tables of units hold what is said of each', () => {
  for (let unit = 0; unit < 0x10000; unit++) {
    if (UNITS[unit] !== classOf(unit) || KINDS_OF[unit] !== kindOf(unit)) expect.fail(`U+${unit.toString(16)}`)
  }
})

describe('the words of a text', () => {
  test('are Arabic letters with their marks, tatweel and joiners between them', () => {
    expect(wordsOf('قالَ: «الرَّجُــل» said می\u200cخواهم\u200f، 12')).toEqual(['قالَ', 'الرَّجُــل', 'می\u200cخواهم'])
  })

  test('cover every letter, ascend and do not touch', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ابةىلا \n\u064e\u0651\u0640\u200fx1ﻣگ؟'), maxLength: 80 }), (text) => {
        const { start, end, count, letters } = scanWords(text)
        const covered = new Uint8Array(text.length)
        let last = -1
        for (let i = 0; i < count; i++) {
          expect(start[i]!).toBeGreaterThan(last)
          expect(end[i]!).toBeGreaterThan(start[i]!)
          covered.fill(1, start[i], end[i])
          expect(letters[i]).toBe([...text.slice(start[i], end[i])].filter((c) => /[\u0621-\u063f\u0641-\u064a\u06af]/.test(c)).length)
          last = end[i]!
        }
        for (let at = 0; at < text.length; at++) if (/[ابةىلﻣگ]/.test(text[at]!)) expect(covered[at]).toBe(1)
      }),
    )
  })

  test('are listed by line', () => {
    const { lines, count } = scanWords('واحد اثنان\n\nثلاثة')
    expect(Array.from(lines.start)).toEqual([0, 11, 12, 17])
    expect(Array.from(lines.firstWord)).toEqual([0, 2, 2, 3])
    expect(count).toBe(3)
  })
})

describe('suspicions', () => {
  test.each([
    ['العمليةة', WordBit.SEQUENCE], ['إلىى', WordBit.SEQUENCE], ['نزولاا', WordBit.SEQUENCE], ['اإلنجليزية', WordBit.SEQUENCE], ['ممم', WordBit.SEQUENCE],
    ['مَدْرَسَةُنا', WordBit.SEQUENCE], ['کتاب', WordBit.FOREIGN], ['كــتب', WordBit.TATWEEL], ['ٱلله', WordBit.QURANIC], ['ﻣﺮﺣﺒﺎ', WordBit.FORM],
    ['كُُتب', WordBit.STACKED], ['فرٍغ', WordBit.TANWIN_MEDIAL], ['أَغُرُي', WordBit.MISPLACED], ['الجّديد', WordBit.EARLY_SHADDA],
    ['استخالص', WordBit.ALEF_LAM], ['خلاص', WordBit.LAM_ALEF], ['يَكْتْب', WordBit.QUIET], ['الأمنٍ', WordBit.TANWIN_ARTICLE], ['\u064eكتب', WordBit.STARTS_WITH_MARK],
  ])('%s', (word, bit) => {
    expect(bitsOf(word) & bit).toBe(bit)
  })

  test('a plain sentence has none that is rare', () => {
    expect(scanWords('كتب الطالب الدرس، ثم عاد إلى البيت ومعه كتابٌ جديدٌ والتّمرين').rare.length).toBe(0)
  })
})
