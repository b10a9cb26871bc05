import type { Range } from '../../text/index.js'
import type { Mention } from '../references/types.js'

/** How a text and its reference are set: in cells of one row, between bars or tabs; on one line; the reference above the text, or below it. */
export type Setting = 'row' | 'tabs' | 'line' | 'above' | 'below'

/** Words that nothing else stands beside but their reference, as layout shows it. */
export interface Entry {
  /** UTF-16 range of the words, without marks, labels and quotation marks. */
  readonly words: Range
  /** Quotation marks or brackets stand around the words. */
  readonly isEnclosed: boolean
  readonly mention: Mention
  readonly setting: Setting
  /** Entries that are set alike, of one table, one list, or one document, share a group. */
  readonly group: string
}
