import type { Rule } from '../rule.js'
import { FSI, LRI, PDI, RLI } from '../../text/index.js'
import { BASES, baseOf } from './_common.js'
import { inside, nameOf, pairControls } from './_controls.js'
import { Excerpt } from './_excerpt.js'

/** LRO and RLO display letters in another order than their own. */
export const rule: Rule = {
  meta: {
    id: 'bidi/override',
    severity: 'warning',
    edits: 'suggestion',
    messages: ['override', 'isolate', 'remove', ...BASES],
    quotations: 'report',
  },
  check(facts, report) {
    for (const paragraph of facts.bidi.paragraphs) {
      if (paragraph.passage.kind === 'code') continue
      const text = facts.bidi.text.slice(paragraph.start, paragraph.end)
      let outer = 0
      for (const pair of pairControls(text).pairs) {
        // One inside another is reported with it.
        if (pair.kind !== 'override' || pair.open < outer) continue
        outer = inside(pair, text.length).end
        const open = paragraph.start + pair.open
        const content = inside(pair, text.length)
        const start = paragraph.start + content.start
        const end = paragraph.start + content.end
        const close = pair.close < 0 ? { start: end, end } : { start: end, end: end + 1 }
        const isolate = [
          { start: open, end: open + 1, text: pair.direction === 'ltr' ? LRI : pair.direction === 'rtl' ? RLI : FSI },
          { ...close, text: PDI },
        ]
        const remove = [{ start: open, end: open + 1, text: '' }, ...(pair.close < 0 ? [] : [{ ...close, text: '' }])]
        const excerpt = Excerpt.around(facts.bidi, paragraph, open, Math.min(close.end, open + 1))
        const after = (edits: typeof remove) => (excerpt === null || end > excerpt.end ? {} : { after: excerpt.edited(edits).shown(start, end) })
        report({
          messageId: 'override',
          data: {
            control: nameOf(text[pair.open]!),
            found: text.slice(content.start, content.end),
            shown: excerpt === null ? '' : excerpt.shown(start, Math.min(end, excerpt.end)),
            base: baseOf(paragraph),
          },
          start: open,
          // One that is not closed is shown by itself: what it turns may be the whole paragraph.
          end: pair.close < 0 ? open + 1 : close.end,
          suggestions: [
            { messageId: 'isolate', data: after(isolate), edits: isolate },
            { messageId: 'remove', data: after(remove), edits: remove },
          ],
        })
      }
    }
  },
}
