import { DUAL_JOINING, joiningType, joinsBackward, NON_JOINING, TRANSPARENT } from '../unicode/joining.js'
import { ZWNJ } from './characters.js'
import { addScore, emptyScore, languageOf } from './language.js'
import { presentationForm, type PresentationForm, type Shape } from './shape-forms.js'
import { FORM, LETTER, MARK, TATWEEL_UNIT, CONTROL, UNITS } from './units.js'

const SPACE = ' '
const WORD = LETTER | MARK | TATWEEL_UNIT | FORM | CONTROL

/**
 * Whether the form at an offset starts a word that has no space before it. A letter that would join the next one is final or alone, and the
 * next is initial or alone: a shaper writes that only where something parted them.
 *
 *     ﻣﻦﻫﻨﺎ      ﻓﻲﺍﻟﺒﻴﺖ
 *       ^ initial   ^ alone, before an initial
 *      ^ final     ^ final
 *
 * One of the two must be joined to a neighbour of its own: programs that shape nothing leave all letters alone.
 */
export function startsWord(text: string, at: number): boolean {
  const own = presentationForm(text.charCodeAt(at))
  if (own === undefined || !(own.shape === 'initial' || own.shape === 'isolated') || !joinsBackward(joiningType(own.letters.charCodeAt(0)))) return false
  const before = neighbour(text, at, -1)
  if (before === null || !(before.form.shape === 'final' || before.form.shape === 'isolated')) return false
  if (joiningType(before.form.letters.charCodeAt(before.form.letters.length - 1)) !== DUAL_JOINING) return false
  const isJoinedBefore = before.form.shape === 'final' && isOf(neighbour(text, before.at, -1), 'initial', 'medial')
  const isJoinedBehind = own.shape === 'initial' && isOf(neighbour(text, at, 1), 'final', 'medial')
  return (isJoinedBefore || before.form.shape === 'isolated') && (isJoinedBehind || own.shape === 'isolated') && (isJoinedBefore || isJoinedBehind)
}

function isOf(found: Neighbour | null, ...shapes: readonly Shape[]): boolean {
  return found !== null && shapes.includes(found.form.shape)
}

interface Neighbour {
  readonly at: number
  readonly form: PresentationForm
}

/** Letters have few marks. */
const MOST_MARKS = 8

/** The form beside this one, marks passed over; null where anything else stands there. */
function neighbour(text: string, at: number, step: 1 | -1): Neighbour | null {
  for (let next = at + step, marks = 0; next >= 0 && next < text.length && marks <= MOST_MARKS; next += step, marks++) {
    const unit = text.charCodeAt(next)
    const form = presentationForm(unit)
    if (form !== undefined && form.shape !== 'mark') return { at: next, form }
    if (form === undefined && joiningType(unit) !== TRANSPARENT) return null
  }
  return null
}

/** What to put between such words: Persian and its like part the pieces of one word so (می‌خواهم), Arabic has a space. */
export function wordBoundary(letters: string): string {
  const score = emptyScore()
  addScore(score, letters, 0, letters.length)
  const language = languageOf(score)
  return language === null || language === 'ar' ? SPACE : String.fromCharCode(ZWNJ)
}

/**
 * The letters that a text shows in several of their shapes, each standing by itself:  أشكال حرف العين: ﻉ ﻋ ﻌ ﻊ
 * Of these no form is a letter that a program left so.
 */
export function shownLetters(text: string): ReadonlySet<string> {
  const shapes = new Map<string, Set<Shape>>()
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < FIRST_FORM || !standsAlone(text, at)) continue
    const form = presentationForm(text.charCodeAt(at))
    if (form === undefined || form.shape === 'mark') continue
    const found = shapes.get(form.letters)
    if (found === undefined) shapes.set(form.letters, new Set([form.shape]))
    else found.add(form.shape)
  }
  return new Set([...shapes].filter(([, found]) => found.size >= 2).map(([letters]) => letters))
}

const FIRST_FORM = 0xfb50

/** Whether no letter, mark or joiner touches the unit, of whatever script. */
export function standsAlone(text: string, at: number): boolean {
  return !isOfWord(text, at - 1, at - 2) && !isOfWord(text, at + 1, at + 1)
}

/** @param whole where the character begins if the unit at `at` is the second half of one */
function isOfWord(text: string, at: number, whole: number): boolean {
  if (at < 0 || at >= text.length) return false
  const codePoint = text.codePointAt(whole) ?? 0
  return (UNITS[text.charCodeAt(at)]! & WORD) !== 0 || joiningType(codePoint > 0xffff ? codePoint : text.charCodeAt(at)) !== NON_JOINING
}
