import { displayLine, isMixed, layOut, movedPieces, pieces, type BidiParagraph, type DisplayLine, type Piece } from '../../bidi/index.js'
import { readProse } from '../../documents/index.js'
import type { Position, Source } from '../../text/index.js'

/** A paragraph of a document as one line, and what its display does to it. */
export interface ReportedLine {
  readonly paragraph: BidiParagraph
  /** The paragraph's text; offsets of `line` and `moved` are offsets of it. */
  readonly text: string
  readonly line: DisplayLine
  readonly pieces: readonly Piece[]
  readonly moved: readonly Piece[]
  /** Where it starts in the source. */
  readonly position: Position
}

/** Lines of a document; without `all` those of mixed direction only. */
export function reportedLines(source: Source, all: boolean): ReportedLine[] {
  const prose = readProse(source)
  const layout = layOut(prose)
  return layout.paragraphs
    .filter((paragraph) => all || paragraph.mixed)
    .map((paragraph) => {
      const { start, end } = paragraph
      const text = layout.text.slice(start, end)
      const level = paragraph.base === 'rtl' ? 1 : 0
      const resolved = { levels: layout.levels.subarray(start, end), paragraphs: [{ start: 0, end: end - start, level }] }
      const line = displayLine(text, resolved, level, 0, end - start)
      const words = pieces(text, line)
      return { paragraph, text, line, pieces: words, moved: isMixed(line) ? movedPieces(line, words) : [], position: source.lines.position(prose.map.toSource(start)) }
    })
}

/** «0×12 1×5 2×3»: levels of the line's units, equal ones counted. */
export function levelsInShort(levels: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < levels.length; ) {
    let end = at + 1
    while (end < levels.length && levels[end] === levels[at]) end++
    parts.push(`${levels[at]}×${end - at}`)
    at = end
  }
  return parts.join(' ')
}
