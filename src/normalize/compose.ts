import type { Edit } from '../text/index.js'

/** An edit and the steps that made it, as bits in the order of the list of steps. */
export interface Change extends Edit {
  readonly steps: number
}

/** Applies edits that are in order of place and do not overlap. */
export function splice(text: string, edits: readonly Edit[]): string {
  let result = ''
  let at = 0
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return result + text.slice(at)
}

/**
 * Two lists of changes in a row, as one list of changes of the first text:
 *
 *     source  ──first──▶  middle  ──second──▶  result
 *
 * Both lists are in order of place and do not overlap. A change of the second list that shares text with the new text of one of
 * the first is merged with it; all others are only moved. Changes that undo each other vanish. Linear in the lists and texts.
 */
export function compose(source: string, middle: string, first: readonly Change[], second: readonly Change[]): readonly Change[] {
  if (first.length === 0) return second
  if (second.length === 0) return first
  const composed: Change[] = []
  let i = 0
  let j = 0
  let shift = 0 // offset in the middle − offset in the source, in text that the first list keeps
  while (i < first.length || j < second.length) {
    // A group is a stretch of the middle in which changes of both lists meet.
    const startA = i < first.length ? first[i]!.start + shift : Infinity
    const startB = j < second.length ? second[j]!.start : Infinity
    const start = Math.min(startA, startB)
    const sourceStart = start - shift
    const firstI = i
    const firstJ = j
    let end = start
    let steps = 0
    for (;;) {
      const a = first[i]
      const b = second[j]
      if (a !== undefined && belongs(a.start + shift, a.text.length, start, end)) {
        end = Math.max(end, a.start + shift + a.text.length)
        shift += a.text.length - (a.end - a.start)
        steps |= a.steps
        i++
      } else if (b !== undefined && belongs(b.start, b.end - b.start, start, end)) {
        end = Math.max(end, b.end)
        steps |= b.steps
        j++
      } else break
    }
    if (j === firstJ) for (let k = firstI; k < i; k++) composed.push(first[k]!)
    else if (i === firstI && j === firstJ + 1) composed.push({ start: sourceStart, end: end - shift, text: second[firstJ]!.text, steps })
    else {
      const inner = second.slice(firstJ, j).map((b) => ({ start: b.start - start, end: b.end - start, text: b.text }))
      const change = { start: sourceStart, end: end - shift, text: splice(middle.slice(start, end), inner), steps }
      if (source.slice(change.start, change.end) !== change.text) composed.push(change)
    }
  }
  return composed
}

/** Whether a stretch of the middle shares text with the group; where one of the two is empty, whether they touch. */
function belongs(at: number, length: number, start: number, end: number): boolean {
  return at < end || (at === end && (length === 0 || start === end))
}
