import { applyEdits, type Edit, type Range } from '../text/index.js'
import { joiningType, TRANSPARENT } from '../unicode/joining.js'
import { isInFormsA, isInFormsBlock, presentationForm } from './shape-forms.js'
import { fontCodedRuns } from './unshape-guard.js'
import { shownLetters, standsAlone, startsWord, wordBoundary } from './unshape-words.js'

const CGJ = 0x34f
const FIRST_LAM_ALEF = 0xfef5
const LAST_LAM_ALEF = 0xfefc

/**
 * Replaces presentation forms by the letters they stand for: the inverse of `shape`, and the repair of text copied
 * from a PDF. One character at a time, by Unicode's compatibility decomposition, but:
 *
 * - spacing forms of marks (U+FE70–FE7F, FC5E–FC63, FCF2–FCF4) become the mark alone, without SPACE or TATWEEL;
 * - ornate brackets, honorifics and phrases (U+FD3E, FD3F, FDF0–FDFF) stay;
 * - glyph slots of Quran fonts, which only look like presentation forms, stay (see `fontCodedRuns`), and so do the shapes of a letter that are
 *   shown one by one;
 * - where the shapes prove that two words have no space between them, one is put in, or in Persian and its like a zero-width non-joiner.
 */
export function unshape(text: string): string {
  const edits = unshapeEdits(text)
  return edits.length === 0 ? text : applyEdits(text, edits)
}

/** The edits that `unshape` makes, in order of place. Offsets are UTF-16. */
export function unshapeEdits(text: string): Edit[] {
  const edits: Edit[] = []
  let frozen: readonly Range[] | undefined
  let next = 0
  let shown: ReadonlySet<string> | undefined
  let gapText: string | undefined
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0xfb50 || !isInFormsBlock(unit)) continue
    const form = presentationForm(unit)
    if (form === undefined || isVerseMark(text, i)) continue
    if (isInFormsA(unit)) {
      frozen ??= fontCodedRuns(text)
      while (next < frozen.length && frozen[next]!.end <= i) next++
      if (next < frozen.length && frozen[next]!.start <= i) continue
    }
    if (standsAlone(text, i) && (shown ??= shownLetters(text)).has(form.letters)) continue
    const gap = startsWord(text, i) ? (gapText ??= wordBoundary(lettersOnly(text))) : ''
    const boundary = unit >= FIRST_LAM_ALEF && unit <= LAST_LAM_ALEF ? marksOfLam(text, i + 1) : -1
    if (boundary === -1) {
      edits.push({ start: i, end: i + 1, text: gap + form.letters })
      continue
    }
    // ﻻ  َ  CGJ  ً   →   ل  َ  ا  ً
    edits.push({ start: i, end: i + 1, text: gap + form.letters.charAt(0) })
    edits.push({ start: boundary, end: boundary + 1, text: form.letters.charAt(1) })
    i = boundary
  }
  return edits
}

/** ﵟ…ﵞ: mushaf publishers put the brackets of a verse on two rare ligatures. Amid other forms they are the ligatures. */
function isVerseMark(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return (unit === 0xfd5e || unit === 0xfd5f) && !isInFormsBlock(text.charCodeAt(at - 1)) && !isInFormsBlock(text.charCodeAt(at + 1))
}

/** The text with each form replaced by its letters, whatever stands beside it: enough to tell its language. */
function lettersOnly(text: string): string {
  let out = ''
  for (let i = 0; i < text.length; i++) out += presentationForm(text.charCodeAt(i))?.letters ?? text[i]!
  return out
}

/** Offset of the joiner that ends the lam's marks, or -1 where the marks are the alef's. */
function marksOfLam(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const codePoint = text.codePointAt(i)!
    if (codePoint === CGJ) return i > from ? i : -1
    if (joiningType(codePoint) !== TRANSPARENT) return -1
    if (codePoint > 0xffff) i++
  }
  return -1
}
