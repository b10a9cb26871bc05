import type { Step } from '../step.js'
import { step as arabicPunctuation } from './arabic-punctuation.js'
import { step as bracketOrder } from './bracket-order.js'
import { step as duplicateMarks } from './duplicate-marks.js'
import { step as foreignLetters } from './foreign-letters.js'
import { step as invisibleDebris } from './invisible-debris.js'
import { step as lastLineEnd } from './last-line-end.js'
import { step as lineEnds } from './line-ends.js'
import { step as mojibake } from './mojibake.js'
import { step as presentationForms } from './presentation-forms.js'
import { step as punctuationSpaces } from './punctuation-spaces.js'
import { step as trailingSpace } from './trailing-space.js'

/**
 * Every step, in the order in which they run. Mojibake comes before anything that touches quotation marks or spaces, which are bytes of
 * letters there; letters come before marks, marks before punctuation.
 */
export const steps: readonly Step[] = [
  lineEnds,
  mojibake,
  presentationForms,
  invisibleDebris,
  foreignLetters,
  duplicateMarks,
  arabicPunctuation,
  punctuationSpaces,
  trailingSpace,
  bracketOrder,
  lastLineEnd,
]

/** A step's id → its place in the order. */
export const stepIndex: ReadonlyMap<string, number> = new Map(steps.map((step, index) => [step.id, index]))
