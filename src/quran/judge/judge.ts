import { loadLexicon } from '#lexicon'
import type { Found } from '../claims/find.js'
import { partitionPoint } from '../../text/index.js'
import type { Corpus, Edition } from '../corpus.js'
import { LetterStream } from '../match/letter-stream.js'
import { agrees, type Match, similarity } from '../match/match.js'
import type { Difference, Verdict } from '../types.js'
import { Comparer, type GroupWords, type Relation } from './compare.js'
import { type DocumentWord, documentWords } from './document-words.js'
import { type EditionWord, editionWords, offsetAfter, procliticColumns, withoutMarks } from './edition-words.js'
import { groupWords, type WordGroup } from './groups.js'
import { withReordered } from './reordered.js'
import { isDividedOtherwise } from './spaces.js'
import { countHarakat, withoutMarksAndSpaces } from '../harakat.js'
import type { WordForms } from '../word-forms.js'

/** What an alignment says about a quotation. Offsets are UTF-16 offsets of the document. */
export interface Judgement {
  readonly verdict: Verdict
  /** Range of the words that were judged. */
  readonly start: number
  readonly end: number
  readonly coverage: 'whole' | 'part'
  readonly similarity: number
  readonly edition: Edition
  readonly expected: string
  /** The same words in the Uthmani edition, with all marks. */
  readonly uthmani: string
  readonly differences: readonly Difference[]
  readonly pairs: readonly WordPair[]
}

/** A line of `tashih quotes --explain`: the document's words over the edition's. */
export interface WordPair {
  readonly found: string
  readonly expected: string
  readonly relation: Relation
}

/** Share of letters with a vowel sign from which on a quotation counts as vowelled. */
const VOWELLED = 0.15
/** Share of agreeing letters from which on a word is a damaged word, not another one. */
const DAMAGED = 0.4
/** Ayat whose words are kept: documents come back to the same verses. */
const CACHED_AYAT = 256

/** Letters of Persian and Urdu print, and the Indian sukun. */
const EASTERN = /[\u06cc\u06a9\u06be\u06c1\u06c3\u06e1]/

export class Judge {
  readonly #corpus: Corpus
  readonly #stream = new LetterStream()
  readonly #comparer: Comparer
  readonly #forms: WordForms

  constructor(corpus: Corpus, forms: WordForms) {
    this.#corpus = corpus
    this.#comparer = new Comparer(corpus.index.columns)
    this.#forms = forms
  }

  /** @param uthmaniDocument whether the document around it shows Uthmani spelling */
  judge(text: string, found: Found & { match: Match }, uthmaniDocument: boolean): Judgement {
    const { match } = found
    const stream = this.#stream.read(text, found.start, found.end, found.glosses)
    const document = documentWords(text, stream, match)
    const words = this.#words(match)
    const uthmani = stream.uthmaniSigns > 0 || uthmaniDocument
    const eastern = EASTERN.test(text.slice(found.start, found.end))
    if (match.exact && !uthmani && isWritten(document, words.imlai)) return this.#verbatim(text, document, words, match)
    const edition = stream.uthmaniSigns > 0 || (uthmaniDocument && !this.#prefersImlai(document, words)) ? 'uthmani' : this.#nearest(document, words)
    const aligned = groupWords(this.#corpus.index.columns, document, words[edition])
    const groups = match.exact ? aligned : withReordered(aligned)
    const vowelled = isVowelled(text, document)
    // Where another word stands first, the verse's is printed whole: nothing of it was left to the edition.
    let from = match.c
    const print = (list: readonly EditionWord[]): string => this.#print(list, edition, vowelled, from)
    const differences: Difference[] = []
    const pairs: WordPair[] = []
    let at = document[0]!.start
    const owns = groups.map(wordsInOrder(words))
    let rasm: boolean | undefined
    const showsRasm = (): boolean => (rasm ??= groups.some((group, i) => this.#comparer.isUthmaniForm(group, owns[i]!)))
    let columns: ReadonlySet<number> | undefined
    const taken = (): ReadonlySet<number> => (columns ??= new Set(document.flatMap((word) => word.columns)))
    groups.forEach((group, i) => {
      const own = owns[i]!
      const letters = this.#comparer.compare(group, own, { uthmani, showsRasm, eastern, first: i === 0, last: i === groups.length - 1 })
      const isSpaced = (letters === 'same' || letters === 'everyday') && isDividedOtherwise(text, this.#corpus.index.columns, group.document, own, taken)
      const relation = isSpaced ? 'spelling' : letters
      if (i === 0 && relation === 'different') from = words[edition][0]?.c ?? from
      const expected = print(group.edition)
      const start = group.document[0]?.start ?? at
      const end = group.document.at(-1)?.end ?? at
      const written = text.slice(start, end)
      pairs.push({ found: written, expected, relation })
      if (relation !== 'same') differences.push({ kind: kindOf(group, relation), start, end, found: written, expected })
      at = end
    })
    const merged = mergeOmissions(differences, text)
    return {
      verdict: this.#verdict(groups, pairs, found.evidence.length > 0 && found.evidence.every((one) => one === 'text')),
      start: document[0]!.start,
      end: document.at(-1)!.end,
      coverage: this.#coverage(match),
      similarity: similarity(this.#corpus.index.columns, match),
      edition,
      expected: print(words[edition]),
      uthmani: this.#print(words.uthmani, 'uthmani', true, from),
      differences: merged,
      pairs,
    }
  }

  /** The commonest quotation by far: every word as imla'i writes it, with all its marks or with none. */
  #verbatim(text: string, document: readonly DocumentWord[], words: GroupWords, match: Match): Judgement {
    const vowelled = isVowelled(text, document)
    return {
      verdict: 'verbatim',
      start: document[0]!.start,
      end: document.at(-1)!.end,
      coverage: this.#coverage(match),
      similarity: similarity(this.#corpus.index.columns, match),
      edition: 'imlai',
      expected: this.#print(words.imlai, 'imlai', vowelled, match.c),
      uthmani: this.#print(words.uthmani, 'uthmani', true, match.c),
      differences: [],
      pairs: document.map((word, i) => ({ found: word.text, expected: vowelled ? words.imlai[i]!.text : words.imlai[i]!.skeleton, relation: 'same' })),
    }
  }

  /** Words of both editions that the matched columns touch. */
  #words(match: Match): GroupWords {
    const first = this.#corpus.ayahOfColumn(match.c)
    const last = this.#corpus.ayahOfColumn(match.cEnd - 1)
    const collect = (edition: Edition): EditionWord[] => {
      const words: EditionWord[] = []
      for (let ayah = first; ayah <= last; ayah++) {
        const all = this.#editionWords(edition, ayah)
        for (let i = partitionPoint(all.length, (at) => all[at]!.cEnd <= match.c); i < all.length && firstColumn(all[i]!) < match.cEnd; i++) words.push(all[i]!)
      }
      return words
    }
    return { uthmani: collect('uthmani'), imlai: collect('imlai') }
  }

  /** The word behind a match in its ayah, in the edition and with the marks of what was judged; null at the end of the ayah. */
  nextWord({ cEnd }: Match, { edition, expected }: Judgement): string | null {
    const words = this.#editionWords(edition, this.#corpus.ayahOfColumn(cEnd - 1))
    const next = words[partitionPoint(words.length, (at) => words[at]!.cEnd <= cEnd)]
    if (next === undefined || firstColumn(next) < cEnd) return null
    return countHarakat(expected, 0, expected.length) > 0 ? next.text : next.skeleton
  }

  #editionWords(edition: Edition, ayah: number): readonly EditionWord[] {
    const cache = this.#cache[edition]
    let words = cache.get(ayah)
    if (words === undefined) {
      if (cache.size >= CACHED_AYAT) cache.clear()
      words = editionWords(this.#corpus, edition, ayah)
      cache.set(ayah, words)
    }
    return words
  }
  readonly #cache: Readonly<Record<Edition, Map<number, readonly EditionWord[]>>> = { uthmani: new Map(), imlai: new Map() }

  /** The edition that spells more of the document's words as the document does; imla'i where both do. */
  #nearest(document: readonly DocumentWord[], words: GroupWords): Edition {
    const imlai = new Set(words.imlai.map((word) => word.spelling))
    // Words that imla'i does not have are the only ones that can speak for Uthmani.
    const others = document.map((word) => withoutMarksAndSpaces(word.text)).filter((word) => !imlai.has(word))
    if (others.length === 0) return 'imlai'
    // A form that only leaves out what Uthmani writes small (ملك for مالك) speaks for no edition.
    const isFull = (word: EditionWord): boolean => words.imlai.every((other) => other.cEnd <= word.c || other.c >= word.cEnd || other.spelling.length <= word.spelling.length)
    const uthmani = new Set(words.uthmani.filter((word) => others.includes(word.spelling) && isFull(word)).map((word) => word.spelling))
    const onlyUthmani = others.filter((word) => uthmani.has(word)).length
    if (onlyUthmani === 0) return 'imlai'
    const onlyImlai = document.map((word) => withoutMarksAndSpaces(word.text)).filter((word) => imlai.has(word) && !uthmani.has(word)).length
    return onlyUthmani > onlyImlai ? 'uthmani' : 'imlai'
  }

  #prefersImlai(document: readonly DocumentWord[], words: GroupWords): boolean {
    return this.#nearest(document, words) === 'imlai'
  }

  /** Verbatim words, from the first to the last, as one text; ayat are joined by a space. Of the first, what stands before column `from` is left out. */
  #print(words: readonly EditionWord[], edition: Edition, vowelled: boolean, from: number): string {
    const parts: string[] = []
    for (let i = 0; i < words.length; ) {
      const first = words[i]!
      let last = first
      while (words[i]?.ayah === first.ayah) last = words[i++]!
      const line = this.#corpus.line(edition, first.ayah)
      // A quotation may leave the first word's proclitic to the edition: ﴿إن الله﴾ of «فإن الله».
      const cut = offsetAfter(first, procliticColumns(this.#corpus.index.columns, first, from))
      parts.push(line.slice(first.start + cut, last.end))
    }
    const text = parts.join(' ')
    return vowelled ? text : withoutMarks(text)
  }

  #coverage(match: Match): 'whole' | 'part' {
    const { ayat } = this.#corpus.index.columns
    const first = this.#corpus.ayahOfColumn(match.c)
    const last = this.#corpus.ayahOfColumn(match.cEnd - 1)
    const free = (from: number, to: number): boolean => {
      for (let c = from; c < to; c++) if ((this.#corpus.index.columns.letters[c]! & ~0x1f) === 0) return false
      return true
    }
    return free(ayat[first]!, match.c) && free(match.cEnd, ayat[last + 1]!) ? 'whole' : 'part'
  }

  /** @param isOwnText nothing says that the words are a verse's: they may be the writer's, and then a word is a word */
  #verdict(groups: readonly WordGroup[], pairs: readonly WordPair[], isOwnText: boolean): Verdict {
    const relations = new Set(pairs.map((pair) => pair.relation))
    if (relations.has('different')) {
      const damaged = groups.some((group, i) => pairs[i]!.relation === 'different' && this.#isDamaged(group, isOwnText))
      return damaged ? 'garbled' : 'misquoted'
    }
    if (relations.has('vowelling')) return 'vowelling'
    return relations.has('spelling') || relations.has('everyday') ? 'spelling' : 'verbatim'
  }

  /** The letters are the verse's in part, and what they make is no word: neither like one of the Quran nor in the word list. */
  #isDamaged(group: WordGroup, isOwnText: boolean): boolean {
    if (group.edition.length === 0) return false
    return group.document.some((word) => {
      const { columns } = this.#corpus.index
      const agreed = word.columns.filter((column, i) => agrees(word.letters[i]!, columns, column)).length
      if (agreed < word.letters.length * DAMAGED || this.#forms.isLike(word.text)) return false
      // A piece of the verse's word may be a word by accident, الرج of الرجفة; without و or ف it is one by itself, تب of وتب.
      const isPiece = agreed === word.letters.length && group.edition.some(({ spelling }) => spelling.length > agreed + 1)
      return (isPiece && !isOwnText) || loadLexicon()?.hasLoosely(word.text) !== true
    })
  }
}

/** The column of a word's first letter: before it may lie columns of letters that only the other edition writes at the end of the word before. */
function firstColumn({ c, letters }: EditionWord): number {
  let i = 0
  while (letters[i] === -1) i++
  return c + i
}

/** Whether the document writes each word as the edition does, with its marks or without. */
function isWritten(document: readonly DocumentWord[], edition: readonly EditionWord[]): boolean {
  return document.length === edition.length && document.every(({ text }, i) => text === edition[i]!.skeleton || text === edition[i]!.text)
}

/** Words of both editions in the columns of one group after another: each word is looked at once. */
function wordsInOrder(words: GroupWords): (group: WordGroup) => GroupWords {
  const next = { uthmani: 0, imlai: 0 }
  const take = (edition: Edition, c: number, cEnd: number): EditionWord[] => {
    const list = words[edition]
    while (next[edition] < list.length && list[next[edition]]!.cEnd <= c) next[edition]++
    const taken: EditionWord[] = []
    for (let i = next[edition]; i < list.length && list[i]!.c < cEnd; i++) taken.push(list[i]!)
    return taken
  }
  return (group) => {
    const c = group.edition[0]?.c ?? 0
    const cEnd = group.edition.at(-1)?.cEnd ?? 0
    return { uthmani: take('uthmani', c, cEnd), imlai: take('imlai', c, cEnd) }
  }
}

function kindOf(group: WordGroup, relation: Relation): Difference['kind'] {
  if (relation === 'vowelling') return relation
  if (relation === 'spelling' || relation === 'everyday') return 'spelling'
  if (group.document.length === 0) return 'omitted'
  return group.edition.length === 0 ? 'added' : 'substituted'
}

/** Words left out beside a changed word belong to the change: «أَغُرُي» stands for «أعرض عن ذكري». */
function mergeOmissions(differences: readonly Difference[], text: string): Difference[] {
  const merged: Difference[] = []
  for (const difference of differences) {
    const last = merged.at(-1)
    const touches = last !== undefined && text.slice(last.end, difference.start).trim() === ''
    const pair = last === undefined ? '' : `${last.kind} ${difference.kind}`
    if (touches && last !== undefined && (pair === 'substituted omitted' || pair === 'omitted substituted' || pair === 'added omitted' || pair === 'omitted added')) {
      const start = last.kind === 'omitted' ? difference.start : last.start
      const end = difference.kind === 'omitted' ? last.end : difference.end
      const expected = [last.expected, difference.expected].filter((part) => part !== '').join(' ')
      merged[merged.length - 1] = { kind: 'substituted', start, end, found: text.slice(start, end), expected }
    } else merged.push(difference)
  }
  return merged
}

function isVowelled(text: string, words: readonly DocumentWord[]): boolean {
  let letters = 0
  let signs = 0
  for (const word of words) {
    letters += word.letters.length
    signs += countHarakat(text, word.start, word.end)
  }
  return signs >= letters * VOWELLED
}
