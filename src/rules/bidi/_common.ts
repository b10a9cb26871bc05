import type { Facts } from '../../analysis/facts.js'
import type { BidiParagraph } from '../../bidi/index.js'
import { DataLine } from '../punctuation/_data-line.js'
import type { RuleOptions } from '../rule.js'
import { partitionPoint } from '../../text/index.js'
import type { Remedy, Style } from './_remedy.js'
import type { SuggestionReport } from '../rule.js'

/** The option that most rules of the family take. */
export const styleOption = {
  style: {
    type: 'string',
    enum: ['isolates', 'marks', 'html'],
    description: 'How a suggestion writes a direction down. Default: bdi elements in HTML and EPUB, isolates elsewhere.',
  },
} as const

const MARKUP = new Set(['html', 'epub'])

/** Ids of the phrases that say which base direction was assumed: every rule that reports a display has them among its messages. */
export const BASES = ['ltrDeclared', 'rtlDeclared', 'ltrFirstStrong', 'rtlFirstStrong', 'ltrNone'] as const

export function styleOf(facts: Facts, options: RuleOptions): Style {
  const { style } = options
  if (style === 'isolates' || style === 'marks' || style === 'html') return style
  return MARKUP.has(facts.prose.source.format) ? 'html' : 'isolates'
}

/** Message id of a paragraph's base direction and where it comes from. */
export function baseOf({ base, assumed }: BidiParagraph): (typeof BASES)[number] {
  if (assumed === 'none') return 'ltrNone'
  if (base === 'rtl') return assumed === 'declared' ? 'rtlDeclared' : 'rtlFirstStrong'
  return assumed === 'declared' ? 'ltrDeclared' : 'ltrFirstStrong'
}

/** Paragraphs of language in which something stands in another direction than the paragraph; lines for a program are none. */
export function* mixedParagraphs(facts: Facts): Generator<{ paragraph: BidiParagraph; text: string }> {
  for (const paragraph of facts.bidi.paragraphs) {
    if (!paragraph.mixed || paragraph.passage.kind === 'code') continue
    const text = facts.bidi.text.slice(paragraph.start, paragraph.end)
    if (!new DataLine(text).isWhole) yield { paragraph, text }
  }
}

/** The suggestion of a remedy, with what is displayed once it is applied. */
export function suggestion(found: Remedy | null, start: number, end: number, messageId: string): SuggestionReport[] {
  return found === null ? [] : [{ messageId, data: { after: found.after.shown(start, end) }, edits: found.edits }]
}

/** Whether a place lies in code or in an address. */
export function isOpaque({ prose: { opaque } }: Facts, at: number): boolean {
  const range = opaque[partitionPoint(opaque.length, (i) => opaque[i]!.end <= at)]
  return range !== undefined && range.start <= at
}
