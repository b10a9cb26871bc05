// Opens columns for spellings that everybody uses, word by word and bound to their ayat: everyday-spellings.tsv.
import { readFileSync } from 'node:fs'
import * as column from '../../src/quran/index/columns.ts'
import { LETTER } from '../../src/quran/letters.ts'
import { type AyahColumns, tokens } from './align-editions.ts'

export interface Everyday {
  /** 'surah:ayah', or '*'. */
  readonly ayah: string
  /** One word, or several. */
  readonly word: string
  readonly spelling: string
}

const MARKS = /[\u064b-\u065f\u0670\u06d6-\u06ed]/g

/** The rows of the table. */
export function everydaySpellings(): Everyday[] {
  return rowsOf('everyday-spellings.tsv').map(([ayah, word, spelling]) => ({ ayah: ayah!, word: word!, spelling: spelling! }))
}

/** Two words that people also write as one: the rows of everyday-divisions.tsv. */
export function everydayDivisions(): string[] {
  return rowsOf('everyday-divisions.tsv').map(([words]) => words!)
}

function rowsOf(table: string): string[][] {
  const text = readFileSync(new URL(table, import.meta.url), 'utf8')
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
}

export class EverydaySpellings {
  readonly #rows = everydaySpellings()
  readonly #used = new Set<Everyday>()

  /** @param imlai the ayah's text in the imla'i edition */
  open(ayah: string, imlai: string, columns: AyahColumns): void {
    const words = imlai.replace(MARKS, '').split(' ')
    for (const row of this.#rows) {
      if (row.ayah !== '*' && row.ayah !== ayah) continue
      const count = row.word.split(' ').length
      words.forEach((_, index) => {
        if (words.slice(index, index + count).join(' ') !== row.word) return
        this.#used.add(row)
        openWord(columns, wordColumns(columns, words, index, row), row)
      })
    }
  }

  /** @throws when a row of the table fits no word: a slip of the pen must not pass */
  finish(): void {
    const unused = this.#rows.filter((row) => !this.#used.has(row))
    if (unused.length > 0) throw new Error(`corpora/quran/everyday-spellings.tsv: no such word: ${unused.map((row) => `${row.ayah} ${row.word}`).join(', ')}`)
  }
}

/** Columns of the imla'i letters of a row's words, the first of which stands at an index. */
function wordColumns(columns: AyahColumns, words: readonly string[], index: number, row: Everyday): number[] {
  const before = words.slice(0, index).reduce((sum, word) => sum + tokens(word).length, 0)
  const wanted = tokens(row.word).length
  const written: number[] = []
  columns.words.forEach((flags, at) => {
    if ((flags & column.HAS_IMLAI) !== 0) written.push(at)
  })
  return written.slice(before, before + wanted)
}

/** A letter that the spelling leaves out becomes optional; one that it writes otherwise gets a second letter; one that it adds, a column of its own. */
function openWord(columns: AyahColumns, places: readonly number[], row: Everyday): void {
  const own = tokens(row.word).map((token) => token.letter)
  const other = tokens(row.spelling).map((token) => token.letter)
  let from = 0
  while (from < other.length && own[from] === other[from]) from++
  if (own.length === other.length) {
    const at = places[from]!
    columns.others[at] = other[from]!
    // The column before may be the same letter in the other edition (الزنى of الزنا): then this one is not needed.
    const before = columns.letters[at - 1] ?? 0
    if ((before & column.OPTIONAL) !== 0 && (before & LETTER) === other[from]) columns.letters[at] = (columns.letters[at]! & LETTER) | column.OPTIONAL
    return
  }
  if (other.length > own.length) {
    const added = other.slice(from, from + other.length - own.length)
    const at = places[from - 1]! + 1
    columns.letters.splice(at, 0, ...added.map((letter) => letter | column.OPTIONAL))
    columns.others.splice(at, 0, ...added.map(() => 0))
    columns.words.splice(at, 0, ...added.map(() => 0))
    return
  }
  for (let i = from; i < from + own.length - other.length; i++) {
    const at = places[i]!
    columns.letters[at] = (columns.letters[at]! & LETTER) | column.OPTIONAL
  }
}
