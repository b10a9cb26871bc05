/** Is the line a table's delimiter row: `| --- | :-: |` (GFM, tables)? */
export function isDelimiterRow(text: string, start: number, end: number): boolean {
  let dashes = 0
  let pipes = 0
  for (let at = start; at < end; at++) {
    const unit = text[at]
    if (unit === '-') dashes++
    else if (unit === '|') pipes++
    else if (unit !== ':' && unit !== ' ' && unit !== '\t') return false
  }
  return dashes > 0 && pipes > 0
}

// | قال | said \| told |
//  ^^^^^ ^^^^^^^^^^^^^^
/** Ranges of a row's cells, trimmed; an escaped pipe stays in its cell. */
export function cellsOf(text: string, start: number, end: number): [start: number, end: number][] {
  const cells: [number, number][] = []
  let from = start
  for (let at = start; at <= end; at++) {
    if (at < end && text[at] === '\\') at++
    else if (at === end || text[at] === '|') {
      const cell = trimmed(text, from, Math.min(at, end))
      if (cell !== null) cells.push(cell)
      from = at + 1
    }
  }
  return cells
}

function trimmed(text: string, start: number, end: number): [number, number] | null {
  let from = start
  let to = end
  while (from < to && (text[from] === ' ' || text[from] === '\t')) from++
  while (to > from && (text[to - 1] === ' ' || text[to - 1] === '\t')) to--
  return from < to ? [from, to] : null
}
