import type { Range } from '../../text/index.js'
import type { Rule } from '../rule.js'
import { BASES, baseOf } from './_common.js'
import { DIRECTION_CONTROLS, nameOf } from './_controls.js'
import { Excerpt } from './_excerpt.js'

const CLOSES = new Set(['\u202c', '\u2069'])
const CONTROLS_AT_END = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]{0,64}$/

/** Code that is displayed in another order than it is stored, because of controls that nobody sees (CVE-2021-42574, «Trojan Source»). */
export const rule: Rule = {
  meta: {
    id: 'bidi/hidden-reorder',
    severity: 'error',
    edits: 'suggestion',
    messages: ['hidden', 'remove', ...BASES],
    opaque: 'report',
  },
  check(facts, report) {
    const { bidi, prose } = facts
    let nextOpaque = 0
    for (const paragraph of bidi.paragraphs) {
      while (nextOpaque < prose.opaque.length && prose.opaque[nextOpaque]!.end <= paragraph.start) nextOpaque++
      const codes: Range[] = []
      if (paragraph.passage.kind === 'code') codes.push(paragraph)
      else {
        for (let at = nextOpaque; at < prose.opaque.length && prose.opaque[at]!.start < paragraph.end; at++) {
          codes.push({ start: Math.max(prose.opaque[at]!.start, paragraph.start), end: Math.min(prose.opaque[at]!.end, paragraph.end) })
        }
      }
      for (const { start, end } of codes) {
        const edits = [...bidi.text.slice(start, end).matchAll(DIRECTION_CONTROLS)].map(({ index }) => ({ start: start + index, end: start + index + 1, text: '' }))
        // What only closes a direction, or opens one at the code's end, belongs to the text around the code.
        if (edits.every((edit) => edit.start >= trimmedEnd(bidi.text, start, end) || CLOSES.has(bidi.text[edit.start]!))) continue
        const excerpt = Excerpt.around(bidi, paragraph, start, end)
        const without = excerpt?.edited(edits)
        if (excerpt === null || without === undefined || without.order() === excerpt.order()) continue
        const controls = [...new Set(edits.map((edit) => nameOf(bidi.text[edit.start]!)))].join(', ')
        report({
          messageId: 'hidden',
          data: { controls, shown: excerpt.shown(start, end), after: without.shown(start, end), base: baseOf(paragraph) },
          start,
          end,
          suggestions: [{ messageId: 'remove', data: { after: without.shown(start, end) }, edits }],
        })
      }
    }
  },
}

function trimmedEnd(text: string, start: number, end: number): number {
  const code = text.slice(start, end)
  return start + code.length - (CONTROLS_AT_END.exec(code.slice(-64))?.[0].length ?? 0)
}
