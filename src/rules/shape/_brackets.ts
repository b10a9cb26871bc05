import type { Facts } from '../../analysis/facts.js'
import { FOREIGN_SCRIPT, LETTER, SPACE, UNITS } from '../../arabic/units.js'
import { lastAtOrBefore } from '../../text/index.js'

/** A pair of brackets that closes before it opens. Offsets are the prose's. */
export interface TurnedPair {
  readonly first: number
  readonly second: number
  readonly close: string
  readonly open: string
  /** Words touch it on both sides: its spaces were lost too. */
  readonly tight: boolean
}

const OPEN = '([«'
const CLOSE = ')]»'
const GUILLEMET = '\u00bb'
const LONGEST = 200

/**
 * Finds brackets that were mirrored with the line:   )جدًا(   for   (جدًا).
 *                                                    ^ touches what follows, ^ what goes before; neither has a partner
 * or words touch both on both sides:   نص)توضيحي(هنا
 */
export function turnedBrackets(facts: Facts): TurnedPair[] {
  const { words, gate } = facts.arabic
  const { lines, text } = words
  const found: TurnedPair[] = []
  for (let kind = 0; kind < CLOSE.length; kind++) {
    let done = -1
    for (let at = text.indexOf(CLOSE[kind]!); at >= 0; at = text.indexOf(CLOSE[kind]!, at + 1)) {
      if (!isStart(text, at)) continue
      const line = lastAtOrBefore(lines.start, at, lines.count)
      if (line === done || lines.firstWord[line] === lines.firstWord[line + 1] || gate.language(line) !== 'ar') continue
      done = line
      if (CLOSE[kind] === GUILLEMET && isMostlyLatin(text, lines.start[line]!, lines.start[line + 1]!)) continue
      findInLine(text, lines.start[line]!, lines.start[line + 1]!, kind, found)
    }
  }
  return found.sort((a, b) => a.first - b.first)
}

function findInLine(text: string, start: number, end: number, kind: number, found: TurnedPair[]): void {
  const open = OPEN.charCodeAt(kind)
  const close = CLOSE.charCodeAt(kind)
  let depth = 0
  let loose = -1
  let pairs = 0
  const before = found.length
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit === open) {
      if (loose >= 0 && depth === 0 && (isTight(text, loose) ? isTight(text, at) : isEnd(text, at, end)) && at - loose <= LONGEST && !text.slice(loose, at).includes('<') && !(CLOSE[kind] === GUILLEMET && countLetters(text, loose, at).latin > 0)) {
        found.push({ first: loose, second: at, close: CLOSE[kind]!, open: OPEN[kind]!, tight: isTight(text, loose) })
        loose = -1
      } else depth++
    } else if (unit === close) {
      if (depth > 0) {
        depth--
        pairs++
      } else loose = isStart(text, at) ? at : -1
    }
  }
  // A line with a proper pair, or with a bracket left over, is somebody's own arrangement.
  if (pairs > 0 || depth > 0 || loose >= 0) found.length = before
}

/** German and Danish put »…« so: around their own words, and around the Arabic ones of a line of theirs. */
function isMostlyLatin(text: string, start: number, end: number): boolean {
  const { arabic, latin } = countLetters(text, start, end)
  return latin > arabic
}

function countLetters(text: string, start: number, end: number): { arabic: number; latin: number } {
  let arabic = 0
  let latin = 0
  for (let at = start; at < end; at++) {
    const bits = UNITS[text.charCodeAt(at)]!
    if ((bits & LETTER) !== 0) arabic++
    else if ((bits & FOREIGN_SCRIPT) !== 0) latin++
  }
  return { arabic, latin }
}

/** Whether Arabic letters stand on both sides. */
function isTight(text: string, at: number): boolean {
  return at > 0 && at + 1 < text.length && ((UNITS[text.charCodeAt(at - 1)]! & UNITS[text.charCodeAt(at + 1)]!) & LETTER) !== 0
}

function isStart(text: string, at: number): boolean {
  if (isTight(text, at)) return true
  return (at === 0 || isSpace(text.charCodeAt(at - 1))) && !isSpace(text.charCodeAt(at + 1))
}

function isEnd(text: string, at: number, end: number): boolean {
  const free = at + 1 >= end || (UNITS[text.charCodeAt(at + 1)]! & ~SPACE) === 0 || text.charCodeAt(at + 1) <= 0x2f
  return free && !isSpace(text.charCodeAt(at - 1))
}

function isSpace(unit: number): boolean {
  return unit <= 0x20 || (UNITS[unit]! & SPACE) !== 0
}
