import { BOM, LRM, RLM, ARABIC_LETTER_MARK, SOFT_HYPHEN, ZWJ, ZWNJ, ZWSP } from '../../arabic/characters.js'
import { isZeroWidthSpace, zeroWidthAt } from '../../arabic/zero-width.js'
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
  if (unit === BOM && before === LF) return true
  // Uyghur is hyphenated: only Arabic has no use for a soft hyphen inside a word.
  return unit === SOFT_HYPHEN && isInsideWord(text, at, at + 1) && context.isArabicLanguage(at)
}

function isInsideWord(text: string, start: number, end: number): boolean {
  return start > 0 && (CLASSES[text.charCodeAt(start - 1)]! & WORD) !== 0 && (CLASSES[text.charCodeAt(end)]! & LETTER) !== 0
}

/** Zero-width spaces between letters: a space where they part two words; Persian typists use U+200B for ZWNJ. */
function zeroWidth(context: StepContext, at: number): void {
  const { text, lexicon } = context
  // Each stretch is read once, from its start.
  if (at > 0 && isZeroWidthSpace(text.charCodeAt(at - 1))) return
  const { start, end, kind } = zeroWidthAt(text, at, lexicon)
  if (!isInsideWord(text, start, end)) return
  // No language has a use for a byte order mark there.
  if (text.charCodeAt(at) === ZWSP && !context.isArabicLanguage(at)) return
  if (kind === 'space') context.replace(start, end, ' ')
  else if (kind === 'debris' || lexicon === null) context.remove(start, end)
}

export const step: Step = {
  id: 'invisible-debris',
  loses: 'nothing',
  doc: {
    what:
      'removes byte order marks at line starts and inside words, zero-width spaces and soft hyphens inside Arabic words, deprecated ' +
      'controls, and the second of two equal joiners or direction marks; a zero-width space or byte order mark between two words becomes a space',
    why:
      'They come from copying and joining files, show nothing, and make a word unfindable. A word list tells a word from two; what it does not ' +
      'know stays. All other controls stay.',
    example: ['في المدر\u200Bسة', 'في المدرسة'],
  },
  needs: CONTROL,
  scope: 'line',
  run(context) {
    context.each(CONTROL, (at) => {
      if (isDebris(context, at)) context.remove(at, at + 1)
      else if (isZeroWidthSpace(context.text.charCodeAt(at))) zeroWidth(context, at)
    })
  },
}
