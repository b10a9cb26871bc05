import { AL, AN, B, BN, bidiClass, EN, L, LRI as LRI_CLASS, PDI as PDI_CLASS, R } from '../unicode/bidi-classes.js'
import { mirrored } from '../unicode/bidi-mirroring.js'
import { lineLevels } from './lines.js'
import { levelRuns, visualOrder, visualRuns } from './reorder.js'
import type { Resolved } from './resolve.js'

const LRI = '\u2066'
const RLI = '\u2067'
const PDI = '\u2069'
const LRO = '\u202d'
const PDF = '\u202c'

/** A stretch of a line that stands in one direction on the screen. */
export interface DisplayRun {
  /** UTF-16 offsets. */
  readonly start: number
  readonly end: number
  readonly level: number
  /** As stored, controls included. */
  readonly text: string
  /** Left to right as the eye finds it: mirrored characters mirrored (L4), controls left out. */
  readonly glyphs: string
}

/** How one line is displayed. */
export interface DisplayLine {
  readonly start: number
  readonly end: number
  /** Paragraph level: 0 left to right, 1 right to left. */
  readonly level: number
  /** Per UTF-16 unit of the line, after L1. */
  readonly levels: Uint8Array
  /** From left to right. */
  readonly runs: readonly DisplayRun[]
}

/** Every paragraph as one line, without its separator. Empty paragraphs are left out. */
export function displayLines(text: string, resolved: Resolved): DisplayLine[] {
  const lines: DisplayLine[] = []
  for (const { start, end, level } of resolved.paragraphs) {
    const stop = withoutSeparator(text, start, end)
    if (stop > start) lines.push(displayLine(text, resolved, level, start, stop))
  }
  return lines
}

/** One line of a paragraph. @param level the paragraph's */
export function displayLine(text: string, resolved: Resolved, level: number, start: number, end: number): DisplayLine {
  const levels = lineLevels(text, resolved, start, end)
  const runs = visualRuns(levelRuns(levels, start, end)).map((run) => {
    const whole = text.slice(run.start, run.end)
    return { ...run, text: whole, glyphs: glyphsOf(whole, run.level) }
  })
  return { start, end, level, levels, runs }
}

/** Whether a reader meets anything in another order than it is stored in a line of one direction. */
export function isMixed(line: DisplayLine): boolean {
  return line.levels.some((level) => level !== line.level)
}

/**
 * A text that looks like the line wherever bidi is supported: runs from left to right in a left-to-right isolate. Right-to-left words
 * are isolated as stored, so that their letters join; all else is written as the eye finds it.
 */
export function displayText(line: Pick<DisplayLine, 'runs'>): string {
  const runs = line.runs.filter((run) => run.glyphs !== '')
  const only = runs.length === 1 ? runs[0] : undefined
  if (only !== undefined && isNatural(only)) return RLI + withoutControls(only.text) + PDI
  // Arabic-Indic digits carry neutrals along even between left-to-right words: an override keeps them in place.
  const forced = runs.some((run) => hasClass(run.text, AN))
  return LRI + runs.map((run) => (isNatural(run) ? RLI + withoutControls(run.text) + PDI : forced || hasRightToLeft(run.text) ? LRO + run.glyphs + PDF : run.glyphs)).join('') + PDI
}

/** Whether an override has turned letters or numbers of a run against their own direction. */
export function isOverridden(run: DisplayRun): boolean {
  return run.level % 2 === 1 ? [L, EN, AN].some((turned) => hasClass(run.text, turned)) : hasRightToLeft(run.text)
}

/** Right-to-left letters at a right-to-left level. */
function isNatural(run: DisplayRun): boolean {
  return run.level % 2 === 1 && hasRightToLeft(run.text) && !isOverridden(run)
}

function hasRightToLeft(text: string): boolean {
  return hasClass(text, R) || hasClass(text, AL)
}

function hasClass(text: string, wanted: number): boolean {
  for (const character of text) if (isShown(character.codePointAt(0)!) && bidiClass(character.codePointAt(0)!) === wanted) return true
  return false
}

/**
 * What a reader meets, in the order of reading: runs from left to right in a left-to-right line, from right to left in the other,
 * each run in its own direction. Where this differs from the text as stored, something was moved.
 */
export function readingOrder(line: DisplayLine): readonly DisplayRun[] {
  return line.level % 2 === 0 ? line.runs : [...line.runs].reverse()
}

/** Offsets from left to right, as `visualOrder`, with isolates left out too: what has a place on the screen. */
export function shownOffsets(text: string, resolved: Resolved, start: number, end: number): number[] {
  const shown: number[] = []
  for (const at of visualOrder(text, resolved, start, end)) if (isShown(text.codePointAt(at)!)) shown.push(at)
  return shown
}

/** Whether a character has a glyph: no control of direction, no joiner, no mark of direction. */
export function isShown(codePoint: number): boolean {
  const found = bidiClass(codePoint)
  return found < BN && !(found >= LRI_CLASS && found <= PDI_CLASS) && codePoint !== LRM && codePoint !== RLM && codePoint !== ALM
}

const LRM = 0x200e
const RLM = 0x200f
const ALM = 0x061c

/** Characters with a place, as the eye finds them from left to right. */
export function glyphsOf(text: string, level: number): string {
  const shown = [...text].filter((character) => isShown(character.codePointAt(0)!))
  return level % 2 === 0 ? shown.join('') : shown.reverse().map((character) => String.fromCodePoint(mirrored(character.codePointAt(0)!))).join('')
}

/** A text without controls of direction; joiners stay, letters are drawn by them. */
export function withoutControls(text: string): string {
  return [...text].filter((character) => isShown(character.codePointAt(0)!) || isJoiner(character)).join('')
}

function isJoiner(character: string): boolean {
  return character === '\u200c' || character === '\u200d'
}

function withoutSeparator(text: string, start: number, end: number): number {
  let stop = end
  while (stop > start && bidiClass(text.charCodeAt(stop - 1)) === B) stop--
  return stop
}
