import { partitionPoint } from '../../text/index.js'

/**
 * The Quran as one stream of letter columns, made of both editions:
 *
 *     Uthmani   ٱ ل ص ل و ٰ ة         columns   ا ل ص ل [و] [ا] ه
 *     imla'i    ا ل ص ل ا   ة         accepts   الصلاة  الصلوة  الصلواة
 *
 * A column holds a letter of src/quran/letters.ts and what may be done with it. Word division is a flag, not a letter,
 * so يا بني and يبنى are the same stream.
 */

/** Skipped freely: one edition writes no letter here, or both only a small one. */
export const OPTIONAL = 0x20
/** Written in plain spelling, dropped where the quotation shows Uthmani spelling (a dagger alef, small waw or yeh). */
export const SOFT = 0x40
/** Mask of the letter number in a column. */
export const COLUMN_LETTER = 0x1f
/** The letter is the seat of a hamza (ؤ ئ, or أ that Uthmani leaves out): another seat serves, or none. */
export const SEAT = 0x80

/** In `words`: a word of that edition starts here. */
export const WORD_UTHMANI = 0x01
export const WORD_IMLAI = 0x02
/** In `words`: the edition has a letter in this column (a small letter does not count). */
export const HAS_UTHMANI = 0x04
export const HAS_IMLAI = 0x08
/** In `words`: Uthmani writes a dagger alef, small waw, yeh or noon here. */
export const SMALL_UTHMANI = 0x10
/** In `words`: imla'i writes a dagger alef here. */
export const SMALL_IMLAI = 0x20

/** In `words`: a pause sign (ۖ ۗ ۚ) stands before the word that starts here. */
export const PAUSE = 0x40

export interface Columns {
  /** Per column: letter, `OPTIONAL`, `SOFT`, `SEAT`. */
  readonly letters: Uint8Array
  /** Per column: a second letter that also serves (the editions write different ones), or 0. */
  readonly others: Uint8Array
  /** Per column: word starts, pauses, and which edition has the letter. */
  readonly words: Uint8Array
  /** First column of each ayah, and the end of the last: 6,237 entries. */
  readonly ayat: Uint32Array
}

/** Whether an ayah begins at a column, or a pause sign stands before it: a quotation may well begin there. */
export function startsClause({ words, ayat }: Columns, c: number): boolean {
  return (words[c]! & PAUSE) !== 0 || ayat[partitionPoint(ayat.length, (i) => ayat[i]! < c)] === c
}

/** Whether a word of either edition starts at a column. */
export function startsWord({ words }: Columns, c: number): boolean {
  return (words[c]! & (WORD_UTHMANI | WORD_IMLAI)) !== 0
}
