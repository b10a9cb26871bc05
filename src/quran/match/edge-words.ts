// The words at either end of a passage that is presented as a verse. An alignment gives a column to every letter it can, so a word that is
// not the verse's may stand against two words there, against one of the next ayah, or against none:
//
//     document   إن الإنسان لفي │ ضلال          document   وقولوا للناس │ خيرا
//     columns    إن الإنسان لفي │ خسر إلا        columns    وقولوا للناس │
//
// Beyond the words that are like the verse's, one word stands for one word, up to the next pause or the end of the ayah; what is left over
// was put in. Two words and more at the end stand for all that the verse has up to there: one for one they would stop in mid-sentence.
import { COLUMN_LETTER, type Columns, OPTIONAL, SOFT, startsWord } from '../index/columns.js'
import { LETTER } from '../letters.js'
import { foldedLetters } from '../word-forms.js'
import { NO_COLUMN } from './align.js'
import { WORD_START } from './letter-stream.js'
import { agreedLetters, agrees, type Match } from './match.js'
import { joins, STEM_LETTERS } from './stems.js'
import { isShort, MOST_WORDS, type VerseWord, VerseWords } from './verse-words.js'

/** Letters [q, qEnd) of one word, and the columns from the first to the last that agree. */
interface Word {
  readonly q: number
  readonly qEnd: number
  readonly c: number
  readonly cEnd: number
  readonly isLike: boolean
}

/**
 * The match with the verse's words that its first and last words stand for; the same where no word is like the verse's.
 * @param isEnding whether an ayah ends with letters [q, qEnd)
 */
export function withEdgeWords(letters: Uint8Array, columns: Columns, match: Match, isEnding: (q: number, qEnd: number) => boolean): Match {
  const words = wordsOf(letters, columns, match)
  const first = words.findIndex(({ isLike }) => isLike)
  if (first < 0) return match
  const last = words.findLastIndex(({ isLike }) => isLike)
  const edges = new Edges(letters, columns, match)
  edges.settleEnd(words, last, isEnding)
  edges.settleStart(words, first)
  return edges.match()
}

class Edges {
  readonly #letters: Uint8Array
  readonly #columns: Columns
  readonly #verse: VerseWords
  readonly #match: Match
  readonly #path: Int32Array
  #c: number
  #cEnd: number

  constructor(letters: Uint8Array, columns: Columns, match: Match) {
    this.#letters = letters
    this.#columns = columns
    this.#verse = new VerseWords(columns)
    this.#match = match
    this.#path = match.columns.slice()
    this.#c = match.c
    this.#cEnd = match.cEnd
  }

  match(): Match {
    const agreed = agreedLetters(this.#letters, this.#columns, this.#match.q, this.#path)
    return { ...this.#match, columns: this.#path, c: this.#c, cEnd: this.#cEnd, agreed }
  }

  settleEnd(words: readonly Word[], last: number, isEnding: (q: number, qEnd: number) => boolean): void {
    const reordered = this.#reorderedEnd(words)
    if (reordered !== null) {
      this.#cEnd = reordered
      return
    }
    const isOther = last + 1 === words.length && this.#isOtherEnding(words, isEnding)
    const kept = isOther ? words.slice(0, -2).findLastIndex(({ isLike }) => isLike) : this.#withoutHalf(words, last)
    if (kept + 1 === words.length) {
      this.#cEnd = this.#endWithoutTouched(words[kept]!)
      return
    }
    const own = this.#verse.wordAt(words[kept]!.cEnd - 1)
    let next = this.#verse.wordsAfter(own)
    let cEnd = own.cEnd
    let left = 0
    for (const word of words.slice(kept + 1)) {
      this.#leaveOut([word])
      const found = isOther ? NO_COLUMN : this.#putOn(word, next.slice(0, left + WORDS_PASSED_OVER))
      if (found >= 0) {
        cEnd = next[found]!.cEnd
        next = next.slice(found + 1)
        left = 0
      } else left++
    }
    const toPause = this.#verse.wordsToPause(next)
    const stands = next.slice(0, left >= SEVERAL && toPause < MOST_WORDS ? toPause : Math.min(left, toPause))
    // No clause ends with لا or من: what was changed is the word after it.
    if (stands.length > 0 && isShort(this.#columns, stands.at(-1)!) && stands.length < toPause) stands.push(next[stands.length]!)
    this.#cEnd = stands.at(-1)?.cEnd ?? cEnd
  }

  settleStart(words: readonly Word[], first: number): void {
    const reordered = this.#reorderedStart(words)
    if (reordered !== null) {
      this.#c = reordered
      return
    }
    if (first === 0) {
      this.#c = this.#startWithoutTouched(words[0]!)
      return
    }
    const own = this.#verse.wordAt(words[first]!.c)
    let before = this.#verse.wordsBefore(own)
    let start = own
    let left = 0
    const rest = words.slice(0, first)
    for (const word of rest.toReversed()) {
      this.#leaveOut([word])
      const found = this.#putOn(word, before.slice(0, left + WORDS_PASSED_OVER))
      if (found >= 0) {
        start = before[found]!
        before = before.slice(found + 1)
        left = 0
      } else left++
    }
    if (isInvocation(this.#letters, rest)) left = 0
    this.#c = before.slice(0, Math.min(left, this.#verse.wordsFromPause(start, before))).at(-1)?.c ?? start.c
  }

  /**
   * Whether the last two words are another verse's ending that shares its last word, or letters of it, with a word of this one that more follow,
   * and the verse has no word for the first of them:
   *
   *     document   والله غفور رحيم
   *     columns    والله      عليم │ حكيم
   */
  #isOtherEnding(words: readonly Word[], isEnding: (q: number, qEnd: number) => boolean): boolean {
    const [before, own] = words.slice(-2)
    if (own === undefined || before === undefined || before.isLike || !words.slice(0, -2).some(({ isLike }) => isLike)) return false
    const next = this.#verse.wordsAfter(this.#verse.wordAt(own.cEnd - 1))
    return this.#verse.wordsToPause(next) > 0 && isEnding(before.q, own.qEnd)
  }

  /** The last word that is the verse's own, where letters of it have gone to the one behind it: of عليم حكيم the first is عليم, though each has two of its letters. */
  #withoutHalf(words: readonly Word[], last: number): number {
    const [before, own] = [words[last - 1], words[last]!]
    if (before === undefined || before.cEnd === 0) return last
    const verse = this.#verse.wordAt(own.cEnd - 1)
    const isNext = last < 2 || this.#verse.wordAt(words[last - 2]!.cEnd - 1).cEnd === verse.c
    if (before.c < verse.c || !isNext || this.#columnsOf(own, verse) !== null || this.#putOn(before, [verse]) < 0) return last
    this.#leaveOut([own])
    return last - 1
  }

  /** A word that stands for one of the verse may touch the next with a letter: الفقهاء for العلماء إن. Then the first alone is meant. */
  #endWithoutTouched({ q, qEnd, c, cEnd }: Word): number {
    const own = this.#verse.wordAt(cEnd - 1)
    if (own.c <= c || isShort(this.#columns, this.#verse.wordAt(own.c - 1))) return this.#cEnd
    const [from, to] = [q - this.#match.q, qEnd - this.#match.q]
    const touched = this.#path.subarray(from, to).filter((column, i) => column >= own.c && agrees(this.#letters[q + i]!, this.#columns, column)).length
    if (touched > TOUCHED * (own.cEnd - own.c)) return this.#cEnd
    for (let i = from; i < to; i++) if (this.#path[i]! >= own.c) this.#path[i] = NO_COLUMN
    return own.c
  }

  /** The same at the start, where a letter of the first word touches the word before: فامسحوا for المرافق وامسحوا. */
  #startWithoutTouched({ q, qEnd, c, cEnd }: Word): number {
    const own = this.#verse.wordAt(c)
    if (own.cEnd >= cEnd) return this.#c
    const [from, to] = [q - this.#match.q, qEnd - this.#match.q]
    const touched = this.#path.subarray(from, to).filter((column, i) => column < own.cEnd && agrees(this.#letters[q + i]!, this.#columns, column)).length
    const share = touched / (own.cEnd - own.c)
    if (share > TOUCHED || (share === TOUCHED && isShort(this.#columns, own))) return this.#c
    for (let i = from; i < to; i++) if (this.#path[i]! < own.cEnd) this.#path[i] = NO_COLUMN
    return own.cEnd
  }

  /** Where the last words are those that follow in the verse, in another order, the column at which these end: القلوب تطمئن for تطمئن القلوب. */
  #reorderedEnd(words: readonly Word[]): number | null {
    for (let count = 2; count <= MOST_REORDERED && count < words.length; count++) {
      const before = words[words.length - count - 1]!
      if (!before.isLike) continue
      const theirs = this.#verse.wordsAfter(this.#verse.wordAt(before.cEnd - 1)).slice(0, count)
      const own = words.slice(-count)
      if (!this.#isReordered(own, theirs)) continue
      this.#putOnInPlace(own, theirs)
      return theirs.at(-1)!.cEnd
    }
    return null
  }

  /** The same at the start. */
  #reorderedStart(words: readonly Word[]): number | null {
    for (let count = 2; count <= MOST_REORDERED && count < words.length; count++) {
      const after = words[count]!
      if (!after.isLike) continue
      const theirs = this.#verse.wordsBefore(this.#verse.wordAt(after.c)).slice(0, count).toReversed()
      const own = words.slice(0, count)
      if (!this.#isReordered(own, theirs)) continue
      this.#putOnInPlace(own, theirs)
      return theirs[0]!.c
    }
    return null
  }

  /** The same words, in another order; what stands before the first and the later ones may have stayed: المنكر والفحشاء for الفحشاء والمنكر. */
  #isReordered(own: readonly Word[], theirs: readonly VerseWord[]): boolean {
    if (own.length !== theirs.length || own.every((word, i) => this.#isStemOf(word, theirs[i]!))) return false
    const left = [...theirs]
    for (const word of own) {
      const at = left.findIndex((one) => this.#isStemOf(word, one))
      if (at < 0) return false
      left.splice(at, 1)
    }
    return true
  }

  /** The word of the verse, among the nearest, that a word is; its letters stand there now. */
  #putOn(word: Word, near: readonly VerseWord[]): number {
    for (const [i, one] of near.entries()) {
      const columns = this.#columnsOf(word, one)
      if (columns === null) continue
      this.#path.set(columns, word.q - this.#match.q)
      return i
    }
    return -1
  }

  /** Of words in another order, those that are where the verse has them. */
  #putOnInPlace(own: readonly Word[], theirs: readonly VerseWord[]): void {
    this.#leaveOut(own)
    own.forEach((word, i) => this.#putOn(word, [theirs[i]!]))
  }

  #leaveOut(words: readonly Word[]): void {
    for (const { q, qEnd } of words) this.#path.fill(NO_COLUMN, q - this.#match.q, qEnd - this.#match.q)
  }

  /** The word is that of the verse, behind whatever proclitic on either side. */
  #isStemOf(word: Word, own: VerseWord): boolean {
    if (this.#columnsOf(word, own) !== null) return true
    const stems = [word.q, ...(joins(this.#letters[word.q]! & LETTER) ? [word.q + 1] : [])].filter((q) => word.qEnd - q >= STEM_LETTERS)
    const starts = [own.c, ...(joins(this.#columns.letters[own.c]! & COLUMN_LETTER) ? [own.c + 1] : [])]
    return stems.some((q) => starts.some((c) => this.#columnsOf({ ...word, q }, { c, cEnd: own.cEnd }) !== null))
  }

  /** The column of each letter of a word, where its letters are those of a word of the verse; else null. */
  #columnsOf({ q, qEnd }: Word, { c, cEnd }: VerseWord): number[] | null {
    const path: number[] = []
    for (let at = c; at < cEnd; at++) {
      const entry = this.#columns.letters[at]!
      const next = q + path.length
      if (next < qEnd && (entry & COLUMN_LETTER) === (this.#letters[next]! & LETTER)) path.push(at)
      else if ((entry & (OPTIONAL | SOFT)) === 0) return null
    }
    return path.length === qEnd - q ? path : null
  }
}

/** Words of the verse that may be left out before one that is found again. */
const WORDS_PASSED_OVER = 3
/** Share of its letters up to which a word is no more than touched. */
const TOUCHED = 0.5
/** Words in the place of a verse's own last ones are another ending: it stands for all of the verse's, up to the pause or the ayah's end. */
const SEVERAL = 2
/** Words at an edge that changed places. */
const MOST_REORDERED = 4

/** «اللهم» stands before a verse that is said as a prayer, and is no word of it. */
const INVOCATION: readonly number[] = foldedLetters('\u0627\u0644\u0644\u0647\u0645')

function isInvocation(letters: Uint8Array, words: readonly Word[]): boolean {
  const [word] = words
  return words.length === 1 && word!.qEnd - word!.q === INVOCATION.length && INVOCATION.every((letter, i) => (letters[word!.q + i]! & LETTER) === letter)
}

function wordsOf(letters: Uint8Array, columns: Columns, match: Match): Word[] {
  const words: Word[] = []
  for (let q = match.q; q < match.qEnd; ) {
    let qEnd = q + 1
    while (qEnd < match.qEnd && (letters[qEnd]! & WORD_START) === 0) qEnd++
    const own = match.columns.subarray(q - match.q, qEnd - match.q).filter((column, i) => agrees(letters[q + i]!, columns, column))
    const [c, cEnd] = [own[0] ?? NO_COLUMN, (own.at(-1) ?? NO_COLUMN) + 1]
    words.push({ q, qEnd, c, cEnd, isLike: own.length > 0 && isLike(columns, own.length, qEnd - q, c, cEnd) })
    q = qEnd
  }
  return words
}

/** Half of the letters of both sides agree, of a few letters two thirds, and more than one: a letter agrees by accident. */
function isLike(columns: Columns, agreed: number, length: number, c: number, cEnd: number): boolean {
  let [from, to] = [c, cEnd]
  while (from > 0 && !startsWord(columns, from)) from--
  while (to < columns.letters.length && !startsWord(columns, to)) to++
  let expected = 0
  for (let at = from; at < to; at++) if ((columns.letters[at]! & (OPTIONAL | SOFT)) === 0) expected++
  const share = length < 4 ? 2 / 3 : 1 / 2
  return agreed >= share * Math.max(length, expected) && (agreed > 1 || length === 1)
}
