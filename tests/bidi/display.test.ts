import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { displayLines, displayText, isMixed, movedPieces, picture, pieces, readingOrder, resolveLevels } from '../../src/bidi/index.ts'
import { base, mixedText } from './arbitraries.ts'

const only = (text: string, direction: 'ltr' | 'rtl' | 'auto' = 'auto') => displayLines(text, resolveLevels(text, direction))[0]!
const glyphs = (text: string, direction: 'ltr' | 'rtl' | 'auto' = 'auto') => only(text, direction).runs.map((run) => run.glyphs).join('')
/** Marks change places with their letters when letters are turned, tabs part the line: compared without them. */
const COMPARED = /^[^\ud800-\udfff\u064e\u0301\u00ad\u200d\u{e0001}\t]*$/u

describe('how a line is displayed', () => {
  test('runs come from left to right, right-to-left ones with their letters turned and brackets mirrored', () => {
    const line = only('قال (نعم) and left', 'rtl')
    expect(line.runs.map(({ level, text }) => [level, text])).toEqual([[2, 'and left'], [1, 'قال (نعم) ']])
    expect(line.runs[1]!.glyphs).toBe(' (معن) لاق')
  })

  test('ornate brackets are not mirrored', () => {
    expect(glyphs('﴿نعم﴾')).toBe('﴾معن﴿')
  })

  test('a line of one direction has nothing moved', () => {
    expect(isMixed(only('all left to right, 12-15'))).toBe(false)
    expect(isMixed(only('كلها من اليمين'))).toBe(false)
  })

  test('a reader of Arabic goes through the runs from the right', () => {
    expect(readingOrder(only('قال hello ثم')).map((run) => run.text)).toEqual(['قال ', 'hello', ' ثم'])
  })

  test('a reference that jumps over the verse is what moved', () => {
    const moved = (text: string) => movedPieces(only(text), pieces(text, only(text))).map((piece) => piece.text)
    expect(moved('said لا إكراه (2:256) and')).toEqual(['2:256', ')'])
    expect(moved('said لا إكراه [Al-Baqarah: 256] and')).toEqual([])
  })

  test('a picture has every word twice, as stored and as shown, and marks what moved', () => {
    const text = 'said لا إكراه (2:256) and <left>'
    const svg = picture(text, only(text), 'a & b')
    expect(svg.match(/<rect /g)).toHaveLength(2 * pieces(text, only(text)).length)
    expect(svg.match(/class="join moved"/g)).toHaveLength(2)
    expect(svg).toContain('<title>a &#38; b</title>')
    expect(svg).not.toContain('<left>')
  })

  test('paragraph separators are part of no line, and empty lines are none', () => {
    expect(displayLines('one\r\n\r\nسلام\n', resolveLevels('one\r\n\r\nسلام\n')).map(({ start, end }) => [start, end])).toEqual([[0, 3], [7, 11]])
  })

  test('a picture shows words that an override turns as stored above, and as shown below', () => {
    const text = 'a \u202ebcd\u202c e'
    const svg = picture(text, only(text))
    expect(svg).toContain('>\u2068bcd\u2069<')
    expect(svg).toContain('dcb')
  })

  test('the isolated text looks like the line it describes', () => {
    let compared = 0
    fc.assert(fc.property(mixedText, base, (text, direction) => {
      for (const line of displayLines(text, resolveLevels(text, direction))) {
        if (!COMPARED.test(text)) continue
        compared++
        const drawn = line.runs.map((run) => run.glyphs).join('')
        expect(drawn === '' ? '' : glyphs(`a${displayText(line)}z`, 'ltr')).toBe(drawn === '' ? '' : `a${drawn}z`)
      }
    }), { numRuns: 3000 })
    expect(compared).toBeGreaterThan(50)
  })
})
