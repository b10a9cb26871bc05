// Quotations of one list or one column under a line or a head that names verses. Where one of them is a verse, the others are presented as such:
//
//     آيات عن العلم
//     - «وقل رب زدني علما» [طه: 114]         a verse
//     - «إن العلم نور في قلوب الصالحين»      is presented as one
import type { Mention } from '../references/types.js'
import { Columns, type Cell } from './columns.js'
import type { Delimited } from './delimiters.js'
import { Items } from './items.js'
import { firstEndingAfter } from './neighbours.js'

/** Passages on either side of one that are looked at. */
const REACH = 8

/** A list or a column, which its introduction or head stands for. */
interface Place {
  readonly key: number
  /** It names verses, and nothing else need be looked at. */
  readonly isSure: boolean
}

/** The passages of a text, and the references in it, in the order of their places. */
export interface Passages {
  readonly passages: readonly Delimited[]
  readonly mentions: readonly Mention[]
}

export class Series {
  readonly #items: Items
  readonly #columns: Columns
  readonly #isVerse = new Map<number, boolean>()

  constructor(text: string) {
    this.#items = new Items(text)
    this.#columns = new Columns(text)
  }

  /** The cell that a passage opens; null outside of tables and within a cell. */
  cell(at: number): Cell | null {
    return this.#columns.cell(at)
  }

  /**
   * Whether a line or a head presents the passage at an index as a verse.
   * @param isVerse whether a passage of the same marks is a verse, letter for letter; asked once for each
   */
  presents({ passages, mentions }: Passages, at: number, isVerse: (passage: Delimited) => boolean): boolean {
    const own = passages[at]!
    // Most passages stand in a sentence, and one look tells.
    if (!this.#items.opensItem(own.outerStart) && this.#columns.cell(own.outerStart) === null) return false
    const place = this.#placeOf(own, mentions)
    if (place === null) return false
    if (place.isSure) return true
    const verse = (i: number): boolean => {
      const other = passages[i]
      if (other === undefined || other.kind !== own.kind || this.#placeOf(other, mentions)?.key !== place.key) return false
      let known = this.#isVerse.get(i)
      if (known === undefined) this.#isVerse.set(i, (known = isVerse(other)))
      return known
    }
    for (let step = 1; step <= REACH; step++) if (verse(at - step) || verse(at + step)) return true
    return false
  }

  #placeOf({ outerStart }: Delimited, mentions: readonly Mention[]): Place | null {
    const cell = this.#columns.cell(outerStart)
    if (cell !== null) {
      if (cell.isLabelled) return { key: outerStart, isSure: true }
      return cell.holds === 'verses' ? { key: cell.head, isSure: hasReference(cell, mentions) } : null
    }
    const introduction = this.#items.introduction(outerStart)
    return introduction === null ? null : { key: introduction.start, isSure: introduction.isOfOneVerse }
  }
}

/** A reference stands in the row. */
function hasReference({ start, end }: Cell, mentions: readonly Mention[]): boolean {
  const mention = mentions[firstEndingAfter(mentions, start)]
  return mention !== undefined && mention.from !== null && mention.outerEnd <= end
}
