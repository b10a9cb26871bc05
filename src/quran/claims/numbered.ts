// Ayat that are copied with their end marks: between two marks stands one ayah, whole.
//
//     قُلْ هُوَ اللَّهُ أَحَدٌ ﴿١﴾ اللَّهُ الْأَحَدُ ﴿٢﴾ لَمْ يَلِدْ وَلَمْ يُولَدْ ﴿٣﴾
//                            └── ayah 2 ──┘   └─ found, 112:3 ─┘
import { lastAtOrBefore, type Range } from '../../text/index.js'
import type { QuranIndex } from '../index/index-file.js'
import type { ColumnRange } from '../match/exact.js'
import { NO_COLUMN } from '../match/align.js'
import { type LetterStream, WORD_START } from '../match/letter-stream.js'
import { commonWords, type Match } from '../match/match.js'
import type { Resolver } from '../match/resolve.js'
import { numberOf } from '../references/characters.js'

const MARK = /[\ufd3e\ufd3f]\s?([\d\u0660-\u0669\u06f0-\u06f9]{1,3})\s?[\ufd3e\ufd3f]|\u06dd\s?([\d\u0660-\u0669\u06f0-\u06f9]{1,3})/gu
/** UTF-16 units of the longest ayah between two marks. */
const LONGEST = 500
/** UTF-16 units between a mark and the ayah beside it. */
const NEAR = 3
/** What no ayah holds: Latin letters, brackets and quotation marks, the end of a paragraph. */
const OTHER = /[a-z()[\]{}«»"“”:|\ufd3e\ufd3f]|\n\s*\n/i
/** Share of its words that an ayah has letter for letter. */
const EQUAL = 0.5

interface Mark extends Range {
  readonly number: number
}

interface Placed extends Range {
  readonly match: Match | null
}

/** An ayah between two end marks, and its place, which an ayah beside it tells. */
export interface Numbered extends Range {
  readonly place: ColumnRange
}

/** The stretches between two marks that follow one another, beside an ayah that was found and bears the number of its mark. */
export function* numberedAyat(text: string, found: readonly Placed[], index: QuranIndex): Generator<Numbered> {
  const marks = marksIn(text)
  let at = 0
  for (let i = 0; i + 1 < marks.length; i++) {
    const [first, last] = [marks[i]!, marks[i + 1]!]
    if (last.number !== first.number + 1 || last.start - first.end > LONGEST) continue
    while (at < found.length && found[at]!.end < first.start - NEAR) at++
    const before = found[at]
    const after = found.slice(at, at + 4).find((one) => one.start >= last.end)
    const [start, end] = trimmed(text, first.end, last.start)
    if (end <= start || OTHER.test(text.slice(start, end))) continue
    const place = (before === undefined ? null : nextTo(index, before, first.number, before.end <= first.start && first.start - before.end <= NEAR ? 1 : 0)) ?? (after === undefined ? null : nextTo(index, after, last.number + 1, after.start - last.end <= NEAR ? -1 : 0))
    if (place !== null) yield { start, end, place }
  }
}

/** The columns of the ayah `step` after one that was found whole, letter for letter, and bears this number. */
function nextTo({ columns: { ayat }, surahs }: QuranIndex, { match }: Placed, number: number, step: -1 | 0 | 1): ColumnRange | null {
  if (match === null || !match.exact || step === 0) return null
  const ayah = lastAtOrBefore(ayat, step > 0 ? match.cEnd - 1 : match.c)
  if ((step > 0 ? ayat[ayah + 1] !== match.cEnd : ayat[ayah] !== match.c)) return null
  let first = 0
  let surah = 0
  while (surah < surahs.length && first + surahs[surah]! <= ayah) first += surahs[surah++]!
  const own = ayah - first + 1
  if (own !== number || own + step < 1 || own + step > surahs[surah]!) return null
  return { c: ayat[ayah + step]!, cEnd: ayat[ayah + step + 1]! }
}

/** The ayah with some of its words changed; null where it stands letter for letter, and where most words are others. */
export function alteredAyah(resolver: Resolver, { letters, count }: LetterStream, place: ColumnRange): Match | null {
  if (count === 0 || resolver.exactWithin(letters, 0, count, place) !== null) return null
  const match = resolver.alteredWithin(letters, 0, count, place) ?? beginning(resolver, letters, count, place)
  const whole = match === null ? null : resolver.withEdgeWords(letters, match)
  return whole === null || whole.c !== place.c || whole.cEnd !== place.cEnd || commonWords(letters, resolver.index.columns, whole, 1) < EQUAL ? null : whole
}

/** An ayah of few words, the first of which are its own: the others stand for what is left of it. */
function beginning(resolver: Resolver, letters: Uint8Array, count: number, place: ColumnRange): Match | null {
  for (let end = count - 1; end > 0; end--) {
    if ((letters[end]! & WORD_START) === 0) continue
    const match = resolver.exactWithin(letters, 0, end, place)
    if (match === null || match.c !== place.c) continue
    const columns = new Int32Array(count).fill(NO_COLUMN)
    columns.set(match.columns)
    return { ...match, qEnd: count, columns, exact: false }
  }
  return null
}

function marksIn(text: string): Mark[] {
  return [...text.matchAll(MARK)].map(({ 0: sign, 1: enclosed, 2: bare, index }) => ({ start: index, end: index + sign.length, number: numberOf(enclosed ?? bare ?? '') }))
}

function trimmed(text: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to]
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return [start, end]
}
