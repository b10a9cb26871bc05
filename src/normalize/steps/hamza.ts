import { ALEF, FEH, WAW } from '../../arabic/characters.js'
import { CLASSES, LETTER, MARK, TATWEEL } from '../classes.js'
import { HAMZA_WORDS } from '../hamza-words.js'
import type { Step } from '../step.js'

const WORD = LETTER | MARK | TATWEEL
const RIGHT: ReadonlyMap<string, string> = new Map(HAMZA_WORDS)
const LONGEST = Math.max(...HAMZA_WORDS.map(([bare]) => bare.length))

export const step: Step = {
  id: 'hamza',
  loses: 'style',
  doc: {
    what: 'puts the hamza back on the words of a short list that can be read one way only',
    why: 'Many writers leave it out on purpose; a house that prints it everywhere asks for it. All other words are for a human.',
    example: ['وصلت الرسالة الى البيت', 'وصلت الرسالة إلى البيت'],
    with: { initial: 'restore' },
  },
  options: {
    initial: { values: ['keep', 'restore'], default: 'keep', text: 'the hamza at the start of a word, behind و or ف too' },
  },
  needs: LETTER,
  scope: 'line',
  run(context, options) {
    if (options['initial'] !== 'restore') return
    const { text } = context
    for (let at = context.start; at < context.end; at++) {
      if ((CLASSES[text.charCodeAt(at)]! & WORD) === 0) continue
      let end = at
      while (end < context.end && (CLASSES[text.charCodeAt(end)]! & WORD) !== 0) end++
      const clitic = text.charCodeAt(at) === WAW || text.charCodeAt(at) === FEH ? 1 : 0
      const start = at + clitic
      at = end
      if (end - start > LONGEST || text.charCodeAt(start) !== ALEF) continue
      const right = RIGHT.get(text.slice(start, end))
      if (right !== undefined && context.isArabicLanguage(start)) context.replace(start, end, right)
    }
  },
}
