// Quotations of one list or one column under a line or a head that names verses. Where one of them is a verse, the others are presented as such:
//
//     آيات عن العلم
//     - «وقل رب زدني علما» [طه: 114]         a verse
//     - «إن العلم نور في قلوب الصالحين»      is presented as one
//     - «العلم نور والجهل ظلام» حكيم          names another source
import { lineEnd, lineStart } from '../../text/index.js'
import type { Mention } from '../references/types.js'
import type { Columns, Cell } from './columns.js'
import type { Delimited } from './delimiters.js'
import { depthOf, markOf } from './item-marks.js'
import { Items } from './items.js'
import { isOther } from './lists.js'
import { firstEndingAfter } from './neighbours.js'

/** Passages on either side of one that are looked at. */
const REACH = 8

/** Verses of a list, all with their references, among which words without one are a saying. */
const FEWEST_CITED = 2

/** A list or a column: passages of the same key belong together. */
interface Place {
  readonly key: string
  /** It names verses, and nothing else need be looked at. */
  readonly isSure: boolean
}

/** The passages of a text, and the references in it, in the order of their places. */
export interface Passages {
  readonly passages: readonly Delimited[]
  readonly mentions: readonly Mention[]
}

export class Series {
  readonly #text: string
  readonly #items: Items
  readonly #columns: Columns
  readonly #isVerse = new Map<number, boolean>()
  readonly #presented = new Set<number>()
  readonly #named = new Set<number>()

  constructor(text: string, columns: Columns) {
    this.#text = text
    this.#items = new Items(text)
    this.#columns = columns
  }

  /** The cell that a passage opens; null outside of tables and within a cell. */
  cell(at: number): Cell | null {
    return this.#columns.cell(at)
  }

  /** Whether a passage was presented by its line or head: each item and each cell is asked for itself. */
  hasPresented(outerStart: number): boolean {
    return this.#presented.has(outerStart)
  }

  /** Whether all verses of its list have references and a passage has none: it is a verse where it resembles one. Known when it was asked for. */
  names(outerStart: number): boolean {
    return this.#named.has(outerStart)
  }

  /**
   * Whether a line or a head presents the passage at an index as a verse.
   * @param isVerse whether a passage of the same marks is a verse, letter for letter; asked once for each
   */
  presents(document: Passages, at: number, isVerse: (passage: Delimited) => boolean): boolean {
    const own = document.passages[at]!
    // Most passages stand in a sentence, and one look tells.
    if (!this.#items.opensItem(own.outerStart) && this.#columns.cell(own.outerStart) === null) return false
    const place = this.#placeOf(own, document.mentions)
    if (place === null || isOther(this.#text, own, document.mentions)) return false
    const presents = place.isSure || this.#isAmongVerses(document, at, place, isVerse)
    if (presents) this.#presented.add(own.outerStart)
    return presents
  }

  /** A verse stands in the same list or column, and nothing in it that is something else; where each verse has its reference, this one has one too. */
  #isAmongVerses({ passages, mentions }: Passages, at: number, { key }: Place, isVerse: (passage: Delimited) => boolean): boolean {
    const { kind } = passages[at]!
    let [verses, cited] = [0, 0]
    for (let i = Math.max(0, at - REACH); i <= Math.min(passages.length - 1, at + REACH); i++) {
      const other = passages[i]!
      if (i === at || other.kind !== kind || this.#placeOf(other, mentions)?.key !== key) continue
      let known = this.#isVerse.get(i)
      if (known === undefined) this.#isVerse.set(i, (known = isVerse(other)))
      if (known) {
        verses++
        if (this.#isCited(other, mentions)) cited++
      } else if (isOther(this.#text, other, mentions)) return false
    }
    const isSaying = cited >= FEWEST_CITED && cited === verses && !this.#isCited(passages[at]!, mentions)
    if (isSaying) this.#named.add(passages[at]!.outerStart)
    return verses > 0 && !isSaying
  }

  /** A reference stands on its line. */
  #isCited({ outerStart, outerEnd }: Delimited, mentions: readonly Mention[]): boolean {
    const mention = mentions[firstEndingAfter(mentions, lineStart(this.#text, outerStart))]
    return mention !== undefined && mention.from !== null && mention.outerStart < lineEnd(this.#text, outerEnd)
  }

  #placeOf({ outerStart }: Delimited, mentions: readonly Mention[]): Place | null {
    const cell = this.#columns.cell(outerStart)
    if (cell !== null) {
      if (cell.isLabelled) return { key: `cell ${outerStart}`, isSure: true }
      return cell.holds === 'verses' ? { key: `column ${cell.head}`, isSure: hasReference(cell, mentions) } : null
    }
    const introduction = this.#items.introduction(outerStart)
    if (introduction === null) return null
    // What is deeper than the list is said about one of its items.
    const depth = depthOf(this.#text, outerStart)
    if (depth > depthOf(this.#text, introduction.first)) return null
    const mark = markOf(this.#text, outerStart)
    // Below a heading any paragraph may stand, also one that is a quotation.
    if (mark === '' && introduction.isHeading && !introduction.isOfOneVerse) return null
    return { key: `${introduction.start} ${depth} ${mark} ${this.#items.isApart(outerStart, introduction)}`, isSure: introduction.isOfOneVerse }
  }
}

/** A reference stands in the row. */
function hasReference({ start, end }: Cell, mentions: readonly Mention[]): boolean {
  const mention = mentions[firstEndingAfter(mentions, start)]
  return mention !== undefined && mention.from !== null && mention.outerEnd <= end
}
