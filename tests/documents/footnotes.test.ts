import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readProse, textSource } from '../../src/documents/index.ts'
import type { Prose } from '../../src/text/index.ts'

const read = (text: string): Prose => readProse(textSource(text, { format: 'markdown' }))

/** Each footnote: its label, the word before each of its calls, its paragraphs. */
function notes(text: string): [string | null, string[], string[]][] {
  const prose = read(text)
  return prose.footnotes.map(({ label, calls, passages }) => [label, calls.map(({ start }) => prose.text.slice(0, start).split(/\s/).at(-1)!), passages.map(({ start, end }) => prose.text.slice(start, end))])
}

describe('the footnotes of a document', () => {
  test.each([
    ['are found by their label', 'As said.[^1]\n\n[^1]: In the surah.', [['1', ['said.'], ['In the surah.']]]],
    ['have a name, in any case', 'As said[^Baqara].\n\n[^baqara]: In the surah.', [['baqara', ['said'], ['In the surah.']]]],
    ['need no blank line between them', 'One[^1] two[^2]\n\n[^1]: First.\n[^2]: Second.', [['1', ['One'], ['First.']], ['2', ['two'], ['Second.']]]],
    ['interrupt a paragraph', 'One[^1]\n[^1]: First.', [['1', ['One'], ['First.']]]],
    ['interrupt a table', '| a |\n|---|\n| b[^1] |\n[^1]: First.', [['1', ['b'], ['First.']]]],
    ['may stand in the middle', 'One[^1]\n\n[^1]: First.\n\nLast.', [['1', ['One'], ['First.']]]],
    ['have further paragraphs', 'One[^1]\n\n[^1]: First.\n\n    Second.\n\n    - third\n\nLast.', [['1', ['One'], ['First.', 'Second.', 'third']]]],
    ['have lines', 'One[^1]\n\n[^1]: First\n    line.', [['1', ['One'], ['First\nline.']]]],
    ['may begin on the next line', 'One[^1]\n\n[^1]:\n    First.', [['1', ['One'], ['First.']]]],
    ['stand in a quote', '> One[^1]\n>\n> [^1]: First.', [['1', ['One'], ['First.']]]],
    ['are called more than once', 'One[^1] two[^1]\n\n[^1]: First.', [['1', ['One', 'two'], ['First.']]]],
    ['are called together', 'One[^1][^2]\n\n[^1]: First.\n\n[^2]: Second.', [['1', ['One'], ['First.']], ['2', ['One'], ['Second.']]]],
    ['may call others', 'One[^1]\n\n[^1]: First[^2].\n[^2]: Second.', [['1', ['One'], ['First.']], ['2', ['First'], ['Second.']]]],
    ['may have no call', '[^1]: First.', [['1', [], ['First.']]]],
    ['are not settled where a label is defined twice', 'One[^1]\n\n[^1]: First.\n\nTwo[^1]\n\n[^1]: Second.', [['1', [], ['First.']], ['1', [], ['Second.']]]],
    ['stand where they are called', 'One^[first *note*] two.', [[null, ['One'], ['first note']]]],
    ['hold brackets', 'One^[see [2:255] there].', [[null, ['One'], ['see [2:255] there']]]],
    ['are one where one holds another', 'One^[first ^[inner] note].', [[null, ['One'], ['first [inner] note']]]],
    ['are numbered in a list at the end', 'One<sup>1</sup> two.<sup>2</sup>\n\n## Notes\n\n1. First.\n2. Second.', [['1', ['One'], ['First.']], ['2', ['two.'], ['Second.']]]],
    ['are numbered 1 by lazy writers', 'One<sup>1</sup> two<sup>2</sup>\n\n1. First.\n1. Second.', [['1', ['One'], ['First.']], ['2', ['two'], ['Second.']]]],
    ['are called by links', 'One<sup>[1](#n1)</sup> two[<sup>2</sup>](#n2)\n\n1. First.\n2. Second.', [['1', ['One'], ['First.']], ['2', ['two'], ['Second.']]]],
    ['are numbered in Arabic digits', 'One<sup>١</sup> two<sup>[٢]</sup>\n\n1. First.\n\n   More.\n2. Second.', [['1', ['One'], ['First.', 'More.']], ['2', ['two'], ['Second.']]]],
    ['begin with the number that calls them', 'One<sup>1</sup> two<sup>2</sup>\n\n<sup>1</sup> First.\n<sup>2</sup> Second.', [['1', ['One'], [' First.\n']], ['2', ['two'], [' Second.']]]],
  ])('%s: %j', (_, text, expected) => {
    expect(notes(text)).toEqual(expected)
  })

  test.each([
    ['code', '`[^1]` and `^[note]`'],
    ['what is escaped', 'One\\[^1\\] \\^[note here].'],
    ['a power', '10^[6] and x^[2, 3]'],
    ['a link', 'One^[text](https://example.org)'],
    ['a label that nothing defines', 'One[^1].'],
    ['raised numbers of another count than the list', 'An area of 5 m<sup>2</sup>.\n\n1. Wash.\n2. Dry.'],
    ['raised numbers without a list', 'An area of 5 m<sup>2</sup>, x<sup>1</sup>.'],
    ['a list that does not end the document', 'One<sup>1</sup>\n\n1. First.\n\nLast.'],
    ['bullets', 'One<sup>1</sup>\n\n- First.'],
    ['raised letters', 'The 1<sup>st</sup>\n\n1. First.'],
  ])('are not %s', (_, text) => {
    expect(notes(text)).toEqual([])
  })

  test('leave the prose without their signs, a blank line apart from all else', () => {
    expect(read('- One[^1]\n[^1]: First.\n- Two^[note].').text).toBe('One\n\nFirst.\n\nTwo[note].')
  })

  test('are none in plain text', () => {
    expect(readProse(textSource('One[^1]\n\n[^1]: First.')).footnotes).toEqual([])
  })
})

describe('footnotes of any document', () => {
  const part = fc.constantFrom('One[^1]', '\n\n[^1]: First.\n', 'Two^[note]', 'One<sup>1</sup>', '\n\n1. First.\n', '[^1]', '[^a]', '[^1]: ', '[^a]: ', '^[', ']', '<sup>', '</sup>', '1', '٢', '1. ', '- ', '> ', '    ', '\n', '\n\n', 'قال', 'One ', '`', '**', '\\', '(x)', '| a |', '|---|\n', '&amp;')
  const document = fc.array(part, { maxLength: 40 }).map((parts) => parts.join(''))

  test('have passages with text that do not overlap, and calls in the prose', () => {
    let seen = 0
    fc.assert(
      fc.property(document, (text) => {
        const { footnotes, text: prose } = read(text)
        seen += footnotes.length
        const passages = footnotes.flatMap((note) => note.passages).sort((a, b) => a.start - b.start)
        passages.forEach(({ start, end }, i) => {
          expect(start).toBeGreaterThanOrEqual(passages[i - 1]?.end ?? 0)
          expect(end).toBeLessThanOrEqual(prose.length)
        })
        for (const { calls, passages: own } of footnotes) {
          expect(own.length).toBeGreaterThan(0)
          for (const call of calls) expect(call.end).toBeLessThanOrEqual(prose.length)
        }
      }),
      { numRuns: 1000 },
    )
    expect(seen).toBeGreaterThan(100)
  })

  test('point into the source: what a passage says stands behind its label', () => {
    const words = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,3}$/)
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 6 }), (pairs) => {
        const text = pairs.map(([body], i) => `${body}[^${i}].\n\n`).join('') + pairs.map(([, note], i) => `[^${i}]: **${note}**\n`).join('')
        const { footnotes, map, text: prose } = read(text)
        expect(footnotes).toHaveLength(pairs.length)
        footnotes.forEach(({ label, calls: [call], passages: [passage] }, i) => {
          expect(label).toBe(String(i))
          expect(text.slice(0, map.range(call!.start - 1, call!.start).end)).toMatch(new RegExp(`${pairs[i]![0]}$`))
          const range = map.range(passage!.start, passage!.end)
          expect(text.slice(range.start, range.end)).toBe(pairs[i]![1])
          expect(prose.slice(passage!.start, passage!.end)).toBe(pairs[i]![1])
        })
      }),
    )
  })

  test.each(['[^1]', '[^1]: a\n', '^[', '^[a]', '<sup>1</sup>', '1. a\n', '[^1]: a[^1]\n\n    b\n\n'])('%j many times is read in linear time', (unit) => {
    const { footnotes } = read(unit.repeat(20_000))
    expect(footnotes.length).toBeLessThanOrEqual(20_000)
  })
})
