import type { BidiParagraph } from '../../bidi/index.js'
import type { Facts } from '../../analysis/facts.js'
import type { Report, Rule } from '../rule.js'
import { DataLine } from '../punctuation/_data-line.js'
import { BASES, baseOf, styleOf, styleOption, suggestion } from './_common.js'
import { Excerpt, type Edited } from './_excerpt.js'
import { CLOSES_ARABIC, OPENS_ARABIC, ornatePairs } from './_ornate.js'
import { remedy, type Style } from './_remedy.js'
import { strongAfter, strongBefore } from './_strong.js'

/** ﴿ ﴾ turned away from the verse, or torn from it. */
export const rule: Rule = {
  meta: {
    id: 'bidi/ornate-brackets',
    severity: 'warning',
    edits: 'suggestion',
    messages: ['facing', 'torn', 'swap', 'isolate', ...BASES],
    quotations: 'report',
    options: { type: 'object', properties: styleOption, additionalProperties: false },
  },
  check(facts, report, options) {
    const style = styleOf(facts, options)
    for (const paragraph of facts.bidi.paragraphs) {
      if (paragraph.passage.kind === 'code') continue
      const text = facts.bidi.text.slice(paragraph.start, paragraph.end)
      const pairs = ornatePairs(text)
      // What a program reads is displayed where it shows it, not where it is written.
      if (pairs.length === 0 || new DataLine(text).isValue) continue
      for (const pair of pairs) {
        const found = examine(facts, paragraph, paragraph.start + pair.start, paragraph.start + pair.end, style)
        if (found !== null) report(found)
      }
    }
  },
}

function examine(facts: Facts, paragraph: BidiParagraph, start: number, end: number, style: Style): Report | null {
  const { text } = facts.bidi
  const first = strongAfter(text, start + 1)
  const last = strongBefore(text, end - 1)
  if (first === undefined || last === undefined || first.at >= end || last.at < start || first.direction !== last.direction) return null
  const rightToLeft = first.direction === 'rtl'
  const looks = rightToLeft === (text[start] === OPENS_ARABIC)
  // On one level, brackets and words stand in a row, as nearly always.
  if (looks && isOneRun(facts.bidi.levels, start, end, rightToLeft)) return null
  const excerpt = Excerpt.around(facts.bidi, paragraph, start, end)
  if (excerpt === null) return null
  // Where the brackets should stand: the first drawn one at the side where the words begin, and looking at them.
  const encloses = (display: Excerpt | Edited): boolean => {
    const before = display.position(first.at) - display.position(start)
    const after = display.position(end - 1) - display.position(last.at)
    return rightToLeft ? before < 0 && after < 0 : before > 0 && after > 0
  }
  const whole = encloses(excerpt)
  if (whole && looks) return null
  const data = { found: text[start], shown: excerpt.shown(start, end), base: baseOf(paragraph) }
  if (looks) {
    const found = remedy(excerpt, [{ start, end, direction: first.direction }], style, encloses)
    return { messageId: 'torn', data, start, end, suggestions: suggestion(found, start, end, 'isolate') }
  }
  // ﴾ at the left of Arabic words and ﴿ at their right look right, though stored the other way round.
  if (looksRight(excerpt, start, end)) return null
  const swap = [
    { start, end: start + 1, text: rightToLeft ? OPENS_ARABIC : CLOSES_ARABIC },
    { start: end - 1, end, text: rightToLeft ? CLOSES_ARABIC : OPENS_ARABIC },
  ]
  const after = excerpt.edited(swap)
  return {
    messageId: 'facing',
    data: { ...data, close: text[end - 1] },
    start,
    end,
    suggestions: encloses(after) ? [{ messageId: 'swap', data: { after: after.shown(start, end) }, edits: swap }] : [],
  }
}

/** Whether [start, end) has one level throughout, of the direction asked for. */
function isOneRun(levels: Uint8Array, start: number, end: number, rightToLeft: boolean): boolean {
  const level = levels[start]!
  if ((level % 2 === 1) !== rightToLeft) return false
  for (let at = start + 1; at < end; at++) if (levels[at] !== level) return false
  return true
}

function looksRight(excerpt: Excerpt, start: number, end: number): boolean {
  const leftmost = Math.min(excerpt.position(start), excerpt.position(end - 1))
  const left = excerpt.position(start) === leftmost ? start : end - 1
  return excerpt.text[left - excerpt.start] === CLOSES_ARABIC
}
