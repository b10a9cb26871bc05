import { indentOf, isBlank, type Leaf, type Line, lineAt, skipSpaces } from './leaf.js'

const ARABIC = /\p{Script=Arabic}/u
const CODE = /[{}<>;=$\\]|\(\)|::|->/

/**
 * A chunk of lines indented by four or more (CommonMark 4.4). Poems and verses are indented too, so it is code only
 * where it holds no Arabic and has the signs of code.
 */
export function gatherIndented(text: string, first: Line): { leaf: Leaf | null; end: number } {
  const lines: Line[] = []
  for (let line = first; ; line = lineAt(text, line.next)) {
    if (!isBlank(text, line.start, line.end)) {
      if (indentOf(text, line.start, line.end) < 4) break
      lines.push(line)
    }
    if (line.next >= text.length) break
  }
  const end = lines.at(-1)?.next ?? first.next
  const chunk = text.slice(first.start, end)
  if (!CODE.test(chunk) || ARABIC.test(chunk)) return { leaf: null, end }
  const ranges = lines.flatMap((one) => [Math.min(skipSpaces(text, one.start, one.end), one.start + 4), one.next])
  return { leaf: { kind: 'code', literal: true, lines: ranges }, end }
}
