import { B, bidiClass, S, TRAIL, WS } from '../unicode/bidi-classes.js'
import type { Resolved } from './resolve.js'

// L1: segment and paragraph separators, and white space, isolate formatting characters and what X9 removes before one of these or at
// the end of a line, go back to the paragraph's level. Classes from WS up are all of those.

/** L1, items 1–3: separators, and the white space before each. */
export function resetSeparators(classes: Uint8Array, length: number, base: number, levels: Uint8Array, start: number): void {
  let space = -1
  for (let unit = 0; unit < length; unit++) {
    const found = classes[unit]!
    if (found < WS) space = -1
    else if (found === S || found === B) {
      levels.fill(base, start + (space < 0 ? unit : space), start + unit + 1)
      space = -1
    } else if (space < 0 && found !== TRAIL) space = unit
  }
}

/** L1, item 4: white space at the end of the paragraph taken as one line. */
export function resetTrailing(classes: Uint8Array, length: number, base: number, levels: Uint8Array, start: number): void {
  let unit = length
  while (unit > 0 && classes[unit - 1]! >= WS) {
    unit--
    // The second unit of a letter or sign outside the first plane ends the line's white space with its first.
    if (classes[unit] === TRAIL && classes[unit - 1]! < WS) break
    levels[start + unit] = base
  }
}

/**
 * L1 for one line of a paragraph that was broken into lines.
 * @param start UTF-16 offset of the line, which must lie in one paragraph
 * @param end UTF-16 offset after it
 * @returns levels of the line's units, from its start
 */
export function lineLevels(text: string, resolved: Resolved, start: number, end: number): Uint8Array {
  const levels = resolved.levels.slice(start, end)
  const base = paragraphAt(resolved, start)
  for (let at = end; at > start; ) {
    const codePoint = codePointBefore(text, at, start)
    if (bidiClass(codePoint) < WS) break
    const size = codePoint > 0xffff ? 2 : 1
    levels.fill(base, at - size - start, at - start)
    at -= size
  }
  return levels
}

function codePointBefore(text: string, at: number, start: number): number {
  const pair = at - 2 >= start ? text.codePointAt(at - 2)! : 0
  return pair > 0xffff ? pair : text.charCodeAt(at - 1)
}

/** Level of the paragraph that holds an offset. Paragraphs ascend: a binary search. */
function paragraphAt(resolved: Resolved, offset: number): number {
  const { paragraphs } = resolved
  let low = 0
  let high = paragraphs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if (paragraphs[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return paragraphs[low]?.level ?? 0
}
