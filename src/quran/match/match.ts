import { ALEF, HAMZA_SEAT, LETTER, TATWEEL_ALEF } from '../letters.js'
import { COLUMN_LETTER, HAS_IMLAI, HAS_UTHMANI, OPTIONAL, SEAT, SOFT, type Columns, WORD_IMLAI } from '../index/columns.js'
import { MATCH } from './costs.js'
import { wordEnd } from './letter-stream.js'
import { NO_COLUMN } from './align.js'

/** Letters [q, qEnd) of a stream against columns [c, cEnd). */
export interface Match {
  readonly q: number
  readonly qEnd: number
  readonly c: number
  readonly cEnd: number
  /** Per letter of [q, qEnd): its column, or `NO_COLUMN`. */
  readonly columns: Int32Array
  /** Every letter agrees and no column that plain spelling writes was left out without need. */
  readonly exact: boolean
  /** Columns passed over that plain spelling writes, and hamza seats passed over on either side. */
  readonly softSkips: number
  readonly seatSkips: number
  /** Alignment score; `MATCH` a letter at best. */
  readonly score: number
  /** Letters that agree. */
  readonly agreed: number
}

/** Score over the best possible, 0..1. */
export function normalizedScore(match: Match): number {
  return match.qEnd > match.q ? match.score / (MATCH * (match.qEnd - match.q)) : 0
}

/** Agreeing letters over all letters of both sides (Dice), 0..1. */
export function similarity(columns: Columns, match: Match): number {
  let expected = 0
  for (let c = match.c; c < match.cEnd; c++) if ((columns.letters[c]! & (OPTIONAL | SOFT)) === 0) expected++
  const paired = Math.min(match.agreed, expected + match.softSkips)
  const total = match.qEnd - match.q + Math.max(expected, paired)
  return total === 0 ? 0 : Math.min(1, (2 * match.agreed) / Math.max(total, match.agreed * 2))
}

/** Share of the words of the letters that have at least half of their letters right. */
export function wordShare(letters: Uint8Array, columns: Columns, match: Match): number {
  let words = 0
  let right = 0
  for (let q = match.q; q < match.qEnd; ) {
    const end = wordEnd(letters, q, match.qEnd)
    let agreed = 0
    for (let i = q; i < end; i++) if (agrees(letters[i]!, columns, match.columns[i - match.q]!)) agreed++
    words++
    if (agreed * 2 >= end - q) right++
    q = end
  }
  return words === 0 ? 0 : right / words
}

/** Share of a word's letters that it has in common with its counterpart, where words are counted as common. */
export const COMMON_SHARE = 0.5
/** Of a word of fewer letters, more than half. */
const FEW_LETTERS = 3

/**
 * Share of the words of either side that have their counterpart on the other, with at least this share of the letters of both:
 * words of the verse that are passed over are missing, and a short word inside a long one (من in الرحمن) is not it.
 */
export function commonWords(letters: Uint8Array, columns: Columns, match: Match, share: number): number {
  return shareOfWords(letters, columns, match, (agreed, longest) => agreed.reduce((sum, count) => sum + count) >= share * longest)
}

/** The same where letters that agree by accident make none: one of two (عن: من), or some of each of two words (شيطان: شيئا إن). */
export function wordsInCommon(letters: Uint8Array, columns: Columns, match: Match): number {
  return shareOfWords(letters, columns, match, (agreed, longest) => {
    const most = Math.max(...agreed)
    return longest < FEW_LETTERS ? most * 2 > longest : most >= COMMON_SHARE * longest
  })
}

/** @param isCommon of a word: its agreeing letters, for each word of the verse that they stand in, and the letters of the longest of these words */
function shareOfWords(letters: Uint8Array, columns: Columns, match: Match, isCommon: (agreed: readonly number[], longest: number) => boolean): number {
  const all = wordsBeside(letters, columns, match)
  return all.words.filter(({ agreed, longest }) => isCommon(agreed, longest)).length / Math.max(all.words.length, all.expected)
}

/** A word of a passage beside its verse. */
export interface WordBeside {
  /** Its letters [q, qEnd). */
  readonly q: number
  readonly qEnd: number
  /** Letters that agree, for each word of the verse that they stand in; the first of none. */
  readonly agreed: readonly number[]
  /** Letters of the longest of these words, and of its own. */
  readonly longest: number
}

/** The words of a passage, and how many the verse has in their place. */
export function wordsBeside(letters: Uint8Array, columns: Columns, match: Match): { readonly words: readonly WordBeside[]; readonly expected: number } {
  const { wordOf, lengths } = wordsOfColumns(columns, match)
  const words: WordBeside[] = []
  for (let q = match.q; q < match.qEnd; ) {
    const qEnd = wordEnd(letters, q, match.qEnd)
    const agreed = new Map<number, number>([[-1, 0]])
    let longest = qEnd - q
    for (let i = q; i < qEnd; i++) {
      const column = match.columns[i - match.q]!
      if (!agrees(letters[i]!, columns, column)) continue
      const own = wordOf[column - match.c]!
      agreed.set(own, (agreed.get(own) ?? 0) + 1)
      longest = Math.max(longest, lengths[own]!)
    }
    words.push({ q, qEnd, agreed: [...agreed.values()], longest })
    q = qEnd
  }
  return { words, expected: lengths.length }
}

/** Letters of the longest stretch in which every letter agrees and nothing is passed over but what plain spelling leaves out. */
export function longestAgreement(letters: Uint8Array, columns: Columns, match: Match): number {
  let [longest, length, next] = [0, 0, -1]
  for (let q = match.q; q < match.qEnd; q++) {
    const column = match.columns[q - match.q]!
    const agreed = agrees(letters[q]!, columns, column)
    length = !agreed ? 0 : isPassedOver(columns, next, column) ? length + 1 : 1
    next = column + 1
    longest = Math.max(longest, length)
  }
  return longest
}

/** Whether plain spelling writes none of the columns [from, to). */
export function isPassedOver({ letters }: Columns, from: number, to: number): boolean {
  for (let c = from; c < to; c++) if ((letters[c]! & (OPTIONAL | SOFT)) === 0) return false
  return from <= to
}

/** Per column of the match: the number of its word; per word: its letters, as plain spelling writes them, whole. */
function wordsOfColumns({ letters, words }: Columns, { c, cEnd }: Match): { wordOf: readonly number[]; lengths: readonly number[] } {
  const startsAt = (at: number): boolean => (words[at]! & WORD_IMLAI) !== 0
  let first = c
  while (first > 0 && !startsAt(first)) first--
  const wordOf: number[] = []
  const lengths: number[] = []
  for (let at = first; at < cEnd || (at < letters.length && !startsAt(at)); at++) {
    if (startsAt(at)) lengths.push(0)
    if ((letters[at]! & (OPTIONAL | SOFT)) === 0) lengths[lengths.length - 1]!++
    if (at >= c) wordOf.push(lengths.length - 1)
  }
  return { wordOf, lengths }
}

/** The match with other columns, of letters [q, q + columns): what follows from them is worked out anew. */
export function withColumns(letters: Uint8Array, columns: Columns, match: Match, q: number, path: Int32Array): Match {
  const used = path.filter((column) => column !== NO_COLUMN)
  return { ...match, q, qEnd: q + path.length, columns: path, c: used[0]!, cEnd: used.at(-1)! + 1, agreed: agreedLetters(letters, columns, q, path) }
}

/** Letters from `q` on that are the letters of their columns. */
export function agreedLetters(letters: Uint8Array, columns: Columns, q: number, path: Int32Array): number {
  return path.reduce((sum, column, i) => sum + (agrees(letters[q + i]!, columns, column) ? 1 : 0), 0)
}

/** Whether a letter is the letter of its column. */
export function agrees(letter: number, columns: Columns, column: number): boolean {
  if (column === NO_COLUMN) return false
  const number = letter & LETTER
  const entry = columns.letters[column]!
  if (number === TATWEEL_ALEF) return (entry & COLUMN_LETTER) === ALEF
  return (entry & COLUMN_LETTER) === number || columns.others[column] === number || ((entry & SEAT) !== 0 && (letter & HAMZA_SEAT) !== 0)
}

/** The same of the letters [from, to) of a match's stream; what lies outside the match agrees with nothing. */
export function agreedBetween(letters: Uint8Array, columns: Columns, { q, columns: path }: Match, from: number, to: number): number {
  return agreedLetters(letters, columns, Math.max(from, q), path.subarray(Math.max(0, from - q), Math.max(0, to - q)))
}

/** Whether an edition writes a letter in this column. */
export function writes(columns: Columns, column: number, edition: 'uthmani' | 'imlai'): boolean {
  return (columns.words[column]! & (edition === 'uthmani' ? HAS_UTHMANI : HAS_IMLAI)) !== 0
}

/** Whether letters [from, to) of a match are the verse's, one behind the other, with nothing left out between them. */
export function agreesWithin(letters: Uint8Array, columns: Columns, { q, columns: path }: Match, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const column = path[at - q]!
    if (!agrees(letters[at]!, columns, column) || (at > from && !isPassedOver(columns, path[at - 1 - q]! + 1, column))) return false
  }
  return true
}
