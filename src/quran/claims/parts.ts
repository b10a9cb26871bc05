import { type LetterStream, WORD_START } from '../match/letter-stream.js'
import { SHORT_SEED_LENGTH } from '../index/seeds.js'
import { MATCH } from '../match/costs.js'
import { agreedBetween, type Match, normalizedScore } from '../match/match.js'
import type { ColumnRange } from '../match/exact.js'
import type { ResolveOptions, Resolver } from '../match/resolve.js'
import { type Stretch, stretchesBetweenGaps, stretchesBetweenSpaces } from './gaps.js'
import { joinedVerses } from './joined-verses.js'
import { placedJointly } from './jointly.js'
import { AND_THE_REST } from './left-out.js'
import { around, isNext, isWithin, NEAR_PART, together } from './near-parts.js'
import { cueWords } from './words.js'

/** Columns after one part in which the next is looked for first. */
const NEXT_PART = 1200
/** A passage of two places must score this much better as two. */
const SPLIT_GAIN = 6 * MATCH
/** … and this much, where one of them is damaged */
const SPLIT_GAIN_OF_DAMAGED = 12 * MATCH
/** Normalised score from which on a part is well placed, and from which on a damaged one is. */
const SOUND = 0.7
const RESEMBLING = 0.4
const SHORTEST_SPLIT = 12
const MOST_SPLITS = 12

/**
 * The places of a passage's parts: one for a passage of consecutive words, several where words were left out («…»)
 * or verses of several places were joined. A part that stands nowhere is null.
 */
export function resolveParts(resolver: Resolver, text: string, stream: LetterStream, priors: readonly ColumnRange[], exactOnly: boolean): (Match | null)[] {
  const stretches = stretchesBetweenGaps(text, stream)
  const parts: (Match | null)[] = []
  let near: ColumnRange[] = []
  let blank: Match | null = null
  for (const stretch of stretches) {
    const options = { priors, near, exactOnly }
    const whole = resolveStretch(resolver, stream, stretch, options)
    const match = whole?.exact === true || stretch !== stretches.at(-1) ? whole : (withoutTheRest(resolver, text, stream, stretch, whole, options) ?? whole)
    if (stretches.length > 1 && isShort(stretch) && (match === null || isStub(stretch))) continue
    const joined = blank === null || match === null ? null : (besideBlank(resolver, stream, blank, match) ?? acrossBlank(resolver, stream, blank, match))
    if (joined === null) parts.push(...(match === null || match.exact ? [match] : (joinedVerses(resolver, text, stream, match, priors) ?? split(resolver, stream, match, priors, MOST_SPLITS))))
    else parts.splice(-1, 1, ...joined)
    const last = parts.at(-1) ?? null
    blank = stretch.isBeforeBlank ? last : null
    near = last === null ? [] : [after(resolver, last)]
  }
  const isExercise = stretches.slice(0, -1).some(({ isBeforeBlank }) => isBeforeBlank)
  if (isExercise && !parts.every((match) => match?.exact === true)) return placedJointly(resolver, stream, stretches) ?? parts
  return parts.length === 1 && parts[0]?.exact === false ? (partsBetweenSpaces(resolver, text, stream, priors) ?? parts) : parts
}

/** A blank is one of its verse: what stands on either side of it in two verses is one of them with a word changed; null where it is none. */
function acrossBlank(resolver: Resolver, { letters }: LetterStream, before: Match, behind: Match): [Match] | null {
  if (behind.c >= before.cEnd && behind.c - before.cEnd < NEAR_PART && resolver.surahAt(behind.c).c === resolver.surahAt(before.c).c) return null
  const [start, end] = [resolver.surahAt(behind.c).c, resolver.surahAt(before.c).cEnd]
  const places = [
    { c: Math.max(start, behind.c - 2 * (before.qEnd - before.q) - LONGEST_BLANK), cEnd: behind.cEnd },
    { c: before.c, cEnd: Math.min(end, before.cEnd + 2 * (behind.qEnd - behind.q) + LONGEST_BLANK) },
  ]
  const [better] = places
    .map((place) => resolver.alteredWithin(letters, before.q, behind.qEnd, place))
    .filter((match) => match !== null)
    .sort((a, b) => b.score - a.score)
  // Where all letters are the verse's, nothing but the words of the blank is wanting.
  return better === undefined || better.agreed === behind.qEnd - before.q ? null : [better]
}

/** What stands before a blank stands in many verses, the first of which was found: «ويل لكل ____ لمزة»; null where it does not stand before these words. */
function besideBlank(resolver: Resolver, { letters }: LetterStream, before: Match, behind: Match): [Match, Match] | null {
  if (!before.exact || !behind.exact) return null
  const c = Math.max(resolver.surahAt(behind.c).c, behind.c - (before.qEnd - before.q) - LONGEST_BLANK)
  const again = resolver.exactWithin(letters, before.q, before.qEnd, { c, cEnd: behind.c })
  return again === null ? null : [again, behind]
}
/** Columns of the words that a blank leaves out. */
const LONGEST_BLANK = 24

/** Where a word is cut short by its dots, the place of the words before it. */
function resolveStretch(resolver: Resolver, { letters }: LetterStream, { q, qEnd, cut }: Stretch, options: ResolveOptions): Match | null {
  const match = resolver.resolve(letters, q, qEnd, options)
  if (cut === qEnd || cut === q) return match
  if (match?.exact === true) return beginsBeside(resolver, letters, q, cut, match, options) ?? match
  if (match !== null && match.agreed < qEnd - q) return match
  return resolver.resolve(letters, q, cut, { ...options, exactOnly: true }) ?? match
}

/** The place of a passage without «الآية» behind it, by which the writer says that the verse goes on; null where it is the verse's word. */
function withoutTheRest(resolver: Resolver, text: string, { letters, offsets }: LetterStream, { q, qEnd }: Stretch, whole: Match | null, options: ResolveOptions): Match | null {
  const from = lastWord(letters, qEnd)
  const [word] = from <= q ? [] : cueWords(text, offsets[from]!, offsets[qEnd - 1]! + 1)
  if (word === undefined || !AND_THE_REST.has(word.text)) return null
  // A verse that goes on with «الآيات» has the word, and another form of it is a slip.
  if (whole !== null && agreedBetween(letters, resolver.index.columns, whole, from, qEnd) * 2 > qEnd - from) return null
  const match = resolver.resolve(letters, q, from, options)
  return match !== null && (match.exact || whole === null || match.score > whole.score) ? match : null
}

function lastWord(letters: Uint8Array, qEnd: number): number {
  let q = qEnd - 1
  while (q > 0 && (letters[q]! & WORD_START) === 0) q--
  return q
}

/** «من الـ....» stands in many verses: the place of its whole words behind the part before, where all of it stands elsewhere only. */
function beginsBeside(resolver: Resolver, letters: Uint8Array, q: number, cut: number, match: Match, { near = [] }: ResolveOptions): Match | null {
  return isWithin(match, near) ? null : near.reduce<Match | null>((found, range) => found ?? resolver.exactWithin(letters, q, cut, range), null)
}

/** A word or two of a few letters that a gap leaves alone say nothing: «قل هو ... أحد», «حور ... في الـ...». */
function isShort({ q, cut }: Stretch): boolean {
  return cut - q < SHORT_SEED_LENGTH
}

/** Whether blanks leave so little of a passage that it says nothing. */
export function isMostlyBlank(text: string, stream: LetterStream): boolean {
  const stretches = stretchesBetweenGaps(text, stream)
  return stretches.length > 1 && stretches.every(isShort)
}

/** Nothing but the beginning of a word: «و.....», «الـ.....». */
function isStub({ q, cut }: Stretch): boolean {
  return cut === q
}

/** The columns after a part. */
function after(resolver: Resolver, { cEnd }: Match): ColumnRange {
  return { c: cEnd, cEnd: Math.min(cEnd + NEXT_PART, resolver.surahAt(cEnd - 1).cEnd) }
}

/** Much space is a blank to be filled in where the words on either side of it are the verse's, the next after the one before; null where it is none. */
function partsBetweenSpaces(resolver: Resolver, text: string, stream: LetterStream, priors: readonly ColumnRange[]): Match[] | null {
  const parts: Match[] = []
  for (const { q, qEnd } of stretchesBetweenSpaces(text, stream)) {
    const match = resolver.resolve(stream.letters, q, qEnd, { priors, near: parts.slice(-1).map((last) => after(resolver, last)), exactOnly: true })
    if (match === null) return null
    parts.push(match)
  }
  return parts.length === 0 ? null : parts
}

/** Splits a match in two where its letters fit two places better than one, again and again. */
function split(resolver: Resolver, stream: LetterStream, match: Match, priors: readonly ColumnRange[], left: number): Match[] {
  const { q, qEnd } = match
  if (left === 0 || qEnd - q < 2 * SHORTEST_SPLIT || match.score > 0.93 * MATCH * (qEnd - q)) return [match]
  const cut = bestCut(resolver, stream, match)
  if (cut === null) return [match]
  // Words put in or written twice divide a verse in two, and either half may stand elsewhere too.
  const first = resolver.resolve(stream.letters, q, cut, { priors, near: [match] })
  const second = first === null ? null : resolver.resolve(stream.letters, cut, qEnd, { priors, near: [around(resolver, first), match] })
  if (first === null || second === null) return [match]
  const gain = first.score + second.score - match.score
  const [better, worse] = normalizedScore(first) > normalizedScore(second) ? [first, second] : [second, first]
  if (gain < SPLIT_GAIN || normalizedScore(better) < SOUND || isNext(resolver, first, second)) return [match]
  // A damaged half goes with whatever resembles it: it must gain much, and one place must not do.
  if (normalizedScore(worse) < SOUND && (normalizedScore(match) >= SOUND || normalizedScore(worse) < RESEMBLING || gain < SPLIT_GAIN_OF_DAMAGED)) return [match]
  const whole = first.exact ? together(resolver, stream, first, second) : null
  if (whole !== null) return [whole.score > match.score ? whole : match]
  // Where one half stands in the verse that is cited, the other was put in its words' place.
  if (isWithin(first, priors) !== isWithin(second, priors)) return [match]
  return [first, second].flatMap((part) => (part.exact ? [part] : split(resolver, stream, part, priors, left - 2)))
}

/** The word at which the best hit of the passage ends, or begins when it begins late. */
function bestCut(resolver: Resolver, stream: LetterStream, match: Match): number | null {
  const hit = resolver.bestHit(stream.letters, match.q, match.qEnd)
  if (hit === null) return null
  const [before, after] = [hit.q - match.q, match.qEnd - hit.qEnd]
  const at = after >= before ? nearestWordStart(stream, hit.qEnd) : nearestWordStart(stream, hit.q)
  return at - match.q >= SHORTEST_SPLIT && match.qEnd - at >= SHORTEST_SPLIT ? at : null
}

function nearestWordStart(stream: LetterStream, q: number): number {
  for (let distance = 0; distance < 12; distance++) {
    if (isWordStart(stream, q - distance)) return q - distance
    if (isWordStart(stream, q + distance)) return q + distance
  }
  return q
}

function isWordStart(stream: LetterStream, q: number): boolean {
  return q > 0 && q < stream.count && (stream.letters[q]! & WORD_START) !== 0
}
