import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalizeDocument, settingsFor } from '../../src/cli/normalize/document.ts'
import { readProse, textSource } from '../../src/documents/index.ts'
import { applyEdits, type Prose } from '../../src/text/index.ts'

const settings = settingsFor('publication', {}, null)
const markdown = (text: string): ReturnType<typeof textSource> => textSource(text, { format: 'markdown' })
const normalized = (text: string): string => normalizeDocument(markdown(text), settings).text
const shown = (text: string): string => normalized(text).replaceAll('\u2066', '<').replaceAll('\u2067', '<').replaceAll('\u2069', '>')

describe('isolates in Markdown', () => {
  test.each([
    ['في يوم 2024-05-06 تم', 'في يوم <2024-05-06> تم'],
    ['- في يوم 2024-05-06 تم', '- في يوم <2024-05-06> تم'],
    ['في يوم **2024-05-06** تم', 'في يوم **<2024-05-06>** تم'],
    ['في `كود` يوم 2024-05-06 تم', 'في `كود` يوم <2024-05-06> تم'],
    ['| التاريخ |\n|---|\n| في 2024-05-06 تم |', '| التاريخ |\n|---|\n| في <2024-05-06> تم |'],
    ['He read قال ربكم [124] then', 'He read <قال ربكم> [124] then'],
    ['نعم, في يوم 2024-05-06 تم', 'نعم، في يوم <2024-05-06> تم'],
  ])('stand in one stretch of text: %s', (text, right) => {
    expect(shown(text)).toBe(right)
  })
  test.each([
    'في `2024-05-06` تم', 'في `date 2024-05-06` تم', '    في يوم 2024-05-06 تم', '```\nفي يوم 2024-05-06 تم\n```', 'في [يوم 2024-05-06 تم](x.md) نعم',
    'في [2024-05-06][] تم\n\n[2024-05-06]: x.md', 'في <b>2024-05-06</b> تم', '<div>\nفي يوم 2024-05-06 تم\n</div>', '## في يوم 2024-05-06 تم',
    'He read قال **ربكم** [124] then', 'He read **_قال_ ربكم [124]** then', '>     في يوم 2024-05-06 تم', 'He read `قال` ربكم [124] then',
  ])('do not stand in code, links, headings or HTML, nor across markup: %s', (text) => {
    expect(normalized(text)).toBe(text)
  })
})

const piece = fc.constantFrom(
  ...'*_~`[]()<>!|#-+\\&:,.؟، \n', '**', '\n\n', '    ', 'في يوم ', '2024-05-06', '+966-50-123-4567', 'He read ', 'قال ربكم ', '[124]', '﴿قال﴾', ' (20:124) ', '`code`', '[نص](x.md)',
  '<b>', '</b>', '&amp;', '[x]: y.md\n', '- ', '> ', 'كتاب\u200bجديد', 'الکتاب, ',
)
const document = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''))

/** Code, kinds of passages and the markup around their text, as the reader finds them. */
function structure({ source, text, map, passages, opaque }: Prose): unknown {
  const markup: string[] = []
  for (let at = 1; at < text.length; at++) {
    const gap = source.text.slice(map.range(at - 1, at).end, map.toSource(at))
    if (gap !== '') markup.push(gap)
  }
  return { kinds: passages.map(({ kind }) => kind), opaque: opaque.map(({ start, end }) => text.slice(start, end)), markup }
}

describe('normalising any Markdown', () => {
  test('keeps code, links and emphasis, is done when done once, and its edits give its text', () => {
    let isolated = 0
    fc.assert(
      fc.property(document, (text) => {
        const result = normalizeDocument(markdown(text), settings)
        if (result.edits.some(({ steps }) => steps.includes('isolates'))) isolated++
        expect(applyEdits(text, result.edits)).toBe(result.text)
        expect(structure(readProse(markdown(result.text)))).toEqual(structure(readProse(markdown(text))))
        expect(normalized(result.text)).toBe(result.text)
      }),
      { numRuns: 1500, seed: 6 },
    )
    expect(isolated).toBeGreaterThan(10)
  })
})
