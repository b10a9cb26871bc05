import { LETTER, LETTER_TABLE } from '../letters.js'

/** What marks a passage as somebody's words. */
export type DelimiterKind = 'ornate' | 'braces' | 'tag' | 'guillemets' | 'quotes' | 'parentheses' | 'brackets'

/** A delimited passage; the UTF-16 range [start, end) lies inside the marks. */
export interface Delimited {
  readonly kind: DelimiterKind
  readonly start: number
  readonly end: number
  /** Range with the marks; `outerEnd` is `end` where the closing mark is missing. */
  readonly outerStart: number
  readonly outerEnd: number
  readonly closed: boolean
}

const QUOTE = 0x22
/** ﴾, which closes in Arabic, and ﴿, which opens. */
const ORNATE_LEFT = 0xfd3e
const ORNATE_RIGHT = 0xfd3f
/** ﵟ and ﵞ: fonts of the King Fahd Complex draw their brackets of verses in the places of these two ligatures. */
const KFGQPC_OPENING = 0xfd5f
const KFGQPC_CLOSING = 0xfd5e
const LINE_FEED = 0x0a
/** Longest delimited passage, in UTF-16 units: 2:282 with all its marks has 2,300. */
const LONGEST = 4000

const NONE = 0
const OPENS = 1
const CLOSES = 2
/** Ornate parentheses stand both ways round in real texts; a straight quote has no side. */
const EITHER = 3

interface Mark {
  readonly kind: DelimiterKind
  readonly side: number
  /** A mark closes what one of its own shape opened, and none of its kind besides: «Home › Al-Baqarah». */
  readonly shape: string
}

const MARKS: ReadonlyMap<number, Mark> = new Map([
  [ORNATE_LEFT, { kind: 'ornate', side: EITHER, shape: 'ornate' }],
  [ORNATE_RIGHT, { kind: 'ornate', side: EITHER, shape: 'ornate' }],
  [KFGQPC_OPENING, { kind: 'ornate', side: OPENS, shape: 'ornate' }],
  [KFGQPC_CLOSING, { kind: 'ornate', side: CLOSES, shape: 'ornate' }],
  [0x7b, { kind: 'braces', side: OPENS, shape: 'braces' }],
  [0x7d, { kind: 'braces', side: CLOSES, shape: 'braces' }],
  [0xab, { kind: 'guillemets', side: OPENS, shape: 'guillemets' }],
  [0xbb, { kind: 'guillemets', side: CLOSES, shape: 'guillemets' }],
  [0x2039, { kind: 'guillemets', side: OPENS, shape: 'single' }],
  [0x203a, { kind: 'guillemets', side: CLOSES, shape: 'single' }],
  [0x275d, { kind: 'quotes', side: OPENS, shape: 'heavy' }],
  [0x275e, { kind: 'quotes', side: CLOSES, shape: 'heavy' }],
  [0x201c, { kind: 'quotes', side: OPENS, shape: 'quotes' }],
  [0x201d, { kind: 'quotes', side: EITHER, shape: 'quotes' }],
  [0x201e, { kind: 'quotes', side: OPENS, shape: 'quotes' }],
  [QUOTE, { kind: 'quotes', side: EITHER, shape: 'quotes' }],
  [0x28, { kind: 'parentheses', side: OPENS, shape: 'parentheses' }],
  [0x29, { kind: 'parentheses', side: CLOSES, shape: 'parentheses' }],
  [0x5b, { kind: 'brackets', side: OPENS, shape: 'brackets' }],
  [0x5d, { kind: 'brackets', side: CLOSES, shape: 'brackets' }],
] as const)

/** Before the last field of a template: {{قرآن|الحمد لله رب العالمين}} */
const FIELD = '|'
const LESS_THAN = 0x3c
/** Tags that writers of language-model applications put round a verse: <aya_start>…<aya_end>, <quran ref="2:255">…</quran>. */
const OPENING_TAG = /<(?:aya(?:h|_start)?|quran|verse)(?: [^<>]{0,80})?>/iy
const CLOSING_TAG = /<(?:\/(?:ayah?|quran|verse)|aya_end)>/iy

const SIDES = new Uint8Array(0x10000)
for (const [unit, mark] of MARKS) SIDES[unit] = mark.side
SIDES[LINE_FEED] = SIDES[LESS_THAN] = 0x80

interface Open {
  readonly kind: DelimiterKind
  readonly shape: string
  /** The mark's offset, and the offset after it. */
  readonly at: number
  readonly inside: number
}

/**
 * Finds delimited passages in one pass. Marks nest; a quotation mark that is never closed ends with its line,
 * a bracket with its paragraph. Passages come in the order of their ends.
 */
export function findDelimited(text: string): Delimited[] {
  const found: Delimited[] = []
  let open: Open[] = []
  // Where ﴿ opens, a ﴾ too many closes nothing; a text may have them the other way round.
  let isRightFirst = false
  const close = (index: number, end: number, closingLength: number): void => {
    const { kind, at, inside } = open[index]!
    open.length = index
    if (end <= inside || end - at > LONGEST) return
    const start = kind === 'braces' && text[at - 1] === '{' ? inside + text.slice(inside, end).lastIndexOf(FIELD) + 1 : inside
    if (end > start) found.push({ kind, start, end, outerStart: at, outerEnd: end + closingLength, closed: closingLength > 0 })
  }
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const side = SIDES[unit]!
    if (side === NONE) continue
    if (unit === LINE_FEED) {
      if (open.length > 0) open = endLine(text, i, open, close)
      continue
    }
    if (unit === LESS_THAN) {
      i = readTag(text, i, open, close) - 1
      continue
    }
    const { kind, shape } = MARKS.get(unit)!
    if (isLigature(text, i)) continue
    const index = lastOpen(open, shape)
    if (index < 0 && unit === ORNATE_LEFT && closesNothing(text, i, isRightFirst)) continue
    isRightFirst ||= unit === ORNATE_RIGHT && index < 0
    const opens = side === OPENS || (side === EITHER && opensHere(text, i, kind, open[index]))
    if (opens) {
      // Ornate parentheses and braces do not nest: a second one says that the first was never closed.
      if (index >= 0 && (kind === 'ornate' || kind === 'braces')) close(index, i, 0)
      open.push({ kind, shape, at: i, inside: i + 1 })
    } else if (index >= 0) close(index, i, 1)
    if (open.length > 0 && i - open[0]!.at > LONGEST) open.shift()
  }
  while (open.length > 0) close(open.length - 1, text.length, 0)
  return found
}

type Close = (index: number, end: number, closingLength: number) => void

/** @returns the offset after the tag, whose attributes are no quotation, or after a `<` that starts none */
function readTag(text: string, at: number, open: Open[], close: Close): number {
  OPENING_TAG.lastIndex = CLOSING_TAG.lastIndex = at
  if (OPENING_TAG.test(text)) {
    open.push({ kind: 'tag', shape: 'tag', at, inside: OPENING_TAG.lastIndex })
    return OPENING_TAG.lastIndex
  }
  if (!CLOSING_TAG.test(text)) return at + 1
  const index = lastOpen(open, 'tag')
  if (index >= 0) close(index, at, CLOSING_TAG.lastIndex - at)
  return CLOSING_TAG.lastIndex
}

/** At a line's end: straight and curly quotes end; at a paragraph's end, everything does. */
function endLine(text: string, at: number, open: Open[], close: Close): Open[] {
  const paragraphEnds = text.charCodeAt(at + 1) === LINE_FEED || text.slice(at + 1, at + 3) === '\r\n'
  for (let index = open.length - 1; index >= 0; index--) {
    const { kind } = open[index]!
    if (paragraphEnds ? kind !== 'ornate' : kind === 'quotes') close(index, at, 0)
  }
  return open
}

function lastOpen(open: readonly Open[], shape: string): number {
  for (let index = open.length - 1; index >= 0; index--) if (open[index]!.shape === shape) return index
  return -1
}

/** Which way a mark without a side of its own looks: by its neighbours, and by parity where they do not tell. */
function opensHere(text: string, at: number, kind: DelimiterKind, open: Open | undefined): boolean {
  const before = clings(text.charCodeAt(at - 1))
  const after = clings(text.charCodeAt(at + 1))
  // The mark that opened one opens the next, and the first was never closed: ﴿إياك نعبد، ثم قال: ﴿وإياك نستعين﴾
  if (kind === 'ornate') return open === undefined || (text[at] === text[open.at] && !(before && !after))
  if (before !== after) return after
  return open === undefined
}

/** ﴾ stands behind a word and before none: its ﴿ was forgotten. */
function closesNothing(text: string, at: number, isRightFirst: boolean): boolean {
  return !clings(text.charCodeAt(at + 1)) && (isRightFirst || clings(text.charCodeAt(at - 1)))
}

/** A ligature of a text in presentation forms, not the bracket that a font draws in its place. */
function isLigature(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return (unit === KFGQPC_OPENING || unit === KFGQPC_CLOSING) && (isPresentationForm(text.charCodeAt(at - 1)) || isPresentationForm(text.charCodeAt(at + 1)))
}

function isPresentationForm(unit: number): boolean {
  return (unit >= 0xfb50 && unit <= 0xfd3d) || (unit >= 0xfe70 && unit <= 0xfefc)
}

/** Whether a mark next to this unit belongs to it: letters, marks and digits do; space and most punctuation do not. */
function clings(unit: number): boolean {
  if (Number.isNaN(unit)) return false
  const entry = LETTER_TABLE[unit]!
  if (entry !== 0) return (entry & LETTER) !== 0 || (unit >= 0x064b && unit <= 0x06ed)
  return isAlphanumeric(unit) || unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x61f || unit === 0x2026
}

function isAlphanumeric(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) || (unit >= 0x660 && unit <= 0x669)
}

/** An ornate or quoted passage inside says more exactly where the words of the Quran are. */
export function hasInner(outer: Delimited, passages: readonly Delimited[], at: number): boolean {
  for (let i = at + 1; i < passages.length && passages[i]!.start < outer.end; i++) {
    const inner = passages[i]!
    if (inner.kind === 'ornate' || inner.kind === 'tag' || inner.kind === 'braces' || inner.kind === 'quotes' || inner.kind === 'guillemets') {
      if (inner.end - inner.start >= 12) return true
    }
  }
  return false
}
