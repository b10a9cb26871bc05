// Latin letters that stand in a word of a verse, where a letter was read as one: أمر Iله for أمر الله, عIى for على. They are part of the wrong word.
import type { Prose, Range } from '../../text/index.js'

const LATIN = /[a-z]/i
const ARABIC = /[\u0620-\u065f\u0670-\u06d3\u06d5\u06ed]/
const MARK = /\p{M}/u
/** Before Latin letters: they belong to markup, an escape or a number. */
const NOT_STRAY = /[\\&<=/\p{L}\p{N}_]/u
/** Letters of one such run. */
const LONGEST = 2

/** The range of a word with the Latin letters that are written as one with it. */
export function withStray({ text, map }: Prose, { start, end }: Range): Range {
  let from = start
  while (start - from < LONGEST && LATIN.test(text[from - 1] ?? '')) from--
  const isApart = from < start && (ARABIC.test(text[from - 1] ?? '') || !NOT_STRAY.test(text[from - 1] ?? ''))
  let to = end
  while (to - end < LONGEST && LATIN.test(text[to] ?? '')) to++
  const closes = to > end && !LATIN.test(text[to] ?? '')
  while (closes && MARK.test(text[to] ?? '')) to++
  const grown = { start: isApart ? from : start, end: closes ? to : end }
  return map.isVerbatim(grown.start, grown.end) ? grown : { start, end }
}

/** Whether a Latin letter stands right beside an Arabic one in a range, outside of the edits: what is offered would leave it there. */
export function leavesStray({ text, map }: Prose, { start, end }: Range, edits: readonly Range[]): boolean {
  for (let at = start; at < end; at++) {
    if (!LATIN.test(text[at]!) || edits.some((edit) => edit.start <= at && at < edit.end)) continue
    const isGlued = ARABIC.test(text[at - 1] ?? '') || ARABIC.test(text[at + 1] ?? '')
    if (isGlued && map.isVerbatim(Math.max(0, at - 1), Math.min(text.length, at + 2))) return true
  }
  return false
}
