import { DataLine } from '../punctuation/_data-line.js'
import type { Rule } from '../rule.js'
import { BASES, baseOf, mixedParagraphs, styleOf, styleOption, suggestion } from './_common.js'
import { Excerpt, type Edited } from './_excerpt.js'
import { rightToLeftLists } from './_lists.js'
import { remedy } from './_remedy.js'

const FEWEST = 3
const LATIN = /[a-z]/i

/** Arabic items with Latin commas in a left-to-right sentence: who reads on meets the last item first. */
export const rule: Rule = {
  meta: {
    id: 'bidi/reversed-list',
    severity: 'warning',
    edits: 'suggestion',
    messages: ['reversed', 'isolate', ...BASES],
    options: {
      type: 'object',
      properties: { ...styleOption, min: { type: 'integer', minimum: 2, description: 'Fewest items that make a list. Default 3.' } },
      additionalProperties: false,
    },
  },
  check(facts, report, options) {
    const fewest = typeof options['min'] === 'number' ? options['min'] : FEWEST
    for (const { paragraph, text } of mixedParagraphs(facts)) {
      if (paragraph.base !== 'ltr' || !LATIN.test(text)) continue
      const data = new DataLine(text)
      for (const list of rightToLeftLists(text, fewest)) {
        if (data.parts(list[0]!.end)) continue
        const items = list.map((item) => ({ start: paragraph.start + item.start, end: paragraph.start + item.end }))
        const start = items[0]!.start
        const end = items.at(-1)!.end
        const excerpt = Excerpt.around(facts.bidi, paragraph, start, end)
        const ascends = (display: Excerpt | Edited): boolean =>
          items.every((item, index) => index === 0 || display.position(item.start) > display.position(items[index - 1]!.start))
        if (excerpt === null || ascends(excerpt)) continue
        const found = remedy(excerpt, items.map((item) => ({ ...item, direction: 'rtl' as const })), styleOf(facts, options), ascends)
        report({
          messageId: 'reversed',
          data: { count: items.length, first: excerpt.text.slice(start - excerpt.start, items[0]!.end - excerpt.start), shown: excerpt.shown(start, end), base: baseOf(paragraph) },
          start,
          end,
          suggestions: suggestion(found, start, end, 'isolate'),
        })
      }
    }
  },
}
