import { ProseBuilder, union } from '../builder.js'
import type { Format } from '../format.js'
import { scanBlocks } from '../markdown/blocks.js'
import { LeafContent } from '../markdown/content.js'
import { DeclaredStack } from '../markdown/declared.js'
import { type InlineMarks, scanInline } from '../markdown/inline.js'
import { borderOf } from '../markdown/borders.js'
import type { Leaf } from '../markdown/leaf.js'
import { noteMarksOf, Notes, stopsOf } from '../markdown/notes.js'

/**
 * Markdown (CommonMark with GFM's tables and strikethrough), scanned for what is prose: a full parse costs a thousand
 * times more. Code stays in the prose and is listed as opaque; tags that are not HTML's stay too. In a file named .mdx,
 * comments of MDX are comments as well.
 */
export const format: Format = {
  id: 'markdown',
  extensions: ['.md', '.markdown', '.mdown', '.mkd', '.mdx'],
  read(source) {
    const builder = new ProseBuilder(source)
    const declared = new DeclaredStack()
    const mdx = source.path?.toLowerCase().endsWith('.mdx') === true
    const { blocks, labels } = scanBlocks(source.text, { mdx })
    const scan = (text: string): InlineMarks => scanInline(text, labels, { mdx })
    const reader = new LeafReader(source.text, builder, declared, scan)
    for (const block of blocks) {
      if ('comment' in block) builder.comment(...block.comment)
      else if (block.leaf.literal) reader.literal(block.leaf)
      else reader.inline(block.leaf)
    }
    return builder.build(reader.notes.build())
  },
}

/** Hands leaves to the builder, one after the other. */
class LeafReader {
  readonly notes = new Notes()
  readonly #source: string
  readonly #builder: ProseBuilder
  readonly #declared: DeclaredStack
  readonly #scan: (text: string) => InlineMarks
  #before: Leaf | null = null

  constructor(source: string, builder: ProseBuilder, declared: DeclaredStack, scan: (text: string) => InlineMarks) {
    this.#source = source
    this.#builder = builder
    this.#declared = declared
    this.#scan = scan
  }

  literal(leaf: Leaf): void {
    const content = new LeafContent(this.#source, leaf)
    const builder = this.#builder
    this.#open(leaf, content)
    const start = builder.length
    content.verbatim(0, content.text.length, builder)
    builder.opaque(start, builder.length)
    builder.close()
  }

  inline(leaf: Leaf): void {
    const content = new LeafContent(this.#source, leaf)
    const marks = this.#scan(content.text)
    comments(content, marks, this.#builder)
    this.#open(leaf, content, this.#declared)
    const noted = noteMarksOf(content.text, marks)
    const places = new Emitter(content, marks, this.#builder, this.#declared).run(stopsOf(noted))
    this.#declared.endOfLeaf()
    const passage = this.#builder.close()
    if (passage !== null) this.notes.leaf(leaf, passage, noted, places)
  }

  #open(leaf: Leaf, content: LeafContent, { direction, language }: Pick<DeclaredStack, 'direction' | 'language'> = NOTHING): void {
    const border = this.#before === null ? '' : borderOf(this.#source, this.#before, leaf)
    this.#builder.open({ kind: leaf.kind, direction, language }, content.start, border)
    this.#before = leaf
  }
}

const NOTHING = { direction: null, language: null }

function comments(content: LeafContent, marks: InlineMarks, builder: ProseBuilder): void {
  for (const { start, end } of marks.comments) {
    const from = content.toSource(start)
    builder.comment(from, content.toSource(end - 1) + 1)
  }
  content.rewind()
}

/** Hands a leaf's prose to the builder, from left to right, stopping where something begins or ends. */
class Emitter {
  readonly #content: LeafContent
  readonly #marks: InlineMarks
  readonly #builder: ProseBuilder
  readonly #declared: DeclaredStack
  #at = 0
  #written = 0
  #tag = 0
  #shown = false

  constructor(content: LeafContent, marks: InlineMarks, builder: ProseBuilder, declared: DeclaredStack) {
    this.#content = content
    this.#marks = marks
    this.#builder = builder
    this.#declared = declared
  }

  /** @returns the prose offsets of `stops`, which are offsets of the content */
  run(stops: readonly number[]): ReadonlyMap<number, number> {
    const opaque = union([...this.#marks.opaque, ...codeElements(this.#marks)])
    const places = new Map<number, number>()
    if (stops.length + opaque.length > 0) this.#stopAt([...stops, ...opaque.flatMap(({ start, end }) => [start, end])].sort((a, b) => a - b), places)
    for (const { start, end } of opaque) this.#builder.opaque(places.get(start)!, places.get(end)!)
    this.#to(this.#content.text.length)
    this.#declare()
    return places
  }

  #stopAt(stops: readonly number[], places: Map<number, number>): void {
    for (const stop of stops) {
      this.#to(stop)
      places.set(stop, this.#builder.length)
    }
  }

  #to(end: number): void {
    const { hidden, written } = this.#marks
    for (;;) {
      const next = written[this.#written]
      if (next !== undefined && next.start === this.#at && this.#at <= end) {
        this.#write(next)
        continue
      }
      if (this.#at >= end) return
      if (hidden[this.#at] === 1) {
        this.#at++
        continue
      }
      this.#declare()
      const from = this.#at
      const stop = Math.min(end, written[this.#written]?.start ?? end)
      while (this.#at < stop && hidden[this.#at] === 0) this.#at++
      this.#content.verbatim(from, this.#at, this.#builder)
    }
  }

  #write(entry: InlineMarks['written'][number]): void {
    this.#written++
    this.#declare()
    const start = this.#content.toSource(entry.start)
    this.#builder.decoded(start, start + entry.end - entry.start, entry.text)
    this.#at = Math.max(this.#at, entry.end)
  }

  /** Tags before the first text speak for the passage; later ones only for what follows it. */
  #declare(): void {
    const { tags } = this.#marks
    for (; tags[this.#tag] !== undefined && tags[this.#tag]!.start < this.#at; this.#tag++) {
      this.#declared.read(tags[this.#tag]!.tag)
      if (!this.#shown) this.#builder.declare(this.#declared.direction, this.#declared.language)
    }
    this.#shown ||= /\S/.test(this.#content.text[this.#at] ?? '') && this.#marks.hidden[this.#at] === 0
  }
}

/** Content ranges between `<code>` and `</code>`, `<pre>` and `</pre>`. */
function codeElements(marks: InlineMarks): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = []
  let open: number | null = null
  for (const { tag, start } of marks.tags) {
    if (!tag.code) continue
    if (!tag.closing) open ??= tag.end
    else if (open !== null) {
      ranges.push({ start: open, end: start })
      open = null
    }
  }
  return ranges
}
