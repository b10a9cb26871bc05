import { isBlank, runLength, skipSpaces } from './leaf.js'

/** `***`, `- - -`, `___`: three or more of one, spaces between allowed (CommonMark 4.1). */
export function isThematicBreak(text: string, start: number, end: number): boolean {
  const mark = text[start]
  if (mark !== '*' && mark !== '-' && mark !== '_') return false
  let count = 0
  for (let at = start; at < end; at++) {
    if (text[at] === mark) count++
    else if (text[at] !== ' ' && text[at] !== '\t') return false
  }
  return count >= 3
}

/** A setext underline: a run of `=` or `-` alone on its line (CommonMark 4.3). */
export function isUnderline(text: string, start: number, end: number): boolean {
  if (text[start] !== '=' && text[start] !== '-') return false
  return isBlank(text, start + runLength(text, start, end), end)
}

export interface ListMarker {
  /** The number of an ordered list's item; null for a bullet. */
  readonly number: number | null
  /** Where the mark itself ends. */
  readonly markEnd: number
  /** Where the item's content starts in the line, a task's box included; null where the line has none. */
  readonly content: number | null
  /** Where the item's text starts. */
  readonly end: number
  /** May it start a list in the middle of a paragraph? Only a bullet or the number 1, with content (CommonMark 5.2). */
  readonly interrupts: boolean
}

/** `- `, `* `, `+ `, `12. `, `12) `, and the box of a task list. */
export function listMarkerAt(text: string, start: number, end: number): ListMarker | null {
  let at = start
  let number: number | null = null
  if (text[at] === '-' || text[at] === '+' || text[at] === '*') at++
  else {
    while (at < end && at - start < 9 && isDigit(text.charCodeAt(at))) at++
    if (at === start || (text[at] !== '.' && text[at] !== ')')) return null
    number = Number(text.slice(start, at))
    at++
  }
  if (at < end && text[at] !== ' ' && text[at] !== '\t') return null
  const content = skipSpaces(text, at, end)
  const box = /^\[[ x]\][ \t]/i.test(text.slice(content, content + 4)) ? 4 : 0
  return { number, markEnd: at, content: content < end ? content : null, end: content + box, interrupts: (number ?? 1) === 1 && content < end }
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

// ## A heading ##
// ^^^ marker   ^^ closing run
/** Content of an ATX heading, or null. */
export function headingAt(text: string, start: number, end: number): { start: number; end: number } | null {
  if (text[start] !== '#') return null
  const level = runLength(text, start, end)
  const after = start + level
  if (level > 6 || (after < end && text[after] !== ' ' && text[after] !== '\t')) return null
  let to = end
  while (to > after && (text[to - 1] === ' ' || text[to - 1] === '\t')) to--
  let closing = to
  while (closing > after && text[closing - 1] === '#') closing--
  if (closing < to && (text[closing - 1] === ' ' || text[closing - 1] === '\t')) to = closing
  return { start: Math.min(skipSpaces(text, after, to), to), end: to }
}

export interface Fence {
  readonly mark: string
  readonly length: number
  /** Spaces before it, which its content may lose. */
  readonly indent: number
  /** Stands in a block quote: a line without `>` ends it. */
  readonly quoted: boolean
}

/** Opening of fenced code: three or more backticks or tildes; no backtick in the info string of backticks. */
export function fenceAt(text: string, start: number, end: number): { mark: string; length: number } | null {
  const mark = text[start]
  if (mark !== '`' && mark !== '~') return null
  const length = runLength(text, start, end)
  if (length < 3) return null
  if (mark === '`' && text.slice(start + length, end).includes('`')) return null
  return { mark, length }
}

export function closesFence(text: string, start: number, end: number, fence: Fence): boolean {
  if (text[start] !== fence.mark) return false
  const length = runLength(text, start, end)
  return length >= fence.length && isBlank(text, start + length, end)
}

// [label]: <https://example.org> "title"
// [^note]: text of the note
export interface Definition {
  readonly label: string
  /** Where the text of a footnote starts; null for a link's definition, which is no prose at all. */
  readonly content: number | null
}

const MAX_LABEL = 999

export function definitionAt(text: string, start: number, end: number): Definition | null {
  if (text[start] !== '[') return null
  const close = text.slice(start, Math.min(end, start + MAX_LABEL)).indexOf(']:')
  if (close < 2) return null
  const label = text.slice(start + 1, start + close)
  if (label.includes('[') || label.includes(']')) return null
  const content = skipSpaces(text, start + close + 2, end)
  if (label.startsWith('^')) return { label: normalizeLabel(label), content }
  const target = text.slice(content, end).trimEnd()
  return isTarget(target) ? { label: normalizeLabel(label), content: null } : null
}

/** One word, or a word and a title: «[note]: this is prose» is a sentence. */
function isTarget(text: string): boolean {
  const space = text.search(/\s/)
  if (space < 0) return text !== ''
  if (text.startsWith('<')) return text.includes('>')
  return /^["'(].*["')]$/.test(text.slice(space).trim())
}

/** Labels match without regard to case and to runs of white space. */
export function normalizeLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase()
}
