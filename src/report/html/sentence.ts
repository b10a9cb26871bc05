import type { Finding } from '../../lint/index.js'
import type { Source } from '../../text/index.js'
import { escapeXml } from '../xml.js'

const CONTEXT = 160
/** Where display is the point, what stands further off may decide it too. */
const DISPLAY_CONTEXT = 1000
const MAX_WORDS = 4000
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u

/**
 * A finding in its sentence, the words marked. They stand in an isolate, so that they can be told from what is around them; but where
 * the finding is about display, nothing is isolated and the text's own controls stay: the sentence is displayed as the document is.
 */
export function sentence(finding: Finding, { text, lines }: Source): string {
  const { start, end } = finding
  const ofDisplay = finding.rule.startsWith('bidi/')
  const context = ofDisplay ? DISPLAY_CONTEXT : CONTEXT
  const lineStart = lines.starts[start.line - 1] ?? 0
  const lineEnd = (lines.starts[end.line - 1] ?? 0) + lines.lineText(end.line).length
  const from = Math.max(lineStart, start.offset - context)
  const to = Math.min(lineEnd, end.offset + context)
  const before = (from > lineStart ? '…' : '') + text.slice(from, start.offset)
  const after = text.slice(end.offset, to) + (to < lineEnd ? '…' : '')
  const words = text.slice(start.offset, Math.min(end.offset, start.offset + MAX_WORDS))
  const write = ofDisplay ? escapeXml : shown
  const marked = ofDisplay || isJoined(before, words) || isJoined(words, after) ? write(words) : `<bdi>${write(words)}</bdi>`
  const direction = (ofDisplay ? declared(finding) : null) ?? directionOf(text.slice(lineStart, lineEnd))
  return `<p class="sentence" dir="${direction}">${write(before)}<mark>${marked}</mark>${write(after)}</p>`
}

/** Whether a word goes on from one to the other: an isolate there would part letters that are joined. */
function isJoined(before: string, after: string): boolean {
  return /[\p{L}\p{M}\p{N}]$/u.test(before.slice(-2)) && /^[\p{L}\p{M}\p{N}]/u.test(after)
}

/** Text without controls of its own, which would reach beyond it. */
export function shown(text: string): string {
  return escapeXml(text.replace(BIDI_CONTROLS, ''))
}

/** The direction of the paragraph that a finding of display speaks of. */
function declared({ data }: Finding): 'ltr' | 'rtl' | null {
  const { base } = data
  if (typeof base !== 'string') return null
  return base.startsWith('rtl') ? 'rtl' : 'ltr'
}

/** The line's own direction, as the reader of the document sees it. */
function directionOf(line: string): 'ltr' | 'rtl' {
  return RTL_LETTER.test(/\p{L}/u.exec(line)?.[0] ?? '') ? 'rtl' : 'ltr'
}
