import { isBlank, type Leaf, type Line, lineAt } from './leaf.js'
import { CODE_INDENT, type Nesting } from './nesting.js'

const ARABIC = /\p{Script=Arabic}/u
// { } < > ; = $ \   f()   a::b   a->b
const CODE = /[{}<>;=$\\]|\(\)|::|->/
// "a",   ["a"]   "key":   name("a")   # comment   // comment   - "item"; and in running Arabic text the comma is another one.
const CODE_WITH_ARABIC = /["'`][,\]]|["'`]\s?:|\(["'`]|^[ \t]*(?:#|\/\/|- ["'])|[\p{Script=Arabic}\p{M}],/mu

/**
 * A chunk of lines indented by four or more inside their containers (CommonMark 4.4). Poems and verses are indented too, so it is code only
 * where it has the signs of code. `mdx`: MDX has no indented code, its elements are indented; Arabic among them is text.
 */
export function gatherIndented(text: string, first: Line, nesting: Nesting, { mdx = false } = {}): { leaf: Leaf | null; end: number } {
  const lines: number[] = []
  let end = first.next
  for (let line = first; ; line = lineAt(text, line.next)) {
    const place = nesting.inside(line)
    if (place === null) break
    if (!isBlank(text, line.start, line.end)) {
      if (place.indent < CODE_INDENT) break
      lines.push(withSpaces(text, line, place.at, place.indent - CODE_INDENT), line.next)
      end = line.next
    }
    if (line.next >= text.length) break
  }
  return { leaf: isCode(text.slice(first.start, end), mdx) ? { kind: 'code', literal: true, lines, note: nesting.note, item: null, depth: nesting.depth } : null, end }
}

function isCode(chunk: string, mdx: boolean): boolean {
  if (!ARABIC.test(chunk)) return CODE.test(chunk)
  return !mdx && (CODE.test(chunk) || CODE_WITH_ARABIC.test(chunk))
}

/** Code begins with what its line is indented further than four. */
function withSpaces(text: string, line: Line, at: number, columns: number): number {
  let start = at
  while (start > line.start && at - start < columns && text[start - 1] === ' ') start--
  return start
}
