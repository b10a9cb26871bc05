import { CLASSES, MARK } from '../classes.js'
import type { StepContext } from '../context.js'
import type { Step } from '../step.js'
import { DAGGER_ALEF, FATHATAN, SUKUN } from '../../arabic/characters.js'

/** A vowel sign, tanwin, shadda, sukun or dagger alef; nobody writes one twice on a letter. */
const isHarakah = (unit: number): boolean => (unit >= FATHATAN && unit <= SUKUN) || unit === DAGGER_ALEF

/** Bit of a harakah in a set of them. */
const bit = (unit: number): number => (unit === DAGGER_ALEF ? 1 << 8 : 1 << (unit - FATHATAN))

/** Where the marks that the one at `at` belongs to begin. */
function marksStart(text: string, at: number): number {
  let start = at
  while (start > 0 && (CLASSES[text.charCodeAt(start - 1)]! & MARK) !== 0) start--
  return start
}

/** Returns the end of the marks that start at `start`. */
function visitMarks(context: StepContext, start: number): number {
  const { text } = context
  let seen = 0
  let at = start
  for (; at < text.length && (CLASSES[text.charCodeAt(at)]! & MARK) !== 0; at++) {
    const unit = text.charCodeAt(at)
    if (!isHarakah(unit)) seen = 0
    else if ((seen & bit(unit)) !== 0) context.remove(at, at + 1)
    else seen |= bit(unit)
  }
  return at
}

export const step: Step = {
  id: 'duplicate-marks',
  loses: 'nothing',
  doc: {
    what: 'removes a vowel sign, tanwin, shadda or sukun that stands on its letter already',
    why: 'Both are drawn on the same place; the second is a slip of the keyboard.',
    example: ['مُُعلم', 'مُعلم'],
  },
  needs: MARK,
  scope: 'line',
  run(context) {
    const { text, end } = context
    // The three marks before on the same letter: no letter carries more than four that differ.
    let first = 0
    let second = 0
    let third = 0
    for (let at = context.start; at < end; at++) {
      const unit = text.charCodeAt(at)
      if (unit < FATHATAN || unit > DAGGER_ALEF || !isHarakah(unit)) {
        third = 0
        continue
      }
      if (third === 0) {
        first = second = 0
        third = unit
        continue
      }
      if (unit === third || unit === second || unit === first) {
        at = visitMarks(context, marksStart(text, at)) - 1
        third = 0
        continue
      }
      first = second
      second = third
      third = unit
    }
  },
}
