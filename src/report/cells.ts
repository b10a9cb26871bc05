import { FSI, isolate, PDI } from '../text/index.js'

let segmenter: Intl.Segmenter | undefined

// ASCII, Arabic but for its prefixed signs (U+0600–0605, U+06DD) and its direction mark, general punctuation, ornate brackets: in these a cluster is
// one character with the marks behind it. The segmenter takes a microsecond for each cluster, and a long report asks for millions.
const SIMPLE = /^[ -~«»\u0606-\u061b\u061d-\u06dc\u06de-\u06ff\u2010-\u2027\ufd3e\ufd3f]*$/
const SIMPLE_CLUSTERS = /\P{Mn}\p{Mn}*|^\p{Mn}+/gu
const SIMPLE_MARKS = /\p{Mn}/gu
/** What a report puts in itself. */
const ISOLATES = /[\u2066-\u2069]/g
const COLOURS = /\u001b\[\d+m/g

/** Grapheme clusters of a text: what a reader takes for one character. */
export function graphemes(text: string): string[] {
  if (SIMPLE.test(text)) return text.match(SIMPLE_CLUSTERS) ?? []
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

// What a terminal gives no cell of its own.
const ZERO = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]*$/u
const EMOJI = /^\p{Emoji_Presentation}/u

/** Cells a terminal shows a text in. */
export function width(text: string): number {
  const shown = text.replace(COLOURS, '')
  const bare = shown.replace(ISOLATES, '')
  if (SIMPLE.test(bare)) return bare.length - (bare.match(SIMPLE_MARKS)?.length ?? 0)
  let cells = 0
  for (const grapheme of graphemes(shown)) cells += cellsOf(grapheme)
  return cells
}

function cellsOf(grapheme: string): number {
  if (ZERO.test(grapheme)) return 0
  return EMOJI.test(grapheme) || isWide(grapheme.codePointAt(0) ?? 0) ? 2 : 1
}

/** East Asian Wide and Fullwidth, by block (UAX #11). */
function isWide(code: number): boolean {
  if (code < 0x1100) return false
  return code <= 0x115f || (code >= 0x2e80 && code <= 0xa4cf) || (code >= 0xac00 && code <= 0xd7a3) || (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) || (code >= 0xff00 && code <= 0xff60) || (code >= 0xffe0 && code <= 0xffe6) || (code >= 0x20000 && code <= 0x3fffd)
}

/** The longest start of a text that fits, cut between graphemes. */
export function fitStart(text: string, cells: number): string {
  return fit(graphemes(text), cells).join('')
}

/** The longest end of a text that fits. */
export function fitEnd(text: string, cells: number): string {
  return fit(graphemes(text).reverse(), cells).reverse().join('')
}

function fit(parts: readonly string[], cells: number): string[] {
  let used = 0
  const count = parts.findIndex((part) => (used += cellsOf(part)) > cells)
  return count < 0 ? [...parts] : parts.slice(0, count)
}

/** Spaces up to a number of cells, before or behind. */
export function padTo(text: string, cells: number, side: 'start' | 'end' = 'end'): string {
  const space = ' '.repeat(Math.max(0, cells - width(text)))
  return side === 'end' ? text + space : space + text
}

// C0 and C1 controls can drive a terminal; bidi controls would disturb the report's own line.
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Words of a document, made harmless for a terminal: one line, no control, no direction that leaks. */
export function harmless(text: string): string {
  return text.replace(UNSAFE, ' ').replace(BIDI_CONTROLS, '').replace(LONE, '\ufffd')
}

/** The same for a message, whose own isolates stay. */
export function harmlessMessage(text: string): string {
  return text.replace(UNSAFE, ' ').replace(LONE, '\ufffd')
}

export { isolate }

/** Breaks a text into lines between words. An isolate that a break cuts is closed before it and opened again after it. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  let cells = 0
  let depth = 0
  for (const word of text.split(' ')) {
    const wordCells = width(word)
    if (line !== '' && cells + 1 + wordCells > columns) {
      lines.push(line + PDI.repeat(depth))
      line = FSI.repeat(depth) + word
      cells = wordCells
    } else {
      line = line === '' ? word : `${line} ${word}`
      cells += (cells === 0 ? 0 : 1) + wordCells
    }
    depth = Math.max(0, depth + count(word, FSI) - count(word, PDI))
  }
  lines.push(line)
  return lines
}

function count(text: string, character: string): number {
  return text.split(character).length - 1
}
