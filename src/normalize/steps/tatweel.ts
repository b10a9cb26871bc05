import { TATWEEL as TATWEEL_UNIT } from '../../arabic/characters.js'
import { CLASSES, LETTER, MARK, TATWEEL } from '../classes.js'
import type { StepContext } from '../context.js'
import type { Step } from '../step.js'

function visitRun(context: StepContext, start: number, removesAll: boolean): void {
  const { text } = context
  let end = start
  while (text.charCodeAt(end) === TATWEEL_UNIT) end++
  const before = start === 0 ? 0 : CLASSES[text.charCodeAt(start - 1)]!
  const after = end < text.length ? CLASSES[text.charCodeAt(end)]! : 0
  if ((before & (LETTER | MARK)) === 0 && (after & LETTER) === 0) return
  // ـٰ and ـٔ: the last one carries a mark.   هـ and لـ: a letter shown joining.
  const keepsOne = (after & MARK) !== 0 || (!removesAll && ((after & LETTER) === 0 || (before & (LETTER | MARK)) === 0))
  context.remove(start, keepsOne ? end - 1 : end)
}

export const step: Step = {
  id: 'tatweel',
  loses: 'style',
  doc: {
    what: 'removes tatweel that stretches a word',
    why: 'Stretching belongs to the typesetter; in a text it hides the word from every search. A tatweel that carries a mark stays.',
    example: ['الكتـــاب لـ Word', 'الكتاب لـ Word'],
  },
  options: {
    remove: {
      values: ['stretching', 'all'],
      default: 'stretching',
      text: '`stretching` keeps the one that shows a letter joining (هـ, or لـ before a Latin word), `all` does not',
    },
  },
  needs: TATWEEL,
  scope: 'line',
  run(context, options) {
    context.each(TATWEEL, (at) => {
      if (at > 0 && context.text.charCodeAt(at - 1) === TATWEEL_UNIT) return
      visitRun(context, at, options['remove'] === 'all')
    })
  },
}
