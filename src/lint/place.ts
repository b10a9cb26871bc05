import { applyEdits, type Edit, type ProseMap } from '../text/index.js'

/** Source edits for prose edits, or null where one would cut through an entity. */
export function placeEdits(edits: readonly Edit[], map: ProseMap): Edit[] | null {
  const placed: Edit[] = []
  for (const edit of edits) {
    const parts = map.edits(edit)
    if (parts === null) return null
    placed.push(...parts)
  }
  return placed
}

/**
 * One source edit that does the same by writing the whole range anew, entities and the markup inside it included:
 * good enough to be offered, not to be applied unasked.
 */
export function rewriteRange(edits: readonly Edit[], map: ProseMap, prose: string): Edit[] {
  let start = Math.min(...edits.map((edit) => edit.start))
  let end = Math.max(...edits.map((edit) => edit.end))
  const source = map.range(start, end)
  // A cut entity is taken whole: its prose units all stand at its start.
  while (start > 0 && map.toSource(start - 1) === source.start) start--
  while (end < prose.length && map.range(end - 1, end).start === map.range(end, end + 1).start) end++
  const text = prose.slice(start, end)
  const inner = edits.map((edit) => ({ start: edit.start - start, end: edit.end - start, text: edit.text }))
  return [{ ...map.range(start, end), text: applyEdits(text, inner) }]
}
