import type { AyahRange } from '../types.js'

export type MentionStatus =
  /** Surah and ayat exist. */
  | 'ok'
  | 'unknown-surah'
  | 'no-such-ayah'
  | 'reversed-range'
  /** Which surah is meant is not settled by the reference itself; see `candidates`. */
  | 'ambiguous'

export type MentionCertainty =
  /** A surah named with an ayah, or numbers after a word such as Quran or verse. */
  | 'explicit'
  /** `(2:255)`: numbers alone. Times, ratios and scores look the same. */
  | 'bare'
  /** `[Al-Munafikum: 3]`, `[Friday: 3]`, `(ص: 24)`, `(الآية 5)`: a reference only where a quotation stands beside it. */
  | 'shape'
  /** A surah without an ayah. */
  | 'surah'
  /** Ayat al-Kursi. */
  | 'named'

/** A place in a text that refers to the Quran. Offsets are UTF-16. */
export interface Mention {
  /** The reference's own words, without brackets that enclose it. */
  readonly start: number
  readonly end: number
  /** The same with the enclosing brackets, or with an ending that is joined to the number; items of one list in brackets share them. */
  readonly outerStart: number
  readonly outerEnd: number
  readonly surah: number | null
  /** The surah's name as written, null where numbers stand alone. */
  readonly name: string | null
  /** Where `surah` is null: the surahs it might be. */
  readonly candidates: readonly number[]
  /** First and last ayah as written (`255 ff.` runs to the end of the surah); both null for a whole surah. */
  readonly from: number | null
  readonly to: number | null
  readonly status: MentionStatus
  readonly certainty: MentionCertainty
  /** Mentions of one list (`2:255, 3:18; 5:3`) share a group. Numbered from 0 in reading order. */
  readonly group: number
  readonly bracketed: boolean
  /** The name says one surah and the number another: `Surah Yusuf (11:4)`. `candidates` holds both, the name's first. */
  readonly disagrees: boolean
  /** «انظر», `see`, `cf.` stands before it: it need not be about the words beside it. */
  readonly isCrossReference: boolean
}

/** One reference that `parseReference` read. */
export interface ParsedReference extends AyahRange {
  /** UTF-16 offsets in the parsed text. */
  readonly start: number
  readonly end: number
  /** No ayah was given: the range is the surah. */
  readonly whole: boolean
}

/** Why a text is no reference. */
export interface ReferenceProblem {
  readonly code: 'empty' | 'not-a-reference' | 'unknown-surah' | 'no-such-surah' | 'no-such-ayah' | 'reversed-range' | 'ambiguous-surah'
  /** The part of the text it is about (UTF-16 offsets). */
  readonly start: number
  readonly end: number
  readonly text: string
  /** For 'no-such-ayah': the surah and how many ayat it has. */
  readonly surah?: number
  readonly ayahs?: number
  /** For 'unknown-surah' and 'ambiguous-surah': surahs with the nearest names, best first. */
  readonly candidates: readonly number[]
}

export type ReferenceResult =
  | { readonly ok: true; readonly references: readonly ParsedReference[] }
  | { readonly ok: false; readonly problem: ReferenceProblem }
