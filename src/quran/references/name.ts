// The surah that the words before a number name.
import type { NameLookup } from '../names/lookup.js'
import { lookupSurah } from '../names/lookup.js'
import { NOT_SURAHS } from './grammar.generated.js'

/** Lookups of one document repeat; hostile ones are forgotten together. */
const REMEMBERED = 4096
const NO_NAME: NameLookup = { surah: null, tier: null, ordinary: false, candidates: [] }
const memory = new Map<string, NameLookup>()

export function lookup(name: string): NameLookup {
  let found = memory.get(name)
  if (found === undefined) {
    found = lookupSurah(name)
    if (found.tier !== 'light' && isNotSurah(name)) found = NO_NAME
    if (memory.size >= REMEMBERED) memory.clear()
    memory.set(name, found)
  }
  return found
}

let notSurahs: Set<string> | undefined

/** A hadith book, a page, a month, a book of the Bible; also behind other words: رواه مسلم. */
export function isNotSurah(name: string): boolean {
  notSurahs ??= new Set(NOT_SURAHS.split('|'))
  if (notSurahs.has(name)) return true
  const words = name.split(' ')
  return words.length > 1 && (notSurahs.has(words.at(-1)!) || notSurahs.has(words.slice(-2).join(' ')))
}

/** A name inside a cleaned text: [start, end). */
export interface NamePlace {
  readonly start: number
  readonly end: number
  readonly lookup: NameLookup
}

const WORD_END = /[ -]/
const WAW = '\u0648'

function wordStarts(text: string, start: number, end: number): number[] {
  const starts = [start]
  for (let index = start + 1; index < end; index++) {
    if (WORD_END.test(text[index - 1]!) && !WORD_END.test(text[index]!)) starts.push(index)
  }
  return starts
}

const sure = (found: NameLookup): boolean => found.surah !== null && found.tier !== 'skeleton'

/** The longest beginning of the words that is a name: «الزمر» of «الزمر أيضا». Folded to consonants only as a whole. */
export function leadingName(text: string, start: number, end: number): NamePlace | null {
  const whole = lookup(text.slice(start, end))
  if (whole.surah !== null) return { start, end, lookup: whole }
  for (const next of wordStarts(text, start, end).slice(1).reverse()) {
    let stop = next
    while (stop > start && WORD_END.test(text[stop - 1]!)) stop--
    const found = lookup(text.slice(start, stop))
    if (sure(found)) return { start, end: stop, lookup: found }
  }
  return null
}

/** The longest end of the words that is a name: «البقرة» of «انظر البقرة», «النساء» of «والنساء». */
export function trailingName(text: string, start: number, end: number): NamePlace | null {
  const whole = lookup(text.slice(start, end))
  if (whole.surah !== null) return { start, end, lookup: whole }
  for (const first of wordStarts(text, start, end)) {
    for (const at of text[first] === WAW ? [first, first + 1] : [first]) {
      const found = lookup(text.slice(at, end))
      if (sure(found)) return { start: at, end, lookup: found }
    }
  }
  return null
}
