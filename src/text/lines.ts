/** UTF-16 units of a line that are looked at on either side of a place in it: a longer line is a paragraph, and nobody's row, item or title. */
const REACH = 4000

/** Where the line of an offset begins; in a very long line, a place not too far before the offset. */
export function lineStart(text: string, at: number): number {
  const from = Math.max(0, at - REACH)
  // A search of the whole text would be quadratic in a text without line feeds.
  return from + text.slice(from, at).lastIndexOf('\n') + 1
}

/** Where the line of an offset ends, before its line feed; in a very long line, a place not too far behind the offset. */
export function lineEnd(text: string, at: number): number {
  const rest = text.slice(at, at + REACH)
  const feed = rest.indexOf('\n')
  return at + (feed < 0 ? rest.length : feed)
}
