import type { ProseBuilder } from '../builder.js'
import type { Leaf } from './leaf.js'

/** A leaf's lines as one string, and the way back from its offsets to the source's. Read from left to right. */
export class LeafContent {
  readonly text: string
  readonly #lines: readonly number[]
  /** Content offset at which line `#line` starts. */
  #lineStart = 0
  #line = 0

  constructor(source: string, leaf: Leaf) {
    this.#lines = withoutLastTerminator(source, leaf.lines)
    const parts: string[] = []
    for (let i = 0; i < this.#lines.length; i += 2) parts.push(source.slice(this.#lines[i], this.#lines[i + 1]))
    this.text = parts.join('')
  }

  /** Source offset of the first line. */
  get start(): number {
    return this.#lines[0] ?? 0
  }

  /** Source offset of a content offset; offsets must not descend from call to call. */
  toSource(offset: number): number {
    while (this.#line + 2 < this.#lines.length && offset >= this.#lineStart + this.#length) {
      this.#lineStart += this.#length
      this.#line += 2
    }
    return this.#lines[this.#line]! + offset - this.#lineStart
  }

  /** Lets `toSource` begin again from the first line. */
  rewind(): void {
    this.#lineStart = 0
    this.#line = 0
  }

  /** Hands [start, end) to the builder, split where lines of the source are not neighbours. */
  verbatim(start: number, end: number, builder: ProseBuilder): void {
    for (let at = start; at < end; ) {
      const source = this.toSource(at)
      const to = Math.min(end, this.#lineStart + this.#length)
      builder.verbatim(source, source + to - at)
      at = to
    }
  }

  get #length(): number {
    return this.#lines[this.#line + 1]! - this.#lines[this.#line]!
  }
}

function withoutLastTerminator(source: string, lines: readonly number[]): number[] {
  const out = [...lines]
  let end = out.at(-1) ?? 0
  const start = out.at(-2) ?? 0
  while (end > start && (source[end - 1] === '\n' || source[end - 1] === '\r')) end--
  if (out.length > 0) out[out.length - 1] = end
  return out
}
