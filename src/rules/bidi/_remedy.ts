import type { Edit } from '../../text/index.js'
import { FSI, LRI, PDI, RLI, type Direction, type Range } from '../../text/index.js'
import type { Edited, Excerpt } from './_excerpt.js'

/** How a direction is written down: isolates (UAX #9, X5), marks on both sides, or HTML. */
export type Style = 'isolates' | 'marks' | 'html'

/** A stretch that should have a direction of its own; 'auto': that of its first strong character. */
export interface Wrap extends Range {
  readonly direction: Direction | 'auto'
}

export interface Remedy {
  /** For the document. */
  readonly edits: readonly Edit[]
  readonly after: Edited
}

const LRM = '\u200e'
const RLM = '\u200f'

/**
 * The edits that give each stretch its direction in the wanted style, if displaying the text anew shows that they help. An isolate can move
 * its neighbours, which then no longer stand beside a letter: edits that leave all else in its order are taken before edits that do not.
 * @param helps asked of the text as it would be displayed
 */
export function remedy(excerpt: Excerpt, wraps: readonly Wrap[], style: Style, helps: (after: Edited) => boolean): Remedy | null {
  let best: Remedy | null = null
  for (const attempt of ATTEMPTS[style]) {
    // An element with a direction is displayed as an isolate (HTML, CSS Writing Modes), so it is tried as one.
    const after = excerpt.edited(insertions(wraps, attempt === 'marks' ? markPair : isolatePair))
    if (!helps(after)) continue
    const found = { edits: insertions(wraps, PAIRS[attempt]), after }
    if (isUndisturbed(excerpt, wraps, after)) return found
    best ??= found
  }
  return best
}

const ATTEMPTS: Readonly<Record<Style, readonly Style[]>> = { isolates: ['isolates', 'marks'], marks: ['marks', 'isolates'], html: ['html', 'marks'] }

/** Whether what stands outside the stretches has kept its order. */
function isUndisturbed(excerpt: Excerpt, wraps: readonly Wrap[], after: Edited): boolean {
  const outside: { before: number; after: number }[] = []
  for (let at = excerpt.start; at < excerpt.end; at++) {
    const before = excerpt.position(at)
    if (before >= 0 && !wraps.some(({ start, end }) => start <= at && at < end)) outside.push({ before, after: after.position(at) })
  }
  outside.sort((a, b) => a.before - b.before)
  return outside.every((place, index) => index === 0 || place.after > outside[index - 1]!.after)
}

type Pair = (direction: Wrap['direction']) => readonly [open: string, close: string]

const isolatePair: Pair = (direction) => [direction === 'ltr' ? LRI : direction === 'rtl' ? RLI : FSI, PDI]
const markPair: Pair = (direction) => (direction === 'rtl' ? [RLM, RLM] : [LRM, LRM])
const elementPair: Pair = (direction) => [direction === 'auto' ? '<bdi>' : `<bdi dir="${direction}">`, '</bdi>']

const PAIRS: Readonly<Record<Style, Pair>> = { isolates: isolatePair, marks: markPair, html: elementPair }

function insertions(wraps: readonly Wrap[], pair: Pair): Edit[] {
  return wraps.flatMap(({ start, end, direction }) => {
    const [open, close] = pair(direction)
    return [{ start, end: start, text: open }, { start: end, end, text: close }]
  })
}
