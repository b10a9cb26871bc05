import type { Step } from '../step.js'
import { step as arabicPunctuation } from './arabic-punctuation.js'
import { step as bracketOrder } from './bracket-order.js'
import { step as combiningHamza } from './combining-hamza.js'
import { step as digits } from './digits.js'
import { step as duplicateMarks } from './duplicate-marks.js'
import { foldSteps } from './fold.js'
import { step as foreignLetters } from './foreign-letters.js'
import { step as hamza } from './hamza.js'
import { step as honorific } from './honorific.js'
import { step as invisibleDebris } from './invisible-debris.js'
import { step as isolates } from './isolates.js'
import { step as lastLineEnd } from './last-line-end.js'
import { step as lineEnds } from './line-ends.js'
import { step as markOrder } from './mark-order.js'
import { step as matcherKey } from './matcher-key.js'
import { step as mojibake } from './mojibake.js'
import { step as presentationForms } from './presentation-forms.js'
import { step as punctuationSpaces } from './punctuation-spaces.js'
import { step as quotationMarks } from './quotation-marks.js'
import { step as tanwinAlef } from './tanwin-alef.js'
import { step as tatweel } from './tatweel.js'
import { step as trailingSpace } from './trailing-space.js'
import { step as transliteration } from './transliteration.js'

/**
 * Every step, in the order in which they run. Mojibake comes before anything that touches quotation marks or spaces, which are bytes of
 * letters there; letters come before marks, marks before punctuation, and display last. Steps that see the whole text stand at the
 * ends, so that all others can share one reading of each line.
 */
export const steps: readonly Step[] = [
  lineEnds,
  mojibake,
  presentationForms,
  invisibleDebris,
  foreignLetters,
  hamza,
  tatweel,
  duplicateMarks,
  tanwinAlef,
  markOrder,
  honorific,
  arabicPunctuation,
  punctuationSpaces,
  quotationMarks,
  digits,
  transliteration,
  isolates,
  trailingSpace,
  bracketOrder,
  lastLineEnd,
  combiningHamza,
  ...foldSteps,
  matcherKey,
]

/** A step's id → its place in the order. */
export const stepIndex: ReadonlyMap<string, number> = new Map(steps.map((step, index) => [step.id, index]))
