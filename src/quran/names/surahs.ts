// What the table of surahs says, by number.
import { ARABIC, ARABIC_VOWELLED, AYAT, ENGLISH, LATIN } from './names.generated.js'

export const SURAHS = 114

const TABLES = { latin: LATIN, arabic: ARABIC, vowelled: ARABIC_VOWELLED, english: ENGLISH }
export type NameForm = keyof typeof TABLES

const split = new Map<NameForm, readonly string[]>()

/** @returns the number of ayat of a surah in Hafs numbering; 0 for a number that is no surah's. */
export function ayahCount(surah: number): number {
  return AYAT[surah - 1] ?? 0
}

/** @returns the standard name of a surah ('latin': transliterated); '' for a number that is no surah's. */
export function surahName(surah: number, form: NameForm = 'latin'): string {
  let names = split.get(form)
  if (names === undefined) {
    names = TABLES[form].split('\n')
    split.set(form, names)
  }
  return names[surah - 1] ?? ''
}
