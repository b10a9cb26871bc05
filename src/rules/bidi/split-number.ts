import type { Rule } from '../rule.js'
import { LRI, PDI } from '../../text/index.js'
import { BASES, baseOf, mixedParagraphs, styleOf, styleOption, suggestion } from './_common.js'
import { isDigit } from './_digits.js'
import { Excerpt, type Edited } from './_excerpt.js'
import { remedy } from './_remedy.js'

// 50%   12.5٪   $50   1,250€
const SIGNED = /(?<![\w%$])[$\u00a3\u00a5\u20a0-\u20cf][\d\u0660-\u0669\u06f0-\u06f9]{1,15}(?:[.,\u066b\u066c][\d\u0660-\u0669\u06f0-\u06f9]{1,15}){0,5}|(?<![\w%$\u0660-\u0669\u06f0-\u06f9.,\u066b\u066c])[\d\u0660-\u0669\u06f0-\u06f9]{1,15}(?:[.,\u066b\u066c][\d\u0660-\u0669\u06f0-\u06f9]{1,15}){0,5}[%\u2030\u066a$\u00a3\u00a5\u00b0\u20a0-\u20cf](?![\w%$])/g

/** A percent, currency or degree sign that is displayed away from its number. */
export const rule: Rule = {
  meta: {
    id: 'bidi/split-number',
    severity: 'warning',
    edits: 'suggestion',
    messages: ['split', 'isolate', ...BASES],
    quotations: 'report',
    options: { type: 'object', properties: styleOption, additionalProperties: false },
  },
  check(facts, report, options) {
    for (const { paragraph, text } of mixedParagraphs(facts)) {
      for (const match of text.matchAll(SIGNED)) {
        const start = paragraph.start + match.index
        const end = start + match[0].length
        const excerpt = Excerpt.around(facts.bidi, paragraph, start, end)
        if (excerpt === null || isWhole(excerpt, start, match[0])) continue
        const found = remedy(excerpt, [{ start, end, direction: 'ltr' }], styleOf(facts, options), (after) => isWhole(after, start, match[0]))
        const [from, to] = withNeighbours(facts.bidi.text, start, end, paragraph.start, paragraph.end)
        report({
          messageId: 'split',
          data: { found: LRI + match[0] + PDI, shown: excerpt.shown(from, to), base: baseOf(paragraph) },
          start,
          end,
          suggestions: suggestion(found, from, to, 'isolate'),
        })
      }
    }
  },
}

/** Whether digits and sign stand side by side, in whatever order. */
function isWhole(display: Excerpt | Edited, start: number, text: string): boolean {
  const signFirst = !isDigit(text.charCodeAt(0))
  const sign = display.position(signFirst ? start : start + text.length - 1)
  const digits = signFirst ? [1, text.length - 1] : [0, text.length - 2]
  return digits.some((at) => Math.abs(display.position(start + at) - sign) === 1)
}

/** The number and the word on either side: enough to see what stands where. */
function withNeighbours(text: string, start: number, end: number, first: number, last: number): [number, number] {
  let from = start
  let to = end
  for (let words = 0; from > first && words < 2; from--) if (text[from - 1] === ' ' && ++words === 2) break
  for (let words = 0; to < last && words < 2; to++) if (text[to] === ' ' && ++words === 2) break
  return [from, to]
}
