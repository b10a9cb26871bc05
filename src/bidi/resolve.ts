import { AL, AN, BN, CLOSE, EN, L, OPEN, PDF, R, S, TRAIL } from '../unicode/bidi-classes.js'
import { resolveBrackets } from './brackets.js'
import { OPENERS, resolveExplicit, resolveWithoutExplicit } from './explicit.js'
import { resolveImplicit } from './implicit.js'
import { resetSeparators, resetTrailing } from './lines.js'
import { resolveNeutrals } from './neutrals.js'
import { paragraphLevel, scanParagraph, type Scan } from './paragraphs.js'
import { mayReorder, plainParagraphs } from './plain.js'
import { resolveWeak } from './weak.js'
import { workspaceFor, type Workspace } from './workspace.js'

/** Base direction of every paragraph; 'auto': each paragraph's first strong character decides (P2, P3). */
export type Base = 'ltr' | 'rtl' | 'auto'

/** A paragraph (P1). UTF-16 offsets; the paragraph separator belongs to the paragraph it ends. */
export interface Paragraph {
  readonly start: number
  readonly end: number
  /** Paragraph embedding level: 0 left to right, 1 right to left. */
  readonly level: number
}

export interface Resolved {
  /**
   * Embedding level of each UTF-16 unit; both units of a surrogate pair have the pair's. A character that X9 removes has the level
   * of the one before it.
   */
  readonly levels: Uint8Array
  readonly paragraphs: readonly Paragraph[]
}

const STRONG_RIGHT = (1 << R) | (1 << AL)
const NUMBERS = (1 << EN) | (1 << AN)
const BRACKET_PAIR = (1 << OPEN) | (1 << CLOSE)
/** Bits of BN … PDF and of the second units of pairs. */
const REMOVED = ((1 << (TRAIL + 1)) - 1) & ~((1 << BN) - 1)

const scan: Scan = { end: 0, present: 0 }

/**
 * Embedding levels by the Unicode Bidirectional Algorithm (UAX #9 of Unicode 17): rules P1–P3, X1–X10, W1–W7, N0–N2, I1–I2, then L1
 * with each paragraph as one line. Linear in the length of the text, whatever it holds. Lone surrogates are class L.
 */
export function resolveLevels(text: string, base: Base = 'auto'): Resolved {
  const levels = new Uint8Array(text.length)
  if (base !== 'rtl' && !mayReorder(text)) return resolved(levels, () => plainParagraphs(text))
  const bounds: number[] = []
  // The longest paragraph is not known yet; the whole text bounds it.
  const workspace = workspaceFor(text.length)
  for (let start = 0; start < text.length; start = scan.end) {
    scanParagraph(text, start, workspace.classes, scan)
    const length = scan.end - start
    const level = base === 'auto' ? paragraphLevel(workspace.classes, length) : base === 'rtl' ? 1 : 0
    resolveParagraph(workspace, text, start, length, level, scan.present, levels)
    bounds.push(scan.end, level)
  }
  return resolved(levels, () => paragraphsOf(bounds))
}

/** Most callers want levels only, and a text may have more paragraphs than it has words: they are listed when first asked for. */
function resolved(levels: Uint8Array, list: () => Paragraph[]): Resolved {
  let paragraphs: Paragraph[] | undefined
  return {
    levels,
    get paragraphs() {
      return (paragraphs ??= list())
    },
  }
}

/** @param bounds end and level of each paragraph in turn */
function paragraphsOf(bounds: readonly number[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let start = 0
  for (let at = 0; at < bounds.length; at += 2) {
    const end = bounds[at]!
    paragraphs.push({ start, end, level: bounds[at + 1]! })
    start = end
  }
  return paragraphs
}

function resolveParagraph(
  workspace: Workspace, text: string, start: number, length: number, base: number, present: number, levels: Uint8Array,
): void {
  if (isUniform(base, present)) {
    if (base !== 0) levels.fill(base, start, start + length)
    return
  }
  if ((present & OPENERS) === 0) resolveWithoutExplicit(workspace, length, base, (present & REMOVED) !== 0)
  else resolveExplicit(workspace, length, base, present)

  const { types, brackets, sequences, identity } = workspace
  const hasBrackets = (present & BRACKET_PAIR) === BRACKET_PAIR
  for (let sequence = 0; sequence < sequences.count; sequence++) {
    const from = sequences.from[sequence]!
    const to = sequences.from[sequence + 1]!
    const level = sequences.level[sequence]!
    const sos = sequences.sos[sequence]!
    const count = resolveWeak(sequences.source, types, brackets, from, to, sos)
    if (hasBrackets && count > 1) resolveBrackets(workspace, count, text, start, from, to, sos, level)
    resolveNeutrals(types, from, to, sos, sequences.eos[sequence]!, level)
    resolveImplicit(types, sequences.units === identity ? null : sequences.units, from, to, level, levels, start)
  }
  if ((present & REMOVED) !== 0) keepRemoved(workspace.classes, length, base, levels, start)
  if ((present & (1 << S)) !== 0) resetSeparators(workspace.classes, length, base, levels, start)
  resetTrailing(workspace.classes, length, base, levels, start)
}

/** Nothing of the other direction, and nothing that opens one: every character has the paragraph's level. */
function isUniform(base: number, present: number): boolean {
  if ((present & OPENERS) !== 0) return false
  return base === 0 ? (present & (STRONG_RIGHT | (1 << AN))) === 0 : (present & ((1 << L) | NUMBERS)) === 0
}

/** Section 5.2: what X9 removed is kept in the text, at the level of the character before; second units go with the first. */
function keepRemoved(classes: Uint8Array, length: number, base: number, levels: Uint8Array, start: number): void {
  for (let unit = 0; unit < length; unit++) {
    const bidiClass = classes[unit]!
    if (bidiClass >= BN && (bidiClass <= PDF || bidiClass === TRAIL)) levels[start + unit] = unit === 0 ? base : levels[start + unit - 1]!
  }
}
