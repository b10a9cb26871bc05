// Reads the tables beside this file.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export interface SurahRow {
  readonly surah: number
  readonly ayat: number
  readonly latin: string
  /** With marks. */
  readonly arabic: string
  readonly english: string
}

export interface NameRow {
  readonly surah: number
  readonly name: string
  readonly source: string
}

export interface VerseRow {
  readonly surah: number
  readonly from: number
  readonly to: number
  readonly name: string
}

function rows(file: string): string[][] {
  const text = readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8')
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
}

export function surahs(): SurahRow[] {
  return rows('surahs.tsv').map(([surah, ayat, latin, arabic, english]) => ({
    surah: Number(surah),
    ayat: Number(ayat),
    latin: latin!,
    arabic: arabic!,
    english: english!,
  }))
}

export function otherNames(): NameRow[] {
  return rows('other-names.tsv').map(([surah, name, source]) => ({ surah: Number(surah), name: name!, source: source! }))
}

export function verses(): VerseRow[] {
  return rows('verses.tsv').map(([surah, from, to, name]) => ({
    surah: Number(surah),
    from: Number(from),
    to: Number(to),
    name: name!,
  }))
}

/** Meanings of names, in Latin script. */
export function meanings(): NameRow[] {
  return rows('meanings.tsv').map(([surah, language, name]) => ({ surah: Number(surah), name: name!, source: language! }))
}

/** Surahs whose names stand before numbers for other things too. */
export function otherThings(): { readonly surah: number; readonly name: string }[] {
  return rows('other-things.tsv').map(([surah, name]) => ({ surah: Number(surah), name: name! }))
}
