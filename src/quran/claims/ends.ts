import { lastAtOrBefore } from '../../text/index.js'
import type { Columns } from '../index/columns.js'
import { NO_COLUMN } from '../match/align.js'
import { MATCH } from '../match/costs.js'
import { APART, type LetterStream, WORD_START } from '../match/letter-stream.js'
import { agrees, type Match, withColumns } from '../match/match.js'
import type { WordForms } from '../word-forms.js'

/** Fewer letters than this are no quotation of their own. */
export const SHORTEST = 6

/** Cuts a local alignment back to whole words that belong to it, at both ends. */
export function trimmed(text: string, columnStream: Columns, stream: LetterStream, match: Match, forms: WordForms): Match | null {
  const all = alignedWords(columnStream, stream, match, forms)
  // What stands at an end by accident is no part of a sentence that is weighed.
  const firm = withoutLoose(all, { from: 0, to: all.length })
  const words = all.slice(firm.from, firm.to)
  const own = withoutLoose(words, sentenceOf(text, stream, words))
  const [from, to] = [own.from, beforeStub(text, columnStream, stream, words, own)]
  if (from >= to) return null
  const [q, qEnd] = [words[from]!.q, words[to - 1]!.qEnd]
  if (qEnd - q < SHORTEST) return null
  const columns = new Int32Array(qEnd - q).fill(NO_COLUMN)
  for (let i = Math.max(q, match.q); i < Math.min(qEnd, match.qEnd); i++) columns[i - q] = match.columns[i - match.q]!
  return withColumns(stream.letters, columnStream, match, q, columns)
}

/** Words [from, to) of an alignment. */
interface Words {
  readonly from: number
  readonly to: number
}

/** The words of a stretch without those at its ends that are there by accident. */
function withoutLoose(words: readonly AlignedWord[], stretch: Words): Words {
  let { from, to } = stretch
  while (from < to && isLoose(words, from, 1)) from = afterBreak(words, from, to)
  while (to > from && isLoose(words, to - 1, -1)) to = beforeBreak(words, from, to)
  return { from, to }
}

const SENTENCE_END = /[.!?\u061f\u06d4]/
/** What parts the writer's own words from a verse. */
const PAUSE = /[.!?\u061f\u06d4,;:\u060c\u061b]/
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
function sentenceOf(text: string, stream: LetterStream, words: readonly AlignedWord[]): Words {
  let [from, to] = [0, words.length]
  for (let i = 1; i < words.length; i++) {
    if (!SENTENCE_END.test(text.slice(stream.offsets[words[i - 1]!.qEnd - 1]! + 1, stream.offsets[words[i]!.q]))) continue
    if (i <= STRAY_WORDS && i <= words.length - i && agreedShare(words, 0, i) < SAME_SENTENCE) from = i
    else if (words.length - i <= STRAY_WORDS && words.length - i <= i && agreedShare(words, i, words.length) < SAME_SENTENCE) {
      to = i
      break
    }
  }
  return { from, to }
}

/** Letters of a last word that many sentences have: «من», «على». */
const STUB = 3
const BORDER = '|'

/**
 * Where the words end without a last one that the writer's own sentence has too: it stands behind a word that is not the verse's, or behind the
 * border of a cell, and neither the sentence nor the ayah ends with it.
 *
 *     قال تعالى: ربنا لا تزغ قلوبنا بعد إذ هديتنا واجعلنا من الراسخين          وهب لنا من لدنك
 */
function beforeStub(text: string, { ayat }: Columns, { offsets, count }: LetterStream, words: readonly AlignedWord[], { from, to }: Words): number {
  if (to - from < 2) return to
  const [before, last] = [words[to - 2]!, words[to - 1]!]
  if (last.qEnd - last.q > STUB || last.qEnd >= count) return to
  const gap = (q: number): string => text.slice(offsets[q - 1]! + 1, offsets[q])
  if (gap(last.q).includes(BORDER)) return to - 1
  const endsAyah = ayat[lastAtOrBefore(ayat, last.last) + 1] === last.last + 1
  if (before.isRight || endsAyah || PAUSE.test(gap(last.qEnd)) || gap(last.qEnd).includes('\n')) return to
  let end = to - 1
  while (end > from && !words[end - 1]!.isRight) end--
  return end
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
function alignedWords(columnStream: Columns, stream: LetterStream, match: Match, forms: WordForms): AlignedWord[] {
  const { letters } = stream
  const isSound = match.agreed > SOUND * (match.qEnd - match.q)
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
    const share = isSound || forms.hasLetters(letters, q, qEnd) ? END_WORD : DAMAGED_END_WORD
    words.push({ q, qEnd, agreed, first, last, isRight: agreed >= share * (qEnd - q) })
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
  readonly isRight: boolean
}

/** Share of a word's letters that must agree for it to end a quotation. */
const END_WORD = 0.7
/** … of a damaged one, no word of the Quran, in an alignment that is damaged: two of three. */
const DAMAGED_END_WORD = 0.6
/** Where more letters of the alignment agree, its ends are not taken for damaged. */
const SOUND = 0.9
/** Columns that may lie between two words of one stretch. */
const STRETCH = 3
/** Letters of a stretch at an end that tell by themselves. */
const TELLING_STRETCH = 12

/** Whether the word at an end, or the short stretch it belongs to, is there by accident. */
function isLoose(words: readonly AlignedWord[], at: number, step: 1 | -1): boolean {
  const word = words[at]!
  if (!word.isRight) return true
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
  while (i + 1 < to && words[i]!.first !== NO_COLUMN && words[i + 1]!.first !== NO_COLUMN && words[i]!.isRight && columnsBetween(words[i]!, words[i + 1]!) <= STRETCH) i++
  return i + 1
}

/** One past the word before a loose stretch that ends at `to`. */
function beforeBreak(words: readonly AlignedWord[], from: number, to: number): number {
  let i = to - 1
  while (i - 1 >= from && words[i]!.first !== NO_COLUMN && words[i - 1]!.first !== NO_COLUMN && words[i]!.isRight && columnsBetween(words[i - 1]!, words[i]!) <= STRETCH) i--
  return i
}

/** Letters without a column, or columns without a letter, from which on an alignment counts as broken. */
const BREAK_LETTERS = 3
const BREAK_COLUMNS = 5

/** Where more of the letters agree, nothing speaks for damage beside them. */
const DAMAGED = 0.95
/** Words beside a damaged quotation that are looked at. */
const BESIDE_WORDS = 4
/** Share of their letters that must agree, of the last one's, and of one that stands alone. */
const BESIDE_SHARE = 0.62
const BESIDE_LAST = 0.5
const BESIDE_ONE = 0.7
/** So few letters agree by chance. */
const BESIDE_LETTERS = 2

/**
 * A damaged quotation with the words beside it that are as damaged: an alignment gave them up, for each costs more than it brings.
 * @param align the columns of letters [q, qEnd) beside column `c`
 */
export function extended(text: string, columnStream: Columns, stream: LetterStream, match: Match, align: (q: number, qEnd: number, c: number, step: 1 | -1) => Int32Array | null): Match {
  if (match.agreed > DAMAGED * (match.qEnd - match.q)) return match
  const before = besideWords(text, stream, match.q, -1)
  const after = besideWords(text, stream, match.qEnd, 1)
  const head = before === match.q ? null : kept(columnStream, stream, before, match.q, align(before, match.q, match.c, -1), -1)
  const tail = after === match.qEnd ? null : kept(columnStream, stream, match.qEnd, after, align(match.qEnd, after, match.cEnd, 1), 1)
  if (head === null && tail === null) return match
  const q = head?.q ?? match.q
  const qEnd = tail?.qEnd ?? match.qEnd
  const columns = new Int32Array(qEnd - q).fill(NO_COLUMN)
  if (head !== null) columns.set(head.columns)
  columns.set(match.columns, match.q - q)
  if (tail !== null) columns.set(tail.columns, match.qEnd - q)
  return withColumns(stream.letters, columnStream, match, q, columns)
}

/** Where the words beside letter `q` begin (or end) that are looked at: at most so many, up to the next sign of a pause. */
function besideWords(text: string, stream: LetterStream, q: number, step: 1 | -1): number {
  const { letters, offsets, count } = stream
  let edge = q
  for (let words = 0; words < BESIDE_WORDS; words++) {
    if (step > 0 ? edge >= count : edge <= 0) break
    const gap = text.slice(offsets[edge - 1]! + 1, offsets[edge])
    if (PAUSE.test(gap) || (letters[edge]! & APART) !== 0) break
    edge += step
    while (step > 0 ? edge < count && (letters[edge]! & WORD_START) === 0 : edge > 0 && (letters[edge]! & WORD_START) === 0) edge += step
  }
  return edge
}

/** Letters from `q` on, up to `qEnd`, and the column of each. */
interface Kept {
  readonly q: number
  readonly qEnd: number
  readonly columns: Int32Array
}

/** As many words of letters [q, qEnd) as agree well enough, from the quotation outwards. */
function kept(columnStream: Columns, stream: LetterStream, q: number, qEnd: number, columns: Int32Array | null, step: 1 | -1): Kept | null {
  if (columns === null) return null
  let best: Kept | null = null
  let [agreed, letters, last, ownLetters, words] = [0, 0, 0, 0, 0]
  const isEdge = (at: number): boolean => (step > 0 ? at + 1 === qEnd || (stream.letters[at + 1]! & WORD_START) !== 0 : (stream.letters[at]! & WORD_START) !== 0)
  for (let at = step > 0 ? q : qEnd - 1; step > 0 ? at < qEnd : at >= q; at += step) {
    letters++
    ownLetters++
    if (agrees(stream.letters[at]!, columnStream, columns[at - q]!)) {
      agreed++
      last++
    }
    if (!isEdge(at)) continue
    words++
    if (agreed >= (words === 1 ? BESIDE_ONE : BESIDE_SHARE) * letters && last >= BESIDE_LAST * ownLetters && letters > BESIDE_LETTERS) {
      const [from, to] = step > 0 ? [q, at + 1] : [at, qEnd]
      best = { q: from, qEnd: to, columns: columns.slice(from - q, to - q) }
    }
    last = ownLetters = 0
  }
  return best
}

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
