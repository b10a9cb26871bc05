import { lastAtOrBefore } from '../../text/index.js'
import { type Columns, startsWord } from '../index/columns.js'
import { NO_COLUMN } from './align.js'
import { WORD_START, wordEnd } from './letter-stream.js'
import { agrees, type Match, withColumns } from './match.js'

/**
 * An alignment of a whole passage gives a column to every letter it can, so a word that was put in at an edge may stand
 * against a word of the verse before or after:
 *
 *     document   من       │ قال لهم موسى ألقوا …
 *     columns    المقربين │ قال لهم موسى ألقوا …        26:42 │ 26:43
 *
 * Words at an edge that are not right, in another ayah than the words that are, get no column.
 */
export function withoutStrayEdges(letters: Uint8Array, columns: Columns, match: Match): Match {
  const right = rightColumns(letters, columns, match)
  if (right === null) return match
  const { ayat } = columns
  const last = ayat.length - 1
  const low = Math.max(ayat[lastAtOrBefore(ayat, right.first, last)]!, firstWhole(letters, columns, match))
  const high = Math.min(ayat[lastAtOrBefore(ayat, right.last, last) + 1]!, lastWhole(letters, columns, match))
  if (match.c >= low && match.cEnd <= high) return match
  const kept = match.columns.map((column) => (column >= low && column < high ? column : NO_COLUMN))
  return withColumns(letters, columns, match, match.q, kept)
}

/**
 * A letter put in at the start of the first word may stand against a letter inside the word of the verse before:
 *
 *     document       للم يطمثهن
 *     columns    الطرف لم يطمثهن        55:56
 *
 * Returns the column with which the word begins that the others are of; the first column where nothing is torn.
 */
function firstWhole(letters: Uint8Array, columnStream: Columns, match: Match): number {
  const { columns } = match
  const first = columns[0]!
  if (first === undefined || first === NO_COLUMN || startsWord(columnStream, first)) return match.c
  const end = wordEnd(letters, match.q, match.qEnd) - match.q
  for (let i = 1; i < end && 2 * i <= end; i++) {
    const column = columns[i]!
    if (column !== NO_COLUMN && startsWord(columnStream, column)) return column
  }
  return match.c
}

/**
 * A letter too many at the end of the last word may stand against a letter of the word after the verse's own:
 *
 *     document   شيء حيا
 *     columns    شيء حي أفلا        21:30
 *
 * Returns the column before which the last word ends that is no more than touched; the end of the columns where none is.
 */
function lastWhole(letters: Uint8Array, columnStream: Columns, match: Match): number {
  let q = match.qEnd - 1
  while (q > match.q && (letters[q]! & WORD_START) === 0) q--
  const own = match.columns.subarray(q - match.q).filter((column) => column !== NO_COLUMN)
  const [first, last] = [own[0], own.at(-1)]
  if (first === undefined || last === undefined) return match.cEnd
  let start = last
  while (start > first && !startsWord(columnStream, start)) start--
  if (start <= first) return match.cEnd
  let end = last + 1
  while (end < columnStream.letters.length && !startsWord(columnStream, end)) end++
  return own.filter((column) => column >= start).length * 2 < end - start ? start : match.cEnd
}

/** Share of a word's letters that must agree: two of three do by accident. */
const RIGHT = 0.7

/** A column of the first word that is right, and one of the last; null when none is. */
function rightColumns(letters: Uint8Array, columns: Columns, match: Match): { first: number; last: number } | null {
  let [first, last] = [NO_COLUMN, NO_COLUMN]
  for (let q = match.q; q < match.qEnd; ) {
    const end = wordEnd(letters, q, match.qEnd)
    const own = match.columns.subarray(q - match.q, end - match.q)
    const agreeing = own.filter((column, i) => agrees(letters[q + i]!, columns, column))
    if (agreeing.length >= RIGHT * own.length) {
      // A conjunction put in may stand against the verse before: of a word, the end that is inside speaks.
      if (first === NO_COLUMN) first = agreeing.at(-1)!
      last = agreeing[0]!
    }
    q = end
  }
  return first === NO_COLUMN ? null : { first, last }
}
