import type { Rule } from '../rule.js'
import { BASES, baseOf, mixedParagraphs, styleOf, styleOption, suggestion } from './_common.js'
import { displacedReferences } from './_references.js'
import { remedy } from './_remedy.js'

const LATIN = /[a-z]/i

/** «(20:124)» or «[124]» after Arabic in a left-to-right paragraph is displayed before the Arabic. */
export const rule: Rule = {
  meta: {
    id: 'bidi/displaced-reference',
    severity: 'warning',
    edits: 'suggestion',
    messages: ['displaced', 'isolate', ...BASES],
    quotations: 'report',
    options: { type: 'object', properties: styleOption, additionalProperties: false },
  },
  check(facts, report, options) {
    for (const { paragraph, text } of mixedParagraphs(facts)) {
      // Arabic alone in a left-to-right paragraph: its base direction is what is wrong, not each reference.
      if (!LATIN.test(text)) continue
      for (const { start, end, after, excerpt } of displacedReferences(facts, paragraph, text)) {
        const found = remedy(excerpt, [{ start, end, direction: 'ltr' }], styleOf(facts, options), (then) => then.position(start) > then.position(after))
        const from = wordStart(facts.bidi.text, after, paragraph.start)
        report({
          messageId: 'displaced',
          data: { found: facts.bidi.text.slice(start, end), shown: excerpt.shown(from, end), base: baseOf(paragraph) },
          start,
          end,
          suggestions: suggestion(found, from, end, 'isolate'),
        })
      }
    }
  },
}

/** Start of the word that the reference should follow. */
function wordStart(text: string, at: number, limit: number): number {
  let start = at
  while (start > limit && !/\s/.test(text.charAt(start - 1))) start--
  return start
}
