// A house's own spellings of honorifics, compiled once a list.
import type { Honorifics } from '../../analysis/facts.js'
import { lettersOf } from '../../arabic/letters-of.js'
import { type Form, type Honoured, LATIN_FORMS } from './_forms.js'

/** The keys of a house's list: who is honoured, for ways of their own; a known way, for further spellings of it. */
export const HONORIFIC_KEYS: readonly string[] = ['prophet', 'god', ...Object.keys(LATIN_FORMS)]

/** A spelling in Arabic words: their letters. */
export interface OwnWords {
  readonly words: readonly string[]
  readonly form: Form
}

export interface OwnForms {
  /** All spellings that are not Arabic words alone; null for none. */
  readonly pattern: RegExp | null
  /** The form of a match. */
  formOf(match: string): Form | undefined
  /** By the first letter of the first word, longest first. */
  readonly arabic: ReadonlyMap<number, readonly OwnWords[]>
}

const compiled = new WeakMap<Honorifics, OwnForms>()

/** The forms of a list; the same list is compiled once. */
export function ownForms(list: Honorifics): OwnForms {
  let forms = compiled.get(list)
  if (forms === undefined) compiled.set(list, (forms = compile(list)))
  return forms
}

/** Letters and marks of Arabic, and spaces. */
const ARABIC_WORDS = /^[\u0610-\u061a\u0620-\u065f\u0670-\u06d3\s]+$/
const APOSTROPHES = /['\u2018\u2019\u02bc\u02be\u02bf`]/g

function compile(list: Honorifics): OwnForms {
  const arabic = new Map<number, OwnWords[]>()
  const others = new Map<string, Form>()
  for (const [key, spellings] of Object.entries(list)) {
    for (const spelling of spellings) {
      const form = formFor(key, spelling)
      if (ARABIC_WORDS.test(spelling)) addWords(arabic, wordsOf(spelling), form)
      else if (spelling.trim() !== '') others.set(normalized(spelling), form)
    }
  }
  for (const formulas of arabic.values()) formulas.sort((a, b) => b.words.length - a.words.length)
  return { pattern: others.size === 0 ? null : patternOf([...others.keys()]), formOf: (match) => others.get(normalized(match)), arabic }
}

function addWords(arabic: Map<number, OwnWords[]>, words: readonly string[], form: Form): void {
  if (words.length === 0) return
  const letter = words[0]!.charCodeAt(0)
  const formulas = arabic.get(letter)
  if (formulas === undefined) arabic.set(letter, [{ words, form }])
  else formulas.push({ words, form })
}

/** A known way; or one of the house's own, which several words spell out. */
function formFor(key: string, spelling: string): Form {
  const known = LATIN_FORMS[key]
  if (known !== undefined) return known
  const isLong = !ARABIC_WORDS.test(spelling) && /\S\s+\S/.test(spelling)
  return { honoured: key as Honoured, name: `own ${comparable(spelling)}`, ...(isLong ? { spelledOut: true } : {}) }
}

/** Equal for spellings that are not told apart. */
export function comparable(spelling: string): string {
  return ARABIC_WORDS.test(spelling) ? wordsOf(spelling).join(' ') : normalized(spelling)
}

function wordsOf(spelling: string): string[] {
  return spelling.split(/\s+/).map((word) => lettersOf(word)).filter((word) => word !== '')
}

function normalized(spelling: string): string {
  return spelling.normalize('NFC').trim().replace(/\s+/g, ' ').replace(APOSTROPHES, "'").toLowerCase()
}

const LETTER = /[\p{L}\p{M}\p{N}]/u
const SPECIAL = /[\\^$.*+?()[\]{}|/]/g

/** Literal alternatives, longest first, not inside words: nothing in them can backtrack over more than a few spaces. */
function patternOf(spellings: readonly string[]): RegExp {
  const alternatives = [...spellings].sort((a, b) => b.length - a.length).map((spelling) => {
    const literal = spelling.replace(SPECIAL, '\\$&').replaceAll(' ', '\\s{1,8}').replaceAll("'", "['\\u2018\\u2019\\u02bc\\u02be\\u02bf`]")
    const [first, last] = [spelling[0]!, spelling.at(-1)!]
    return `${LETTER.test(first) ? '(?<![\\p{L}\\p{M}\\p{N}])' : ''}${literal}${LETTER.test(last) ? '(?![\\p{L}\\p{M}\\p{N}])' : ''}`
  })
  return new RegExp(alternatives.join('|'), 'giu')
}
