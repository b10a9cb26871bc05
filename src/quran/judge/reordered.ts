import { LETTER } from '../letters.js'
import { joins, STEM_LETTERS } from '../match/stems.js'
import { foldedLetters } from '../word-forms.js'
import type { DocumentWord } from './document-words.js'
import type { EditionWord } from './edition-words.js'
import type { WordGroup } from './groups.js'

/** Words that changed places and stand no farther apart than this; others were left out in one place and put in in another. */
const MOST_WORDS = 6

/**
 * The groups, with words of the verse that stand in another order in one group, and so in one difference. An alignment keeps one of them and has
 * the other put in here and left out there:
 *
 *     document   المنكر      │ والفحشاء
 *     edition    الفحشاء والمنكر │
 */
export function withReordered(groups: readonly WordGroup[]): readonly WordGroup[] {
  const merged: WordGroup[] = []
  for (let i = 0; i < groups.length; i++) {
    const end = differs(groups[i]!) ? endOfReordered(groups, i) : null
    if (end === null) merged.push(groups[i]!)
    else {
      const stretch = groups.slice(i, end)
      merged.push(...peeled({ document: stretch.flatMap(({ document }) => document), edition: stretch.flatMap(({ edition }) => edition) }))
      i = end - 1
    }
  }
  return merged
}

/** Words at either end that are in their place are groups of their own. */
function peeled({ document, edition }: WordGroup): WordGroup[] {
  const isInPlace = (i: number): boolean => document[i]!.columns.every((column) => column >= edition[i]!.c && column < edition[i]!.cEnd)
  let [from, to] = [0, document.length]
  while (from < to && isInPlace(from)) from++
  while (to > from && isInPlace(to - 1)) to--
  const single = (i: number): WordGroup => ({ document: [document[i]!], edition: [edition[i]!] })
  const all = document.map((_, i) => i)
  return [...all.slice(0, from).map(single), { document: document.slice(from, to), edition: edition.slice(from, to) }, ...all.slice(to).map(single)]
}

/** Where the groups from `from` on end that have the same words on both sides; null where none do. */
function endOfReordered(groups: readonly WordGroup[], from: number): number | null {
  /** How often more each stem stands in the document than in the edition. */
  const balance = new Map<string, number>()
  let [document, edition] = [0, 0]
  for (let i = from; i < groups.length; i++) {
    const group = groups[i]!
    document += group.document.length
    edition += group.edition.length
    if (document > MOST_WORDS || edition > MOST_WORDS) break
    for (const word of group.document) add(balance, stemOfDocument(word), 1)
    for (const word of group.edition) add(balance, stemOfEdition(word), -1)
    if (balance.size === 0 && differs(group)) return i + 1
  }
  return null
}

function add(balance: Map<string, number>, stem: string, count: number): void {
  const sum = (balance.get(stem) ?? 0) + count
  if (sum === 0) balance.delete(stem)
  else balance.set(stem, sum)
}

/** Other words stand on its two sides, or in another order. */
function differs({ document, edition }: WordGroup): boolean {
  return document.length !== edition.length || document.some((word, i) => stemOfDocument(word) !== stemOfEdition(edition[i]!))
}

function stemOfDocument({ letters }: DocumentWord): string {
  return stemOf(letters.map((letter) => letter & LETTER))
}

function stemOfEdition({ spelling }: EditionWord): string {
  return stemOf(foldedLetters(spelling))
}

/** Letters of a word behind its proclitic. */
function stemOf(letters: readonly number[]): string {
  return String.fromCharCode(...(letters.length > STEM_LETTERS && joins(letters[0]!) ? letters.slice(1) : letters))
}
