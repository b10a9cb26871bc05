import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LETTER, LETTER_TABLE, TATWEEL_ALEF } from '../../../src/quran/letters.ts'
import { APART, LetterStream, WORD_START } from '../../../src/quran/match/letter-stream.ts'

const read = (text: string): LetterStream => new LetterStream().read(text, 0, text.length)
const numbers = (text: string): number[] => {
  const { letters, count } = read(text)
  return [...letters.slice(0, count)].map((entry) => entry & LETTER)
}
const wordStarts = (text: string, flag = WORD_START): number[] => {
  const { letters, count } = read(text)
  return [...letters.slice(0, count).keys()].filter((i) => (letters[i]! & flag) !== 0)
}

const anything = fc.string({ unit: 'binary', maxLength: 80 })
const arabic = fc.array(fc.integer({ min: 0x0600, max: 0x06ff }).map((unit) => String.fromCharCode(unit)), { maxLength: 60 }).map((list) => list.join(''))
const forms = fc.array(fc.integer({ min: 0xfb50, max: 0xfeff }).map((unit) => String.fromCharCode(unit)), { maxLength: 30 }).map((list) => list.join(''))
const mixed = fc.tuple(anything, arabic, forms).map((parts) => parts.join(' '))

describe('the letters of a text', () => {
  test('stand at offsets that ascend and fall on letters, or on a tatweel that stands for one', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        const { letters, offsets, count } = read(text)
        for (let i = 0; i < count; i++) {
          const at = offsets[i]!
          const unit = text.charCodeAt(at)
          expect(at).toBeLessThan(text.length)
          if (i > 0) expect(at).toBeGreaterThanOrEqual(offsets[i - 1]!)
          if (unit < 0xfb50) {
            if (letters[i] === TATWEEL_ALEF) expect(text[at]).toBe('ـ')
            else expect(LETTER_TABLE[unit]! & LETTER).not.toBe(0)
            if (i > 0) expect(at).toBeGreaterThan(offsets[i - 1]!)
          }
        }
      }),
    )
  })

  test('are those of the range alone, as if it were the text', () => {
    fc.assert(
      fc.property(mixed, fc.nat(60), fc.nat(60), (text, a, b) => {
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)]
        const part = new LetterStream().read(text, start, end)
        const own = read(text.slice(start, end))
        expect([...part.letters.slice(0, part.count)]).toEqual([...own.letters.slice(0, own.count)])
        expect([...part.offsets.slice(0, part.count)]).toEqual([...own.offsets.slice(0, own.count)].map((at) => at + start))
      }),
    )
  })

  test('do not depend on the text read before', () => {
    fc.assert(
      fc.property(mixed, mixed, (before, text) => {
        const again = read(before).read(text, 0, text.length)
        const fresh = read(text)
        expect([again.count, again.uthmaniSigns]).toEqual([fresh.count, fresh.uthmaniSigns])
        expect([...again.letters.slice(0, again.count)]).toEqual([...fresh.letters.slice(0, fresh.count)])
      }),
    )
  })

  test('are found again by their offsets', () => {
    fc.assert(
      fc.property(arabic, (text) => {
        const stream = read(text)
        for (let i = 0; i < stream.count; i++) expect(stream.letterAt(stream.offsets[i]!)).toBe(i)
        expect(stream.letterAt(text.length)).toBe(stream.count)
      }),
    )
  })

  test.each([
    ['alef forms', 'ٱ أ إ آ', 'ا ا ا ا'],
    ['final yeh and teh', 'هدى رحمة', 'هدي رحمه'],
    ['hamza seats', 'مسؤول بئر', 'مسوول بير'],
    ['Persian letters', 'کتاب یوم', 'كتاب يوم'],
    ['marks, tatweel, zero-width characters', 'الرَّحْـــمٰ\u200cن', 'الرحمن'],
    ['presentation forms', 'ﺍﻟﺮﺣﻤﻦ', 'الرحمن'],
    ['a lam-alef ligature', 'ﻻ ﻹ', 'لا لا'],
    ['the name of God as one character', '\ufdf2', 'الله'],
  ])('fold %s', (_, text, plain) => {
    expect(numbers(text)).toEqual(numbers(plain))
  })

  test('of a ligature stand at one offset, in one word', () => {
    const { offsets, count } = read('و \ufdf2 أكبر')
    expect([...offsets.slice(0, count)]).toEqual([0, 2, 2, 2, 2, 4, 5, 6, 7])
    expect(wordStarts('و \ufdf2 أكبر')).toEqual([0, 1, 5])
  })

  test('are never those of another: what differs in more than spelling stays apart', () => {
    const letters = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'].flatMap((letter) => numbers(letter))
    expect(new Set(letters).size).toBe(28)
  })
})

describe('words', () => {
  test('start after space and punctuation, not after marks or direction marks', () => {
    expect(wordStarts('قُلْ هو، الله\u200fأحد')).toEqual([0, 2, 4])
  })

  test('stand apart after Latin words and empty lines, not after a line’s end', () => {
    expect(wordStarts('قل and هو', APART)).toEqual([0, 2])
    expect(wordStarts('قل\n\nهو', APART)).toEqual([0, 2])
    expect(wordStarts('قل\nهو', APART)).toEqual([0])
  })
})

test('signs of Uthmani orthography are counted', () => {
  expect(read('وأقيموا الصلاة').uthmaniSigns).toBe(0)
  expect(read('وَأَقِيمُوا۟ ٱلصَّلَوٰةَ').uthmaniSigns).toBeGreaterThan(0)
})
