import type { Range } from '../text/index.js'
import { joiningType, NON_JOINING, TRANSPARENT } from '../unicode/joining.js'
import { isInFormsA, isInFormsBlock, presentationForm, type Shape } from './shape-forms.js'

/** What a word says about how it was written. */
type WordKind =
  | 'neutral' // digits, brackets
  | 'letters' // letters of any script, or Forms-B among its forms
  | 'coherent' // Forms-A only, each joined as its neighbours ask
  | 'ligature' // a single Forms-A ligature of two or three letters
  | 'incoherent' // Forms-A only, as no shaper writes them

interface Word extends Range {
  readonly kind: WordKind
  readonly shaped: boolean
}

const LETTER = /\p{L}/u
const WORDS_AND_LINE_ENDS = /\S+|\n/g

/**
 * Runs of glyph slots of Quran page fonts, which sit on the code points of Forms-A in the order of the page and stand for
 * whole words:
 *
 *     ﭑ ﭒ ﭓ ﭔ
 *     i  f  b  m   a final, an initial, a medial form alone: no shaper writes that
 *
 * Folding them would turn the Quran into plausible Urdu and Uyghur letters. A run is words of Forms-A alone, side by side on a line; it is
 * font-coded when one of its words is incoherent, or three of them hold a ligature alone. One such word amid
 * Forms-B is a shaped text that was torn, and no slot.
 */
export function fontCodedRuns(text: string): Range[] {
  const runs: Range[] = []
  let run: Word[] = []
  let before: Word | undefined
  const close = (after: Word | undefined): void => {
    const torn = run.length === 1 && (before?.shaped === true || after?.shaped === true)
    const ligatures = run.filter((word) => word.kind === 'ligature').length
    const coded = run.some((word) => word.kind === 'incoherent') || (run.length >= 3 && ligatures > 0)
    if (coded && !torn) runs.push({ start: run[0]!.start, end: run[run.length - 1]!.end })
    run = []
  }
  for (const match of text.matchAll(WORDS_AND_LINE_ENDS)) {
    if (match[0] === '\n') {
      close(undefined)
      before = undefined
      continue
    }
    const word = readWord(match[0], match.index)
    if (word.kind === 'neutral') continue
    if (word.kind === 'letters') {
      close(word)
      before = word
    } else run.push(word)
  }
  close(undefined)
  return runs
}

function readWord(word: string, start: number): Word {
  const end = start + word.length
  let formsA = 0
  let shaped = false
  let letters = false
  for (const character of word) {
    const unit = character.codePointAt(0)!
    if (!isInFormsBlock(unit)) letters ||= LETTER.test(character) && unit !== TATWEEL
    else if (presentationForm(unit) === undefined) continue
    else if (isInFormsA(unit)) formsA++
    else shaped = true
  }
  if (shaped || letters) return { start, end, kind: 'letters', shaped }
  if (formsA === 0) return { start, end, kind: 'neutral', shaped }
  return { start, end, kind: kindOfSlots(word, formsA), shaped }
}

const TATWEEL = 0x640

function kindOfSlots(word: string, formsA: number): WordKind {
  if (!isCoherent(word)) return 'incoherent'
  return formsA === 1 && word.length === 1 && presentationForm(word.charCodeAt(0))!.letters.length > 1 ? 'ligature' : 'coherent'
}

const reachesForward = (shape: Shape): boolean => shape === 'initial' || shape === 'medial'
const reachesBackward = (shape: Shape): boolean => shape === 'final' || shape === 'medial'

/** Whether each form reaches for a neighbour that reaches for it. Joiners, tatweel and letters without forms suit any. */
function isCoherent(word: string): boolean {
  let forward: boolean | null = false
  for (const character of word) {
    const codePoint = character.codePointAt(0)!
    const type = joiningType(codePoint)
    if (type === TRANSPARENT) continue
    const form = presentationForm(codePoint)
    if (form?.shape === 'mark') continue
    if (form === undefined) {
      if (type === NON_JOINING && forward === true) return false
      forward = type === NON_JOINING ? false : null
      continue
    }
    if (forward !== null && forward !== reachesBackward(form.shape)) return false
    forward = reachesForward(form.shape)
  }
  return forward !== true
}

/**
 * Whether the forms of a line join only when it is read from its end: text that a PDF tool gave in visual order. Its shapes are
 * the surest sign of that; once they are letters, the sign is gone.
 *
 *     ﺎﺒﺣﺮﻣ    a final form first, an initial one last
 */
export function isVisualOrder(line: string): boolean {
  let logical = 0
  let visual = 0
  let before: Shape | undefined
  for (const character of line) {
    const codePoint = character.codePointAt(0)!
    if (joiningType(codePoint) === TRANSPARENT) continue
    const shape = presentationForm(codePoint)?.shape
    if (shape === 'mark') continue
    if (before !== undefined && shape !== undefined) {
      if (reachesForward(before) && reachesBackward(shape)) logical++
      if (reachesBackward(before) && reachesForward(shape)) visual++
    }
    before = shape
  }
  return visual > logical
}
