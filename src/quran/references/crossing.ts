// A range whose end names a surah of its own:  2:285-3:2   Al-Baqarah 285 - Al Imran 2   البقرة ٢٨٥ - آل عمران ٢
import { ayahCount } from '../names/surahs.js'
import type { ParsedReference, ReferenceResult } from './types.js'

const DASHES = '-\u2010\u2011\u2012\u2013\u2014\u2212'
const DIGIT = /[0-9\u0660-\u0669\u06f0-\u06f9]/
/** A number and no surah's: the end of a range within one surah. */
const NUMBER_ALONE = /^[0-9\u0660-\u0669\u06f0-\u06f9]{1,3}(?![0-9\u0660-\u0669\u06f0-\u06f9]|\s*[:/.]\s*[0-9\u0660-\u0669\u06f0-\u06f9])/
const PASSED = ' \u00a0)]'
/** Longest text that is tried. */
const LONGEST = 160

/**
 * The ayat from one ayah to another of the same surah or a later one, a range a surah; null where the text is no such range.
 * @param read reads one end
 */
export function readCrossing(text: string, read: (part: string) => ReferenceResult): ReferenceResult | null {
  const dash = text.length > LONGEST ? -1 : dashOf(text)
  if (dash < 0) return null
  const [first, last] = [one(read(text.slice(0, dash))), one(read(text.slice(dash + 1)))]
  if (first === null || last === null) return null
  if (!first.ok) return first
  if (!last.ok) return { ok: false, problem: { ...last.problem, start: last.problem.start + dash + 1, end: last.problem.end + dash + 1 } }
  const from = first.references[0]!
  const to = last.references[0]!
  if (to.surah < from.surah || (to.surah === from.surah && to.from < from.from)) {
    return { ok: false, problem: { code: 'reversed-range', start: 0, end: text.length, text: text.trim(), candidates: [] } }
  }
  return { ok: true, references: rangesOf(from, to, text.length) }
}

/** The dash between an ayah's number, in brackets or not, and more than a number that holds one; -1 for none. */
function dashOf(text: string): number {
  let last = ''
  for (let at = 0; at < text.length; at++) {
    if (DASHES.includes(text[at]!) && DIGIT.test(last)) {
      const rest = text.slice(at + 1).trimStart()
      if (DIGIT.test(rest) && !NUMBER_ALONE.test(rest)) return at
    }
    if (!PASSED.includes(text[at]!)) last = text[at]!
  }
  return -1
}

/** One ayah, or what is wrong with its numbers or its name; null where the text is anything else. */
function one(result: ReferenceResult): ReferenceResult | null {
  if (!result.ok) return result.problem.code === 'empty' || result.problem.code === 'not-a-reference' ? null : result
  const [reference] = result.references
  return result.references.length === 1 && reference !== undefined && !reference.whole && reference.from === reference.to ? result : null
}

function rangesOf(from: ParsedReference, to: ParsedReference, length: number): ParsedReference[] {
  const ranges: ParsedReference[] = []
  for (let surah = from.surah; surah <= to.surah; surah++) {
    const first = surah === from.surah ? from.from : 1
    const last = surah === to.surah ? to.from : ayahCount(surah)
    ranges.push({ surah, from: first, to: last, start: 0, end: length, whole: surah !== from.surah && surah !== to.surah })
  }
  return ranges
}
