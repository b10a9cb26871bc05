/** A place in the source: UTF-16 offset from 0; line and column from 1, column in UTF-16 units. */
export interface Position {
  readonly offset: number
  readonly line: number
  readonly column: number
}

/** A half-open range of UTF-16 offsets. */
export interface Range {
  readonly start: number
  readonly end: number
}

const LF = 0x0a
const CR = 0x0d

/**
 * Finds lines and columns. LF, CRLF and a lone CR end a line, as editors have it.
 * Line starts are read once, when first asked for; each look-up is a binary search.
 */
export class LineIndex {
  readonly #text: string
  #starts: readonly number[] | undefined

  constructor(text: string) {
    this.#text = text
  }

  /** UTF-16 offsets at which lines start, ascending; the first is 0. */
  get starts(): readonly number[] {
    return (this.#starts ??= lineStarts(this.#text))
  }

  /** @param offset UTF-16 offset; clamped to the text. */
  position(offset: number): Position {
    const at = Math.min(Math.max(offset, 0), this.#text.length)
    const line = lastAtOrBefore(this.starts, at)
    return { offset: at, line: line + 1, column: at - (this.starts[line] ?? 0) + 1 }
  }

  /** @param line from 1. Returns the line without its terminator. */
  lineText(line: number): string {
    const start = this.starts[line - 1]
    if (start === undefined) return ''
    let end = this.starts[line] ?? this.#text.length
    while (end > start && isTerminator(this.#text.charCodeAt(end - 1))) end--
    return this.#text.slice(start, end)
  }
}

function isTerminator(unit: number): boolean {
  return unit === LF || unit === CR
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === LF || (unit === CR && text.charCodeAt(i + 1) !== LF)) starts.push(i + 1)
  }
  return starts
}

/** Index of the last value that is not greater than `wanted`; 0 when all are greater. `values` ascends. */
export function lastAtOrBefore(values: ArrayLike<number>, wanted: number, length: number = values.length): number {
  let low = 0
  let high = length - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if (values[middle]! <= wanted) low = middle
    else high = middle - 1
  }
  return low
}
