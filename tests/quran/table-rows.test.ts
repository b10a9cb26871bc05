import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../src/quran/index.ts'
import { TableRows } from '../../src/quran/table-rows.ts'

const TABLE = '| السورة | الآية | النص |\n|---|---|---|\n| **البقرة** | 153 | ﴿إن الله مع الصابرين﴾ |\n| النحل | 90 | x |'

/** Cells of the row in which a word stands, and of the first row of its table. */
function row(text: string, word: string): { cells: string[]; head: string[] } | null {
  const found = new TableRows(text).rowAt(text.indexOf(word))
  const words = (cells: readonly { start: number; end: number }[]): string[] => cells.map(({ start, end }) => text.slice(start, end))
  return found === null ? null : { cells: words(found.cells), head: words(found.table.head) }
}

describe('a row', () => {
  const head = ['السورة', 'الآية', 'النص']

  test('has cells without markup around them, and the head of its table', () => {
    expect(row(TABLE, '153')).toEqual({ cells: ['البقرة', '153', '﴿إن الله مع الصابرين﴾'], head })
    expect(row(`نص.\n\n${TABLE}`, '90')).toEqual({ cells: ['النحل', '90', 'x'], head })
    expect(row(TABLE, 'السورة')).toEqual({ cells: head, head })
  })

  test('may stand in a quote or in an item', () => {
    expect(row(TABLE.replace(/^/gm, '> '), '153')).toEqual(row(TABLE, '153'))
    expect(row(TABLE.replace(/^/gm, '  '), '153')).toEqual(row(TABLE, '153'))
  })

  test('is none of another table, nor a line with a bar in it', () => {
    expect(row(`${TABLE}\n\n| A | B |\n| 1 | 2 |`, '1 |')?.head).toEqual(['A', 'B'])
    expect(row(`نص\nقال | وقال`, 'وقال')).toBeNull()
  })

  test('is the same whether rows are asked for in order or not', () => {
    const piece = fc.constantFrom('| a ', '| ', '|', '\n', 'x', '\n\n', '> ', '**b**')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        const offsets = Array.from({ length: text.length + 1 }, (_, i) => i)
        const rows = new TableRows(text)
        const forwards = offsets.map((at) => rows.rowAt(at))
        for (const at of offsets) expect(forwards[at]).toEqual(new TableRows(text).rowAt(at))
        for (const found of forwards) for (const { from, start, end } of found?.cells ?? []) expect(from <= start && start <= end && end <= found!.end).toBe(true)
      }),
    )
  })
})

test('a table in a quote has references in two cells too', () => {
  const text = TABLE.replace('153', '154').replace(/^/gm, '> ')
  expect(loadQuran().findCitations(text)).toMatchObject([{ status: 'wrong', ref: { surah: 2, from: 154 }, suggested: { surah: 2, from: 153 } }])
})
