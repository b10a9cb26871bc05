import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codePage, decodeBytes, detectEncoding, encodeBytes, type CodePageName } from '../../src/encoding/index.ts'

const TEXT = 'ذهب الولد إلى المدرسة في الصباح، ثم عاد إلى البيت. كيف حالك؟\n1\n00:00:01,000 --> 00:00:02,000\nالسلام عليكم\n'

function inPage(text: string, name: CodePageName): Uint8Array {
  return Uint8Array.from(text, (letter) => (letter.charCodeAt(0) < 0x80 ? letter.charCodeAt(0) : codePage(name).bytes[letter.charCodeAt(0)]!))
}

describe('the encoding of a file', () => {
  test.each(['windows-1256', 'iso-8859-6'] as const)('%s is told by its letters', (name) => {
    expect(decodeBytes(inPage(TEXT, name))).toEqual({ text: TEXT, encoding: name })
  })

  test('UTF-8 is UTF-8, and its mark stays in the text', () => {
    const bytes = new TextEncoder().encode(`\ufeff${TEXT}`)
    expect(decodeBytes(bytes)).toEqual({ text: `\ufeff${TEXT}`, encoding: 'utf-8' })
  })

  test('UTF-16 without a mark is told by its high bytes', () => {
    const units = Uint16Array.from(TEXT, (letter) => letter.charCodeAt(0))
    const bytes = new Uint8Array(units.buffer)
    expect(decodeBytes(bytes)).toEqual({ text: TEXT, encoding: 'utf-16le' })
  })

  test('Western text is Windows-1252, with what WHATWG shows for 80 to 9F', () => {
    expect(decodeBytes(Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x61, 0x94))).toEqual({ text: 'café “a”', encoding: 'windows-1252' })
  })

  test('any bytes decode, and those of a code page come back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { text, encoding } = decodeBytes(bytes)
        expect(encoding).toBe(detectEncoding(bytes))
        if (encoding === 'windows-1256' || encoding === 'windows-1252') expect(encodeBytes(text, encoding)).toEqual(bytes)
      }),
    )
  })

  test('a character that the code page lacks cannot be written in it', () => {
    expect(encodeBytes('ٱ', 'windows-1256')).toBeNull()
    expect(encodeBytes('a', 'utf-8')).toBeNull()
  })
})
