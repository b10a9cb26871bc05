import { partitionPoint } from '../../text/index.js'
import type { Columns } from '../index/columns.js'
import { agrees } from '../match/match.js'
import type { DocumentWord } from './document-words.js'
import type { EditionWord } from './edition-words.js'

/**
 * Words of the document that stand for words of the edition. Either side may be empty (words put in, words left out);
 * one word may stand for several:
 *
 *     document   يا أيها │ الناس │ أَغُرُي
 *     edition    يأيها   │ الناس │ أعرض عن ذكري
 */
export interface WordGroup {
  readonly document: readonly DocumentWord[]
  readonly edition: readonly EditionWord[]
}

interface Draft {
  document: DocumentWord[]
  /** Edition words [from, to). */
  from: number
  to: number
}

/** Groups in reading order; together they hold every word of both sides once. */
export function groupWords(columns: Columns, document: readonly DocumentWord[], edition: readonly EditionWord[]): WordGroup[] {
  const drafts: Draft[] = []
  let pending: DocumentWord[] = []
  let reached = 0
  for (const word of document) {
    const link = linkedWords(columns, word, edition, reached)
    const last = drafts.at(-1)
    if (link === null) {
      pending.push(word)
      continue
    }
    if (last !== undefined && link.from < last.to) {
      // Shares an edition word with the group before it: يا أيها for يأيها.
      last.document.push(...pending, word)
      last.to = Math.max(last.to, link.to)
    } else {
      addBetween(drafts, pending, reached, link.from)
      drafts.push({ document: [word], from: link.from, to: link.to })
    }
    pending = []
    reached = drafts.at(-1)!.to
  }
  addBetween(drafts, pending, reached, edition.length)
  return drafts.map((draft) => ({ document: draft.document, edition: edition.slice(draft.from, draft.to) }))
}

/** Words without a partner on both sides at one place were put for one another; on one side, they were put in or left out. */
function addBetween(drafts: Draft[], document: DocumentWord[], from: number, to: number): void {
  if (document.length > 0 || to > from) drafts.push({ document: [...document], from, to })
}

/** The edition words that a word shares enough agreeing letters with: [from, to), or null. */
function linkedWords(columns: Columns, word: DocumentWord, edition: readonly EditionWord[], reached: number): { from: number; to: number } | null {
  let from = -1
  let to = -1
  let agreed = 0
  for (let i = 0; i < word.columns.length; i++) {
    const column = word.columns[i]!
    if (!agrees(word.letters[i]!, columns, column)) continue
    const index = wordOfColumn(edition, column)
    if (index < Math.max(0, reached - 1)) continue
    agreed++
    if (from < 0) from = index
    to = index + 1
  }
  // One letter in a long word agrees by accident.
  return from < 0 || (agreed === 1 && word.letters.length > 3) ? null : { from, to }
}

/** Index of the edition word that a column belongs to. */
function wordOfColumn(edition: readonly EditionWord[], column: number): number {
  return Math.max(0, partitionPoint(edition.length, (i) => edition[i]!.c <= column) - 1)
}
