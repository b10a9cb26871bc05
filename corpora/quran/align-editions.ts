// Aligns each ayah's Uthmani and imla'i letters into columns (src/quran/index/columns.ts has the picture).
import * as column from '../../src/quran/index/columns.ts'
import { ALEF, HAMZA_SEAT, LETTER, LETTER_TABLE, NOON, SKIPPED, WAW, YEH } from '../../src/quran/letters.ts'

interface Token {
  readonly letter: number
  /** A dagger alef, small waw, yeh or noon: pronounced, not written in the skeleton. */
  readonly small: boolean
  readonly seat: boolean
  /** Written and never read: the alef of قالوا, مائة. Uthmani marks it with a small zero. */
  readonly silent: boolean
  readonly wordStart: boolean
  /** A pause sign stands before it. */
  readonly paused: boolean
}

export interface AyahColumns {
  readonly letters: number[]
  readonly others: number[]
  readonly words: number[]
}

const SMALL_LETTERS: ReadonlyMap<number, number> = new Map([
  [0x0670, ALEF],
  [0x06e5, WAW],
  [0x06e6, YEH],
  [0x06e7, YEH],
  [0x06e8, NOON],
])

export function tokens(text: string): Token[] {
  const result: Token[] = []
  let wordStart = true
  let paused = false
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const entry = LETTER_TABLE[unit]!
    const small = SMALL_LETTERS.get(unit)
    const letter = small ?? entry & LETTER
    if (letter !== 0) {
      result.push({ letter, small: small !== undefined, seat: (entry & HAMZA_SEAT) !== 0, silent: letter === ALEF && text.charCodeAt(i + 1) === SMALL_ZERO, wordStart, paused })
      wordStart = paused = false
    } else if (PAUSES.has(unit)) paused = true
    else if ((entry & SKIPPED) === 0) wordStart = true
  }
  return result
}

const SMALL_ZERO = 0x06df
/** ۖ ۗ ۘ ۚ ۛ: where a reader may pause. ۙ forbids it. */
const PAUSES: ReadonlySet<number> = new Set([0x06d6, 0x06d7, 0x06d8, 0x06da, 0x06db])

const GAP = 10
const GAP_SMALL = 3
const MISMATCH = 15

function substitution(a: Token, b: Token): number {
  if (a.letter !== b.letter) return MISMATCH + (a.small === b.small ? 0 : 10)
  return (a.small === b.small ? 0 : 1) + (a.wordStart === b.wordStart ? 0 : 1) + (a.seat === b.seat ? 0 : 1) + (a.silent ? 2 : 0)
}

/** Global alignment with the least cost; returns pairs of token indices, -1 for a gap. */
function align(a: readonly Token[], b: readonly Token[]): [number, number][] {
  const width = b.length + 1
  const cost = new Int32Array((a.length + 1) * width)
  const gap = (token: Token) => (token.small || token.silent ? GAP_SMALL : GAP)
  for (let i = 1; i <= a.length; i++) cost[i * width] = cost[(i - 1) * width]! + gap(a[i - 1]!)
  for (let j = 1; j <= b.length; j++) cost[j] = cost[j - 1]! + gap(b[j - 1]!)
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      cost[i * width + j] = Math.min(
        cost[(i - 1) * width + j - 1]! + substitution(a[i - 1]!, b[j - 1]!),
        cost[(i - 1) * width + j]! + gap(a[i - 1]!),
        cost[i * width + j - 1]! + gap(b[j - 1]!),
      )
    }
  }
  const pairs: [number, number][] = []
  let [i, j] = [a.length, b.length]
  while (i > 0 || j > 0) {
    const here = cost[i * width + j]!
    if (i > 0 && j > 0 && here === cost[(i - 1) * width + j - 1]! + substitution(a[i - 1]!, b[j - 1]!)) pairs.push([--i, --j])
    else if (i > 0 && here === cost[(i - 1) * width + j]! + gap(a[i - 1]!)) pairs.push([--i, -1])
    else pairs.push([-1, --j])
  }
  return pairs.reverse()
}

/** Columns of one ayah. A word start whose letter is left out moves on to the next letter of that edition. */
export function alignAyah(uthmani: string, imlai: string): AyahColumns {
  const u = tokens(uthmani)
  const i = tokens(imlai)
  const result: AyahColumns = { letters: [], others: [], words: [] }
  for (const [at, bt] of align(u, i)) {
    const a = u[at]
    const b = i[bt]
    if (isSoundOnly(a, b, result.letters.at(-1))) continue
    const first = b !== undefined && !b.small ? b : (a ?? b!)
    const other = a !== undefined && b !== undefined && a.letter !== b.letter ? (first === a ? b : a).letter : 0
    result.letters.push(first.letter | (a === undefined && isPluralAlef(i, bt) ? column.OPTIONAL : freedom(a, b)))
    result.others.push(other)
    result.words.push(wordFlags(a, b))
  }
  return result
}

/** The alef that imla'i writes after the waw of a plural and Uthmani leaves out: جاءوا, جَآءُو. It is never read. */
function isPluralAlef(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return tokens[at]?.letter === ALEF && tokens[at - 1]?.letter === WAW && (next === undefined || next.wordStart)
}

/** Small letters that only lengthen the vowel before them: له لهۥ, على علىٰ. Nobody writes them as letters. */
function isSoundOnly(a: Token | undefined, b: Token | undefined, before: number | undefined): boolean {
  if (a?.small === false || b?.small === false) return false
  const letter = (a ?? b)?.letter
  return letter === WAW || letter === YEH || (letter === ALEF && before !== undefined && (before & LETTER) === YEH)
}

function freedom(a: Token | undefined, b: Token | undefined): number {
  const uthmaniWrites = a !== undefined && !a.small
  const imlaiWrites = b !== undefined && !b.small
  const seat = (a?.seat === true && a.letter !== ALEF) || (b?.seat === true && (b.letter !== ALEF || !uthmaniWrites))
  if (uthmaniWrites && imlaiWrites) return a.silent ? column.OPTIONAL : seat ? column.SEAT : 0
  // The أ of a question (أأنتم) is a letter of its own; Uthmani writes it as a bare hamza.
  if (seat && imlaiWrites) return b.wordStart ? column.SOFT : column.SEAT | column.OPTIONAL
  return imlaiWrites ? column.SOFT : column.OPTIONAL
}

function wordFlags(a: Token | undefined, b: Token | undefined): number {
  let flags = 0
  if (a?.wordStart === true) flags |= column.WORD_UTHMANI
  if (b?.wordStart === true) flags |= column.WORD_IMLAI
  if (a?.paused === true || b?.paused === true) flags |= column.PAUSE
  if (a !== undefined) flags |= a.small ? column.SMALL_UTHMANI : column.HAS_UTHMANI
  if (b !== undefined) flags |= b.small ? column.SMALL_IMLAI : column.HAS_IMLAI
  return flags
}
