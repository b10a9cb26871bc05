// What the pass over the text knows where a number begins.
import type { Draft } from './draft.js'
import type { SurahNames } from './surah-names.js'

export interface Context {
  /** Offset of the bracket that is open before the number, or -1. */
  readonly open: number
  /** End of the mention before: nothing earlier belongs to this one. */
  readonly floor: number
  /** The mention before, where only a list's separator stands between it and this number. */
  readonly continues: Draft | null
  readonly continuesBracket: boolean
  /** The surah that the text spoke of last, near enough to be meant by «الآية 5». */
  readonly spoken: number | null
  readonly names: SurahNames
}
