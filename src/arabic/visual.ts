import { ARABIC_DIGIT, ASCII_DIGIT, CONTROL, FOREIGN_SCRIPT, MARK, UNITS, WORD_UNIT } from './units.js'

const DIGIT = ASCII_DIGIT | ARABIC_DIGIT

/** Pairs that UAX #9 L4 mirrors, both ways. */
const MIRROR: ReadonlyMap<string, string> = new Map(
  ['()', '[]', '{}', '<>', '«»', '‹›'].flatMap(([open, close]) => [[open!, close!], [close!, open!]] as const),
)

/**
 * Puts text in visual order, as some PDF tools give it, back into the order of reading. Words of other scripts and numbers keep
 * their own order, brackets are turned where the tool had mirrored them, and marks go behind their letters again.
 *
 *     ).ملاعلاب (ابحرم PDF 1.7      →      PDF 1.7 مرحبا (بالعالم.)
 *
 * @param text one line, without its terminator
 */
export function reorder(text: string): string {
  const units = clusters(text)
  const mirrored = bracketsAreMirrored(units)
  const out: string[] = []
  for (let at = units.length - 1; at >= 0; ) {
    if (isLeftToRight(units[at]!)) {
      const start = leftToRightStart(units, at)
      out.push(...units.slice(start, at + 1))
      at = start - 1
    } else {
      const unit = units[at]!
      out.push(mirrored ? (MIRROR.get(unit) ?? unit) : unit)
      at--
    }
  }
  return out.join('')
}

/**
 * The text in units that move as one: a letter and its marks. Tools differ in where they leave the marks: before the letter
 * (each code point turned round) or behind it. A mark at the edge of a word tells.
 */
function clusters(text: string): string[] {
  const points = [...text]
  const before = marksStandBefore(points)
  const units: string[] = []
  let pending = ''
  for (const point of points) {
    if (!isMark(point)) {
      units.push(point + (before ? [...pending].reverse().join('') : ''))
      pending = ''
    } else if (before) pending += point
    else if (units.length > 0) units[units.length - 1]! += point
    else units.push(point)
  }
  if (pending !== '') units.push(pending)
  return units
}

function isMark(point: string): boolean {
  const unit = point.charCodeAt(0)
  // Spacing forms of marks in the presentation blocks count too.
  return (UNITS[unit]! & MARK) !== 0 || (unit >= 0xfe70 && unit <= 0xfe7f) || (unit >= 0xfc5e && unit <= 0xfc63)
}

function marksStandBefore(points: readonly string[]): boolean {
  let starts = 0
  let ends = 0
  points.forEach((point, at) => {
    if (!isMark(point)) return
    if (at === 0 || !isWordPoint(points[at - 1]!)) starts++
    if (at === points.length - 1 || !isWordPoint(points[at + 1]!)) ends++
  })
  return starts >= ends
}

function isWordPoint(point: string): boolean {
  return (UNITS[point.charCodeAt(0)]! & (WORD_UNIT | CONTROL)) !== 0
}

function isLeftToRight(unit: string): boolean {
  return (UNITS[unit.charCodeAt(0)]! & (FOREIGN_SCRIPT | DIGIT)) !== 0
}

/** First unit of the left-to-right stretch that ends at `end`: a number, or words of another script and what is between them. */
function leftToRightStart(units: readonly string[], end: number): number {
  let start = end
  let latin = isLatin(units[end]!)
  for (let at = end - 1; at >= 0; at--) {
    const unit = units[at]!
    if (isLeftToRight(unit)) {
      // A number joins a word before it, and the digits next to it.
      const touches = at === start - 1 || isSeparator(units, at + 1, start)
      if (!touches && !isLatin(unit)) break
      if (!touches && !latin && !onlyNeutral(units, at + 1, start)) break
      start = at
      latin ||= isLatin(unit)
    } else if (isRightToLeft(unit)) break
  }
  return start
}

function isLatin(unit: string): boolean {
  return (UNITS[unit.charCodeAt(0)]! & FOREIGN_SCRIPT) !== 0
}

function isRightToLeft(unit: string): boolean {
  const code = unit.charCodeAt(0)
  return (code >= 0x590 && code <= 0x8ff && (UNITS[code]! & DIGIT) === 0 && !PUNCTUATION.test(unit)) || (code >= 0xfb1d && code <= 0xfefc)
}

const PUNCTUATION = /\p{P}/u

/** One of . , : / between two digits (UAX #9 W4). */
function isSeparator(units: readonly string[], at: number, next: number): boolean {
  return next === at + 1 && /[.,:/\u066b\u066c]/.test(units[at]!)
}

function onlyNeutral(units: readonly string[], start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isRightToLeft(units[at]!) || isLeftToRight(units[at]!)) return false
  return true
}

const OPENING = '([{«‹<'
const CLOSING = ')]}»›>'

/** Brackets of which as many open and then close as close and then open were mirrored by the tool; so is a bracket alone. */
function bracketsAreMirrored(units: readonly string[]): boolean {
  return pairsOf(units, OPENING, CLOSING) >= pairsOf(units, CLOSING, OPENING)
}

/** How many of the first kind find one of the second behind them. */
function pairsOf(units: readonly string[], first: string, second: string): number {
  const waiting = new Int32Array(first.length)
  let pairs = 0
  for (const unit of units) {
    const opens = first.indexOf(unit)
    const closes = second.indexOf(unit)
    if (opens >= 0) waiting[opens]!++
    else if (closes >= 0 && waiting[closes]! > 0) {
      waiting[closes]!--
      pairs++
    }
  }
  return pairs
}
