import { DAMMA, FATHA, KASRA, TATWEEL } from '../../arabic/characters.js'
import { lettersOf } from '../../arabic/letters-of.js'
import { ARABIC_DIGIT, ASCII_DIGIT, FOREIGN_SCRIPT, LETTER, MARK, NEWLINE, SPACE, UNITS, WORD_UNIT } from '../../arabic/units.js'

/** The letter that Unicode's charts put under a mark that is shown by itself. */
export const DOTTED_CIRCLE = '\u25cc'

/** What opens before a mark that is shown, and what may close after it. Arabic is typed with “…” either way round. */
const CLOSERS: Readonly<Record<string, string>> = {
  '(': ')', '[': ']', '{': '}', '<': '>', '|': '|', '/': '/', '"': '"', "'": "'", '`': '`',
  '\u00ab': '\u00bb', '\u2039': '\u203a', '\u201c': '\u201d', '\u201d': '\u201c', '\u2018': '\u2019', '\u2019': '\u2018', '\ufd3e': '\ufd3f', '\ufd3f': '\ufd3e',
}
/** What carries the vowel of a verb’s middle letter in dictionaries: «ضرب -ِ ضربا», «-َُ». */
const DASHES = '-\u2010\u2011\u2013\u2014\u2212'
const VOWELS: ReadonlySet<number> = new Set([FATHA, DAMMA, KASRA])
/** Signs between marks that are shown in a row:  َ ، ُ ، ِ */
const LIST_SIGNS = ',\u060c/-'
/** Signs that go on with a sentence or end it: a mark after them is a word's, torn off, sooner than one that they introduce. */
const SENTENCE_SIGNS = ',.;!?\u060c\u061b\u061f\u2026)]}\u00bb\u201d\u2019'
/** Arabic has eight vowel signs, and Quranic ones; a longer row is debris. */
const MOST_IN_ROW = 16
/** As far as a sentence names the mark that it shows. */
const NEAR = 60
const BESIDE_MARK = LETTER | ARABIC_DIGIT | ASCII_DIGIT | FOREIGN_SCRIPT

/** Names of marks that name nothing else. */
const NAMES = 'فتحة فتحتان فتحتين فتحات ضمة ضمتان ضمتين ضمات كسرة كسرتان كسرتين كسرات سكون سكونان سكونين تنوين تشكيل'
/** Words that may name something else too, and do not right before a mark. */
const NAMES_BEFORE = `${NAMES} شدة شد فتح ضم كسر حركة حركات علامة علامات رمز مدة همزة`
const PREFIX = '[\u0648\u0641]?[\u0628\u0643\u0644]?(?:\u0627\u0644|\u0644)?'
const named = (list: string): RegExp => new RegExp(`^${PREFIX}(?:${list.split(' ').join('|')})$`)
const NAME = named(NAMES)
const NAME_BEFORE = named(NAMES_BEFORE)

/**
 * Whether marks that stand on no letter are shown on purpose, as grammars show them: enclosed, in a cell or a line of their own, after
 * a sign that introduces them, or in a sentence that names marks.
 *
 *     الفتحة ( َ )      الضمة: ُ      الكسرة ِ      ◌َ
 *
 * A mark torn from its word stands after that word, or touches the next one.
 */
export function isShownAlone(text: string, start: number, end: number): boolean {
  const last = rowEnd(text, end)
  const first = rowStart(text, start)
  if (first < 0 || last < 0 || (bitsAt(text, last) & BESIDE_MARK) !== 0) return false
  const before = skipBack(text, first)
  const after = skip(text, last)
  const opener = text[before - 1] ?? ''
  if (Object.hasOwn(CLOSERS, opener) && CLOSERS[opener] === text[after]) return true
  if (opener === DOTTED_CIRCLE || isOnDash(text, start, end)) return true
  const isParted = before < first || isLineEdge(text, before - 1)
  return isParted && isFree(text, last) && (isList(text, first, last) || isIntroduced(text, before, after))
}

/** Short vowels on a dash that touches no word. */
function isOnDash(text: string, start: number, end: number): boolean {
  if (start === 0 || !DASHES.includes(text[start - 1]!) || !isFree(text, start - 2) || !isFree(text, end)) return false
  for (let at = start; at < end; at++) if (!VOWELS.has(text.charCodeAt(at))) return false
  return true
}

/** Whether signs part the marks of a row:  َ ، ُ ، ِ */
function isList(text: string, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (LIST_SIGNS.includes(text[at]!)) return true
  return false
}

/** Whether what stands before the place calls for a mark, or a word nearby names it. */
function isIntroduced(text: string, before: number, after: number): boolean {
  if (isLineEdge(text, before - 1)) return true
  const sign = text.charCodeAt(before - 1)
  const isWord = (UNITS[sign]! & WORD_UNIT) !== 0 && sign !== TATWEEL
  if (!isWord && !SENTENCE_SIGNS.includes(text[before - 1]!)) return true
  return (isWord && NAME_BEFORE.test(wordBefore(text, before))) || isNamedNear(text, before, after)
}

function isNamedNear(text: string, before: number, after: number): boolean {
  const around = [lineBefore(text, before), lineAfter(text, after)]
  return around.some((part) => part.split(/[^\p{L}\p{M}]+/u).some((word) => NAME.test(lettersOf(word))))
}

function lineBefore(text: string, at: number): string {
  return text.slice(Math.max(0, at - NEAR), at).split('\n').at(-1)!
}

function lineAfter(text: string, at: number): string {
  return text.slice(at, at + NEAR).split('\n')[0]!
}

function wordBefore(text: string, at: number): string {
  let start = at
  while (start > 0 && at - start < NEAR && (bitsAt(text, start - 1) & WORD_UNIT) !== 0) start--
  return lettersOf(text, start, at)
}

/** Where a row of marks that are shown one by one begins; -1 where it is too long for one. */
function rowStart(text: string, start: number): number {
  let first = start
  for (let marks = 0; marks < MOST_IN_ROW; marks++) {
    const end = skipBack(text, first, LIST_SIGNS)
    let at = end
    while (at > 0 && (bitsAt(text, at - 1) & MARK) !== 0) at--
    // Marks of a word before the row are that word's.
    if (at === end || (at > 0 && (bitsAt(text, at - 1) & WORD_UNIT) !== 0)) return first
    first = at
  }
  return -1
}

/** Where it ends; -1 as above. */
function rowEnd(text: string, end: number): number {
  let last = end
  for (let marks = 0; marks < MOST_IN_ROW; marks++) {
    const start = skip(text, last, LIST_SIGNS)
    let at = start
    while ((bitsAt(text, at) & MARK) !== 0) at++
    // Marks before a letter were torn from its word.
    if (at === start || (bitsAt(text, at) & WORD_UNIT) !== 0) return last
    last = at
  }
  return -1
}

function skipBack(text: string, at: number, signs = ''): number {
  while (at > 0 && isSpaceOr(text, at - 1, signs)) at--
  return at
}

function skip(text: string, at: number, signs = ''): number {
  while (at < text.length && isSpaceOr(text, at, signs)) at++
  return at
}

function isSpaceOr(text: string, at: number, signs: string): boolean {
  return (bitsAt(text, at) & SPACE) !== 0 || signs.includes(text[at]!)
}

/** Whether white space, a sign or nothing stands there. */
function isFree(text: string, at: number): boolean {
  return (bitsAt(text, at) & (BESIDE_MARK | WORD_UNIT)) === 0
}

function isLineEdge(text: string, at: number): boolean {
  return at < 0 || (bitsAt(text, at) & NEWLINE) !== 0
}

function bitsAt(text: string, at: number): number {
  return at < 0 || at >= text.length ? 0 : UNITS[text.charCodeAt(at)]!
}
