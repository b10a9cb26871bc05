import { describe, expect, test } from 'vitest'
import { layOut, type BidiLayout } from '../../src/bidi/index.ts'
import { readProse, textSource } from '../../src/documents/index.ts'

const layout = (text: string, format = 'plain'): BidiLayout => layOut(readProse(textSource(text, { format })))
const bases = (text: string, format = 'plain') => layout(text, format).paragraphs.map(({ base, assumed, mixed }) => ({ base, assumed, mixed }))

describe('how a document is laid out', () => {
  test('in plain text each line is a paragraph, in the direction of its first letter', () => {
    expect(bases('سلام\nhello سلام\n12')).toEqual([
      { base: 'rtl', assumed: 'first-strong', mixed: false },
      { base: 'ltr', assumed: 'first-strong', mixed: true },
      { base: 'ltr', assumed: 'none', mixed: false },
    ])
  })

  test('in Markdown lines flow together, and the first line decides', () => {
    const { paragraphs, text } = layout('سلام\nhello\n', 'markdown')
    expect(paragraphs).toHaveLength(1)
    expect(paragraphs[0]).toMatchObject({ base: 'rtl', mixed: true })
    expect(text.slice(paragraphs[0]!.start, paragraphs[0]!.end)).toBe('سلام hello')
  })

  test('what the document declares is stronger than the first letter', () => {
    expect(bases('<p dir="rtl">hello</p>', 'markdown')).toEqual([{ base: 'rtl', assumed: 'declared', mixed: true }])
  })

  test('levels have the offsets of the prose', () => {
    const { levels, paragraphs } = layout('**سلام** a\n\nab سلام', 'markdown')
    expect([...levels.subarray(paragraphs[0]!.start, paragraphs[0]!.end)]).toEqual([1, 1, 1, 1, 1, 2])
    expect([...levels.subarray(paragraphs[1]!.start, paragraphs[1]!.end)]).toEqual([0, 0, 0, 1, 1, 1, 1])
  })
})
