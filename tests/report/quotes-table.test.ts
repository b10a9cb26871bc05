import { describe, expect, test } from 'vitest'
import { textSource } from '../../src/documents/index.ts'
import { analyzeSource } from '../../src/lint/index.ts'
import { type Locale, translator } from '../../src/locales/index.ts'
import { explain } from '../../src/report/alignment.ts'
import { width } from '../../src/report/cells.ts'
import { quotesTable } from '../../src/report/quotes-table.ts'

const TEXT = [
  'قال تعالى: ﴿فبأي آلاء ربكما تكذبان﴾ [الرحمن: 16]',
  'See "بسم الله الرحمان الرحيم" [Al-Fatihah: 1] and [Al-Baqarah: 300].',
  'قال تعالى: ﴿يا أيها الناس احفظوا أموالكم في المصارف الآمنة الكثيرة جدا والبيوت الكبيرة﴾ [سورة آل عمران، الآية 153]',
].join('\n')

function table(columns: number, locale: Locale = 'en', color = false, aligned = false): string[] {
  const source = textSource(TEXT)
  return quotesTable('a.txt', source, analyzeSource(source), { t: translator(locale), color, columns }, aligned ? explain : null).trimEnd().split('\n')
}

describe('the table of quotations', () => {
  test.each([120, 80, 60, 50])('fits in %i columns, and every line of a row is indented', (columns) => {
    for (const locale of ['en', 'ar'] as const) {
      const lines = [...table(columns, locale), ...table(columns, locale, true)]
      for (const line of lines) expect([line, width(line) <= columns]).toEqual([line, true])
      for (const line of table(columns, locale).slice(1)) expect(line).toMatch(/^ {2}\d+:\d+ |^ {6}/)
    }
  })

  test('says where else the words stand, under the place', () => {
    const lines = table(80)
    expect(lines[1]).toMatch(/^ {2}1:13 +verbatim .*55:16 and 30 other places/)
    expect(lines[2]).toBe('      55:16 · 55:13 · 55:18 · 55:21 · 55:23 · 55:25 · 55:28 · 55:30 …')
  })

  test('shows words that match nothing, where others stand under their verse', () => {
    const lines = table(80, 'en', false, true)
    expect(lines.find((line) => line.includes('no match'))).toBeDefined()
    expect(lines.at(-1)).toMatch(/^ {6}\S*يا أيها الناس/)
  })
})
