/** A splice: replace the UTF-16 range [start, end) by `text`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Two edits touch the same text, or an edit lies outside it. */
export class EditError extends Error {
  override readonly name = 'EditError'
  readonly code: 'overlap' | 'out-of-range'

  constructor(code: EditError['code'], message: string) {
    super(message)
    this.code = code
  }
}

/** Edits in order of place. Insertions at one place keep the order in which they came. */
export function sortEdits(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Two edits overlap when they share a unit, or when one inserts strictly inside the other. */
export function overlaps(a: Edit, b: Edit): boolean {
  return a.start < b.end && b.start < a.end
}

/**
 * Applies edits, all given in offsets of the text as it is.
 * @throws {EditError} `overlap` when two edits overlap, `out-of-range` when one lies outside the text
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let at = 0
  for (const edit of sortEdits(edits)) {
    checkPlace(edit, at, text.length)
    parts.push(text.slice(at, edit.start), edit.text)
    at = edit.end
  }
  parts.push(text.slice(at))
  return parts.join('')
}

/**
 * The edits that take the edited text back: `applyEdits(applyEdits(text, edits), invertEdits(text, edits)) === text`.
 * @throws {EditError} as `applyEdits`
 */
export function invertEdits(text: string, edits: readonly Edit[]): Edit[] {
  const inverse: Edit[] = []
  let at = 0
  let shift = 0
  for (const edit of sortEdits(edits)) {
    checkPlace(edit, at, text.length)
    const start = edit.start + shift
    inverse.push({ start, end: start + edit.text.length, text: text.slice(edit.start, edit.end) })
    shift += edit.text.length - (edit.end - edit.start)
    at = edit.end
  }
  return inverse
}

function checkPlace(edit: Edit, from: number, length: number): void {
  if (edit.start < 0 || edit.end < edit.start || edit.end > length) {
    throw new EditError('out-of-range', `edit ${edit.start}–${edit.end} lies outside a text of ${length} units`)
  }
  if (edit.start < from) throw new EditError('overlap', `edit ${edit.start}–${edit.end} overlaps the one that ends at ${from}`)
}
