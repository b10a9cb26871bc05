import { ALEF, LETTER } from '../letters.js'
import { type Columns, HAS_IMLAI, HAS_UTHMANI, OPTIONAL, SEAT, SOFT } from '../index/columns.js'
import { clashes } from './clash.js'
import { isEverydayDivision } from './everyday-divisions.js'
import { EVERYDAY } from './everyday.generated.js'
import { NO_COLUMN } from '../match/align.js'
import { Walk } from '../match/walk.js'
import type { WordGroup } from './groups.js'
import { type EditionWord, procliticColumns } from './edition-words.js'
import type { DocumentWord } from './document-words.js'
import { isFathatan, isHaraka, isSmallLetter, isSukun, isWithoutTanwin, type LetterMarks, marksAfter, NO_MARKS, withoutMarksAndSpaces } from '../harakat.js'

/** How the words of a group relate to the edition's. `everyday`: spelled as neither edition has them and everybody writes them. */
export type Relation = 'same' | 'everyday' | 'spelling' | 'vowelling' | 'different'

export interface CompareOptions {
  /** The quotation, or its document, shows Uthmani spelling: what Uthmani writes small may be left out. */
  readonly uthmani: boolean
  /** Whether a word of the quotation is spelled as Uthmani alone spells it: then the rasm is right in the others too. */
  readonly showsRasm: () => boolean
  /** The quotation is written in letters of Persian or Urdu print: ی, ک, ہ, ۃ. */
  readonly eastern: boolean
  /** The first group of the quotation: it may leave a proclitic to the edition. */
  readonly first: boolean
  /** The last group of the quotation: its last letter may be read in pause. */
  readonly last: boolean
}

/** Words of both editions that stand in the group's columns. */
export interface GroupWords {
  readonly uthmani: readonly EditionWord[]
  readonly imlai: readonly EditionWord[]
}

export class Comparer {
  readonly #columns: Columns
  readonly #walk: Walk

  constructor(columns: Columns) {
    this.#columns = columns
    this.#walk = new Walk(columns)
  }

  /** @param words the same words in both editions: a document may follow either */
  compare(group: WordGroup, words: GroupWords, options: CompareOptions): Relation {
    if (group.document.length === 0 || group.edition.length === 0) return 'different'
    if (isVerbatim(group, words, options.uthmani)) return 'same'
    const letters = Uint8Array.from(group.document.flatMap((word) => word.letters))
    const c = group.edition[0]!.c
    const cEnd = group.edition.at(-1)!.cEnd
    const first = group.document[0]!.columns.find((column) => column !== NO_COLUMN) ?? c
    const cut = options.first ? procliticColumns(this.#columns, group.edition[0]!, first) : 0
    const start = c + cut
    const walk = this.#walk.forward(letters, 0, letters.length, start, cEnd)
    const uthmani = options.uthmani || this.isUthmaniForm(group, words)
    if (walk.q !== letters.length) return 'different'
    const isRasm = uthmani || (walk.softSkips <= smallLetters(group) && this.#restIsFree(walk.c, cEnd, false)) || (isRasmOf(words, group) && options.showsRasm())
    if (!isRasm || !this.#restIsFree(walk.c, cEnd, true)) return 'different'
    const spelled = this.#isSpelled(group, words, cut > 0)
    const everyday = !spelled && isEveryday(group, words, options)
    if (!spelled && !everyday && clashes(group, words)) return 'different'
    const relation: Relation = spelled ? 'same' : everyday ? 'everyday' : 'spelling'
    return group.document.some(hasMarks) && this.#contradicts(group, words, options) ? 'vowelling' : relation
  }

  /**
   * A spelling that is Uthmani and can be nothing else: with a letter that only Uthmani writes (الصلوة), with its hamza apart (ءامنوا),
   * or as one word what plain spelling divides (يأيها).
   */
  isUthmaniForm(group: WordGroup, words: GroupWords): boolean {
    const joins = group.document.length === words.uthmani.length && words.imlai.length > words.uthmani.length
    return (joins || this.#writesUthmaniLetter(group) || group.document.some(({ text }) => HAMZA_APART.test(text))) && isRasmOf(words, group)
  }

  #writesUthmaniLetter(group: WordGroup): boolean {
    return group.document.some((word) => word.columns.some((column) => column !== NO_COLUMN && (this.#columns.words[column]! & (HAS_UTHMANI | HAS_IMLAI)) === HAS_UTHMANI))
  }

  /** Columns that may all be left out. */
  #restIsFree(c: number, cEnd: number, uthmani: boolean): boolean {
    const free = uthmani ? OPTIONAL | SEAT | SOFT : OPTIONAL | SEAT
    for (let at = c; at < cEnd; at++) if ((this.#columns.letters[at]! & free) === 0) return false
    return true
  }

  /** Whether the words are written, letter for letter, as one of the editions writes them. */
  #isSpelled(group: WordGroup, words: GroupWords, isCut: boolean): boolean {
    const own = withoutMarksAndSpaces(group.document.map((word) => word.text).join(''))
    const isOwn = (edition: readonly EditionWord[]): boolean => {
      const text = spellingOf(edition)
      return text === own || (isCut && text.length > own.length && text.length - own.length <= 2 && text.endsWith(own))
    }
    return isOwn(words.imlai) || isOwn(words.uthmani)
  }

  /** Whether a mark says something else than the marks of every edition that has one there. */
  #contradicts(group: WordGroup, words: GroupWords, options: CompareOptions): boolean {
    if (contradictsOnHamza(group, words, options.last)) return true
    const marks = [marksByColumn(words.uthmani), marksByColumn(words.imlai)]
    for (const [w, word] of group.document.entries()) {
      const lastWord = options.last && w === group.document.length - 1
      for (let i = 0; i < word.columns.length; i++) {
        const column = word.columns[i]!
        if (column === NO_COLUMN) continue
        const own = ownMarks(word, i)
        if (own === NO_MARKS) continue
        // A word may be read in pause, and printers write it so before an alef that is only a bridge: عَنْ الْأَنْفَالِ.
        const inPause = i === word.columns.length - 1 || (lastWord && i >= word.columns.length - 2)
        if (contradictsAll(own, marks.map((edition) => edition.get(column)), (word.letters[i]! & LETTER) === ALEF, inPause, i === 0, lastWord)) return true
      }
    }
    return false
  }
}

/** ءامنوا, وءاتوا: plain spelling has آ. */
const HAMZA_APART = /^(?:[\u0648\u0641\u0628\u0644\u0643][\u064b-\u0652]*)?\u0621[\u064b-\u0652]*\u0627/

function isRasmOf(words: GroupWords, { document }: WordGroup): boolean {
  return spellingOf(words.uthmani) === withoutMarksAndSpaces(document.map(({ text }) => text).join(''))
}

/** Each word is the edition's, or spelled as everybody spells it in this ayah, or as Persia and India do. */
function isEveryday({ document }: WordGroup, { uthmani, imlai }: GroupWords, { eastern }: CompareOptions): boolean {
  if (eastern) {
    const own = asEastern(withoutMarksAndSpaces(document.map(({ text }) => text).join('')))
    if (isSameInEast(own, asEastern(spellingOf(imlai))) || isSameInEast(own, asEastern(spellingOf(uthmani)))) return true
  }
  return (
    isEverydayDivision(document, imlai) ||
    (document.length === imlai.length &&
      document.every(({ text }, i) => {
        const own = withoutMarksAndSpaces(text)
        const { ayah, spelling } = imlai[i]!
        return sameSeats(own) === sameSeats(spelling) || EVERYDAY.has(`* ${spelling} ${own}`) || EVERYDAY.has(`${ayah} ${spelling} ${own}`)
      }))
  )
}

/** Before a waw every seat of a hamza is in use: رءوف, رؤوف; مسئول, مسؤول; جاءوا, جاؤوا. */
function sameSeats(word: string): string {
  return word.replace(SEAT_BEFORE_WAW, '\u0621')
}

/** The print of Persia and India leaves the hamza of an alef out; one that it writes must be the edition's. */
function isSameInEast(own: string, edition: string): boolean {
  if (own.length !== edition.length) return false
  for (let i = 0; i < own.length; i++) if (own[i] !== edition[i] && !(own[i] === ALEF_ALONE && ALEFS.includes(edition[i]!))) return false
  return true
}

const ALEF_ALONE = '\u0627'
const ALEFS = '\u0622\u0623\u0625\u0671'

/** Its letters as others write them; it has one yeh at a word's end. */
function asEastern(word: string): string {
  return word.replace(/[\u06cc\u0649]/g, '\u064a').replace(/\u06a9/g, '\u0643').replace(/[\u06c1\u06be\u06d5]/g, '\u0647').replace(/\u06c3/g, '\u0629')
}

const SEAT_BEFORE_WAW = /[\u0624\u0626](?=\u0648)/g

function spellingOf(words: readonly EditionWord[]): string {
  return words.map((word) => word.spelling).join('')
}

function hasMarks(word: DocumentWord): boolean {
  for (let i = 0; i < word.text.length; i++) if (isHaraka(word.text.charCodeAt(i))) return true
  return false
}

/**
 * The commonest case by far: the document writes the word as an edition does, with its marks or with none. Uthmani
 * without marks drops letters, and serves only where the document shows Uthmani spelling.
 */
function isVerbatim(group: WordGroup, words: GroupWords, uthmani: boolean): boolean {
  const isOwn = (edition: readonly EditionWord[], bare: boolean): boolean =>
    edition.length === group.document.length && group.document.every(({ text }, i) => text === edition[i]!.text || (bare && text === edition[i]!.skeleton) || isEquivalent(edition[i]!.text, text))
  return isOwn(words.imlai, true) || isOwn(words.uthmani, uthmani)
}

/** Letters that the group's words write small: a dagger alef stands for the alef that plain spelling writes (أَبْوَٰب). */
function smallLetters(group: WordGroup): number {
  let count = 0
  for (const { text } of group.document) for (let i = 0; i < text.length; i++) if (isSmallLetter(text.charCodeAt(i))) count++
  return count
}

/** Canonical equivalence (UAX #15): the marks of a letter stand in another order, or a hamza apart from its letter. */
function isEquivalent(a: string, b: string): boolean {
  if (a.length === b.length ? sumOfUnits(a) !== sumOfUnits(b) : !COMBINING.test(a) && !COMBINING.test(b)) return false
  return a.normalize('NFC') === b.normalize('NFC')
}

const COMBINING = /[\u0653-\u0655]/

function sumOfUnits(text: string): number {
  let sum = 0
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i)
  return sum
}

/** Marks of a letter of the document; a tanwin on the alef after it is its own. */
function ownMarks(word: { offsets: readonly number[]; letters: readonly number[]; text: string; start: number }, i: number): LetterMarks {
  const marksOf = (index: number): LetterMarks => {
    const at = word.offsets[index]! - word.start
    return marksAfter(word.text, at, (word.offsets[index + 1] ?? word.start + word.text.length) - word.start)
  }
  const own = marksOf(i)
  const isAlef = (word.letters[i]! & LETTER) === ALEF
  if (isAlef && isFathatan(own.vowel) && i > 0) return NO_MARKS
  if (own.vowel === 0 && i === word.letters.length - 2 && (word.letters[i + 1]! & LETTER) === ALEF) {
    const next = marksOf(i + 1)
    if (isFathatan(next.vowel)) return { ...own, vowel: next.vowel, orVowel: next.orVowel }
  }
  return own
}

/** A bare hamza has no column: the marks of each are compared where the words have as many. */
function contradictsOnHamza({ document }: WordGroup, { uthmani, imlai }: GroupWords, last: boolean): boolean {
  const [word, ...others] = document
  if (word === undefined || others.length > 0 || !word.text.includes(HAMZA)) return false
  const own = hamzaMarks(word.text)
  const editions = [uthmani, imlai].flatMap((edition) => (edition.length === 1 ? [hamzaMarks(edition[0]!.text)] : [])).filter((marks) => marks.length === own.length)
  return own.some((marks, i) => {
    const inPause = i === own.length - 1 && ENDS_WITH_HAMZA.test(word.text)
    return marks !== NO_MARKS && contradictsAll(marks, editions.map((edition) => edition[i]), false, inPause, false, last && inPause)
  })
}

const HAMZA = '\u0621'
const HAMZAS = /\u0621[^\u0620-\u064a\u0671-\u06d3]*/g
const ENDS_WITH_HAMZA = /\u0621[^\u0620-\u064a\u0671-\u06d3]*$/

function hamzaMarks(word: string): LetterMarks[] {
  return [...word.matchAll(HAMZAS)].map(({ 0: hamza, index }) => marksAfter(word, index, index + hamza.length))
}

function marksByColumn(words: readonly EditionWord[]): Map<number, LetterMarks> {
  const marks = new Map<number, LetterMarks>()
  for (const word of words) {
    word.letters.forEach((at, i) => {
      if (at < 0) return
      const next = word.letters.slice(i + 1).find((offset) => offset >= 0) ?? word.text.length
      marks.set(word.c + i, marksAfter(word.text, at, next))
    })
  }
  return marks
}

function contradictsAll(own: LetterMarks, editions: readonly (LetterMarks | undefined)[], isAlef: boolean, inPause: boolean, isFirst: boolean, isLast: boolean): boolean {
  let contradicted = false
  for (const edition of editions) {
    if (edition === undefined || edition.vowel === 0) {
      if (edition?.shadda === true && own.vowel === 0) return false
      if (edition?.silent === true && isSukun(own.vowel)) return false
      continue
    }
    if (!contradicts(own, edition, isAlef, inPause, isFirst, isLast)) return false
    contradicted = true
  }
  return contradicted
}

function contradicts(own: LetterMarks, edition: LetterMarks, isAlef: boolean, inPause: boolean, isFirst: boolean, isLast: boolean): boolean {
  if (own.iqlab || edition.iqlab) return false
  // A typographic habit writes أ as an alef with tanwin and shadda: الاٌّرض.
  if (isAlef && own.shadda && own.vowel !== 0) return false
  // An alef carries no sound of its own; printing habits put signs on it (قَالُواْ, وَاَللَّه).
  if (isAlef && (isSukun(own.vowel) || edition.vowel === 0)) return false
  if (own.vowel !== 0 && own.vowel !== edition.vowel && own.orVowel !== edition.vowel) return !(inPause && (isSukun(own.vowel) || (isLast && (isSukun(edition.vowel) || isWithoutTanwin(own.vowel, edition.vowel)))))
  // Assimilation doubles a word's first letter in some editions only.
  return own.shadda && !edition.shadda && !isFirst && own.vowel !== 0
}
