// Reads the word tables beside this file, folded as a scan folds its text.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { clean } from '../../src/quran/references/clean.ts'

function rows(file: string): string[][] {
  const text = readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8')
  return text
    .split('\n')
    .filter((line) => line !== '' && !/^#(?:\s|$)/.test(line))
    .map((line) => line.split('\t'))
}

function cleaned(word: string): string {
  return clean(word, 0, word.length).text
}

/** The words of one kind (surah, ayah, quran, number, range, and, of), longest first. */
export function wordsOf(kind: string): string[] {
  const words = rows('words.tsv').filter((row) => row[0] === kind)
  return [...new Set(words.map((row) => cleaned(row[1]!)))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
}

/** Words before a colon and a number that are no surah: hadith books, pages, dates, books of the Bible; all, or those of a kind. */
export function notSurahs(kind?: string): string[] {
  const named = rows('not-surahs.tsv').filter((row) => kind === undefined || row[0] === kind)
  return [...new Set(named.flatMap((row) => row[1]!.split('|').map(cleaned)))].sort()
}
