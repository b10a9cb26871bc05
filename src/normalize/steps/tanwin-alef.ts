import { ALEF, ALEF_MAKSURA, FATHATAN, SHADDA } from '../../arabic/characters.js'
import { CLASSES, LETTER, MARK } from '../classes.js'
import type { StepContext } from '../context.js'
import type { Step } from '../step.js'

const isAlef = (unit: number): boolean => unit === ALEF || unit === ALEF_MAKSURA

const endsWord = (text: string, at: number): boolean => (CLASSES[text.charCodeAt(at)]! & (LETTER | MARK)) === 0

/** Fathatan at `at`: ــًا and ــاً change places where the word ends behind them. */
function visit(context: StepContext, at: number, wanted: string): void {
  const { text } = context
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at + 1)
  if (wanted === 'before-alef' && isAlef(before) && endsWord(text, at + 1) && at >= 2) {
    const carrier = text.charCodeAt(at - 2)
    const takesTanwin = (CLASSES[carrier]! & LETTER) !== 0 || carrier === SHADDA
    if (takesTanwin) context.replace(at - 1, at + 1, String.fromCharCode(FATHATAN, before))
  }
  if (wanted === 'on-alef' && isAlef(after) && endsWord(text, at + 2)) {
    context.replace(at, at + 2, String.fromCharCode(after, FATHATAN))
  }
}

export const step: Step = {
  id: 'tanwin-alef',
  loses: 'style',
  doc: {
    what: 'writes tanwin before a final alef or on it',
    why: 'Both are printed; one book should have one of them.',
    example: ['شكراً', 'شكرًا'],
    with: { order: 'before-alef' },
  },
  options: {
    order: { values: ['keep', 'before-alef', 'on-alef'], default: 'keep', text: 'where fathatan stands' },
  },
  needs: MARK,
  scope: 'line',
  run(context, options) {
    const wanted = options['order']!
    if (wanted === 'keep') return
    for (let at = context.start; at < context.end; at++) {
      if (context.text.charCodeAt(at) === FATHATAN && at > 0) visit(context, at, wanted)
    }
  },
}
