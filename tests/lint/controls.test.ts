import { describe, expect, test } from 'vitest'
import { textSource } from '../../src/documents/index.ts'
import { lintSource } from '../../src/lint/index.ts'
import type { Report, Rule } from '../../src/rules/rule.ts'
import { applyEdits } from '../../src/text/index.ts'
import { engine } from './doubles.ts'

const LRI = '\u2066'
const PDI = '\u2069'
const RLM = '\u200f'

/** The source after the first suggestion of a rule that reports `word` with these edits; null where nothing is offered. */
function offered(source: string, report: (start: number, text: string) => Report, format = 'markdown'): string | null {
  const rule: Rule = {
    meta: { id: 'bidi/reversed-range', severity: 'warning', edits: 'suggestion', messages: ['isolate'], opaque: 'report' },
    check: ({ prose }, emit) => emit(report(prose.text.indexOf('2024'), prose.text)),
  }
  const [finding] = lintSource(textSource(source, { format }), { registry: [rule], ...engine([]) }).findings
  const edits = finding?.suggestions?.[0]?.edits
  return edits === undefined ? null : applyEdits(source, edits)
}

const visible = (text: string | null): string | null => text?.replaceAll(LRI, '<').replaceAll(PDI, '>').replaceAll(RLM, '^') ?? null

describe('a pair of controls', () => {
  const isolate = (start: number): Report => {
    const end = start + '2024-05-06'.length
    return { messageId: 'isolate', start, end, suggestions: [{ messageId: 'isolate', edits: [{ start, end: start, text: LRI }, { start: end, end, text: PDI }] }] }
  }
  test.each([
    ['في 2024-05-06 تم', 'في <2024-05-06> تم'],
    ['في **2024-05-06** تم', 'في **<2024-05-06>** تم'],
    ['في **2024-05-06 تم** ثم', 'في **<2024-05-06> تم** ثم'],
    ['في [2024-05-06](x.md) تم', 'في [<2024-05-06>](x.md) تم'],
    ['نص [قبل](x.md)2024-05-06 تم', 'نص [قبل](x.md)<2024-05-06> تم'],
    ['في `2024-05-06` تم', 'في <`2024-05-06`> تم'],
    ['في **`2024-05-06`** تم', 'في **<`2024-05-06`>** تم'],
    ['في ``2024-05-06`` تم', 'في <``2024-05-06``> تم'],
    ['في `2024-05-06`\n\nنص', 'في <`2024-05-06`>\n\nنص'],
    ['`2024-05-06`', '<`2024-05-06`>'],
    ['- في **نص**\n- 2024-05-06', '- في **نص**\n- <2024-05-06>'],
  ])('%s', (source, right) => {
    expect(visible(offered(source, isolate))).toBe(right)
  })
  test('is not offered inside code, where it would be copied', () => {
    expect(offered('في `date 2024-05-06` تم', isolate)).toBeNull()
    expect(offered('في `2024-05-06``x` تم', (start) => ({ ...isolate(start), end: start + 4 }))).toBeNull()
    expect(offered('انظر https://example.org/a/2024-05-06/b الآن', isolate, 'plain')).toBeNull()
  })
})

describe('the mark of a paragraph', () => {
  const mark = (start: number, text: string): Report => {
    const at = text.lastIndexOf('\n', start) + 1
    return { messageId: 'isolate', start: at, end: at + 1, suggestions: [{ messageId: 'isolate', edits: [{ start: at, end: at, text: RLM }] }] }
  }
  test.each([
    ['2024 نص', '^2024 نص'],
    ['- `2024` نص', '- ^`2024` نص'],
    ['نص\n\n> 1. `2024` نص', 'نص\n\n> 1. ^`2024` نص'],
    ['## `2024` نص', '## ^`2024` نص'],
    ['[2024](x.md) نص', '^[2024](x.md) نص'],
    ['![2024](x.png) نص', '^![2024](x.png) نص'],
    ['**2024** نص', '^**2024** نص'],
    ['نص\n\n**2024** نص', 'نص\n\n^**2024** نص'],
  ])('stands before the markup of its line: %s', (source, right) => {
    expect(visible(offered(source, mark))).toBe(right)
  })
  test.each(['<p>2024 نص</p>', 'نص\n\n<p>2024 نص</p>', '| `2024` نص |\n|---|', '_2024_ نص', '**`2024`** نص'])('is not offered where it would undo the markup: %s', (source) => {
    expect(offered(source, mark)).toBeNull()
  })
})
