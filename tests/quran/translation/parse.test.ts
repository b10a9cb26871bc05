import { describe, expect, test } from 'vitest'
import { parseTranslation, TranslationError } from '../../../src/quran/index.ts'
import { LINES, madeUp } from './made-up.ts'

describe('a translation file', () => {
  test('says its name and the date of its last change in remarks', () => {
    expect(madeUp().about).toEqual({ language: 'en', name: 'Plain Words', edition: 'January 2, 2026' })
  })

  test('without a name of its own is called by its file, else by its language', () => {
    const lines = LINES.filter((line) => !line.includes('Name:')).join('\n')
    expect(parseTranslation(lines, { language: 'en', fileName: 'plain.txt' }).about.name).toBe('plain.txt')
    expect(parseTranslation(lines, { language: 'en' }).about.name).toBe('en')
    expect(parseTranslation(LINES.join('\n'), { language: 'en', fileName: 'plain.txt' }).about.name).toBe('Plain Words')
  })

  test('has the name that it is given', () => {
    expect(parseTranslation(LINES.join('\n'), { language: 'en', name: 'Ours' }).about.name).toBe('Ours')
  })

  test('is told by a sum of its words where it gives no date, whatever its layout', () => {
    const bare = ['1|1|One two three', '1|2|Four five']
    const sum = parseTranslation(bare.join('\n'), { language: 'en' }).about.edition
    expect(sum).toMatch(/^fnv1a:[0-9a-f]{8}$/)
    expect(parseTranslation(`\ufeff# a remark\r\n\r\n 1 | 2 |Four, five!\r\n1|1|one TWO three\r\n`, { language: 'en' }).about.edition).toBe(sum)
    expect(parseTranslation('1|1|One two three\n1|3|Four five', { language: 'en' }).about.edition).not.toBe(sum)
  })

  test('keeps its words verbatim, bars in the text too, and may leave ayat out', () => {
    const translation = parseTranslation('2|1|Alif | Lam | Mim\n', { language: 'en' })
    expect(translation.ayah(2, 1)).toBe('Alif | Lam | Mim')
    expect(translation.ayah(2, 2)).toBeNull()
  })
})

describe('a file that is malformed says the line, and what to do', () => {
  test.each([
    ['a line without columns', '1|1|Words\njust words', 'translation-columns', 2],
    ['two columns', '\n\n1|1', 'translation-columns', 3],
    ['a name for a number', 'Al-Fatiha|1|Words', 'translation-number', 1],
    ['a number that is negative', '1|-1|Words', 'translation-number', 1],
    ['an ayah that does not exist', '# remark\n1|8|Words', 'translation-no-such-ayah', 2],
    ['ayah zero', '1|0|Words', 'translation-no-such-ayah', 1],
    ['a surah that does not exist', '115|1|Words', 'translation-no-such-ayah', 1],
    ['an ayah given twice', '1|1|Words\n1|2|Others\n1|1|Again', 'translation-duplicate', 3],
    ['an ayah without words', '1|1|Words\n1|2|  ', 'translation-empty-text', 2],
    ['an ayah in another script', '1|1|\u0628\u0633\u0645', 'translation-no-letters', 1],
    ['remarks alone', '# nothing\n', 'translation-empty', 2],
    ['nothing', '', 'translation-empty', 1],
  ])('%s', (_, text, code, line) => {
    let error: unknown
    try {
      parseTranslation(text, { language: 'en', name: 'Ours' })
    } catch (thrown) {
      error = thrown
    }
    expect(error).toBeInstanceOf(TranslationError)
    expect(error).toMatchObject({ code, data: { name: 'Ours', line } })
    expect(String(error)).toContain(`Ours: line ${line} `)
  })
})
