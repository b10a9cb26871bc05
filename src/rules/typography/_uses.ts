import type { Facts, Honorifics } from '../../analysis/facts.js'
import { lettersOf } from '../../arabic/letters-of.js'
import { FORM, LETTER, SPACE, UNITS } from '../../arabic/units.js'
import { lastAtOrBefore, partitionPoint } from '../../text/index.js'
import { isArabicAt } from '../prose.js'
import { FORMULAS, type Form, type Formula, LATIN, LATIN_FORMS, LETTER_FORM, MUHAMMAD, PROPHET_WORD, SAD_LETTER, SIGNS } from './_forms.js'
import { ownForms, type OwnWords } from './_own.js'

/** Where a form is used. Offsets are the prose's. */
export interface Use {
  readonly at: number
  readonly end: number
  readonly form: Form
  /** Direction of the paragraph: Arabic and English text have their own ways. */
  readonly direction: 'ltr' | 'rtl'
}

/** Longest name before a form, generously. */
const BEFORE = 40

/** Every use of an honorific of `_forms.ts`, or of the house's own, ascending. Quoted Arabic in Latin text has the ways of its author, and is left out. */
export function findUses(facts: Facts): Use[] {
  const known = [...inLatin(facts), ...signs(facts), ...inArabic(facts)]
  const found = facts.honorifics === null ? known : ownFirst(own(facts, facts.honorifics), known)
  const { paragraphs } = facts.bidi
  const starts = paragraphs.map(({ start }) => start)
  const uses: Use[] = []
  for (const { at, end, form } of found.sort((a, b) => a.at - b.at)) {
    const direction = paragraphs[lastAtOrBefore(starts, at)]?.base ?? 'ltr'
    const isOwn = direction === 'ltr' ? !touchesArabic(facts, at, end) : isArabicAt(facts, at) && !isOnlyLatin(form)
    if (isOwn) uses.push({ at, end, form, direction })
  }
  return uses
}

type Found = Pick<Use, 'at' | 'end' | 'form'>

function inLatin({ prose: { text } }: Facts): Found[] {
  const found: Found[] = []
  for (const match of text.matchAll(LATIN)) {
    const name = Object.entries(match.groups ?? {}).find(([, words]) => words !== undefined)?.[0]
    const form = name === undefined ? undefined : LATIN_FORMS[name]
    if (form === undefined || (form.needsName === true && !namesMuhammad(text, match.index))) continue
    found.push({ at: match.index, end: match.index + match[0].length, form })
  }
  return found
}

function namesMuhammad(text: string, at: number): boolean {
  let end = at
  while (end > 0 && at - end < BEFORE && ' \n,(['.includes(text[end - 1]!)) end--
  return MUHAMMAD.test(text.slice(Math.max(0, end - BEFORE), end))
}

function signs({ prose: { text } }: Facts): Found[] {
  const found: Found[] = []
  for (const [unit, form] of SIGNS) {
    const sign = String.fromCharCode(unit)
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) found.push({ at, end: at + 1, form })
  }
  return found
}

/** The house's own forms. */
function own(facts: Facts, list: Honorifics): Found[] {
  const { pattern, formOf, arabic } = ownForms(list)
  const found: Found[] = []
  if (pattern !== null) {
    const { text } = facts.prose
    for (const match of text.matchAll(pattern)) {
      const form = formOf(match[0])
      if (form === undefined || (form.needsName === true && !namesMuhammad(text, match.index))) continue
      found.push({ at: match.index, end: match.index + match[0].length, form })
    }
  }
  if (arabic.size > 0) found.push(...ownWords(facts, arabic))
  return found
}

function ownWords(facts: Facts, arabic: ReadonlyMap<number, readonly OwnWords[]>): Found[] {
  const { text, start, end, count } = facts.arabic.words
  const found: Found[] = []
  for (let word = 0; word < count; word++) {
    const formula = arabic.get(text.charCodeAt(start[word]!))?.find((one) => startsAt(facts, one, word))
    if (formula !== undefined) found.push({ at: start[word]!, end: end[word + formula.words.length - 1]!, form: formula.form })
  }
  return found
}

/** What the house says of words goes before what is known of them. */
function ownFirst(own: readonly Found[], known: readonly Found[]): Found[] {
  const sorted = own.toSorted((a, b) => a.at - b.at)
  return [...sorted, ...known.filter(({ at, end }) => !((sorted[partitionPoint(sorted.length, (i) => sorted[i]!.at < end) - 1]?.end ?? 0) > at))]
}

const FIRST_LETTERS: ReadonlySet<number> = new Set(FORMULAS.map(({ words }) => words[0]!.charCodeAt(0)))

function inArabic(facts: Facts): Found[] {
  const { text, start, end, count } = facts.arabic.words
  const found: Found[] = []
  for (let word = 0; word < count; word++) {
    if (!FIRST_LETTERS.has(text.charCodeAt(start[word]!))) continue
    const formula = FORMULAS.find((one) => startsAt(facts, one, word))
    if (formula !== undefined) found.push({ at: start[word]!, end: end[lastWord(facts, formula, word)]!, form: formula })
    else if (isLetterForm(facts, word)) found.push({ at: start[word]! - 1, end: end[word]! + 1, form: LETTER_FORM })
  }
  return found
}

function letters({ arabic: { words } }: Facts, word: number): string {
  return word >= 0 && word < words.count ? lettersOf(words.text, words.start[word]!, words.end[word]!) : ''
}

function startsAt(facts: Facts, { words }: Pick<Formula, 'words'>, word: number): boolean {
  return words.every((wanted, i) => letters(facts, word + i) === wanted && (i === 0 || facts.arabic.follows(word + i)))
}

function lastWord(facts: Facts, { words, last, reach }: Formula, word: number): number {
  const stop = word + words.length - 1
  for (let next = stop + 1; next <= stop + reach && facts.arabic.follows(next); next++) if (letters(facts, next) === last) return next
  return stop
}

function isLetterForm(facts: Facts, word: number): boolean {
  const { text, start, end } = facts.arabic.words
  if (text[start[word]! - 1] !== '(' || text[end[word]!] !== ')') return false
  return letters(facts, word) === SAD_LETTER && PROPHET_WORD.test(letters(facts, word - 1))
}

/** Whether only spaces part the range from an Arabic letter. */
function touchesArabic({ prose: { text } }: Facts, start: number, end: number): boolean {
  let before = start - 1
  while (before >= 0 && isSpace(text.charCodeAt(before))) before--
  let after = end
  while (after < text.length && isSpace(text.charCodeAt(after))) after++
  return isLetter(text.charCodeAt(before)) || isLetter(text.charCodeAt(after))
}

function isSpace(unit: number): boolean {
  return (UNITS[unit]! & SPACE) !== 0
}

function isLetter(unit: number): boolean {
  return (UNITS[unit]! & (LETTER | FORM)) !== 0
}

function isOnlyLatin(form: Form): boolean {
  return 'inLatin' in form && form.inLatin === true
}
