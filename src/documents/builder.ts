import { ProseMap, type Direction, type Footnote, type Passage, type Prose, type Range, type Source } from '../text/index.js'
import { findAddresses } from './urls.js'

/** Between two paragraphs. */
export const PARAGRAPHS = '\n\n'

type Declared = Pick<Passage, 'kind' | 'direction' | 'language'>

/** Collects the prose of a source from left to right: text, its map, passages, and what is no language. */
export class ProseBuilder {
  readonly #source: Source
  readonly #map = new ProseMap()
  readonly #parts: string[] = []
  readonly #passages: Passage[] = []
  readonly #opaque: Range[] = []
  readonly #comments: Range[] = []
  #length = 0
  #open: Declared | undefined
  /** Where the open passage's first and last visible units stand; -1 while it has none. */
  #first = -1
  #end = -1
  /** Something has been said since the last border. */
  #said = false

  constructor(source: Source) {
    this.#source = source
  }

  /** Offset of the next prose unit. */
  get length(): number {
    return this.#length
  }

  /** Begins a passage. `border` parts it from what was said before, and is said to stand at the source offset `at`. */
  open(declared: Declared, at: number, border = PARAGRAPHS): void {
    this.close()
    if (this.#said) this.decoded(at, at, border)
    this.#said = false
    this.#open = declared
    this.#first = -1
  }

  /** Direction and language that markup inside the passage declares for the whole of it. */
  declare(direction: Direction | null, language: string | null): void {
    if (this.#open === undefined) return
    this.#open = { ...this.#open, direction: direction ?? this.#open.direction, language: language ?? this.#open.language }
  }

  /** Ends the passage and returns it; null where none was open, or it says nothing. */
  close(): Passage | null {
    const open = this.#open
    this.#open = undefined
    if (open === undefined || this.#first < 0) return null
    const passage = { ...open, start: this.#first, end: this.#end }
    this.#passages.push(passage)
    this.#said = true
    return passage
  }

  /** Prose that the source's [start, end) says as it stands. */
  verbatim(start: number, end: number): void {
    if (end <= start) return
    const text = this.#source.text.slice(start, end)
    this.#map.verbatim(start, end - start)
    this.#push(text)
  }

  /** Prose that the source writes in another way: an entity, a break. */
  decoded(start: number, end: number, text: string): void {
    this.#map.decoded(start, end - start, text.length)
    this.#push(text)
  }

  #push(text: string): void {
    const visible = text.trimEnd().length
    if (visible > 0) {
      if (this.#first < 0) this.#first = this.#length + text.length - text.trimStart().length
      this.#end = this.#length + visible
    }
    this.#parts.push(text)
    this.#length += text.length
  }

  /** A prose range that is shown but is not language. */
  opaque(start: number, end: number): void {
    if (end > start) this.#opaque.push({ start, end })
  }

  /** A comment of the format, in source offsets. */
  comment(start: number, end: number): void {
    this.#comments.push({ start, end })
  }

  build(footnotes: readonly Footnote[] = []): Prose {
    this.close()
    const text = this.#parts.join('')
    return {
      source: this.#source,
      text,
      map: this.#map,
      passages: this.#passages,
      opaque: union([...this.#opaque, ...findAddresses(text)]),
      comments: this.#comments.sort((a, b) => a.start - b.start),
      footnotes,
    }
  }
}

/** The same places as ranges that ascend and do not touch. */
export function union(ranges: readonly Range[]): Range[] {
  const out: { start: number; end: number }[] = []
  for (const range of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = out.at(-1)
    if (last !== undefined && range.start <= last.end) last.end = Math.max(last.end, range.end)
    else out.push({ ...range })
  }
  return out
}
