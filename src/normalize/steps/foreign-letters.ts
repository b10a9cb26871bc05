import { ALEF_MAKSURA, FARSI_YEH, KAF, KEHEH, YEH } from '../../arabic/characters.js'
import { CLASSES, CONTROL, FOREIGN_LETTER, LETTER, MARK, TATWEEL } from '../classes.js'
import type { StepContext } from '../context.js'
import { FINAL_YEH_WORDS } from '../final-yeh-words.js'
import type { Step } from '../step.js'

const WORD = LETTER | MARK | TATWEEL

/** Whether a letter follows in the same word. */
function isInsideWord(text: string, at: number): boolean {
  let next = at + 1
  while ((CLASSES[text.charCodeAt(next)]! & (MARK | TATWEEL | CONTROL)) !== 0) next++
  return (CLASSES[text.charCodeAt(next)]! & LETTER) !== 0
}

/** What a final Farsi yeh stands for in a word that has one spelling only; undefined for all others. */
function finalYeh(text: string, at: number): number | undefined {
  let start = at
  while (start > 0 && (CLASSES[text.charCodeAt(start - 1)]! & WORD) !== 0) start--
  const stem = [...text.slice(start, at)].filter((c) => (CLASSES[c.charCodeAt(0)]! & LETTER) !== 0).join('')
  const spelling = FINAL_YEH_WORDS.get(stem.replaceAll(String.fromCharCode(KEHEH), String.fromCharCode(KAF)))
  return spelling === 'yeh' ? YEH : spelling === 'maksura' ? ALEF_MAKSURA : undefined
}

function letterFor(context: StepContext, at: number): number | undefined {
  const unit = context.text.charCodeAt(at)
  if (unit === KEHEH) return KAF
  if (unit !== FARSI_YEH) return undefined
  return isInsideWord(context.text, at) ? YEH : finalYeh(context.text, at)
}

export const step: Step = {
  id: 'foreign-letters',
  loses: 'nothing',
  doc: {
    what: 'writes the Persian code points of kaf and yeh as the Arabic ones, in Arabic text only',
    why:
      'OCR and Persian keyboards leave ک and ی in Arabic; they look alike and no search finds them. A final ی may stand for ي or ى: it is ' +
      'written only in the few words that have one spelling. Loan letters (گ پ چ ڤ) stay.',
    example: ['في الکتاب الأول', 'في الكتاب الأول'],
  },
  needs: FOREIGN_LETTER,
  scope: 'line',
  run(context) {
    context.each(FOREIGN_LETTER, (at) => {
      if (!context.isArabicLanguage(at)) return
      const letter = letterFor(context, at)
      if (letter !== undefined) context.replace(at, at + 1, String.fromCharCode(letter))
    })
  },
}
