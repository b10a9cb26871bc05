import { partitionPoint, type Range } from '../../text/index.js'

const WORD = /[\p{L}\p{M}'\u2019]+/gu
const ARABIC_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u

export interface WordCount {
  rtl: number
  ltr: number
}

/** Words of each direction in a text; those inside `apart` (code, addresses) do not count. */
export function countWords(text: string, offset: number, apart: readonly Range[]): WordCount {
  const count = { rtl: 0, ltr: 0 }
  eachWord(text, offset, apart, (_, direction) => count[direction]++)
  return count
}

/** Visits the words of a text that starts at `offset` and their directions, those inside `apart` left out. */
export function eachWord(text: string, offset: number, apart: readonly Range[], visit: (at: number, direction: 'rtl' | 'ltr') => void): void {
  let next = partitionPoint(apart.length, (i) => apart[i]!.end <= offset)
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const at = offset + index
    while (next < apart.length && apart[next]!.end <= at) next++
    if (next < apart.length && apart[next]!.start <= at) continue
    visit(at, ARABIC_LETTER.test(word) ? 'rtl' : 'ltr')
  }
}
