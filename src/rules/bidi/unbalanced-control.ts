import type { Facts } from '../../analysis/facts.js'
import type { BidiParagraph } from '../../bidi/index.js'
import type { Edit } from '../../text/index.js'
import { isNamedString, isString } from '../punctuation/_strings.js'
import type { Report, Rule } from '../rule.js'
import { BASES, baseOf, isOpaque } from './_common.js'
import { type ControlPair, nameOf, pairControls } from './_controls.js'
import { Excerpt } from './_excerpt.js'

const PDF = '\u202c'
const PDI = '\u2069'
/** A template's place holder: what is put there may need the control. */
const PLACE_HOLDER = /%[\w(]|[{}]|\$\w/

interface Idle {
  readonly paragraph: BidiParagraph
  readonly open: number
  readonly close: number
}

/** A direction that is opened and not closed, or closed and not opened; and isolates that change nothing. */
export const rule: Rule = {
  meta: {
    id: 'bidi/unbalanced-control',
    severity: 'warning',
    edits: 'fix',
    messages: ['unclosed', 'stray', 'idle', 'close', 'remove', ...BASES],
    quotations: 'report',
  },
  check(facts, report) {
    const idle: Idle[] = []
    for (const paragraph of facts.bidi.paragraphs) {
      if (paragraph.passage.kind === 'code') continue
      const { pairs, strays } = pairControls(facts.bidi.text.slice(paragraph.start, paragraph.end))
      if (strays.length > 0) report(strayControls(facts, paragraph, strays))
      const open = pairs.filter((pair) => pair.close < 0)
      if (open.length > 0) report(unclosedControls(facts, paragraph, open))
      idle.push(...pairs.filter((pair) => pair.close >= 0 && isIdle(facts, paragraph, pair)).map((pair) => place(paragraph, pair)))
    }
    if (idle.length > 0) report(idleControls(facts, idle))
  },
}

/** X9 removes every PDF, so one that closes nothing can go unseen; a PDI stays in the line as a neutral character. */
function strayControls(facts: Facts, paragraph: BidiParagraph, strays: readonly number[]): Report {
  const at = paragraph.start + strays[0]!
  const edits = strays.map((stray) => removal(paragraph.start + stray))
  const changesNothing = strays.every((stray) => facts.bidi.text[paragraph.start + stray] === PDF) || leavesOrder(facts, paragraph, edits)
  return {
    messageId: 'stray',
    data: { control: nameOf(facts.bidi.text[at]!), count: strays.length, base: baseOf(paragraph) },
    start: at,
    end: at + 1,
    ...(changesNothing ? { fix: edits } : { suggestions: [{ messageId: 'remove', edits }] }),
  }
}

function leavesOrder(facts: Facts, paragraph: BidiParagraph, edits: readonly Edit[]): boolean {
  const excerpt = Excerpt.around(facts.bidi, paragraph, edits[0]!.start, edits.at(-1)!.end)
  return excerpt !== null && excerpt.edited(edits).order() === excerpt.order()
}

function unclosedControls(facts: Facts, paragraph: BidiParagraph, open: readonly ControlPair[]): Report {
  const at = paragraph.start + open[0]!.open
  const control = nameOf(facts.bidi.text[at]!)
  // The last one opened is the first to be closed.
  const closers = open.map((pair) => (pair.kind === 'isolate' ? PDI : PDF)).reverse()
  const closer = nameOf(closers.at(-1)!)
  const excerpt = Excerpt.around(facts.bidi, paragraph, at, at + 1)
  const text = facts.bidi.text.slice(paragraph.start, paragraph.end)
  const end = paragraph.end - (isString(text) || isNamedString(text) ? 1 : 0)
  return {
    messageId: 'unclosed',
    data: { control, closer, count: open.length, shown: excerpt === null ? '' : excerpt.shown(excerpt.start, excerpt.end), base: baseOf(paragraph) },
    start: at,
    end: at + 1,
    suggestions: [
      { messageId: 'close', data: { closer }, edits: [{ start: end, end, text: closers.join('') }] },
      { messageId: 'remove', edits: open.map((pair) => removal(paragraph.start + pair.open)) },
    ],
  }
}

/** An isolate is of use if removing it changes what is displayed. Of embeddings bidi/deprecated-embedding speaks, of overrides bidi/override. */
function isIdle(facts: Facts, paragraph: BidiParagraph, pair: ControlPair): boolean {
  const { open, close } = place(paragraph, pair)
  if (isOpaque(facts, open) || pair.kind !== 'isolate' || PLACE_HOLDER.test(facts.bidi.text.slice(open, close))) return false
  const excerpt = Excerpt.around(facts.bidi, paragraph, open, close + 1)
  const without = excerpt?.edited([removal(open), removal(close)])
  return excerpt !== null && without?.order() === excerpt.order() && without.level === excerpt.level
}

/** One finding a document: such pairs do no harm. */
function idleControls(facts: Facts, idle: readonly Idle[]): Report {
  const { paragraph, open, close } = idle[0]!
  const data = { control: nameOf(facts.bidi.text[open]!), closer: nameOf(facts.bidi.text[close]!), count: idle.length, base: baseOf(paragraph) }
  const edits = idle.flatMap((pair) => [removal(pair.open), removal(pair.close)])
  return { messageId: 'idle', severity: 'info', data, start: open, end: close + 1, suggestions: [{ messageId: 'remove', edits }] }
}

function place(paragraph: BidiParagraph, pair: ControlPair): Idle {
  return { paragraph, open: paragraph.start + pair.open, close: paragraph.start + pair.close }
}

function removal(at: number): Edit {
  return { start: at, end: at + 1, text: '' }
}
