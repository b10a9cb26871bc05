import { DAGGER_ALEF, FATHATAN, KASRA, SHADDA, SUKUN } from '../../arabic/characters.js'
import { CLASSES, LETTER, MARK } from '../classes.js'
import type { Step } from '../step.js'

const SHADDA_TEXT = String.fromCharCode(SHADDA)

const isVowel = (unit: number): boolean => (unit >= FATHATAN && unit <= KASRA) || unit === SUKUN || unit === DAGGER_ALEF

/** Moves shadda in front of the vowel signs right before it. */
function shaddaFirst(marks: string): string {
  const at = marks.indexOf(SHADDA_TEXT)
  let to = at
  while (to > 0 && isVowel(marks.charCodeAt(to - 1))) to--
  return to === at ? marks : marks.slice(0, to) + SHADDA_TEXT + marks.slice(to, at) + marks.slice(at + 1)
}

export const step: Step = {
  id: 'mark-order',
  loses: 'nothing',
  doc: {
    what: 'stores the marks of a letter in one order',
    why:
      'All orders look the same. Vowelled texts have shadda before the vowel; NFC, which some systems ask for, puts it behind, and also ' +
      'writes a letter and its combining hamza as one character.',
    example: ['مد\u064E\u0651', 'مد\u0651\u064E'],
    with: { order: 'shadda-first' },
  },
  options: {
    order: { values: ['preserve', 'shadda-first', 'nfc'], default: 'preserve', text: 'the order to store' },
  },
  needs: MARK,
  scope: 'line',
  run(context, options) {
    const order = options['order']
    if (order === 'preserve') return
    const { text, end } = context
    for (let at = context.start; at < end; at++) {
      if ((CLASSES[text.charCodeAt(at)]! & MARK) === 0) continue
      const start = at
      while (at < end && (CLASSES[text.charCodeAt(at)]! & MARK) !== 0) at++
      if (order === 'shadda-first') context.replace(start, at, shaddaFirst(text.slice(start, at)))
      else if (start > 0 && (CLASSES[text.charCodeAt(start - 1)]! & LETTER) !== 0) {
        context.replace(start - 1, at, text.slice(start - 1, at).normalize('NFC'))
      }
    }
  },
}
