// A text that is nothing but a reference, as a person types it: 20:124 · Ta-Ha 124 · طه ١٢٤ · 2:255-257 · آية الكرسي
import { suggestSurahs } from '../names/lookup.js'
import { ayahCount } from '../names/surahs.js'
import { clean } from './clean.js'
import { completed, statusOf } from './draft.js'
import { findMentions } from './find.js'
import { CUE, CUE_GROUPS } from './grammar.generated.js'
import { KNOWN_NAMES, type SurahNames } from './surah-names.js'
import { readCrossing } from './crossing.js'
import { matchAt } from './window.js'
import type { Mention, ParsedReference, ReferenceProblem, ReferenceResult } from './types.js'

/** What may stand around and between references. */
const NOTHING_ELSE = /^[\s,;.\u060c\u061b&\u0648()[\]{}"\u00ab\u00bb\u201c\u201d*_\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069]*(?:and\s*)?$/i

/** Nothing, or the word Quran. */
function saysNothing(text: string): boolean {
  if (NOTHING_ELSE.test(text)) return true
  const { text: cleaned } = clean(text, 0, text.length)
  const start = cleaned.search(/[^ (["]/)
  const cue = start < 0 ? null : matchAt(CUE, cleaned, start)
  return cue !== null && cue[CUE_GROUPS.quran] !== undefined && NOTHING_ELSE.test(cleaned.slice(start + cue[0].length))
}

/** Longest text that is read as one reference or one list. */
const LONGEST = 2000

type Subject = Pick<ReferenceProblem, 'start' | 'end' | 'text' | 'candidates'>

function failure(code: ReferenceProblem['code'], subject: Subject, more: Partial<ReferenceProblem> = {}): ReferenceResult {
  return { ok: false, problem: { code, ...subject, ...more } }
}

function read(surah: number, from: number | null, to: number | null, start: number, end: number, text: string): ParsedReference | ReferenceResult {
  const ayahs = ayahCount(surah)
  const subject = { start, end, text: text.slice(start, end), candidates: [] }
  if (ayahs === 0) return failure('no-such-surah', subject)
  if (from === null || to === null) return { surah, from: 1, to: ayahs, start, end, whole: true }
  const status = statusOf(surah, from, to)
  if (status === 'ok') return { surah, from, to, start, end, whole: false }
  if (status === 'no-such-ayah') return failure('no-such-ayah', subject, { surah, ayahs })
  return failure(status === 'reversed-range' ? 'reversed-range' : 'no-such-surah', subject)
}

/** Alone, with no words beside it that say otherwise, a name means the surah that it may mean. */
function meantSurah({ surah, name, candidates }: Mention, names: SurahNames): number | null {
  return surah ?? (candidates.length === 1 && name !== null && names.surahOf(name) === candidates[0] ? candidates[0]! : null)
}

function readMention(mention: Mention, text: string, names: SurahNames): ParsedReference | ReferenceResult {
  const { start, end, name, candidates } = mention
  const surah = meantSurah(mention, names)
  if (surah !== null) return read(surah, mention.from, mention.to, start, end, text)
  const subject = { start, end, text: text.slice(start, end) }
  if (name === null && candidates.length === 0) return failure(mention.certainty === 'shape' ? 'not-a-reference' : 'no-such-surah', { ...subject, candidates })
  const shown = name ?? subject.text
  const known = mention.certainty === 'explicit' && candidates.length > 1
  return failure(known ? 'ambiguous-surah' : 'unknown-surah', { ...subject, text: shown, candidates: known ? candidates : suggestSurahs(shown) })
}

/** By far the commonest; nothing needs to be built for it. */
const PLAIN_NUMBERS = /^(\d{1,3}):(\d{1,3})$/

function numbered(one: ParsedReference | ReferenceResult): ReferenceResult {
  return 'ok' in one ? one : { ok: true, references: [one] }
}

/** Two numbers however they are joined: 20:124, 20/124, 20.124, 20 124. */
const NUMBERS = /^[ ([]*(\d{1,3}) ?[:./ ] ?(\d{1,3})(?: ?- ?(\d{1,3}))?[ )\]]*$/

/** A name, and perhaps numbers behind it. */
const NAME_AND_NUMBERS = /^(\D{1,64}?)[ :,./([-]{0,4}(?:(\d{1,3})(?: ?- ?(\d{1,3}))?[ )\]]{0,3})?$/

/** A number that is no part of a name. */
const NUMBER_ALONE = /(?<![\p{L}\d])\d/u
/** The word surah alone is no name. */
const SEVERAL_PARTS = /[\s\d-]/

function readLoosely(text: string, names: SurahNames): ParsedReference | ReferenceResult {
  // A name that holds a number or the word surah, as tables have them: Al-Ahk46, As Sura.
  const alone = SEVERAL_PARTS.test(text) && !NUMBER_ALONE.test(text) ? names.lookup(text).surah : null
  if (alone !== null) return read(alone, null, null, 0, text.length, text)
  const { text: cleaned } = clean(text, 0, text.length)
  const whole = { start: 0, end: text.length, text, candidates: [] }
  const numbers = NUMBERS.exec(cleaned)
  if (numbers !== null) {
    const [, surah, from, to] = numbers
    return read(Number(surah), Number(from), to === undefined ? Number(from) : completed(from!, to, true), 0, text.length, text)
  }
  const named = NAME_AND_NUMBERS.exec(cleaned)
  if (named === null) return failure('not-a-reference', whole)
  const name = named[1]!.trim()
  const [, , from, to] = named
  if (from !== undefined && to === undefined && isSurahWord(name)) return read(Number(from), null, null, 0, text.length, text)
  const { surah } = names.lookup(name)
  if (surah === null) return failure('unknown-surah', { ...whole, text: writtenName(text), candidates: suggestSurahs(name) })
  if (from === undefined) return read(surah, null, null, 0, text.length, text)
  return read(surah, Number(from), to === undefined ? Number(from) : completed(from, to, true), 0, text.length, text)
}

/** Surah 2: its number in place of its name. */
function isSurahWord(name: string): boolean {
  const cue = matchAt(CUE, name, 0)
  return cue?.[CUE_GROUPS.surah] === name
}

/** The words before the first number, as typed. */
function writtenName(text: string): string {
  const name = /^[^0-9\u0660-\u0669\u06f0-\u06f9]*/.exec(text)![0]
  return name.replace(/^[\s([]+/, '').replace(/[\s:,./([-]{1,8}$/, '') || text
}

/**
 * Reads a text that is a reference, or a list of them, and nothing else.
 *
 * A range from one surah into another (2:285-3:2) is its ayat of each surah, in order.
 *
 * @returns the ayat, or why the text is none: `unknown-surah` with the nearest names in `candidates`, `no-such-surah` for a number
 * that none has, `no-such-ayah` with the surah and its number of ayat, `reversed-range`, `ambiguous-surah` (a name and a number that disagree), `not-a-reference`, `empty`.
 */
export function parseReference(text: string, names: SurahNames = KNOWN_NAMES): ReferenceResult {
  const trimmed = text.trim()
  if (trimmed === '') return failure('empty', { start: 0, end: text.length, text, candidates: [] })
  if (text.length > LONGEST) return failure('not-a-reference', { start: 0, end: text.length, text: text.slice(0, 40), candidates: [] })
  const numbers = PLAIN_NUMBERS.exec(trimmed)
  if (numbers !== null && trimmed.length === text.length) return numbered(read(Number(numbers[1]), Number(numbers[2]), Number(numbers[2]), 0, text.length, text))
  const crossing = readCrossing(text, (part) => parseReference(part, names))
  if (crossing !== null) return crossing
  // in brackets, numbers alone and names with a space before the number are references
  const mentions = findMentions(`(${text})`, names).map((mention) => ({ ...mention, start: mention.start - 1, end: mention.end - 1 }))
  const references: ParsedReference[] = []
  let rest = 0
  for (const mention of mentions) {
    if (!saysNothing(text.slice(rest, mention.start))) break
    const one = readMention(mention, text, names)
    if ('ok' in one) return one
    references.push(one)
    rest = Math.min(mention.end, text.length)
  }
  if (references.length > 0 && NOTHING_ELSE.test(text.slice(rest))) return { ok: true, references }
  const loose = readLoosely(trimmed, names)
  if ('ok' in loose) return loose
  const offset = text.indexOf(trimmed)
  return { ok: true, references: [{ ...loose, start: loose.start + offset, end: loose.end + offset }] }
}
