import { QUOTE } from '../classes.js'
import type { StepContext } from '../context.js'
import { holdsArabic } from '../letters.js'
import type { Step } from '../step.js'

const STRAIGHT = '"'
const STYLES: Readonly<Record<string, readonly [open: string, close: string]>> = {
  guillemets: ['«', '»'],
  curly: ['“', '”'],
  straight: [STRAIGHT, STRAIGHT],
}
/** What closes what opens; German „…“ too. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”'],
  ['„', '“”'],
  [STRAIGHT, STRAIGHT],
])
const ANY_CLOSER = /[»”“]/
const MARKS = /["«»“”„]/g

interface Pair {
  readonly open: number
  readonly close: number
}

/** The outermost pairs of a line, or null where its marks do not pair. */
function pairs(line: string): Pair[] | null {
  const outer: Pair[] = []
  const stack: { mark: string; at: number }[] = []
  for (const { 0: mark, index } of line.matchAll(MARKS)) {
    const before = line.charAt(index - 1)
    // \" and =" are code.
    if (mark === STRAIGHT && (before === '\\' || before === '=')) return null
    const top = stack[stack.length - 1]
    if (top !== undefined && CLOSERS.get(top.mark)!.includes(mark)) {
      stack.pop()
      if (stack.length === 0) outer.push({ open: top.at, close: index })
    } else if (CLOSERS.has(mark)) stack.push({ mark, at: index })
    else if (ANY_CLOSER.test(mark)) return null
  }
  return stack.length === 0 ? outer : null
}

function visitLine(context: StepContext, start: number, end: number, style: readonly [string, string]): void {
  for (const pair of pairs(context.text.slice(start, end)) ?? []) {
    const open = start + pair.open
    const close = start + pair.close
    if (!holdsArabic(context.text, open + 1, close)) continue
    if (context.isFrozen(open, open + 1) || context.isFrozen(close, close + 1)) continue
    context.replace(open, open + 1, style[0])
    context.replace(close, close + 1, style[1])
  }
}

export const step: Step = {
  id: 'quotation-marks',
  loses: 'style',
  doc: {
    what: 'gives Arabic quotations the quotation marks of the house',
    why: 'Guillemets, curly and straight marks are all printed; one book should have one kind. Quotations inside quotations stay.',
    example: ['قال "نعم"', 'قال «نعم»'],
    with: { arabic: 'guillemets' },
  },
  options: {
    arabic: { values: ['keep', 'guillemets', 'curly', 'straight'], default: 'keep', text: 'marks around Arabic; Latin quotations stay' },
  },
  needs: QUOTE,
  scope: 'line',
  run(context, options) {
    const style = STYLES[options['arabic']!]
    if (style !== undefined) context.eachLine((start, end) => visitLine(context, start, end, style))
  },
}
