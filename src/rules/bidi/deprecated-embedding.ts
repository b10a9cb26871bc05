import type { Facts } from '../../analysis/facts.js'
import type { BidiParagraph } from '../../bidi/index.js'
import type { Edit } from '../../text/index.js'
import type { Rule } from '../rule.js'
import { LRI, PDI, RLI } from '../../text/index.js'
import { BASES, baseOf, isOpaque } from './_common.js'
import { nameOf, pairControls } from './_controls.js'
import { Excerpt } from './_excerpt.js'

interface Embedding {
  readonly paragraph: BidiParagraph
  readonly start: number
  readonly end: number
  readonly edits: readonly Edit[]
}

/** LRE … PDF and RLE … PDF work on the text around them: isolates do not. One finding a document, for all of them. */
export const rule: Rule = {
  meta: {
    id: 'bidi/deprecated-embedding',
    severity: 'info',
    edits: 'suggestion',
    messages: ['embedding', 'isolates', 'remove', ...BASES],
    quotations: 'report',
  },
  check(facts, report) {
    const found = embeddings(facts)
    const first = found[0]
    if (first === undefined) return
    const { text } = facts.bidi
    // Isolates where the line is then displayed as before, and removal where the embedding changes nothing.
    const same = found.filter((one) => isSame(facts, one, one.edits))
    const idle = found.filter((one) => isSame(facts, one, removal(one)))
    const excerpt = Excerpt.around(facts.bidi, first.paragraph, first.start, first.end)
    report({
      messageId: 'embedding',
      data: {
        control: nameOf(text[first.start]!),
        count: found.length,
        shown: excerpt === null ? '' : excerpt.shown(first.start, first.end),
        base: baseOf(first.paragraph),
      },
      start: first.start,
      end: first.end,
      suggestions: [
        ...(same.length === 0 ? [] : [{ messageId: 'isolates', data: { count: same.length }, edits: same.flatMap((one) => one.edits) }]),
        ...(idle.length === 0 ? [] : [{ messageId: 'remove', data: { count: idle.length }, edits: idle.flatMap(removal) }]),
      ],
    })
  },
}

/** Balanced embeddings; of the others bidi/unbalanced-control speaks. */
function embeddings(facts: Facts): Embedding[] {
  const found: Embedding[] = []
  for (const paragraph of facts.bidi.paragraphs) {
    if (paragraph.passage.kind === 'code') continue
    for (const pair of pairControls(facts.bidi.text.slice(paragraph.start, paragraph.end)).pairs) {
      if (pair.kind !== 'embedding' || pair.close < 0) continue
      const start = paragraph.start + pair.open
      const end = paragraph.start + pair.close + 1
      if (isOpaque(facts, start)) continue
      const edits = [
        { start, end: start + 1, text: pair.direction === 'rtl' ? RLI : LRI },
        { start: end - 1, end, text: PDI },
      ]
      found.push({ paragraph, start, end, edits })
    }
  }
  return found
}

function removal({ start, end }: Embedding): Edit[] {
  return [{ start, end: start + 1, text: '' }, { start: end - 1, end, text: '' }]
}

/** Whether the line is displayed as before with these edits. */
function isSame(facts: Facts, { paragraph, start, end }: Embedding, edits: readonly Edit[]): boolean {
  const excerpt = Excerpt.around(facts.bidi, paragraph, start, end)
  const after = excerpt?.edited(edits)
  return excerpt !== null && after?.order() === excerpt.order() && after.level === excerpt.level
}
