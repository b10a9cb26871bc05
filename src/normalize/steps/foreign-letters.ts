import { ALEF_MAKSURA, FARSI_YEH, KAF, KEHEH, YEH } from '../../arabic/characters.js'
import { lettersOf } from '../../arabic/letters-of.js'
import { becomesArabic, isForeignOnPurpose, TWINS } from '../../rules/letters/_foreign-word.js'
import type { Range } from '../../text/index.js'
import { CLASSES, CONTROL, FOREIGN_LETTER, LETTER, MARK, TATWEEL } from '../classes.js'
import type { StepContext } from '../context.js'
import { FINAL_YEH_WORDS } from '../final-yeh-words.js'
import type { Step } from '../step.js'

const WORD = LETTER | MARK | TATWEEL | CONTROL
const LONGEST_WORD = 60

/** Whether a letter follows in the same word. */
function isInsideWord(text: string, at: number): boolean {
  let next = at + 1
  while ((CLASSES[text.charCodeAt(next)]! & (MARK | TATWEEL | CONTROL)) !== 0) next++
  return (CLASSES[text.charCodeAt(next)]! & LETTER) !== 0
}

/** What a final Farsi yeh stands for behind letters that have one spelling only; undefined for all others. */
function finalYeh(stem: string): number | undefined {
  const spelling = FINAL_YEH_WORDS.get(stem.replaceAll(String.fromCharCode(KEHEH), String.fromCharCode(KAF)))
  return spelling === 'yeh' ? YEH : spelling === 'maksura' ? ALEF_MAKSURA : undefined
}

/** The Arabic letter to write; undefined where the rule letters/foreign-letter would not write it either. */
function letterFor({ text, lexicon }: StepContext, at: number): number | undefined {
  const { start, end } = wordAround(text, at)
  if (isForeignOnPurpose(text, start, end)) return undefined
  if (text.charCodeAt(at) === FARSI_YEH && !isInsideWord(text, at)) return finalYeh(lettersOf(text, start, at))
  return becomesArabic(lettersOf(text, start, end), lexicon) ? TWINS.get(text.charCodeAt(at)) : undefined
}

/** As much of a word as can be one: no more is read, however long the letters go on. */
function wordAround(text: string, at: number): Range {
  let start = at
  let end = at + 1
  while (start > 0 && at - start < LONGEST_WORD && (CLASSES[text.charCodeAt(start - 1)]! & WORD) !== 0) start--
  while (end - at < LONGEST_WORD && (CLASSES[text.charCodeAt(end)]! & WORD) !== 0) end++
  return { start, end }
}

export const step: Step = {
  id: 'foreign-letters',
  loses: 'nothing',
  doc: {
    what: 'writes the Persian code points of kaf and yeh as the Arabic ones, in Arabic text only',
    why:
      'OCR and Persian keyboards leave ک and ی in Arabic; they look alike and no search finds them. A final ی may stand for ي or ى: it is ' +
      'written only in the few words that have one spelling. Loan letters (گ پ چ ڤ) stay; so do a letter that stands alone, and words that the ' +
      'sentence quotes or names as Persian, Urdu or a like language.',
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
