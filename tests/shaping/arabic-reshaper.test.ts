import reshaper from 'arabic-reshaper'
import { describe, expect, test } from 'vitest'
import { shape } from '../../src/arabic/shape.ts'
import { unshape } from '../../src/arabic/unshape.ts'

const LETTERS = [...'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهويىپچژکگی']
const MARKS = [...'ًٌٍَُِّْٰ']
const ALEF_MAKSURA = 'ى'

/** Where the two may differ, each with its reason; the last test shows each one. */
const FAULTS = {
  alefMaksura: 'takes alef maksura for right-joining; Unicode has it dual-joining since 3.0, with forms U+FBE8 and FBE9',
  markedLamAlef: 'drops the marks between lam and alef and writes the alef twice',
  letters: 'knows no alef wasla, none of ٹ ڈ ڑ ں ے ہ ھ and no Uyghur vowel',
  joiners: 'ignores ZWJ',
  marks: 'takes U+0611 and U+0659–065F for letters that break the word',
}

const words = (): string[] => {
  const all: string[] = []
  for (const a of LETTERS) for (const b of LETTERS) for (const c of LETTERS) all.push(a + b + c)
  return all
}

describe('beside arabic-reshaper', () => {
  test('all words of three letters agree, but for alef maksura inside a word', () => {
    const differing = words().filter((word) => shape(word) !== reshaper.convertArabic(word))
    const excused = (word: string): boolean => word.slice(0, -1).includes(ALEF_MAKSURA)
    expect(differing.filter((word) => !excused(word))).toEqual([])
    expect(differing.length, FAULTS.alefMaksura).toBeGreaterThan(0)
  })

  test('vowelled words agree where no mark stands between lam and alef', () => {
    const differing: string[] = []
    for (const a of LETTERS) {
      for (const b of LETTERS) {
        for (const mark of MARKS) {
          const word = `م${a}${mark}${b}${mark}`
          const lamAlef = a === 'ل' && 'اأإآ'.includes(b)
          if (a !== ALEF_MAKSURA && !lamAlef && shape(word) !== reshaper.convertArabic(word)) differing.push(word)
        }
      }
    }
    expect(differing).toEqual([])
  })

  test.each([
    ['لَا', FAULTS.markedLamAlef],
    ['ٱلكتاب', FAULTS.letters],
    ['ٹھیک ہے', FAULTS.letters],
    ['ئۇيغۇر', FAULTS.letters],
    ['ه\u200D', FAULTS.joiners],
    ['ب\u0611ب', FAULTS.marks],
    ['تىل', FAULTS.alefMaksura],
  ])('known fault at %s: it %s', (word) => {
    expect(reshaper.convertArabic(word)).not.toBe(shape(word))
    expect(unshape(shape(word))).toBe(word)
  })
})
