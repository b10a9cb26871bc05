import type { Facts, FoundQuotation } from '../../analysis/facts.js'
import { surahName } from '../../quran/names/index.js'
import type { AyahRange, Difference } from '../../quran/types.js'
import type { SuggestionReport } from '../rule.js'
import { wordEdits } from './_edits.js'

/** Entries of lists in a message's data; the locale's `list.<kind>` says how each reads. */
export interface AyahEntry extends AyahRange {
  readonly kind: 'ayah'
  readonly latin: string
  readonly arabic: string
  /** '124' or '124-126'. */
  readonly ayat: string
  /** How many, where they are several: languages may have a form for two. */
  readonly count?: number
}

/** A surah alone in a message's data. */
export interface SurahEntry {
  readonly kind: 'surah'
  readonly surah: number
  readonly latin: string
  readonly arabic: string
}

export function surahEntry(surah: number): SurahEntry {
  return { kind: 'surah', surah, latin: surahName(surah), arabic: surahName(surah, 'arabic') }
}

export function ayah(range: AyahRange): AyahEntry {
  const { surah, from, to } = range
  const entry = { kind: 'ayah', surah, from, to, latin: surahName(surah), arabic: surahName(surah, 'arabic') } as const
  return to > from ? { ...entry, ayat: `${from}-${to}`, count: to - from + 1 } : { ...entry, ayat: to === from ? `${from}` : `${from}-${to}` }
}

/** The edition that a quotation was compared with. */
function edition(quotation: FoundQuotation): { readonly kind: 'uthmani' | 'imlai' } {
  return { kind: quotation.edition ?? 'uthmani' }
}

const MAX_QUOTED_WORDS = 8

/** The first words of a long text, for a message. */
export function opening(text: string): string {
  const words = text.trim().split(/\s+/)
  return words.length <= MAX_QUOTED_WORDS ? words.join(' ') : `${words.slice(0, MAX_QUOTED_WORDS).join(' ')} …`
}

type Kind = Difference['kind']

/** Something beside its own words says that it is a quotation: brackets, quotation marks, a cue, a reference. */
export function isPresented({ evidence }: FoundQuotation): boolean {
  return evidence.some((kind) => kind !== 'text')
}

/** What a message about a quotation says: the verse, the words, and the edition they were compared with. */
export function quotationData(quotation: FoundQuotation, kinds: readonly Kind[]): Record<string, unknown> {
  const shown = quotation.differences.filter((difference) => kinds.includes(difference.kind))
  const differences = shown.length > 0 ? shown : quotation.differences
  return {
    found: opening(quotation.text),
    refs: quotation.refs.slice(0, 1).map(ayah),
    edition: [edition(quotation)],
    differences: differences.map(({ kind, found, expected }) => ({ kind, found, expected })),
    expected: quotation.expected,
  }
}

/** The translation that a rendering was compared with, as messages name it; null for Arabic. */
export function translationData({ translation }: FoundQuotation): { readonly name: string; readonly version: string } | null {
  return translation === undefined ? null : { name: translation.name, version: translation.edition }
}

/**
 * The one thing a quotation is ever offered: the words of a named edition for those that differ. A passage that only resembles
 * a verse, and is not said to be one, gets a note and no edit.
 */
export function verbatim({ prose }: Facts, quotation: FoundQuotation): { severity?: 'info'; suggestions?: readonly SuggestionReport[] } {
  const { expected } = quotation
  if (quotation.possible === true) return { severity: 'info' }
  const edits = expected === null ? null : wordEdits(prose, quotation)
  if (expected === null || edits === null || edits.length === 0) return {}
  return { suggestions: [{ messageId: 'verbatim', data: { edition: [edition(quotation)], expected: opening(expected) }, edits }] }
}
