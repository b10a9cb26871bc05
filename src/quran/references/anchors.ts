// One pass over the text that stops only where a reference can be: at numbers of one to three digits with a colon, a bracket or
// a cue near, and at the words surah and ayah. Everything dearer happens in a small window around such a place.
import type { Draft } from './draft.js'
import type { Context } from './read.js'
import { readAt } from './read.js'
import { readVerse, readWhole } from './whole.js'

const DIGIT = 1
const HEH = 2
const ALEF_MADDA = 3
const LATIN_S = 4
const LATIN_Y = 5
const LATIN_V = 6
const OPEN = 7
const CLOSE = 8
const NOON = 9

/** How far a cue reaches forward to a number, and a surah spoken of to a verse number alone (units). */
const CUE_REACH = 90
const BRACKET_REACH = 90
const SPOKEN_REACH = 800

const TOP = 0x700
const CLASS = new Uint8Array(TOP)
for (const zero of [0x30, 0x660, 0x6f0]) CLASS.fill(DIGIT, zero, zero + 10)
CLASS[0x629] = CLASS[0x647] = CLASS[0x6c1] = CLASS[0x6c3] = HEH
CLASS[0x622] = ALEF_MADDA
CLASS[0x646] = NOON
CLASS[0x73] = CLASS[0x53] = LATIN_S
CLASS[0x79] = CLASS[0x59] = LATIN_Y
CLASS[0x76] = CLASS[0x56] = LATIN_V
for (const bracket of '([{') CLASS[bracket.charCodeAt(0)] = OPEN
for (const bracket of ')]}') CLASS[bracket.charCodeAt(0)] = CLOSE

const REH = 0x631
const WAW = 0x648
const SEEN = 0x633
const YEH = 0x64a
const FARSI_YEH = 0x6cc
const ALEF = 0x627
const MADDA = 0x622
const QAF = 0x642

/** A mark, tatweel, star or invisible character: no letter of the word. */
function isBetween(code: number): boolean {
  return (code >= 0x64b && code <= 0x65f) || code === 0x670 || code === 0x640 || (code >= 0x200b && code <= 0x200f) || (code >= 0x6d6 && code <= 0x6ed) || (code >= 0x2066 && code <= 0x2069)
}

function isArabicLetter(code: number): boolean {
  return (code >= 0x620 && code <= 0x64a && code !== 0x640) || (code >= 0x671 && code <= 0x6d3)
}

function isLatinLetter(code: number): boolean {
  const low = code | 0x20
  return (low >= 0x61 && low <= 0x7a) || (code >= 0xc0 && code < 0x250) || (code >= 0x1e00 && code < 0x1f00)
}

const isLetterCode = (code: number): boolean => isArabicLetter(code) || isLatinLetter(code)

/** Offset of the letter before `at`, marks skipped. */
function before(text: string, at: number): number {
  let index = at - 1
  for (let steps = 0; steps < 6 && index >= 0 && isBetween(text.charCodeAt(index)); steps++) index--
  return index
}

function isWordEnd(text: string, at: number): boolean {
  let index = at + 1
  for (let steps = 0; steps < 6 && isBetween(text.charCodeAt(index)); steps++) index++
  const code = text.charCodeAt(index)
  return !isArabicLetter(code) || code === FARSI_YEH || code === YEH
}

/** Start of the word that `at` stands in: prefixes of Arabic cues. */
function wordStart(text: string, at: number): number {
  let index = at
  for (let steps = 0; steps < 12 && index > 0; steps++) {
    const code = text.charCodeAt(index - 1)
    if (!isArabicLetter(code) && !isBetween(code)) break
    index--
  }
  while (index < at && isBetween(text.charCodeAt(index))) index++
  return index
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0xa0 || code === 0x0a || code === 0x0d || code === 0x09 || code === 0x202f

/** Spaces, stars and invisible characters before a number. */
function skipBack(text: string, at: number): number {
  let index = at
  for (let steps = 0; steps < 8 && index >= 0; steps++) {
    const code = text.charCodeAt(index)
    if (!isSpace(code) && !isBetween(code) && code !== 0x2a && code !== 0x61c && !(code >= 0x202a && code <= 0x202e)) break
    index--
  }
  return index
}

function skipForward(text: string, at: number): number {
  let index = at
  for (let steps = 0; steps < 8; steps++) {
    const code = text.charCodeAt(index)
    if (!isSpace(code) && !isBetween(code) && code !== 0x2a && code !== 0x61c && !(code >= 0x202a && code <= 0x202e)) break
    index++
  }
  return index
}

function isDigit(code: number): boolean {
  return code < TOP && CLASS[code] === DIGIT
}

export interface Scan {
  readonly read: Draft[]
  /** Surahs without ayah and named ayat; some lie inside the mentions of `read`. */
  readonly spoken: Draft[]
}

/** Words before a number that make it an ayah's: verse 255 of, ayat 1-5, v. 3. */
const LATIN_CUES = new Set(['verse', 'verses', 'ayah', 'ayat', 'aya', 'ayahs', 'quran', 'koran', 'surah', 'sura', 'chapter', 'q', 'tmq', 'qs', 's'])

function latinCueEnds(text: string, end: number): boolean {
  let start = end
  while (start >= 0 && end - start < 8 && isLatinLetter(text.charCodeAt(start))) start--
  return LATIN_CUES.has(text.slice(start + 1, end + 1).toLowerCase())
}

/** The parts of the pass that carry over from one place to the next. */
class Pass implements Scan {
  readonly read: Draft[] = []
  readonly spoken: Draft[] = []
  /** Offsets of the last cue and of the last open bracket; far behind where there is none. */
  cue = -1e9
  open = -1e9
  private bracketOfLast = false
  private resume = 0

  constructor(private readonly text: string) {}

  surahWord(start: number): void {
    this.cue = start
    const draft = readWhole(this.text, start)
    if (draft !== null) this.spoken.push(draft)
  }

  verseWord(start: number): void {
    this.cue = start
    const draft = readVerse(this.text, start)
    if (draft !== null) this.spoken.push(draft)
  }

  /** Cheap looks at a number's neighbours, in the order that settles most numbers soonest. */
  isPossible(start: number, end: number): boolean {
    const { text } = this
    if (start - this.cue < CUE_REACH) return true
    const back = skipBack(text, start - 1)
    if (back < 0) return false
    const previous = text.charCodeAt(back)
    const after = skipForward(text, end)
    const next = text.charCodeAt(after)
    const inBracket = start - this.open < BRACKET_REACH
    if (next === 0x3a && isDigit(text.charCodeAt(skipForward(text, after + 1)))) return inBracket || !isDigit(previous)
    // al-Baqarah [2]: 255
    if ((next === 0x5d || next === 0x29) && text.charCodeAt(after + 1) === 0x3a) return true
    if (previous === 0x3a || previous === 0x2f || previous === 0x60c || previous === 0x2c || previous === 0x2e) {
      const word = text.charCodeAt(skipBack(text, back - 1))
      if (isDigit(word)) return false
      if (previous === 0x2e && latinCueEnds(text, back - 1)) return true
      return previous === 0x3a || previous === 0x2f ? isLetterCode(word) || word === 0x29 || word === 0x5d : inBracket && isLetterCode(word)
    }
    if (isLatinLetter(previous)) return inBracket || latinCueEnds(text, back)
    return inBracket && isLetterCode(previous)
  }

  number(start: number): number {
    const { text } = this
    const last = this.read.at(-1)
    const joins = last !== undefined && start >= last.end && isListSeparator(text, last.end, start)
    const context: Context = {
      open: this.open >= this.resume && start - this.open < BRACKET_REACH,
      floor: this.resume,
      continues: joins ? last : null,
      continuesBracket: joins && this.bracketOfLast,
      spoken: this.surahInMind(start),
    }
    const drafts = readAt(text, start, context)
    if (drafts.length === 0) return 0
    this.bracketOfLast = (joins && this.bracketOfLast) || (this.open >= this.resume && this.open < drafts[0]!.start && drafts[0]!.start - this.open < BRACKET_REACH)
    this.read.push(...drafts)
    this.resume = drafts.at(-1)!.end
    return this.resume
  }

  private surahInMind(start: number): number | null {
    const named = this.spoken.at(-1)
    const cited = this.read.at(-1)
    const last = named === undefined || (cited !== undefined && cited.start > named.start) ? cited : named
    return last !== undefined && start - last.end < SPOKEN_REACH ? last.surah : null
  }
}

const SEPARATOR = /^[\s,;\u060c\u061b&\u0648*\u200b-\u200f\u2066-\u2069]*(?:and )?[^0-9.()[\]{}]{0,40}$/

/** Only a list's separator, and perhaps the next surah's name, stands between two references. */
function isListSeparator(text: string, from: number, to: number): boolean {
  if (to - from > 48) return false
  const between = text.slice(from, to)
  return /^\s*[,;\u060c\u061b&\u0648]|^\s+and\s/.test(between) && SEPARATOR.test(between)
}

/** Finds the drafts of all mentions. Linear: each anchor costs at most a window. */
export function scan(text: string): Scan {
  const pass = new Pass(text)
  const { length } = text
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at)
    if (code >= TOP) continue
    const kind = CLASS[code]!
    if (kind === 0) continue
    if (kind === DIGIT) {
      let end = at + 1
      while (end < length && isDigit(text.charCodeAt(end))) end++
      if (end - at <= 3 && pass.isPossible(at, end)) end = Math.max(end, pass.number(at))
      at = end - 1
    } else if (kind === OPEN) pass.open = at
    else if (kind === CLOSE) pass.open = -1e9
    else if (kind === HEH) hehWord(text, at, pass)
    else if (kind === ALEF_MADDA) maddaWord(text, at, pass)
    else if (kind === LATIN_S) surahInLatin(text, at, pass)
    else if (kind === LATIN_Y) ayahInLatin(text, at, pass)
    else if (kind === LATIN_V) verseInLatin(text, at, pass)
  }
  return pass
}

/** س و ر ة  and  ا ي ة, read from the end. */
function hehWord(text: string, at: number, pass: Pass): void {
  const last = before(text, at)
  const letter = text.charCodeAt(last)
  if (letter === REH) {
    const waw = before(text, last)
    if (text.charCodeAt(waw) !== WAW) return
    const seen = before(text, waw)
    if (text.charCodeAt(seen) === SEEN && isWordEnd(text, at)) pass.surahWord(wordStart(text, seen))
  } else if (letter === YEH || letter === FARSI_YEH) {
    const alef = before(text, last)
    const code = text.charCodeAt(alef)
    if ((code === ALEF || code === MADDA) && isWordEnd(text, at)) pass.verseWord(wordStart(text, alef))
  }
}

/** آيات, آيتان; and قرآن */
function maddaWord(text: string, at: number, pass: Pass): void {
  const next = text.charCodeAt(at + 1)
  if (next === YEH || next === FARSI_YEH) {
    pass.cue = at
    const third = text.charCodeAt(at + 2)
    if (third === ALEF) pass.verseWord(wordStart(text, at))
  } else if (text.charCodeAt(before(text, at)) === REH && text.charCodeAt(before(text, before(text, at))) === QAF) pass.cue = at
}

function surahInLatin(text: string, at: number, pass: Pass): void {
  const second = text.charCodeAt(at + 1) | 0x20
  if (second !== 0x75 && second !== 0x6f) return
  const third = text.charCodeAt(at + 2) | 0x20
  const letter = third === 0x6f || third === 0x75 ? text.charCodeAt(at + 3) | 0x20 : third
  if (letter !== 0x72 || isLatinLetter(text.charCodeAt(at - 1))) return
  const vowel = text.charCodeAt(third === letter ? at + 3 : at + 4) | 0x20
  if (vowel === 0x61) pass.surahWord(at)
}

function ayahInLatin(text: string, at: number, pass: Pass): void {
  const start = at - 1
  if ((text.charCodeAt(start) | 0x20) !== 0x61 || (text.charCodeAt(at + 1) | 0x20) !== 0x61) return
  if (!isLatinLetter(text.charCodeAt(start - 1))) pass.verseWord(start)
}

const CAPITAL_V = 0x56

/** Throne Verse, Verse of the Throne: with a capital, for "light verse" is poetry. */
function verseInLatin(text: string, at: number, pass: Pass): void {
  if (text.charCodeAt(at) !== CAPITAL_V || text.charCodeAt(at + 1) !== 0x65 || text.charCodeAt(at + 2) !== 0x72) return
  if (text.charCodeAt(at + 3) !== 0x73 || text.charCodeAt(at + 4) !== 0x65) return
  let start = at - 1
  while (at - start < 12 && isLatinLetter(text.charCodeAt(start - 1))) start--
  const cue = pass.cue
  pass.verseWord(at)
  if (start < at - 3) pass.verseWord(start)
  pass.cue = cue
}
