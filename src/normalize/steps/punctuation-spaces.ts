import { ARABIC_PUNCTUATION, CLASSES, LETTER, MARK, TATWEEL } from '../classes.js'
import type { StepContext } from '../context.js'
import { hasTurnedWord } from '../letters.js'
import type { Step, StepOptions } from '../step.js'

const SPACE = 0x20
const WORD = LETTER | MARK | TATWEEL
const CLOSERS: ReadonlySet<number> = new Set([0x29, 0x5d, 0xbb, 0x201d, 0xfd3e])

const isWord = (unit: number): boolean => (CLASSES[unit]! & WORD) !== 0

function visitMark(context: StepContext, at: number, options: StepOptions): void {
  const { text } = context
  let word = at
  while (word > 0 && text.charCodeAt(word - 1) === SPACE) word--
  const before = word === 0 ? SPACE : text.charCodeAt(word - 1)
  if (!isWord(before) && !CLOSERS.has(before)) return
  if (word < at && options['before'] === 'remove') context.remove(word, at)
  const after = text.charCodeAt(at + 1)
  const isLetter = (CLASSES[after]! & LETTER) !== 0
  if (isLetter && options['after'] === 'add') context.replace(at + 1, at + 1, ' ')
}

export const step: Step = {
  id: 'punctuation-spaces',
  loses: 'nothing',
  doc: {
    what: 'removes spaces before ، ؛ ؟ behind an Arabic word, and puts one between them and the next word',
    why: 'A line may break at the space, and the mark then starts the next line. A line in visual order stays.',
    example: ['نعم ،ولكن لماذا ؟', 'نعم، ولكن لماذا؟'],
  },
  options: {
    before: { values: ['remove', 'keep'], default: 'remove', text: 'spaces before the mark' },
    after: { values: ['add', 'keep'], default: 'add', text: 'a missing space after the mark' },
  },
  needs: ARABIC_PUNCTUATION,
  scope: 'line',
  run(context, options) {
    // In a line in visual order the mark's other side is the right one.
    if (!hasTurnedWord(context.text, context.start, context.end)) context.each(ARABIC_PUNCTUATION, (at) => visitMark(context, at, options))
  },
}

