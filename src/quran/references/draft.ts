// A mention while it is being read, and what its numbers say.
import { ayahCount, SURAHS } from '../names/surahs.js'
import type { MentionCertainty, MentionStatus } from './types.js'

export interface Draft {
  start: number
  end: number
  surah: number | null
  name: string | null
  candidates: readonly number[]
  from: number | null
  to: number | null
  status: MentionStatus
  certainty: MentionCertainty
  /** The name and the number say two surahs; `candidates` holds both. */
  disagrees: boolean
}

/** Numbers of one span as written: 255-6 has `to` '6'. */
export interface Numbers {
  readonly from: string
  readonly to: string | undefined
  /** No space stands at the dash: only then may the end be shortened. */
  readonly tight: boolean
}

/** The last ayah of a range whose end is shortened: 255-6 is 255-256, 255-57 is 255-257; 20 - 1 is the wrong way round. */
export function completed(from: string, to: string, tight: boolean): number {
  return Number(tight && to.length < from.length && Number(to) < Number(from) ? from.slice(0, from.length - to.length) + to : to)
}

/** What a surah and a range of ayat come to. */
export function statusOf(surah: number | null, from: number, to: number): MentionStatus {
  if (surah === null) return 'unknown-surah'
  if (surah < 1 || surah > SURAHS) return 'unknown-surah'
  if (to < from) return 'reversed-range'
  return from < 1 || to > ayahCount(surah) ? 'no-such-ayah' : 'ok'
}

export interface Who {
  readonly surah: number | null
  readonly name: string | null
  readonly candidates: readonly number[]
  readonly certainty: MentionCertainty
  /** See `Draft`; no where it is left out. */
  readonly disagrees?: boolean
}

/** @returns the mention of one span of ayat. */
export function draft(start: number, end: number, who: Who, numbers: Numbers): Draft {
  const from = Number(numbers.from)
  const to = numbers.to === undefined ? from : completed(numbers.from, numbers.to, numbers.tight)
  const known = who.surah !== null && who.surah >= 1 && who.surah <= SURAHS
  const status = who.surah === null && who.candidates.length > 0 ? 'ambiguous' : statusOf(who.surah, from, to)
  const surah = known ? who.surah : null
  return { start, end, surah, name: who.name, candidates: who.candidates, from, to, status, certainty: who.certainty, disagrees: who.disagrees ?? false }
}

const ROMAN = new Map([
  ['i', 1],
  ['v', 5],
  ['x', 10],
  ['l', 50],
  ['c', 100],
])

/** The number of a roman numeral up to cxiv; 0 where the letters make none. */
export function roman(letters: string): number {
  let sum = 0
  for (let index = 0; index < letters.length; index++) {
    const value = ROMAN.get(letters[index]!)!
    sum += value < (ROMAN.get(letters[index + 1] ?? '') ?? 0) ? -value : value
  }
  return toRoman(sum) === letters ? sum : 0
}

const STEPS: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function toRoman(number: number): string {
  let letters = ''
  for (const [value, step] of STEPS) {
    while (number >= value) {
      letters += step
      number -= value
    }
  }
  return letters
}

/** Numbers that count other things too: those of ayat that exist are a reference where the words beside them stand in that surah. */
export function whereWordsStand(drafts: readonly Draft[], surah: number): Draft[] {
  return drafts.every(({ status }) => status === 'ok') ? drafts.map((one) => ({ ...one, surah: null, candidates: [surah], status: 'ambiguous' })) : []
}
