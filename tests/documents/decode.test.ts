import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode, DocumentError, encode, readProse, textSource } from '../../src/documents/index.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)
const errorOf = (input: Uint8Array): DocumentError => {
  try {
    decode(input, 'a.txt')
  } catch (error) {
    if (error instanceof DocumentError) return error
  }
  throw new Error('no DocumentError was thrown')
}

describe('decoding', () => {
  test('UTF-8, with and without a byte order mark, comes back byte for byte', () => {
    for (const input of [bytes(0xef, 0xbb, 0xbf, 0xd9, 0x82), bytes(0xd9, 0x82), bytes()]) {
      const { text, encoding } = decode(input, 'a')
      expect(encoding).toBe('utf-8')
      expect([...encode(text, encoding)]).toEqual([...input])
    }
  })

  test('UTF-16 of both orders comes back byte for byte, lone surrogates too', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), fc.boolean(), (units, little) => {
        // A NUL behind the mark makes it that of UTF-32.
        fc.pre(units[0] !== 0)
        const text = `\ufeff${String.fromCharCode(...units)}`
        const encoding = little ? 'utf-16le' : 'utf-16be'
        expect(decode(encode(text, encoding), 'a')).toEqual({ text, encoding })
      }),
    )
  })

  test('what is not UTF-8 is named with its place', () => {
    expect(errorOf(bytes(0xd9, 0x82, 0xc7, 0xe1))).toMatchObject({ code: 'invalid-utf8', data: { path: 'a.txt', offset: 2, byte: 'C7' } })
    expect(errorOf(bytes(0x61, 0, 0x62))).toMatchObject({ code: 'binary', data: { offset: 1 } })
    expect(errorOf(bytes(0xff, 0xfe, 0x61))).toMatchObject({ code: 'invalid-utf16' })
    expect(errorOf(bytes(0xed, 0xa0, 0x80))).toMatchObject({ code: 'invalid-utf8', data: { offset: 0 } })
  })

  test('UTF-32 is named as what it is, not read as UTF-16', () => {
    expect(errorOf(bytes(0xff, 0xfe, 0, 0, 0x42, 0x06, 0, 0))).toMatchObject({ code: 'utf-32', message: 'a.txt is UTF-32, which is not read. Save it as UTF-8.' })
    expect(errorOf(bytes(0, 0, 0xfe, 0xff, 0, 0, 0x06, 0x42))).toMatchObject({ code: 'utf-32' })
    expect(errorOf(bytes(0, 0, 0xfe))).toMatchObject({ code: 'binary' })
  })

  test('a file in a code page is read in it, and written back byte for byte', () => {
    // السلام عليكم in Windows-1256
    const input = bytes(0xc7, 0xe1, 0xd3, 0xe1, 0xc7, 0xe3, 0x20, 0xda, 0xe1, 0xed, 0xdf, 0xe3)
    const { text, encoding } = decode(input, 'a.srt')
    expect([text, encoding]).toEqual(['السلام عليكم', 'windows-1256'])
    expect([...encode(text, encoding)]).toEqual([...input])
    // A letter that the code page lacks: the whole file becomes UTF-8, nothing is lost.
    expect(decode(encode(`${text} ﷺ`, encoding), 'a.srt')).toEqual({ text: `${text} ﷺ`, encoding: 'utf-8' })
  })

  test('bytes that no code page takes are not guessed at', () => {
    expect(outcomeOf(Uint8Array.from([165, 234, 234]))).toBe('invalid-utf8')
  })

  test('agrees with the platform on what UTF-8 is', () => {
    const lenient = fc.uint8Array({ maxLength: 12 }).map((input) => input.map((byte) => byte || 1))
    const close = fc.array(fc.constantFrom(0x61, 0x80, 0xbf, 0xc2, 0xe0, 0xed, 0xa0, 0x9f, 0xf0, 0x90, 0xf4, 0x8f, 0xf5), { maxLength: 8 })
    fc.assert(
      fc.property(fc.oneof(lenient, close.map((values) => Uint8Array.from(values))), (input) => {
        if ((input[0] === 0xff && input[1] === 0xfe) || (input[0] === 0xfe && input[1] === 0xff)) return
        let valid = true
        try {
          new TextDecoder('utf-8', { fatal: true }).decode(input)
        } catch {
          valid = false
        }
        if (valid) expect([...encode(decode(input, 'a').text, 'utf-8')]).toEqual([...input])
        else expect(['invalid-utf8', 'code page']).toContain(outcomeOf(input))
      }),
      { numRuns: 2000 },
    )
  })
})

/** What decoding comes to: an error's code, or 'code page' for bytes that are read in one and come back the same. */
function outcomeOf(input: Uint8Array): string {
  try {
    const { text, encoding } = decode(input, 'a')
    expect(encoding).not.toMatch(/^utf-/)
    expect([...encode(text, encoding)]).toEqual([...input])
    return 'code page'
  } catch (error) {
    if (error instanceof DocumentError) return error.code
    throw error
  }
}

describe('plain text', () => {
  test('blank lines part paragraphs, and the byte order mark is no prose', () => {
    const prose = readProse(textSource('\ufeff one\ntwo\r\n \r\nthree\n', { path: 'a.txt' }))
    expect(prose.passages.map((passage) => prose.text.slice(passage.start, passage.end))).toEqual(['one\ntwo', 'three'])
    expect(prose.map.toSource(0)).toBe(1)
  })

  test('the byte order mark takes no column, in its line and in no other', () => {
    const { lines } = textSource('\ufeffab\ncd', { path: 'a.txt' })
    expect([0, 1, 2, 4].map((offset) => lines.position(offset))).toEqual([
      { offset: 0, line: 1, column: 1 },
      { offset: 1, line: 1, column: 1 },
      { offset: 2, line: 1, column: 2 },
      { offset: 4, line: 2, column: 1 },
    ])
    expect(textSource('ab').lines.position(1)).toEqual({ offset: 1, line: 1, column: 2 })
  })

  test('a format that is not known is named, with those that are', () => {
    expect(() => textSource('', { format: 'nope' })).toThrow(DocumentError)
    expect(textSource('', { path: 'x/y.MD' }).format).toBe('markdown')
    expect(textSource('', { path: 'x/y' }).format).toBe('plain')
  })
})
