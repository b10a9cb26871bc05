import type { Range } from '../../text/index.js'

/** U+FD3F ﴿: opens in Arabic, at the right of the words. Unlike other brackets the two have no mirror image in Unicode. */
export const OPENS_ARABIC = '\ufd3f'
/** U+FD3E ﴾: closes in Arabic, at the left of the words. */
export const CLOSES_ARABIC = '\ufd3e'

const ORNATE = /[\ufd3e\ufd3f]/g

/** Pairs of ornate brackets, in offsets of the text; the end is behind the second. Two alike in a row make no pair. */
export function ornatePairs(text: string): Range[] {
  const pairs: Range[] = []
  let first = -1
  for (const { 0: bracket, index } of text.matchAll(ORNATE)) {
    if (first < 0 || text[first] === bracket) first = index
    else {
      pairs.push({ start: first, end: index + 1 })
      first = -1
    }
  }
  return pairs
}
