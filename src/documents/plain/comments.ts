import type { Range } from '../../text/index.js'
import { commentForms, type BlockForm, type CommentForm, type LineForm } from './comment-forms.js'

/** What every directive begins with, mistyped or not. */
const DIRECTIVE = /tashih-/gi
const LF = 0x0a
const CR = 0x0d
const SPACE = 0x20
const TAB = 0x09

/**
 * The comments of a text file that begin with a directive, in the forms that its name tells. No language is parsed: a directive is looked
 * for first, and its comment is known by the mark right before it.
 *
 *     title = "القاهرة"  # tashih-disable-line shape/tatweel
 *                        ^ the mark, behind white space; the comment ends with the line
 *
 * A string that holds the same is taken for a comment, too. Linear: what is looked at before a directive ends behind the one before it.
 */
export function directiveComments(text: string, path: string | null): Range[] {
  const forms = commentForms(path)
  if (forms.length === 0) return []
  const comments: Range[] = []
  const unclosed = new Set<CommentForm>()
  for (const { index } of text.matchAll(DIRECTIVE)) {
    if (index < (comments.at(-1)?.end ?? 0)) continue
    for (const form of forms) {
      const comment = 'marker' in form ? lineComment(text, index, form) : blockComment(text, index, form, unclosed)
      if (comment === null) continue
      comments.push(comment)
      break
    }
  }
  return comments
}

// x = 1  ## tashih-disable-line
//        ^ start
function lineComment(text: string, at: number, { marker, stands }: LineForm): Range | null {
  let marked = at
  while (isBlank(text.charCodeAt(marked - 1))) marked--
  let start = marked
  if (stands === 'alone') start -= marker.length
  else while (text[start - 1] === marker[0]) start--
  const isMarker = marked - start >= marker.length && text.startsWith(marker, start)
  return isMarker && mayStand(text, start, stands) ? { start, end: endOfLine(text, at) } : null
}

function mayStand(text: string, start: number, stands: LineForm['stands']): boolean {
  if (stands === 'apart') return start === 0 || /\s/.test(text[start - 1]!)
  let before = start
  if (stands === 'alone') {
    while (isBlank(text.charCodeAt(before - 1))) before--
    return before === 0 || isNewline(text.charCodeAt(before - 1)) || (before === 1 && text.startsWith('\ufeff'))
  }
  // \%    a sign of the text      \\%    a line break and a comment
  while (text[before - 1] === '\\') before--
  return (start - before) % 2 === 0
}

/**
 * White space and the last sign of the opening mark again may stand between it and the directive. What nothing closes is no comment.
 *
 *     /**
 *      * tashih-disable-next-line
 */
function blockComment(text: string, at: number, form: BlockForm, unclosed: Set<CommentForm>): Range | null {
  const { opening, closing } = form
  const repeated = opening.at(-1)!
  let start = at
  while (start > 0 && (text[start - 1] === repeated || /\s/.test(text[start - 1]!))) start--
  start -= opening.indexOf(repeated)
  if (start < 0 || !text.startsWith(opening, start) || unclosed.has(form)) return null
  const end = text.indexOf(closing, at)
  if (end < 0) unclosed.add(form)
  return end < 0 ? null : { start, end: end + closing.length }
}

function endOfLine(text: string, from: number): number {
  let at = from
  while (at < text.length && !isNewline(text.charCodeAt(at))) at++
  return at
}

function isBlank(unit: number): boolean {
  return unit === SPACE || unit === TAB
}

function isNewline(unit: number): boolean {
  return unit === LF || unit === CR
}
