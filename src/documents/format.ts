import type { Prose, Source } from '../text/index.js'

/**
 * A document format: src/documents/formats/<id>.ts exports `format`. It says which parts of a source are prose;
 * it changes nothing and never fails on malformed input: what it cannot read as markup is prose.
 */
export interface Format {
  /** As in `--format` of a batch record and `Source.format`. */
  readonly id: string
  /** File name endings, lower case, with their dot. */
  readonly extensions: readonly string[]
  /** Where the prose of a source stands. Linear in its length. */
  read(source: Source): Prose
}
