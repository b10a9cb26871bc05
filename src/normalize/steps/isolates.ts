import { resolveLevels } from '../../bidi/index.js'
import { DataLine } from '../../rules/punctuation/_data-line.js'
import { LRI, PDI, RLI } from '../../text/index.js'
import { BRACKET, CLASSES, DIGIT, LETTER } from '../classes.js'
import type { StepContext } from '../context.js'
import { scriptAt } from '../letters.js'
import type { Step } from '../step.js'

/** Whoever writes controls has looked at the display already. */
const CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/
const HYPHEN = 0x2d
const OPENERS: readonly number[] = [0x28, 0x5b]
const ORNATE_OPENER = 0xfd3f

/** +966-50-123-4567 and 2024-05-06: in any language read from the left. Not 12-15, which Arabic reads from the right. */
const LEFT_TO_RIGHT = /\+\d{1,3}(?:[- ]\d{2,4}){2,4}(?!\d)|(?<![0-9-])\d{4}-\d{2}-\d{2}(?![0-9-])/g
/** A reference without a letter: [124], (20:124). */
const REFERENCE = /[([][0-9\u0660-\u0669]{1,3}(?:[:-][0-9\u0660-\u0669]{1,3}){0,2}[)\]]/g
const ORNATE = /\uFD3F[^\uFD3E\uFD3F]*\uFD3E/g
/** A number is one of the sentence only between spaces and the sentence's own marks: not in a file's name, a field, code, 2024-05-06T10:00. */
const FREE_BEFORE = /(?:^|[\s(\u00AB\u201C\u060C])$/
const FREE_AFTER = /^[)\u00BB\u201D]?[.,:!\u060C\u061B\u061F]?(?:\s|$)/
/** التاريخ: 2024-05-06 and nothing more may be a program's setting. */
const SETTING = /^\s*[^\s:]{1,40}(?: [^\s:]{1,40}){0,2}:\s\S+\s*$/
const NEAR = 3
/** An indented line that begins with a Latin letter: a command. */
const COMMAND = /^(?: {4}|\t)[ \t]*[a-z$]/i
/** Markup of a text that is read as it stands: `code`, [link](address). */
const MARKUP = /[`[\]<>]/

interface Line {
  readonly context: StepContext
  readonly start: number
  readonly text: string
  readonly levels: Uint8Array
  readonly isRightToLeft: boolean
}

/** Both controls or none. */
function isolate({ context, start }: Line, from: number, to: number, opener: string): void {
  if (context.isFrozen(start + from, start + from) || context.isFrozen(start + to, start + to)) return
  context.replace(start + from, start + from, opener)
  context.replace(start + to, start + to, PDI)
}

/** Whether a unit of [from, to) is drawn from the right. */
function turnsRight(levels: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((levels[at]! & 1) === 1) return true
  return false
}

/** A number that reads from the left, drawn from the right: UAX #9 W2 makes its digits Arabic numbers, which "-" does not join. */
function numbers(line: Line): void {
  let data: DataLine | undefined
  for (const { 0: number, index } of line.text.matchAll(LEFT_TO_RIGHT)) {
    const end = index + number.length
    if (!turnsRight(line.levels, index, end) || !standsFree(line, index, end)) continue
    data ??= new DataLine(line.text)
    if (!data.parts(index) && !SETTING.test(line.text)) isolate(line, index, end, LRI)
  }
}

function standsFree({ context, start, text }: Line, from: number, to: number): boolean {
  if (context.isFrozen(start + from, start + to)) return false
  return FREE_BEFORE.test(text.slice(Math.max(0, from - 1), from)) && FREE_AFTER.test(text.slice(to, to + NEAR))
}

/** ﴿…﴾ in a left-to-right line: ornate brackets are no paired brackets (UAX #9 BD14), so the outer ones are torn off. */
function verses(line: Line): void {
  for (const { 0: verse, index } of line.text.matchAll(ORNATE)) {
    const end = index + verse.length
    const isTorn = (line.levels[index]! & 1) === 0 || (line.levels[end - 1]! & 1) === 0
    if (isTorn && isArabic(line.text, index + 1, end - 1)) isolate(line, index, end, RLI)
  }
}

/** ARABIC [124] in a left-to-right line: the reference is drawn before the words it stands behind. */
function references(line: Line): void {
  let floor = 0
  for (const { 0: reference, index } of line.text.matchAll(REFERENCE)) {
    const from = arabicStart(line.text, floor, index)
    floor = index + reference.length
    if (!turnsRight(line.levels, index, floor)) continue
    let to = index
    while (to > from && line.text.charAt(to - 1) === ' ') to--
    if (from < to && line.text.charAt(to - 1) !== '\uFD3E' && areOfSentence(line.text, from, to)) isolate(line, from, to, RLI)
  }
}

/** Whether words are no part of an address or of markup. */
function areOfSentence(text: string, from: number, to: number): boolean {
  return FREE_BEFORE.test(text.slice(Math.max(0, from - 1), from)) && !MARKUP.test(text.slice(from, to))
}

/** Where the Arabic words that end at `end` begin: behind the last letter of another script, and not before `floor`. */
function arabicStart(text: string, floor: number, end: number): number {
  let start = end
  for (let at = end - 1; at >= floor; at--) {
    const script = scriptAt(text, at)
    if (script === 'other') break
    if (script === 'arabic') start = at
  }
  return start
}

function isArabic(text: string, start: number, end: number): boolean {
  let found = false
  for (let at = start; at < end; at++) {
    const script = scriptAt(text, at)
    if (script === 'other') return false
    found ||= script === 'arabic'
  }
  return found
}

/** Whether there is a hyphen between digits, a digit behind a bracket, or an ornate bracket: most texts have none. */
function isSuspect(text: string, start: number, end: number): boolean {
  let before = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit === ORNATE_OPENER) return true
    if ((CLASSES[unit]! & DIGIT) !== 0 && (before === OPENERS[0] || before === OPENERS[1])) return true
    if (unit === HYPHEN && (CLASSES[before]! & DIGIT) !== 0 && at + 1 < end && (CLASSES[text.charCodeAt(at + 1)]! & DIGIT) !== 0) return true
    before = unit
  }
  return false
}

function visitLine(context: StepContext, start: number, end: number): void {
  const text = context.text.slice(start, end)
  if (!isSuspect(text, 0, text.length) || CONTROLS.test(text) || COMMAND.test(text)) return
  const { levels, paragraphs } = resolveLevels(text)
  const line = { context, start, text, levels, isRightToLeft: (paragraphs[0]?.level ?? 0) === 1 }
  numbers(line)
  if (line.isRightToLeft) return
  verses(line)
  references(line)
}

export const step: Step = {
  id: 'isolates',
  loses: 'nothing',
  doc: {
    what: 'isolates a telephone number or date that would be drawn backwards, and Arabic words that would swallow the reference behind them',
    why:
      'The Unicode Bidirectional Algorithm turns 2024-05-06 into 06-05-2024 behind an Arabic word, and moves [124] to the far side of the verse ' +
      'in an English line. Isolates (U+2066–2069) show nothing and keep each part in place. A line that has any direction control stays, and ' +
      'so do numbers in file names, addresses, code, fields of data and settings.',
    example: ['He read قال [124] then', 'He read \u2067قال\u2069 [124] then'],
  },
  needs: DIGIT | BRACKET,
  scope: 'line',
  plainOnly: true,
  run(context) {
    if ((context.classes & LETTER) === 0 || !isSuspect(context.text, context.start, context.end)) return
    context.eachLine((start, end) => visitLine(context, start, end))
  },
}
