import { contentStart, tagAt } from '../documents/index.js'
import type { Edit, Prose } from '../text/index.js'
import type { Ranges } from './ranges.js'

/** What says a direction: an isolate, an embedding, a mark, an element for one. */
const CONTROL = /^(?:[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|<\/?bdi\b)/
const OPENS = /^(?:[\u202A\u202B\u202D\u202E\u2066-\u2068]|<bdi\b)/
const CLOSES = /^(?:[\u202C\u2069]|<\/bdi\b)/
// `code`   <https://example.org>   <code>code</code>
const OPENING_CODE = /(?:(?<!`)`{1,40}|<|<[a-z]{1,10}>)$/
const CLOSING_CODE = /^(?:`{1,40}|>|<\/[a-z]{1,10}>)/
const LONGEST_MARK = 42
/** A mark is no space: before ** it keeps only a letter behind it from being read as text, and before _ nothing (CommonMark 6.2). */
const EMPHASIS = /^[*_~]/
const OPENS_BESIDE_LETTER = /^[*~]+[\p{L}\p{N}]/u

/** An insertion opens a stretch, closes one, or stands before a whole paragraph. */
type Role = 'opens' | 'closes' | 'leads'

export function isControl(edit: Edit): boolean {
  return edit.start === edit.end && CONTROL.test(edit.text)
}

/**
 * Places direction controls in the source so that none stands in code, where who copies it would copy the control; null where there is no
 * such place. The markup between two prose units is a gap, and a control may stand at either end of it:
 *
 *     نص `2024-05-06` نص     نص **2024-05-06** نص     **README** نص
 *        ^          ^             ^         ^         ^
 *        outside of code          inside of all else  a paragraph's own mark: before all
 *
 * @param edits insertions of controls, in prose offsets
 * @param opaque code and addresses
 */
export function placeControls(edits: readonly Edit[], prose: Prose, opaque: Ranges): Edit[] | null {
  const sorted = [...edits].sort((a, b) => a.start - b.start)
  const placed: Edit[] = []
  for (const [index, edit] of sorted.entries()) {
    const at = placeOf(edit.start, roleOf(edit, index, sorted.length), prose, opaque)
    if (at === null) return null
    placed.push({ start: at, end: at, text: edit.text })
  }
  return placed
}

/** Marks say nothing of themselves: they stand in pairs, or alone before a paragraph. */
function roleOf({ text }: Edit, index: number, count: number): Role {
  if (OPENS.test(text)) return 'opens'
  if (CLOSES.test(text)) return 'closes'
  if (count === 1) return 'leads'
  return index % 2 === 0 ? 'opens' : 'closes'
}

function placeOf(at: number, role: Role, prose: Prose, opaque: Ranges): number | null {
  if (opaque.touch(at, at)) return null
  if (role === 'leads') return leading(at, prose)
  const afterCode = at > 0 && opaque.touch(at - 1, at)
  const beforeCode = at < prose.text.length && opaque.touch(at, at + 1)
  if (role === 'opens') {
    const inside = prose.map.toSource(at)
    return beforeCode ? markBefore(gapBefore(at, prose), inside) : inside
  }
  const inside = prose.map.range(at - 1, at).end
  return afterCode ? inside + (CLOSING_CODE.exec(gapBehind(at, inside, prose))?.[0].length ?? 0) : inside
}

/** Before the markup that begins a paragraph; null where that is a block of HTML, or emphasis that a mark before it would undo. */
function leading(at: number, prose: Prose): number | null {
  const gap = gapBefore(at, prose)
  const mayStand = !hasBlock(gap) && (gap === '' || !EMPHASIS.test(gap) || OPENS_BESIDE_LETTER.test(gap + prose.text.charAt(at)))
  return mayStand ? prose.map.toSource(at) - gap.length : null
}

/** The markup between a prose unit and the one before it, or the start of its line's content. */
function gapBefore(at: number, { map, source }: Prose): string {
  const inside = map.toSource(at)
  const before = at > 0 ? map.range(at - 1, at).end : inside
  return source.text.slice(source.format === 'markdown' && at === 0 ? contentStart(source.text, inside) : before, inside)
}

function markBefore(gap: string, inside: number): number | null {
  if (gap === '') return inside
  const mark = OPENING_CODE.exec(gap)
  return mark === null ? null : inside - mark[0].length
}

/** The first marks behind a prose unit; those of its line, where it is the last. */
function gapBehind(at: number, inside: number, { map, source, text }: Prose): string {
  const end = at < text.length ? map.toSource(at) : source.text.length
  return source.text.slice(inside, Math.min(end, inside + LONGEST_MARK))
}

/** A tag of a block, a comment or a table's bar. */
function hasBlock(markup: string): boolean {
  if (/[|\n\r]/.test(markup)) return true
  for (let at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
    if (markup[at + 1] === '!' || tagAt(markup, at)?.block === true) return true
  }
  return false
}
