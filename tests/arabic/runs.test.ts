import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { detectRuns } from '../../src/arabic/index.ts'

const shown = (text: string) => detectRuns(text).map((run) => [text.slice(run.start, run.end), run.language ?? run.script, run.orthography])

describe('runs', () => {
  test('part scripts, and tell languages and orthographies of Arabic script', () => {
    expect(shown('The word السلام عليكم means peace.')).toEqual([['The word', 'other', null], ['السلام عليكم', 'ar', 'plain'], ['means peace', 'other', null]])
    expect(shown('این کتاب در تهران چاپ شده است')[0]![1]).toBe('fa')
    expect(shown('یہ کتاب لاہور میں چھپی ہے')[0]![1]).toBe('ur')
    expect(shown('ئەم کتێبە لە هەولێر چاپ کراوە')[0]![1]).toBe('ckb')
    expect(shown('ذَهَبَ الوَلَدُ')[0]![2]).toBe('vowelled')
    expect(shown('ٱلْحَمْدُ لِلَّهِ')[0]![2]).toBe('quranic')
  })

  test.each(['بۇ كىتاب ناھايىتى ياخشى.', 'ئۇنىڭ ئىسمى ئابدۇللا، يېشى 25 كە كىردى.', 'شىنجاڭ', 'قازاق تىلى تۇركى تىلدەرىنىڭ بىرى.', 'زه ښوونځي ته ځم'])('Uyghur, Kazakh and Pashto are not Arabic: %s', (text) => {
    expect(shown(text)[0]![1]).toBe('und')
  })

  test('a line of theirs without letters of their own has the language of its document', () => {
    expect(shown('بۇ كىتاب ناھايىتى ياخشى.\nئۇنىڭ ئىسمى ئابدۇللا.\nياخشى كىشى كىتابى').map((run) => run[1])).toEqual(['und', 'und', 'und'])
  })

  test('an Arabic line with a word of theirs is Arabic', () => {
    expect(shown('وصل إلى المدينة (بالأويغورية: شىنجاڭ)')[0]![1]).toBe('ar')
  })

  test('an Arabic line that a scanner wrote with Persian letters is Arabic', () => {
    expect(shown('ذهبت إلی المدرسة الکبیرة فی القاهرة')[0]![1]).toBe('ar')
  })

  test('tatweel is of the word that it stretches', () => {
    expect(shown('قرأت الكتـــاب in كتـ ـــ')).toEqual([['قرأت الكتـــاب', 'ar', 'plain'], ['in', 'other', null], ['كتـ ـــ', 'ar', 'plain']])
  })

  test('a line that says nothing has the language of its document', () => {
    expect(shown('این کتاب را من نوشتم\nدر ایران\nنام').map((run) => run[1])).toEqual(['fa', 'fa', 'fa'])
  })

  test('ascend, do not overlap, and hold no space at their ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        let last = 0
        for (const { start, end } of detectRuns(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
          last = end
        }
      }),
    )
  })
})
