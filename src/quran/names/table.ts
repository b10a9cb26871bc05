// The lookup tables of names, each built when first asked for.
import { arabicSkeleton } from './arabic-key.js'
import { latinSkeleton, latinVowels } from './latin-key.js'
import { ARABIC_KEYS, LATIN_KEYS } from './names.generated.js'

/** A surah; `ordinary`: the name is an ordinary word too. `surah` 0: the key belongs to several surahs, listed in `several`. */
export interface Entry {
  readonly surah: number
  readonly ordinary: boolean
  readonly several: readonly number[]
  /** A title of another book too: a name behind the word surah only. */
  readonly title?: boolean
  /** What a name means (The Dunes), or a word beside a name (Feth): a title that is spelled out, and no spelling that others are folded into. */
  readonly exact?: boolean
}

export type Table = ReadonlyMap<string, Entry>

/** Keys of fewer consonants say too little. */
const SKELETON_LETTERS = 3

function light(lines: string): Table {
  const table = new Map<string, Entry>()
  lines.split('\n').forEach((line, index) => {
    const surah = index + 1
    line.split('|').forEach((keys, part) => {
      const entry = { surah, ordinary: part > 0, several: [], ...(part >= 2 ? { title: true } : {}), ...(part === 3 ? { exact: true } : {}) }
      for (const key of keys.split(' ')) if (key !== '') table.set(key, entry)
    })
  })
  return table
}

function wider(source: Table, widen: (key: string) => readonly string[], least: number): Map<string, Entry> {
  const table = new Map<string, Entry>()
  for (const [key, entry] of source) {
    if (entry.exact === true) continue
    for (const wide of widen(key)) if (wide.length >= least) table.set(wide, joined(table.get(wide), entry))
  }
  return table
}

/** Two entries under one key: a surah stays, two surahs make a key that names neither. */
function joined(there: Entry | undefined, entry: Entry): Entry {
  if (there === undefined) return entry
  if (there.surah === entry.surah) return there.ordinary && entry.title !== true ? entry : there
  const several = there.surah === 0 ? there.several : [there.surah]
  return { surah: 0, ordinary: true, several: [...new Set([...several, entry.surah])].sort((a, b) => a - b) }
}

/** Names that are ordinary words too stand in the way of others, but answer only when spelled out: «لاتيني» is no «والتين». */
function namesOnly(table: Map<string, Entry>): Table {
  for (const [key, entry] of table) if (entry.ordinary && entry.surah !== 0) table.delete(key)
  return table
}

function lazy<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

export const latinLightTable = lazy(() => light(LATIN_KEYS))
export const latinVowelsTable = lazy(() => wider(latinLightTable(), latinVowels, 1))
export const latinSkeletonTable = lazy(() => namesOnly(wider(latinLightTable(), latinSkeleton, SKELETON_LETTERS)))
export const arabicLightTable = lazy(() => light(ARABIC_KEYS))
export const arabicSkeletonTable = lazy(() => namesOnly(wider(arabicLightTable(), (key) => [arabicSkeleton(key)], SKELETON_LETTERS)))

/** Every key with one letter left out → the keys it came from: two words one letter apart share such a form or are one. */
function deletions(table: Table): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>()
  for (const [key, { title }] of table) {
    if (title === true) continue // الكافي is a book, and no slip for الكافية
    for (const form of withoutOneLetter(key)) {
      const there = forms.get(form)
      if (there === undefined) forms.set(form, [key])
      else there.push(key)
    }
  }
  return forms
}

export function withoutOneLetter(key: string): string[] {
  const forms: string[] = []
  for (let index = 0; index < key.length; index++) forms.push(key.slice(0, index) + key.slice(index + 1))
  return forms
}

export const latinDeletions = lazy(() => deletions(latinVowelsTable()))
export const arabicDeletions = lazy(() => deletions(arabicLightTable()))
