import { lineAt, skipSpaces } from './leaf.js'
import { definitionAt, headingAt, listMarkerAt } from './markers.js'

/** Where the content of the line that holds `at` starts, behind block quotes, list markers, a heading's and a footnote's mark. */
export function contentStart(text: string, at: number): number {
  const from = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1
  const line = lineAt(text, from)
  let start = skipSpaces(text, from, line.end)
  for (;;) {
    const marker = text[start] === '>' ? start + 1 : listMarkerAt(text, start, line.end)?.end
    if (marker === undefined) break
    start = skipSpaces(text, marker, line.end)
  }
  return headingAt(text, start, line.end)?.start ?? definitionAt(text, start, line.end)?.content ?? start
}
