// Words that a commentary takes up again from a verse that it has just quoted, to explain them:
// «﴿وإنهما لبإمام مبين﴾ … لَبِإِمَامٍ مُبِينٍ: لطريق واضح», «… (عصبة منكم) العصبة الجماعة من العشرة إلى الأربعين».
import { lastAtOrBefore, partitionPoint } from '../../text/index.js'
import { countHarakat } from '../harakat.js'
import type { QuranIndex } from '../index/index-file.js'
import { endOfMarks } from '../judge/document-words.js'
import type { ColumnRange } from '../match/exact.js'
import { countWords, type LetterStream, WORD_START } from '../match/letter-stream.js'
import type { Resolver } from '../match/resolve.js'
import type { Mention } from '../references/types.js'
import { evidenceOf, isVowelled } from './accept.js'
import type { Delimited } from './delimiters.js'
import type { Found } from './find.js'
import { isFormula } from './formulas.js'
import { mentionsAround } from './neighbours.js'

/** UTF-16 units after a quotation in which its words are taken up. */
const REACH = 1500
/** Quotations that a commentary speaks of at a time. */
const RECENT = 3
/** Places of a repeated phrase that may be the one that is explained. */
const MOST_PLACES = 8
const LONGEST_REPEATED = 40
/** What is delimited or vowelled tells with this many letters; without vowel signs, with two words and these. */
const LEAST_LETTERS = 6
const LEAST_LETTERS_UNVOWELLED = 8
const MOST_WORDS = 12

/** Letters [q, qEnd) of the document that something sets off from the words around them. */
interface Lemma {
  readonly q: number
  readonly qEnd: number
  readonly delimited: Delimited | null
}

export class LemmaSearch {
  readonly #index: QuranIndex
  readonly #resolver: Resolver

  constructor(index: QuranIndex, resolver: Resolver) {
    this.#index = index
    this.#resolver = resolver
  }

  /**
   * @param found quotations in reading order
   * @param passages delimited passages, by their starts
   */
  *find(text: string, document: LetterStream, found: readonly Found[], passages: readonly Delimited[], mentions: readonly Mention[]): Generator<Found> {
    for (let i = 0; i < found.length; i++) {
      const from = found[i]!.outerEnd
      const to = Math.min(found[i + 1]?.outerStart ?? text.length, from + REACH)
      const lemmas = [...delimitedIn(document, passages, from, to), ...vowelledIn(text, document, from, to)]
      if (lemmas.length === 0) continue
      const recent = found.slice(Math.max(0, i + 1 - RECENT), i + 1).filter((one) => from - one.outerEnd < REACH)
      const ayat = recent.flatMap((one) => this.#ayatOf(document, one))
      for (const lemma of lemmas) {
        const one = this.#quotation(text, document, lemma, ayat)
        if (one !== null && mentionsAround(text, one.outerStart, one.outerEnd, mentions).after.length === 0) yield one
      }
    }
  }

  #quotation(text: string, { letters, offsets }: LetterStream, { q, qEnd, delimited }: Lemma, ayat: readonly ColumnRange[]): Found | null {
    if (isFormula(letters, q, qEnd)) return null
    for (const range of ayat) {
      const match = this.#resolver.exactWithin(letters, q, qEnd, range)
      if (match === null) continue
      const [start, end] = delimited === null ? [offsets[q]!, endOfMarks(text, offsets[qEnd - 1]! + 1)] : [delimited.start, delimited.end]
      const { outerStart, outerEnd } = delimited ?? { outerStart: start, outerEnd: end }
      const evidence = delimited === null ? (['text'] as const) : evidenceOf(delimited, null, [])
      return { start, end, outerStart, outerEnd, match: { ...match, q: 0, qEnd: qEnd - q }, nearest: [], evidence, speaker: null, glosses: [], isLemma: true }
    }
    return null
  }

  /** Every ayah that a quotation may be of. */
  #ayatOf(document: LetterStream, { start, match, glosses }: Found): ColumnRange[] {
    if (match === null) return []
    const isShort = match.exact && glosses.length === 0 && match.qEnd - match.q <= LONGEST_REPEATED
    const q = document.letterAt(start) + match.q
    const places = isShort ? this.#resolver.places(document.letters, q, q + match.qEnd - match.q) : []
    return places.length === 0 || places.length > MOST_PLACES ? [this.#ayahAround(match.c, match.cEnd)] : places.map((c) => this.#ayahAround(c, c + match.cEnd - match.c))
  }

  #ayahAround(c: number, cEnd: number): ColumnRange {
    const { ayat } = this.#index.columns
    return { c: ayat[lastAtOrBefore(ayat, c)]!, cEnd: ayat[lastAtOrBefore(ayat, cEnd - 1) + 1]! }
  }
}

function* delimitedIn(document: LetterStream, passages: readonly Delimited[], from: number, to: number): Generator<Lemma> {
  const first = partitionPoint(passages.length, (i) => passages[i]!.outerStart < from)
  for (let i = first; i < passages.length && passages[i]!.outerStart < to; i++) {
    const delimited = passages[i]!
    if (!delimited.closed || delimited.outerEnd > to) continue
    const [q, qEnd] = [document.letterAt(delimited.start), document.letterAt(delimited.end)]
    if (qEnd - q < LEAST_LETTERS_UNVOWELLED) continue
    const words = countWords(document.letters, q, qEnd)
    if (words >= 2 && words <= MOST_WORDS) yield { q, qEnd, delimited }
  }
}

/** Vowelled words in a text that leaves most words without vowel signs. */
function vowelledIn(text: string, document: LetterStream, from: number, to: number): Lemma[] {
  if (!isVowelled(text, from, to)) return []
  const { letters, offsets } = document
  const end = document.letterAt(to)
  const runs: Lemma[] = []
  let [words, vowelled] = [0, 0]
  /** First letter of the run that is open, or -1; where its last word ends in the text. */
  let [first, last] = [-1, 0]
  const close = (qEnd: number): void => {
    if (first >= 0 && qEnd - first >= LEAST_LETTERS) runs.push({ q: first, qEnd, delimited: null })
    first = -1
  }
  for (let q = document.letterAt(from); q < end; ) {
    let qEnd = q + 1
    while (qEnd < end && (letters[qEnd]! & WORD_START) === 0) qEnd++
    const [wordStart, wordEnd] = [offsets[q]!, endOfMarks(text, offsets[qEnd - 1]! + 1)]
    if (first >= 0 && !isSpace(text, last, wordStart)) close(q)
    words++
    if (countHarakat(text, wordStart, wordEnd) * 2 >= qEnd - q) {
      vowelled++
      if (first < 0) first = q
      last = wordEnd
    } else close(q)
    q = qEnd
  }
  close(end)
  return vowelled * 2 <= words ? runs.filter(({ q, qEnd }) => countWords(letters, q, qEnd) <= MOST_WORDS) : []
}

function isSpace(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text[i] !== ' ') return false
  return true
}
