import { hiddenHtmlAt, MDX_COMMENT } from './html.js'
import { type Block, indentOf, isBlank, type Leaf, type Line, lineAt, runLength, skipSpaces } from './leaf.js'
import { gatherIndented } from './indented.js'
import { CODE_INDENT, Nesting, type Place } from './nesting.js'
import { closesFence, definitionAt, type Fence, fenceAt, headingAt, isThematicBreak, isUnderline, listMarkerAt } from './markers.js'
import { cellsOf, isDelimiterRow } from './tables.js'

export interface Blocks {
  readonly blocks: readonly Block[]
  /** Labels of link definitions, normalised. */
  readonly labels: ReadonlySet<string>
}

/**
 * Splits Markdown into leaves, line by line, each line once. Containers (block quotes, lists) are taken off a line's
 * start; their nesting only tells indented code from an item's text. `mdx`: comments of MDX are comments too.
 */
export function scanBlocks(text: string, { mdx = false } = {}): Blocks {
  const scanner = new BlockScanner(text, mdx)
  scanner.run()
  return scanner
}

class BlockScanner implements Blocks {
  readonly blocks: Block[] = []
  readonly labels = new Set<string>()
  readonly #text: string
  #leaf: Leaf | undefined
  #fence: Fence | undefined
  #inList = false
  #inTable = false
  #afterBlank = true
  /** An indented chunk is judged once: up to here it was found to be prose. */
  #indentedProseEnd = 0
  readonly #mdx: boolean
  readonly #nesting: Nesting
  /** The next end of an MDX comment, looked for once for all that are open before it. */
  #commentEnd: { readonly at: number; readonly endsLine: boolean } | undefined

  constructor(text: string, mdx: boolean) {
    this.#text = text
    this.#mdx = mdx
    this.#nesting = new Nesting(text)
  }

  run(): void {
    let at = frontMatterEnd(this.#text)
    while (at < this.#text.length) at = this.#line(lineAt(this.#text, at))
    this.#flush()
  }

  /** Reads a line and says where the next starts. */
  #line(line: Line): number {
    if (this.#fence !== undefined && this.#fenced(line, this.#fence)) return line.next
    const text = this.#text
    // What follows a comment on its line stands where the comment does.
    const place = isLineStart(text, line.start) ? this.#nesting.enter(line) : { at: line.start, indent: 0 }
    if (this.#leaf === undefined) this.#nesting.leave()
    if (this.#mayBeIndentedCode(line, place)) {
      const chunk = gatherIndented(text, line, this.#nesting, { mdx: this.#mdx })
      this.#indentedProseEnd = chunk.end
      if (chunk.leaf !== null) {
        this.blocks.push({ leaf: chunk.leaf })
        return chunk.end
      }
    }
    const at = this.#containers(line, place)
    if (at === line.end) {
      this.#flush()
      this.#inTable = false
      this.#afterBlank = true
      return line.next
    }
    const next = this.#content(at, line)
    this.#afterBlank = false
    return next
  }

  #mayBeIndentedCode(line: Line, { at, indent }: Place): boolean {
    if (this.#leaf !== undefined || !this.#afterBlank || line.start < this.#indentedProseEnd) return false
    return indent >= CODE_INDENT && at < line.end
  }

  /** Takes off `>` and list markers; returns where the content starts. `place`: behind those of the containers that are open. */
  #containers(line: Line, place: Place): number {
    const text = this.#text
    let at = skipSpaces(text, line.start, line.end)
    if (at === line.start && this.#afterBlank && at < line.end && this.#leaf === undefined && !listMarkerAt(text, at, line.end)) this.#inList = false
    // What is no thematic break from here on is none further right, for the same mark: «- - - - a» is read once.
    const ruledOut = new Set<string>()
    for (; at < line.end; at = skipSpaces(text, at, line.end)) {
      const mark = text[at]!
      if (mark === '>') {
        if (at >= place.at) this.#nesting.quote(at)
        at++
        continue
      }
      if (!ruledOut.has(mark) && isThematicBreak(text, at, line.end)) return at
      ruledOut.add(mark)
      const marker = listMarkerAt(text, at, line.end)
      if (marker === null || (this.#leaf !== undefined && !this.#inList && !marker.interrupts)) return at
      this.#flush()
      this.#inList = true
      this.#nesting.item(marker.markEnd, marker.content)
      this.#leaf = this.#begin('list-item', [], marker.number)
      at = marker.end
    }
    return at
  }

  #content(at: number, line: Line): number {
    const text = this.#text
    const hidden = hiddenHtmlAt(text, at) ?? (this.#mdx ? this.#mdxCommentAt(at) : null)
    if (hidden !== null) {
      this.#flush()
      if (hidden.comment) this.blocks.push({ comment: [at, hidden.end] })
      const rest = lineAt(text, hidden.end)
      return isBlank(text, rest.start, rest.end) ? rest.next : hidden.end
    }
    const begun = this.#leaf !== undefined && this.#leaf.lines.length > 0
    if (begun && isUnderline(text, at, line.end)) return this.#heading(this.#leaf!.lines, line)
    if (isThematicBreak(text, at, line.end)) return this.#skip(line)
    const heading = headingAt(text, at, line.end)
    if (heading !== null) {
      this.#flush()
      return this.#heading([heading.start, heading.end], line)
    }
    const fence = fenceAt(text, at, line.end)
    if (fence !== null) {
      const quoted = text.slice(line.start, at).includes('>')
      this.#fence = { ...fence, indent: indentOf(text, quoted ? at : line.start, at), quoted }
      this.#flush()
      this.#leaf = { ...this.#begin('code', []), literal: true }
      return line.next
    }
    if (begun && isDelimiterRow(text, at, line.end)) return this.#tableHead(line)
    // A footnote needs no blank line before it; a link's definition does.
    const definition = (begun || this.#inTable) && !text.startsWith('[^', at) ? null : definitionAt(text, at, line.end)
    if (definition !== null && definition.content !== null) return this.#footnote(definition.label.slice(1), definition.content, line)
    if (this.#inTable) return this.#row(at, line)
    if (definition !== null && !begun) {
      this.labels.add(definition.label)
      return line.next
    }
    this.#append(at, line)
    return line.next
  }

  #footnote(label: string, content: number, line: Line): number {
    if (this.#leaf !== undefined && this.#leaf.lines.length > 0) this.#flush()
    this.#inTable = false
    this.#nesting.footnote({ label })
    this.#leaf = this.#begin(this.#leaf?.kind ?? 'paragraph', [])
    if (content < line.end) this.#append(content, line)
    return line.next
  }

  #begin(kind: Leaf['kind'], lines: number[], item: number | null = null): Leaf {
    return { kind, literal: false, lines, note: this.#nesting.note, item, depth: this.#nesting.depth }
  }

  /** An MDX comment on lines of its own; one inside a line is left to the inline scan, one that nothing closes is text. */
  #mdxCommentAt(at: number): { end: number; comment: true } | null {
    const { opening, closing } = MDX_COMMENT
    if (!this.#text.startsWith(opening, at)) return null
    const from = at + opening.length
    if (this.#commentEnd === undefined || this.#commentEnd.at < from) {
      const found = this.#text.indexOf(closing, from)
      const end = found + closing.length
      this.#commentEnd = { at: found < 0 ? Infinity : found, endsLine: found >= 0 && isBlank(this.#text, end, lineAt(this.#text, end).end) }
    }
    return this.#commentEnd.endsLine ? { end: this.#commentEnd.at + closing.length, comment: true } : null
  }

  #append(start: number, line: Line): void {
    this.#leaf ??= this.#begin('paragraph', [])
    this.#leaf.lines.push(start, line.next)
  }

  #heading(lines: number[], line: Line): number {
    this.#leaf = this.#begin('heading', lines)
    return this.#skip(line)
  }

  #skip(line: Line): number {
    this.#flush()
    return line.next
  }

  /** The paragraph's last line turns out to be a table's head. */
  #tableHead(line: Line): number {
    const lines = this.#leaf!.lines
    const [start, end] = lines.splice(-2) as [number, number]
    this.#flush()
    this.#inTable = true
    this.#cells(start, lineAt(this.#text, start).end <= end ? lineAt(this.#text, start).end : end)
    return line.next
  }

  #row(at: number, line: Line): number {
    this.#flush()
    this.#cells(at, line.end)
    return line.next
  }

  #cells(start: number, end: number): void {
    for (const cell of cellsOf(this.#text, start, end)) this.blocks.push({ leaf: this.#begin('table-cell', [...cell]) })
  }

  /** Reads a line inside fenced code. False: the code has ended before this line. */
  #fenced(line: Line, fence: Fence): boolean {
    const text = this.#text
    let at = skipSpaces(text, line.start, line.end)
    if (fence.quoted) {
      if (text[at] !== '>') {
        this.#endFence()
        return false
      }
      at = skipSpaces(text, at + runLength(text, at, line.end), line.end)
    }
    if (closesFence(text, at, line.end, fence)) this.#endFence()
    else this.#leaf?.lines.push(fence.quoted ? at : withoutIndent(text, line, fence.indent), line.next)
    return true
  }

  #endFence(): void {
    this.#fence = undefined
    this.#flush()
  }

  /** Ends the open leaf, and with it the containers that only its paragraph kept open. */
  #flush(): void {
    this.#nesting.leave()
    const leaf = this.#leaf
    this.#leaf = undefined
    if (leaf !== undefined && leaf.lines.length > 0) this.blocks.push({ leaf })
  }
}

function isLineStart(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n' || text[at - 1] === '\r'
}

function withoutIndent(text: string, line: Line, indent: number): number {
  let at = line.start
  while (at < line.end && at - line.start < indent && text[at] === ' ') at++
  return at
}

/** End of YAML or TOML front matter, which nobody reads as prose; 0 (or the byte order mark's end) without one. */
function frontMatterEnd(text: string): number {
  const start = text.startsWith('\ufeff') ? 1 : 0
  const first = lineAt(text, start)
  const fence = text.slice(first.start, first.end).trimEnd()
  if (fence !== '---' && fence !== '+++') return start
  for (let line = first; line.next < text.length; ) {
    line = lineAt(text, line.next)
    const content = text.slice(line.start, line.end).trimEnd()
    if (content === fence || (fence === '---' && content === '...')) return line.next
  }
  return start
}
