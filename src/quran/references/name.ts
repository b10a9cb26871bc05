// The surah that the words before a number name.
import type { NameLookup } from '../names/lookup.js'
import type { SurahNames } from './surah-names.js'

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
export function leadingName(text: string, start: number, end: number, names: SurahNames): NamePlace | null {
  const whole = names.lookup(text.slice(start, end))
  if (whole.surah !== null) return { start, end, lookup: whole }
  for (const next of wordStarts(text, start, end).slice(1).reverse()) {
    let stop = next
    while (stop > start && WORD_END.test(text[stop - 1]!)) stop--
    const found = names.lookup(text.slice(start, stop))
    if (sure(found)) return { start, end: stop, lookup: found }
  }
  return null
}

/** The longest end of the words that is a name: «البقرة» of «انظر البقرة», «النساء» of «والنساء». */
export function trailingName(text: string, start: number, end: number, names: SurahNames): NamePlace | null {
  const whole = names.lookup(text.slice(start, end))
  if (whole.surah !== null) return { start, end, lookup: whole }
  for (const first of wordStarts(text, start, end)) {
    for (const at of text[first] === WAW ? [first, first + 1] : [first]) {
      const found = names.lookup(text.slice(at, end))
      if (sure(found)) return { start: at, end, lookup: found }
    }
  }
  return null
}
