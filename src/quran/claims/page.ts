import type { Mention } from '../references/types.js'
import type { Columns } from './columns.js'
import type { Headings } from './headings.js'

/** A text, its references in the order of their places, and how it is set. */
export interface Page {
  readonly text: string
  readonly mentions: readonly Mention[]
  readonly headings: Headings
  readonly columns: Columns
}
