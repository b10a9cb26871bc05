// The edits that put a quotation's words right, one for each word: what stands between its words is not the verse's, and stays.
//
//     ﴿قل هو **الله** واحد[^1] الله الصمد﴾
//                    ^^^^  one word for another; stars, footnote and all else stay
import type { FoundQuotation } from '../../analysis/facts.js'
import { loadQuran } from '../../quran/index.js'
import { withoutMarks } from '../../quran/judge/edition-words.js'
import type { AyahRange, Difference } from '../../quran/types.js'
import type { Edit, Prose, Range } from '../../text/index.js'
import { leavesStray, withStray } from './_stray.js'

/**
 * Edits (UTF-16 offsets of the prose) after which the quotation has the edition's words; null where one of them would touch more
 * than letters, marks and the spaces between them, or where the place of a missing word is open.
 */
export function wordEdits(prose: Prose, quotation: FoundQuotation): readonly Edit[] | null {
  const glosses = glossesOf(prose.text, quotation)
  if (glosses === null) return null
  const isFirstKept = quotation.differences[0] === undefined || quotation.differences[0].start > quotation.start
  if ((!isFirstKept || glosses.length > 0) && !beginsWithWord(quotation)) return null
  if (glosses.length > 0 && (quotation.expected ?? '').split(NEXT_WORD).length < LEAST_ROUND_GLOSS) return null
  if (isReordered(quotation, glosses)) return null
  const edits: Edit[] = []
  for (const difference of quotation.differences) {
    const own = editsFor(prose, quotation, difference, glosses)
    if (own === null) return null
    edits.push(...own)
  }
  if (edits.length > 0 && (leavesStray(prose, quotation, edits) || breaksOff(quotation))) return null
  return edits.every(({ start, end }) => prose.map.isVerbatim(start, end)) ? edits : null
}

/** In place of an ending that belongs to another verse the edition’s words would stop in the middle of a sentence. */
function breaksOff({ borrowed, expected, refs: [place], edition }: FoundQuotation): boolean {
  if ((borrowed ?? []).length === 0 || expected === null || place === undefined) return false
  const words = withoutMarks(expected)
  const rest = verseOf(place, edition)
  const bare = ` ${withoutMarks(rest)} `
  const at = bare.indexOf(` ${words} `)
  if (at < 0 || at + words.length + 2 === bare.length) return false
  const count = bare.slice(0, at + 1 + words.length).trim().split(' ').length
  return !PAUSE.test(rest.split(NEXT_WORD)[count - 1] ?? '')
}

/** Signs of a pause behind a word. */
const PAUSE = /[\u06d6-\u06db]/

/** Words put in that the verse has elsewhere: they changed places with others, and to take them out would leave the verse without them. */
function isReordered({ differences, expected, refs: [place], edition }: FoundQuotation, glosses: readonly Range[]): boolean {
  const added = differences.filter((one) => one.kind === 'added' && !glosses.some((gloss) => contains(gloss, one))).flatMap(({ found }) => bareWords(found))
  if (added.length === 0 || place === undefined) return false
  const own = new Set(bareWords(expected ?? ''))
  const words = new Set(bareWords(verseOf(place, edition)))
  return added.some((word) => words.has(word) && !own.has(word))
}

/** Words without marks and without the conjunction before them. */
function bareWords(text: string): string[] {
  return withoutMarks(text).split(' ').map((word) => word.replace(CONJUNCTION, ''))
}

const CONJUNCTION = /^[\u0648\u0641](?=.{3})/

function verseOf({ surah, from, to }: AyahRange, edition: FoundQuotation['edition']): string {
  const ayat: string[] = []
  for (let ayah = from; ayah <= to; ayah++) ayat.push(loadQuran().ayah(surah, ayah, edition ?? 'imlai'))
  return ayat.join(' ')
}

/** Words round a gloss are known by their exact letters, from a word's first on, and two are too few. */
const LEAST_ROUND_GLOSS = 3

/** Whether the first of the expected words is a word of the verse: what a match leaves of one is not. */
function beginsWithWord({ expected, refs: [place], edition }: FoundQuotation): boolean {
  if (expected === null || place === undefined) return true
  return ` ${withoutMarks(verseOf(place, edition))}`.includes(` ${withoutMarks(expected)}`)
}

/** A letter of a word: no ﷺ or other phrase in one character. */
const LETTERS = String.raw`\u0620-\u064a\u066e-\u06d3\u06d5\u06e5\u06e6\u06ee\u06ef\u06fa-\u06fc\u06ff\ufb50-\ufd3d\ufd50-\ufdef\ufdf2-\ufdf4\ufdf6-\ufdf9\ufe70-\ufefc`
/** Letters and marks, also where a control character stands between them. */
const WORD = new RegExp(String.raw`[${LETTERS}](?:\p{Cf}{0,8}[${LETTERS}\p{M}])*`, 'gu')
const STARTS_WITH_LETTER = new RegExp(`^[${LETTERS}]`, 'u')
const IN_WORD = new RegExp(String.raw`[${LETTERS}\p{M}]`, 'u')
const CONTROL = /\p{Cf}/u
/** Spaces, and pause marks that stand alone. */
const OWN_SPACE = /^[ \u00a0\p{M}]*$/u
const SPACES = /^[ \u00a0]+$/
/** A pause mark in an edition stands alone behind the word that it belongs to. */
const NEXT_WORD = new RegExp(` (?=[${LETTERS}])`, 'u')

interface Word extends Range {
  readonly text: string
}

function wordsIn(text: string, { start, end }: Range): Word[] {
  return [...text.slice(start, end).matchAll(WORD)].map((match) => ({ start: start + match.index, end: start + match.index + match[0].length, text: match[0] }))
}

/** The words of a range, each with the Latin letters in it and beside it; what they join is one word. */
function wholeWordsIn(prose: Prose, range: Range): Word[] {
  const words: Word[] = []
  for (const word of wordsIn(prose.text, range)) {
    const last = words.at(-1)
    const { start, end } = withStray(prose, word)
    const joined = last !== undefined && last.end >= start ? words.pop() : undefined
    const from = joined?.start ?? start
    words.push({ start: from, end, text: prose.text.slice(from, end) })
  }
  return words
}

function editsFor(prose: Prose, quotation: Range, difference: Difference, glosses: readonly Range[]): readonly Edit[] | null {
  const expected = difference.expected === '' ? [] : difference.expected.split(NEXT_WORD)
  if (cutsWord(prose.text, difference)) return null
  const all = wholeWordsIn(prose, difference)
  if (all.some(({ start, end }) => (start < difference.start && IN_WORD.test(prose.text[start - 1] ?? '')) || (end > difference.end && IN_WORD.test(prose.text[end] ?? '')))) return null
  if (all.length === 0) return expected.length === 0 ? [] : insertion(prose, quotation, difference.start, difference.expected)
  const found = all.filter((word) => !glosses.some((gloss) => contains(gloss, word)))
  if (found.length === expected.length) return oneByOne(found, expected)
  if (expected.length === 0) return deletions(prose, found)
  const [first, last] = [found[0], found.at(-1)]
  if (first === undefined || last === undefined) return null
  const stretch = { start: first.start, end: last.end }
  return isOwn(prose.text, found, stretch) ? [{ ...stretch, text: difference.expected }] : null
}

/** The range begins or ends within a word: part of it belongs to other words than the quotation's. */
function cutsWord(text: string, { start, end }: Range): boolean {
  return (IN_WORD.test(text[start - 1] ?? '') && start < end && IN_WORD.test(text[start]!)) || (IN_WORD.test(text[end] ?? '') && IN_WORD.test(text[end - 1] ?? ''))
}

function oneByOne(found: readonly Word[], expected: readonly string[]): readonly Edit[] | null {
  if (found.some(({ text }) => CONTROL.test(text))) return null
  return found.flatMap(({ start, end, text }, i) => (text === expected[i] ? [] : [{ start, end, text: expected[i]! }]))
}

/** Nothing but the words and their spaces stands in a stretch. */
function isOwn(text: string, words: readonly Word[], { start, end }: Range): boolean {
  let at = start
  for (const word of words) {
    if (CONTROL.test(word.text) || !OWN_SPACE.test(text.slice(at, word.start))) return false
    at = word.end
  }
  return OWN_SPACE.test(text.slice(at, end))
}

/** Words put in, each with the space on one side of it; null where a word has none: what joins it to the rest is no space. */
function deletions({ text, map }: Prose, words: readonly Word[]): readonly Edit[] | null {
  const edits: Edit[] = []
  for (const word of words) {
    const { start, end } = word
    const before = SPACES.test(text[start - 1] ?? '') && map.isVerbatim(start - 1, end) && (edits.at(-1)?.end ?? -1) < start
    const after = SPACES.test(text[end] ?? '') && map.isVerbatim(start, end + 1)
    if (CONTROL.test(word.text) || !(before || after)) return null
    edits.push(before ? { start: start - 1, end, text: '' } : { start, end: end + 1, text: '' })
  }
  return edits
}

/** Missing words at `at`, the end of the word before them or the start of the quotation; null where more than space follows. */
function insertion({ text, map }: Prose, quotation: Range, at: number, expected: string): readonly Edit[] | null {
  if (at === quotation.start) return at === 0 || map.isVerbatim(at - 1, at + 1) ? [{ start: at, end: at, text: `${expected} ` }] : null
  if (at >= quotation.end) return [{ start: at, end: at, text: ` ${expected}` }]
  let next = at
  while (next < quotation.end && /\s/.test(text[next]!)) next++
  if (next === at || !STARTS_WITH_LETTER.test(text.slice(next, next + 1))) return null
  // Behind the space: where markup closes with the word before, it closes before the missing one. Over a line's end, before it.
  return SPACES.test(text.slice(at, next)) ? [{ start: next, end: next, text: `${expected} ` }] : [{ start: at, end: at, text: ` ${expected}` }]
}

/** The writer's own words in round brackets. */
const GLOSS = /\([^()]{1,200}\)/g

/**
 * Words in round brackets that the verse does not have: they stay, and once the others are right are seen for what they are. None where
 * the brackets hold the verse's own words; null where they hold both, or where nothing else says where the quotation begins and ends.
 */
function glossesOf(text: string, { start, end, differences, evidence }: FoundQuotation): readonly Range[] | null {
  const glosses = [...text.slice(start, end).matchAll(GLOSS)].map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }))
  const words = glosses.flatMap((gloss) => wordsIn(text, gloss))
  const differing = words.filter((word) => differences.some((difference) => contains(difference, word)))
  if (differing.length === 0) return []
  const isDelimited = evidence.includes('brackets') || evidence.includes('quotation-marks')
  return isDelimited && differing.length === words.length ? glosses : null
}

function contains(range: Range, inner: Range): boolean {
  return range.start <= inner.start && inner.end <= range.end
}
