import { LETTER, UNITS } from '../units.js'

/**
 * A word list as a minimal acyclic automaton (Daciuk et al. 2000) in one array of edges (the double array of Aoe 1989, labels for
 * checks). A node is a place in the array, its base; no two nodes have the same. Its edge of symbol s, if it has one, is the cell at
 * base + s, which says so by its label:
 *
 *     base of the node it leads to (24 bits) | a word ends there (1) | label: the symbol, 1 to 63; 0: no edge here (6)
 *
 * So a letter costs one look. A node is handled as the cell that leads to it.
 * File layout, little-endian 32-bit units: MAGIC, cells, symbols, root; 64 code units; the cells.
 */
export const LEXICON_MAGIC = 0x33584c54
export const HEADER_UNITS = 4
export const SYMBOLS = 64
export const LABEL_MASK = SYMBOLS - 1
export const FINAL = SYMBOLS
export const BASE_SHIFT = 7

/** The bytes are not a compiled word list. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError'
  readonly code = 'not-a-lexicon'
}

const NOWHERE = -1
const FIRST_UNIT = 0x600
const BLOCK = 0x100

export class Automaton {
  readonly #cells: Int32Array
  /** Symbol of a code unit from 0x600 on; 0: no word holds it. */
  readonly #symbol = new Uint8Array(BLOCK)
  readonly root: number

  /**
   * @param bytes a compiled word list; read in place where it is aligned to four bytes
   * @throws {LexiconError} when the bytes are something else
   */
  constructor(bytes: Uint8Array) {
    const start = HEADER_UNITS + SYMBOLS
    if (bytes.byteLength < 4 * start) throw new LexiconError('too short for a word list')
    const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
    const units = new Int32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >>> 2)
    if (units[0] !== LEXICON_MAGIC || units.length !== start + units[1]!) throw new LexiconError('not a word list of this version')
    for (let s = 0; s < units[2]!; s++) this.#symbol[(units[HEADER_UNITS + s]! - FIRST_UNIT) & 0xff] = s + 1
    this.root = units[3]!
    this.#cells = units.subarray(start)
  }

  /** Where the letter leads from the node; -1: no word goes on so. */
  step(node: number, unit: number): number {
    const place = unit - FIRST_UNIT
    if (place < 0 || place >= BLOCK) return NOWHERE
    const symbol = this.#symbol[place]!
    const cell = this.#cells[(node >>> BASE_SHIFT) + symbol]!
    return symbol !== 0 && (cell & LABEL_MASK) === symbol ? cell : NOWHERE
  }

  /**
   * Where the letters of text[start, end) lead, from the root or another node, units that are none passed over; -1: nowhere.
   * `step` for each letter, written out: this is what every word of a text goes through.
   */
  walk(text: string, start: number, end: number, from = this.root): number {
    const cells = this.#cells
    const symbols = this.#symbol
    let node = from
    for (let at = start; at < end; at++) {
      const place = text.charCodeAt(at) - FIRST_UNIT
      if (place < 0 || place >= BLOCK) continue
      const symbol = symbols[place]!
      if (symbol === 0) {
        if ((UNITS[place + FIRST_UNIT]! & LETTER) !== 0) return NOWHERE
        continue
      }
      node = cells[(node >>> BASE_SHIFT) + symbol]!
      if ((node & LABEL_MASK) !== symbol) return NOWHERE
    }
    return node
  }

  isFinal(node: number): boolean {
    return (node & FINAL) !== 0
  }
}
