// From a name as people write it to its surah.
import { arabicLight, arabicSkeleton } from './arabic-key.js'
import { hasSureArticle, latinHabits, latinJoinedArticle, latinLight, latinSkeleton, latinVowels } from './latin-key.js'
import { nearestSurahs, nearSurahs } from './near.js'
import type { Entry } from './table.js'
import {
  arabicDeletions,
  arabicLightTable,
  arabicSkeletonTable,
  latinDeletions,
  latinLightTable,
  latinSkeletonTable,
  latinVowelsTable,
} from './table.js'

/** How far a spelling had to be folded until it met a name of the table. */
export type NameTier = 'light' | 'vowels' | 'skeleton'

export interface NameLookup {
  /** null: no name, or more than one surah. */
  readonly surah: number | null
  readonly tier: NameTier | null
  /** The name is an ordinary word or a person's name too (Joseph, Friday, the one letter Sad): it needs something beside it. */
  readonly ordinary: boolean
  /** Surahs it might mean where `surah` is null: several share the folded name, or a name is one letter away. */
  readonly candidates: readonly number[]
  /** The name is the title of another book too (الكافية, المصابيح): it is a surah's behind that word only. */
  readonly title?: boolean
  /** What a name means (The Dunes), or a person's name beside one (Suad): a title that the surah's own number makes a surah's too. */
  readonly exact?: boolean
  /** A house's own name, and no word of another kind. */
  readonly own?: boolean
}

const NONE: NameLookup = { surah: null, tier: null, ordinary: false, candidates: [] }
const LATIN = /[a-z]/i
const ARABIC = /[\u0620-\u06d5\ufb50-\ufdff\ufe70-\ufefc]/
/** Longest name in the table, generously. Longer strings are not folded at all. */
export const LONGEST = 64
const LETTERS_OF_A_PROPER_NAME = 3

function found(entry: Entry, tier: NameTier, key: string): NameLookup {
  if (entry.surah === 0) return { surah: null, tier: null, ordinary: true, candidates: entry.several }
  const lookup = { surah: entry.surah, tier, ordinary: entry.ordinary || key.length < LETTERS_OF_A_PROPER_NAME, candidates: [] }
  if (entry.exact === true) return { ...lookup, title: true, exact: true }
  return entry.title === true ? { ...lookup, title: true } : lookup
}

function lookupArabic(name: string): NameLookup {
  if (LATIN.test(name)) return NONE // words of two scripts: no name holds both
  const light = arabicLight(name)
  if (light === '') return NONE
  const exact = arabicLightTable().get(light)
  // طه and يس are two letters and no words; ص, ق and ن stand for pages and other things
  if (exact !== undefined) return found(exact, 'light', light.length === 2 ? `${light}.` : light)
  const skeleton = arabicSkeleton(light)
  const wide = arabicSkeletonTable().get(skeleton)
  if (wide !== undefined && wide.surah !== 0) return found(wide, 'skeleton', skeleton)
  const near = nearSurahs(light, arabicLightTable(), arabicDeletions())
  const candidates = [...new Set([...(wide?.several ?? []), ...near])]
  return candidates.length === 0 ? NONE : { ...NONE, candidates }
}

/** The entry of the first reading of a key that names one surah, else of the first that names several. */
function firstReading(key: string, tier: 'vowels' | 'skeleton'): Entry | undefined {
  const table = tier === 'vowels' ? latinVowelsTable() : latinSkeletonTable()
  let several: Entry | undefined
  for (const reading of tier === 'vowels' ? latinVowels(key) : latinSkeleton(key)) {
    const entry = table.get(reading)
    if (entry !== undefined && entry.surah !== 0) return entry
    several ??= entry
  }
  return several
}

/** A proper name of one surah under another language's letters. */
function habitual(name: string, light: string): Entry | undefined {
  for (const key of latinHabits(name, light)) {
    for (const reading of latinVowels(key)) {
      const entry = latinVowelsTable().get(reading)
      if (entry !== undefined && entry.surah !== 0 && !entry.ordinary) return entry
    }
  }
  return undefined
}

function lookupLatin(name: string): NameLookup {
  const light = latinLight(name)
  if (light === '') return NONE
  const exact = latinLightTable().get(light)
  // El-Feth is a name, Feth may be a person's
  if (exact !== undefined && !(exact.exact === true && hasSureArticle(name))) return found(exact, 'light', light)
  const joined = latinJoinedArticle(name)
  const bare = joined === null ? undefined : latinLightTable().get(joined)
  if (bare !== undefined && bare.exact !== true) return found(bare, 'light', joined!)
  const several: number[] = []
  for (const tier of ['vowels', 'skeleton'] as const) {
    for (const key of joined === null ? [light] : [light, joined]) {
      const entry = firstReading(key, tier)
      if (entry === undefined || (exact !== undefined && entry.surah !== exact.surah)) continue
      if (entry.surah !== 0) return found(entry, tier, key)
      several.push(...entry.several)
    }
    if (several.length > 0) break
    if (tier === 'vowels') {
      const entry = habitual(name, light)
      if (entry !== undefined && (exact === undefined || entry.surah === exact.surah)) return found(entry, tier, light)
      if (exact !== undefined) return found(exact, 'light', light)
    }
  }
  const near = nearSurahs(latinVowels(light)[0]!, latinVowelsTable(), latinDeletions())
  const candidates = [...new Set([...several, ...near])]
  return candidates.length === 0 ? NONE : { ...NONE, candidates }
}

/**
 * The surah that a name means, in Arabic or Latin script, with or without marks and article.
 *
 * Tiers: the same letters; the same but for vowels and letters that transliterations exchange; the same consonants (three
 * or more, of one surah only). A name one letter away from a known one is never an answer, only among `candidates`.
 */
export function lookupSurah(name: string): NameLookup {
  if (name.length > LONGEST) return NONE
  return ARABIC.test(name) ? lookupArabic(name) : lookupLatin(name)
}

/** The surahs whose names are nearest to an unknown one, for a message: at most `count`, nearest first. */
export function suggestSurahs(name: string, count = 3): number[] {
  const short = name.slice(0, LONGEST)
  const { surah, candidates } = lookupSurah(short)
  if (surah !== null) return [surah]
  const rest = ARABIC.test(short)
    ? nearestSurahs(arabicLight(short), arabicLightTable(), count)
    : nearestSurahs(latinVowels(latinLight(short))[0]!, latinVowelsTable(), count)
  return [...new Set([...candidates, ...rest])].slice(0, count)
}
