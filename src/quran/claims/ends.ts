import type { Columns } from '../index/columns.js'
import { NO_COLUMN } from '../match/align.js'
import { MATCH } from '../match/costs.js'
import { type LetterStream, WORD_START } from '../match/letter-stream.js'
import { agrees, type Match } from '../match/match.js'

/** Fewer letters than this are no quotation of their own. */
export const SHORTEST = 6

/** Cuts a local alignment back to whole words that belong to it, at both ends. */
export function trimmed(text: string, columnStream: Columns, stream: LetterStream, match: Match): Match | null {
  const words = alignedWords(columnStream, stream, match)
  const sentence = sentenceOf(text, stream, words)
  let { from, to } = sentence
  while (from < to && isLoose(words, from, 1)) from = afterBreak(words, from, to)
  while (to > from && isLoose(words, to - 1, -1)) to = beforeBreak(words, from, to)
  if (from >= to) return null
  const [q, qEnd] = [words[from]!.q, words[to - 1]!.qEnd]
  if (qEnd - q < SHORTEST) return null
  const columns = new Int32Array(qEnd - q).fill(NO_COLUMN)
  for (let i = Math.max(q, match.q); i < Math.min(qEnd, match.qEnd); i++) columns[i - q] = match.columns[i - match.q]!
  const aligned = columns.filter((column) => column !== NO_COLUMN)
  const agreed = columns.reduce((sum, column, i) => sum + (agrees(stream.letters[q + i]!, columnStream, column) ? 1 : 0), 0)
  return { ...match, q, qEnd, c: aligned[0]!, cEnd: aligned.at(-1)! + 1, columns, agreed }
}

const SENTENCE_END = /[.!?\u061f\u06d4]/
/** Words of the sentence before, or after, that resemble the verse by chance: no more than these. */
const STRAY_WORDS = 5
/** Share of their letters that must agree if they belong to the verse. */
const SAME_SENTENCE = 0.75

/**
 * The words [from, to) without those of a neighbouring sentence that resemble the verse by chance.
 *
 *     … من أراضي الولاية. والنهار والشمس والقمر …
 *       └── stray ──┘
 */
function sentenceOf(text: string, stream: LetterStream, words: readonly AlignedWord[]): { from: number; to: number } {
  let [from, to] = [0, words.length]
  for (let i = 1; i < words.length; i++) {
    if (!SENTENCE_END.test(text.slice(stream.offsets[words[i - 1]!.qEnd - 1]! + 1, stream.offsets[words[i]!.q]))) continue
    if (i <= STRAY_WORDS && i < words.length - i && agreedShare(words, 0, i) < SAME_SENTENCE) from = i
    else if (words.length - i <= STRAY_WORDS && words.length - i < i && agreedShare(words, i, words.length) < SAME_SENTENCE) {
      to = i
      break
    }
  }
  return { from, to }
}

function agreedShare(words: readonly AlignedWord[], from: number, to: number): number {
  let [agreed, letters] = [0, 0]
  for (let i = from; i < to; i++) {
    agreed += words[i]!.agreed
    letters += words[i]!.qEnd - words[i]!.q
  }
  return agreed / letters
}

/** The words that an alignment touches, whole. */
function alignedWords(columnStream: Columns, stream: LetterStream, match: Match): AlignedWord[] {
  const { letters } = stream
  const words: AlignedWord[] = []
  let q = match.q
  while (q > 0 && (letters[q]! & WORD_START) === 0) q--
  while (q < match.qEnd) {
    let qEnd = q + 1
    while (qEnd < stream.count && (letters[qEnd]! & WORD_START) === 0) qEnd++
    let agreed = 0
    let first = NO_COLUMN
    let last = NO_COLUMN
    for (let i = Math.max(q, match.q); i < Math.min(qEnd, match.qEnd); i++) {
      const column = match.columns[i - match.q]!
      if (column === NO_COLUMN) continue
      if (first === NO_COLUMN) first = column
      last = column
      if (agrees(letters[i]!, columnStream, column)) agreed++
    }
    words.push({ q, qEnd, agreed, first, last })
    q = qEnd
  }
  return words
}

interface AlignedWord {
  readonly q: number
  readonly qEnd: number
  readonly agreed: number
  /** First and last column of its letters, or `NO_COLUMN`. */
  readonly first: number
  readonly last: number
}

/** Share of a word's letters that must agree for it to end a quotation. */
const END_WORD = 0.7
/** Columns that may lie between two words of one stretch. */
const STRETCH = 3
/** Letters of a stretch at an end that tell by themselves. */
const TELLING_STRETCH = 12

/** Whether the word at an end, or the short stretch it belongs to, is there by accident. */
function isLoose(words: readonly AlignedWord[], at: number, step: 1 | -1): boolean {
  const word = words[at]!
  if (word.agreed < END_WORD * (word.qEnd - word.q)) return true
  let letters = 0
  for (let i = at; ; i += step) {
    const own = words[i]!
    letters += own.agreed
    if (letters >= TELLING_STRETCH) return false
    const next = words[i + step]
    if (next === undefined) return false
    if (next.first === NO_COLUMN || columnsBetween(own, next) > STRETCH) return true
  }
}

function columnsBetween(a: AlignedWord, b: AlignedWord): number {
  return a.first < b.first ? b.first - a.last - 1 : a.first - b.last - 1
}

/** The word after a loose stretch that starts at `from`. */
function afterBreak(words: readonly AlignedWord[], from: number, to: number): number {
  let i = from
  while (i + 1 < to && words[i]!.first !== NO_COLUMN && words[i + 1]!.first !== NO_COLUMN && words[i]!.agreed >= END_WORD * (words[i]!.qEnd - words[i]!.q) && columnsBetween(words[i]!, words[i + 1]!) <= STRETCH) i++
  return i + 1
}

/** One past the word before a loose stretch that ends at `to`. */
function beforeBreak(words: readonly AlignedWord[], from: number, to: number): number {
  let i = to - 1
  while (i - 1 >= from && words[i]!.first !== NO_COLUMN && words[i - 1]!.first !== NO_COLUMN && words[i]!.agreed >= END_WORD * (words[i]!.qEnd - words[i]!.q) && columnsBetween(words[i - 1]!, words[i]!) <= STRETCH) i--
  return i
}

/** Letters without a column, or columns without a letter, from which on an alignment counts as broken. */
const BREAK_LETTERS = 3
const BREAK_COLUMNS = 5

/** The longest stretch of an alignment in which no words are put in or left out. */
export function longestUnbroken(match: Match): Match {
  const { columns } = match
  let best = { from: 0, to: 0 }
  let from = 0
  let last = -1
  for (let i = 0; i < columns.length; i++) {
    if (columns[i] === NO_COLUMN) continue
    if (last >= 0 && (i - last > BREAK_LETTERS || columns[i]! - columns[last]! > BREAK_COLUMNS)) from = i
    last = i
    if (i + 1 - from > best.to - best.from) best = { from, to: i + 1 }
  }
  if (best.to - best.from === columns.length) return match
  const kept = columns.slice(best.from, best.to)
  return { ...match, q: match.q + best.from, qEnd: match.q + best.to, columns: kept, c: kept[0]!, cEnd: kept.at(-1)! + 1, score: MATCH * kept.filter((c) => c !== NO_COLUMN).length }
}
