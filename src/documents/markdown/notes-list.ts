import type { Passage } from '../../text/index.js'
import type { Leaf } from './leaf.js'

/**
 * The numbered list with which a document ends, if it ends with one. Writers number all items 1 at times, since Markdown
 * counts them itself.
 */
export class LastList {
  /** The passages of each item; the first item has number 1. */
  #items: Passage[][] = []
  #last = 0

  /** Takes the next leaf with its passage. */
  add(leaf: Leaf, passage: Passage): void {
    if (leaf.kind === 'list-item' && leaf.item !== null && leaf.depth === 1) this.#item(leaf.item, passage)
    else if (leaf.depth > (leaf.kind === 'list-item' ? 1 : 0) && leaf.note === null) this.#items.at(-1)?.push(passage)
    else this.#items = []
  }

  get items(): readonly (readonly Passage[])[] {
    return this.#items
  }

  #item(number: number, passage: Passage): void {
    const goesOn = this.#items.length > 0 && (number === this.#last + 1 || (number === 1 && this.#last === 1))
    if (goesOn) this.#items.push([passage])
    else this.#items = number === 1 ? [[passage]] : []
    this.#last = number
  }
}
