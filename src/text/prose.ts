import type { LineIndex, Range } from './position.js'
import type { ProseMap } from './prose-map.js'

export type Direction = 'ltr' | 'rtl'

/** A document as read: decoded text, and where it came from. Offsets of findings and edits are offsets of `text`. */
export interface Source {
  readonly text: string
  readonly lines: LineIndex
  /** Path as the user gave it, or null for text without a file. */
  readonly path: string | null
  /** Id of the document format: 'plain', 'markdown', … */
  readonly format: string
  /** Encoding the bytes were decoded from, in WHATWG names; 'utf-8' for text that came as a string. */
  readonly encoding: string
}

/** A paragraph of prose. Offsets are prose offsets. */
export interface Passage extends Range {
  readonly kind: 'paragraph' | 'heading' | 'list-item' | 'table-cell' | 'code'
  /** Base direction the document declares for it; null: first strong character decides (UAX #9, P2–P3). */
  readonly direction: Direction | null
  /** BCP 47 language the document declares for it. */
  readonly language: string | null
}

/** A footnote that the markup of a document's format shows to be one. Offsets are prose offsets. */
export interface Footnote {
  /** What calls and note have in common: `1`, `baqara`; null for a note that stands where it is called. */
  readonly label: string | null
  /** Where it is called, ascending. A call that is nothing but markup is empty and stands between two units of the prose. */
  readonly calls: readonly Range[]
  /** Its paragraphs, without the label; at least one. */
  readonly passages: readonly Range[]
}

/**
 * What a document says to a reader: one text without markup, its passages, and the map back to the source.
 * Passages ascend and do not overlap; what stands between two of them is white space, and the signs of
 * a list's items (`- `) and a table's cells (`|`), which are nowhere in the source.
 */
export interface Prose {
  readonly source: Source
  readonly text: string
  readonly map: ProseMap
  readonly passages: readonly Passage[]
  /** Prose ranges that are shown but are not language (code spans, fenced code, URLs). Most rules pass over them. */
  readonly opaque: readonly Range[]
  /** Comments of the format, in source offsets: suppressions are read from them. */
  readonly comments: readonly Range[]
  /** Footnotes by markup, in the order in which their texts stand; no two overlap. */
  readonly footnotes: readonly Footnote[]
}
