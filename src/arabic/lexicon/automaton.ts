import { LETTER, UNITS } from '../units.js'

/**
 * A word list as a minimal acyclic automaton in one typed array (Daciuk et al. 2000). A node is some cells side by side, and is named
 * by the place of the first:
 *
 *     low, high, target, target, …    which of up to 63 symbols lead on (bit s: symbol s; bit 31 of high: a word ends here), and
 *                                     where to; a symbol's target is the n-th, n being the number of lower symbols that lead on
 *
 * File layout, little-endian 32-bit units: MAGIC, cells, symbols, root; 64 code units; the cells.
 */
export const LEXICON_MAGIC = 0x32584c54
export const HEADER_UNITS = 4
export const SYMBOLS = 64
export const FINAL = 0x80000000

/** The bytes are not a compiled word list. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError'
  readonly code = 'not-a-lexicon'
}

const NOWHERE = -1
const LETTERS = 2
const FIRST_UNIT = 0x600

export class Automaton {
  readonly #cells: Uint32Array
  /** Symbol of a code unit from 0x600 on, plus one; 0: no word holds it. */
  readonly #symbol = new Uint8Array(0x100)
  readonly root: number

  /**
   * @param bytes a compiled word list; read in place where it is aligned to four bytes
   * @throws {LexiconError} when the bytes are something else
   */
  constructor(bytes: Uint8Array) {
    const start = HEADER_UNITS + SYMBOLS
    if (bytes.byteLength < 4 * start) throw new LexiconError('too short for a word list')
    const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
    const units = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >>> 2)
    if (units[0] !== LEXICON_MAGIC || units.length !== start + units[1]!) throw new LexiconError('not a word list of this version')
    for (let s = 0; s < units[2]!; s++) this.#symbol[(units[HEADER_UNITS + s]! - 0x600) & 0xff] = s + 1
    this.root = units[3]!
    this.#cells = units.subarray(start)
  }

  /** Where the letter leads from the node; -1: no word goes on so. */
  step(node: number, unit: number): number {
    if (unit < 0x600 || unit > 0x6ff) return NOWHERE
    const symbol = this.#symbol[unit - 0x600]! - 1
    if (symbol < 0) return NOWHERE
    const cells = this.#cells
    const low = cells[node]!
    if (symbol < 32) {
      if (((low >>> symbol) & 1) === 0) return NOWHERE
      return cells[node + LETTERS + ones(low & ((1 << symbol) - 1))]!
    }
    const high = cells[node + 1]!
    const bit = symbol - 32
    if (((high >>> bit) & 1) === 0) return NOWHERE
    return cells[node + LETTERS + ones(low) + ones(high & ((1 << bit) - 1))]!
  }

  /**
   * Where the letters of text[start, end) lead, units that are none passed over; -1: nowhere.
   * `step` for each letter, written out: this is what every word of a text goes through.
   */
  walk(text: string, start: number, end: number): number {
    const cells = this.#cells
    const symbols = this.#symbol
    let node = this.root
    for (let at = start; at < end; at++) {
      const place = text.charCodeAt(at) - FIRST_UNIT
      if (place < 0 || place > 0xff) continue
      const symbol = symbols[place]! - 1
      if (symbol < 0) {
        if ((UNITS[place + FIRST_UNIT]! & LETTER) !== 0) return NOWHERE
        continue
      }
      const low = cells[node]!
      if (symbol < 32) {
        if (((low >>> symbol) & 1) === 0) return NOWHERE
        node = cells[node + LETTERS + ones(low & ((1 << symbol) - 1))]!
      } else {
        const high = cells[node + 1]!
        const bit = symbol - 32
        if (((high >>> bit) & 1) === 0) return NOWHERE
        node = cells[node + LETTERS + ones(low) + ones(high & ((1 << bit) - 1))]!
      }
    }
    return node
  }

  isFinal(node: number): boolean {
    return (this.#cells[node + 1]! & FINAL) !== 0
  }
}

/** Number of bits set (Hacker's Delight, figure 5-2). */
function ones(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
