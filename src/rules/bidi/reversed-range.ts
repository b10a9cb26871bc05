import type { Facts } from '../../analysis/facts.js'
import type { BidiParagraph } from '../../bidi/index.js'
import { LRI, PDI } from '../../text/index.js'
import type { Rule } from '../rule.js'
import { type Chain, chains, isReadEitherWay, isSpanOfYears } from './_chains.js'
import { BASES, baseOf, isOpaque, mixedParagraphs, styleOf, styleOption, suggestion } from './_common.js'
import { Excerpt } from './_excerpt.js'
import { displacedReferences } from './_references.js'
import { remedy, type Remedy, type Style } from './_remedy.js'

interface Reversed {
  readonly chain: Chain
  readonly paragraph: BidiParagraph
  readonly excerpt: Excerpt
}

/** 12-15, 2024-05-06, +966-50-123 after Arabic letters: the parts are displayed from right to left. */
export const rule: Rule = {
  meta: {
    id: 'bidi/reversed-range',
    severity: 'warning',
    edits: 'suggestion',
    messages: ['reversed', 'ranges', 'isolate', 'isolateAll', ...BASES],
    quotations: 'report',
    options: {
      type: 'object',
      properties: {
        ...styleOption,
        ranges: {
          type: 'string',
          enum: ['all', 'left-to-right'],
          description: "'left-to-right': leave plain ranges (12-15) of right-to-left paragraphs alone, where a reader meets 12 first. Default 'all'.",
        },
      },
      additionalProperties: false,
    },
  },
  check(facts, report, options) {
    const style = styleOf(facts, options)
    // In a right-to-left line a plain range can be meant either way: that is one question a document, not one a range.
    const ranges: Reversed[] = []
    for (const found of reversedChains(facts)) {
      const { chain, paragraph, excerpt } = found
      if (paragraph.base === 'rtl' && isReadEitherWay(chain.text)) {
        if (options['ranges'] !== 'left-to-right' && !isSpanOfYears(chain.text)) ranges.push(found)
        continue
      }
      report({
        messageId: 'reversed',
        data: { found: LRI + chain.text + PDI, shown: excerpt.shown(chain.start, chain.end), base: baseOf(paragraph) },
        start: chain.start,
        end: chain.end,
        suggestions: suggestion(straightened(found, style), chain.start, chain.end, 'isolate'),
      })
    }
    const first = ranges[0]
    if (first === undefined) return
    const { chain, paragraph, excerpt } = first
    const edits = ranges.flatMap((range) => straightened(range, style)?.edits ?? [])
    report({
      messageId: 'ranges',
      severity: 'info',
      data: { found: LRI + chain.text + PDI, shown: excerpt.shown(chain.start, chain.end), count: ranges.length, base: baseOf(paragraph) },
      start: chain.start,
      end: chain.end,
      suggestions: [
        ...suggestion(straightened(first, style), chain.start, chain.end, 'isolate'),
        ...(ranges.length > 1 ? [{ messageId: 'isolateAll', data: { count: ranges.length }, edits }] : []),
      ],
    })
  },
}

function* reversedChains(facts: Facts): Generator<Reversed> {
  for (const { paragraph, text } of mixedParagraphs(facts)) {
    const references = displacedReferences(facts, paragraph, text)
    for (const chain of chains(text, paragraph.start)) {
      // The suggestion for a displaced reference puts its numbers right too.
      if (references.some(({ start, end }) => start <= chain.start && chain.end <= end) || isOpaque(facts, chain.start)) continue
      const excerpt = Excerpt.around(facts.bidi, paragraph, chain.start, chain.end)
      if (excerpt !== null && excerpt.position(chain.parts[0]!) > excerpt.position(chain.parts.at(-1)!)) yield { chain, paragraph, excerpt }
    }
  }
}

function straightened({ chain, excerpt }: Reversed, style: Style): Remedy | null {
  return remedy(excerpt, [{ start: chain.start, end: chain.end, direction: 'ltr' }], style, (after) =>
    chain.parts.every((part, index) => index === 0 || after.position(part) > after.position(chain.parts[index - 1]!)),
  )
}
