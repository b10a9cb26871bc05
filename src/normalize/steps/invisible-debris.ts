import { BOM, LRM, RLM, ARABIC_LETTER_MARK, SOFT_HYPHEN, ZWJ, ZWNJ, ZWSP } from '../../arabic/characters.js'
import { CLASSES, CONTROL, LETTER, MARK, TATWEEL } from '../classes.js'
import type { StepContext } from '../context.js'
import type { Step } from '../step.js'

const LF = 0x0a
/** Inhibit symmetric swapping … nominal digit shapes: deprecated since Unicode 3.0. */
const FIRST_DEPRECATED = 0x206a
const LAST_DEPRECATED = 0x206f

/** A second one in a row does nothing. */
const IDEMPOTENT: ReadonlySet<number> = new Set([ZWNJ, ZWJ, LRM, RLM, ARABIC_LETTER_MARK])

const WORD = LETTER | MARK | TATWEEL

function isDebris(context: StepContext, at: number): boolean {
  const { text } = context
  const unit = text.charCodeAt(at)
  const before = at === 0 ? LF : text.charCodeAt(at - 1)
  if (unit >= FIRST_DEPRECATED && unit <= LAST_DEPRECATED) return true
  if (IDEMPOTENT.has(unit)) return unit === before
  const insideWord = at > 0 && (CLASSES[before]! & WORD) !== 0 && (CLASSES[text.charCodeAt(at + 1)]! & LETTER) !== 0
  if (unit === BOM) return insideWord || before === LF
  // Persian typists use U+200B for ZWNJ, and Uyghur is hyphenated: only Arabic has no use for either inside a word.
  return (unit === ZWSP || unit === SOFT_HYPHEN) && insideWord && context.isArabicLanguage(at)
}

export const step: Step = {
  id: 'invisible-debris',
  loses: 'nothing',
  doc: {
    what:
      'removes byte order marks at line starts and inside words, zero-width spaces and soft hyphens inside Arabic words, deprecated ' +
      'controls, and the second of two equal joiners or direction marks',
    why: 'They come from copying and joining files, show nothing, and make a word unfindable. All other controls stay.',
    example: ['في المدر\u200Bسة', 'في المدرسة'],
  },
  needs: CONTROL,
  scope: 'line',
  run(context) {
    context.each(CONTROL, (at) => {
      if (isDebris(context, at)) context.remove(at, at + 1)
    })
  },
}
