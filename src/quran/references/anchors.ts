// One pass over the text that stops only where a reference can be: at numbers of one to three digits with a colon, a bracket or
// a cue near, and at the words surah and ayah. Everything dearer happens in a small window around such a place.
import {
  ALEF,
  FARSI_YEH,
  isDigit,
  isLatinLetter,
  isWordEnd,
  letterBefore,
  MADDA,
  QAF,
  REH,
  SEEN,
  WAW,
  wordStart,
  YEH,
} from './characters.js'
import type { Draft } from './draft.js'
import { withOrdinal } from './ordinal-words.js'
import { isPossible } from './possible.js'
import type { Context } from './context.js'
import { readAt } from './read.js'
import type { SurahNames } from './surah-names.js'
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
const CUE_REACH = 64
const BRACKET_REACH = 80
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

export interface Scan {
  readonly read: Draft[]
  /** Surahs without ayah and named ayat; some lie inside the mentions of `read`. */
  readonly spoken: Draft[]
  /** Where numbers of at most three digits begin; of those within a mention the first. */
  readonly numbers: number[]
}

/** The parts of the pass that carry over from one place to the next. */
class Pass implements Scan {
  readonly read: Draft[] = []
  readonly spoken: Draft[] = []
  readonly numbers: number[] = []
  /** Offsets of the last cue and of the last open bracket; far behind where there is none. */
  cue = -1e9
  open = -1e9
  private bracketOfLast = false
  private resume = 0

  constructor(
    private readonly text: string,
    private readonly names: SurahNames,
  ) {}

  surahWord(start: number): void {
    this.cue = start
    const draft = readWhole(this.text, start, this.names)
    if (draft !== null) this.spoken.push(withOrdinal(this.text, draft) ?? draft)
  }

  verseWord(start: number): void {
    this.cue = start
    const draft = readVerse(this.text, start)
    if (draft !== null) this.spoken.push(draft)
  }

  isPossible(start: number, end: number): boolean {
    return start - this.cue < CUE_REACH || isPossible(this.text, start, end, start - this.open < BRACKET_REACH, this.names)
  }

  number(start: number): number {
    const { text } = this
    const last = this.read.at(-1)
    const joins = last !== undefined && start >= last.end && isListSeparator(text, last.end, start)
    const context: Context = {
      open: this.open >= this.resume && start - this.open < BRACKET_REACH ? this.open : -1,
      floor: this.resume,
      continues: joins ? last : null,
      continuesBracket: joins && this.bracketOfLast,
      spoken: this.surahInMind(start),
      names: this.names,
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
export function scan(text: string, names: SurahNames): Scan {
  const pass = new Pass(text, names)
  const { length } = text
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at)
    if (code >= TOP) continue
    const kind = CLASS[code]!
    if (kind === 0) continue
    if (kind === DIGIT) {
      let end = at + 1
      while (end < length && isDigit(text.charCodeAt(end))) end++
      if (end - at <= 3) pass.numbers.push(at)
      if (end - at <= 3 && pass.isPossible(at, end) && !isPlaceholder(text, at, end)) end = Math.max(end, pass.number(at))
      pass.cue = -1e9 // the first number behind a cue is the one it announces
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

/** «سورة {0}، الآية {1}»: what a program puts in. */
function isPlaceholder(text: string, start: number, end: number): boolean {
  return end - start === 1 && text[start - 1] === '{' && text[end] === '}'
}

/** س و ر ة  and  ا ي ة, read from the end. */
function hehWord(text: string, at: number, pass: Pass): void {
  const last = letterBefore(text, at)
  const letter = text.charCodeAt(last)
  if (letter === REH) {
    const waw = letterBefore(text, last)
    if (text.charCodeAt(waw) !== WAW) return
    const seen = letterBefore(text, waw)
    if (text.charCodeAt(seen) === SEEN && isWordEnd(text, at)) pass.surahWord(wordStart(text, seen))
  } else if (letter === YEH || letter === FARSI_YEH) {
    const alef = letterBefore(text, last)
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
  } else if (text.charCodeAt(letterBefore(text, at)) === REH && text.charCodeAt(letterBefore(text, letterBefore(text, at))) === QAF) pass.cue = at
}

/** ū, û, ú in either case, with bit 5 set. */
function isLongU(code: number): boolean {
  return code === (0x16b | 0x20) || code === (0x16a | 0x20) || code === 0xfb || code === 0xfa
}

function surahInLatin(text: string, at: number, pass: Pass): void {
  const second = text.charCodeAt(at + 1) | 0x20
  if (second !== 0x75 && second !== 0x6f && !isLongU(second)) return
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
