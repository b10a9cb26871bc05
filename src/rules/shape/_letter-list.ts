import type { Facts } from '../../analysis/facts.js'
import { lettersOf } from '../../arabic/letters-of.js'
import type { Lexicon } from '../../arabic/lexicon/lexicon.js'
import { NEWLINE, SPACE, UNITS } from '../../arabic/units.js'
import { partitionPoint } from '../../text/index.js'

/** A stretch of single letters, as `facts.arabic.spaced` has it. */
export type Stretch = Facts['arabic']['spaced'][number]

/** The two orders of the alphabet; alef stands for itself with hamza or madda. */
const ORDERS = ['ابتثجحخدذرزسشصضطظعغفقكلمنهوي', 'ابجدهوزحطيكلمنسعفصقرشتثخذضظغ']
const ALEF = '\u0627'
const ALEFS = /[\u0622\u0623\u0625\u0671]/g
/** With hamza and its seats, alef maksura and teh marbuta: no list of different letters is longer. */
const MOST_LETTERS = 36
/** Of the runs of whole words in UD Arabic-PUD and Tashkeela that have 14 letters, 4 in 1000 have no letter twice; of those with 10, 95. */
const SURELY_LIST = 14
/** A list begins with alef and lam, or holds teh marbuta, far less often than words do. */
const LIKE_A_WORD = /^\u0627\u0644|\u0629/

/** Words that announce letters; a clitic or the article may stand before them, a pronoun after them. */
const ANNOUNCES =
  /^[\u0648\u0641]?[\u0628\u0643\u0644]?(?:\u0627\u0644|\u0644)?(?:حرف|حرفا|حرفان|حرفين|حروف|حروفا|أحرف|احرف|أحرفا|أبجد|أبجدية|ابجدية|هجاء|هجائية|ألفباء|ألفبائية)(?:\u0647|\u0647\u0627|\u0647\u0645\u0627|\u0647\u0645)?$/
const MOST_WORDS_BETWEEN = 5
/** Sigla of the collections of hadith, as books of narrators have them: خ م د ت ن (or س) ق هـ for the six, ع ك ط for others. */
const SIGLA = 'خمدتنسقهعكط'
const SENTENCE_END = /[.!?\u061f\u061b;]/
const INTRODUCES = ':=([{\u00ab\u201c"'

/**
 * Picks the stretches that list letters, as grammars and books of recitation do, instead of tearing words:
 *
 *     حروف الإدغام: ي ر م ل و ن        ا ب ت ث ج ح خ        | الاستعلاء | خ ص ض غ ط ق ظ |
 *
 * No letter stands twice in them, and something says what they are: the order of the alphabet, a word that announces letters, a cell
 * that holds nothing else, that the letters make no words, or that all are sigla. Where one stretch of a document is such a list, another is one that
 * merely has a cell or an introducing sign (يرملون is a word too). Behind a colon after such a word any letters are meant, as in exercises.
 */
export function letterLists(facts: Facts): ReadonlySet<Stretch> {
  const different = facts.arabic.spaced.filter((stretch) => hasDifferentLetters(facts, stretch))
  const lists = new Set(different.filter((stretch) => isSurelyList(facts, stretch)))
  for (const stretch of facts.arabic.spaced) if (isIntroduced(facts, stretch) && isAnnounced(facts, stretch)) lists.add(stretch)
  if (lists.size === 0) return lists
  for (const stretch of different) {
    if (!LIKE_A_WORD.test(lettersIn(facts, stretch)) && (fillsCell(facts, stretch) || isIntroduced(facts, stretch))) lists.add(stretch)
  }
  return lists
}

function lettersIn(facts: Facts, { start, end }: Stretch): string {
  return lettersOf(facts.prose.text, start, end)
}

function hasDifferentLetters(facts: Facts, stretch: Stretch): boolean {
  const letters = lettersIn(facts, stretch)
  return letters.length <= MOST_LETTERS && new Set(letters).size === letters.length
}

/** @param stretch one whose letters are different */
function isSurelyList(facts: Facts, stretch: Stretch): boolean {
  const { lexicon } = facts.arabic
  const letters = lettersIn(facts, stretch)
  if (letters.length >= SURELY_LIST || followOneAnother(letters)) return true
  if (isAllSigla(letters) && lexicon?.hasLoosely(letters) !== true) return true
  if (!LIKE_A_WORD.test(letters) && isAnnounced(facts, stretch)) return true
  if (lexicon !== null && areWordsAsJoined(stretch, letters, lexicon)) return false
  // The segments of a list may be words by chance; where not even they are, no word was torn.
  const isNoWord = lexicon !== null && !stretch.divides
  return isNoWord || isInOrder(letters) || fillsCell(facts, stretch)
}

/** Whether the letters are one word, or as many as wider gaps tell apart. */
function areWordsAsJoined({ text, gaps }: Stretch, letters: string, lexicon: Lexicon): boolean {
  const parts = gaps && text !== null ? text.split(' ').map((part) => lettersOf(part)) : [letters]
  return parts.every((part) => part.length > 1 && lexicon.hasLoosely(part))
}

function isAllSigla(letters: string): boolean {
  return [...letters].every((letter) => SIGLA.includes(letter))
}

/** Whether they are a stretch of the alphabet, none left out. */
function followOneAnother(letters: string): boolean {
  return ORDERS.some((order) => order.includes(letters.replace(ALEFS, ALEF)))
}

function isInOrder(letters: string): boolean {
  const bare = [...letters.replace(ALEFS, ALEF)]
  return ORDERS.some((order) => bare.every((letter, i) => order.includes(letter) && (i === 0 || order.indexOf(bare[i - 1]!) < order.indexOf(letter))))
}

/** Whether a word shortly before, in the same sentence, says that letters follow. */
export function isAnnounced(facts: Facts, stretch: Pick<Stretch, 'start'>): boolean {
  const { words } = facts.arabic
  const { text, start, end } = words
  const first = partitionPoint(words.count, (word) => start[word]! < stretch.start)
  for (let word = first - 1; word >= 0 && word >= first - 1 - MOST_WORDS_BETWEEN; word--) {
    const between = text.slice(end[word]!, start[word + 1]!)
    if (SENTENCE_END.test(between) || (between.includes('\n') && !between.includes(':'))) return false
    if (ANNOUNCES.test(lettersOf(text, start[word]!, end[word]!))) return true
  }
  return false
}

/** Whether the stretch is all that a cell of a table holds, of a document's or one drawn with pipes. */
function fillsCell(facts: Facts, { start, end }: Stretch): boolean {
  const { text, passages } = facts.prose
  const passage = passages[partitionPoint(passages.length, (i) => passages[i]!.end < end)]
  if (passage?.kind === 'table-cell' && passage.start === start && passage.end === end) return true
  return text[besideSpaces(text, start - 1, -1)] === '|' && isPipeOrEdge(text, besideSpaces(text, end, 1))
}

function isIntroduced(facts: Facts, { start }: Stretch): boolean {
  const { text } = facts.prose
  const before = text[besideSpaces(text, start - 1, -1)]
  return before !== undefined && INTRODUCES.includes(before)
}

function isPipeOrEdge(text: string, at: number): boolean {
  return at >= text.length || text[at] === '|' || (UNITS[text.charCodeAt(at)]! & NEWLINE) !== 0
}

/** The first place from `at` on that holds no space, going by `step`. */
function besideSpaces(text: string, at: number, step: 1 | -1): number {
  while (at >= 0 && at < text.length && (UNITS[text.charCodeAt(at)]! & SPACE) !== 0) at += step
  return at
}
