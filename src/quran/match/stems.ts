import { BEH, FEH, LAM, WAW } from '../letters.js'

/** Letters that a word has at least behind its proclitic. */
export const STEM_LETTERS = 3

/** و ف ب ل: where two words change places, it may stay with the place: المنكر والفحشاء for الفحشاء والمنكر. */
export function joins(letter: number): boolean {
  return letter === WAW || letter === FEH || letter === BEH || letter === LAM
}
