/**
 * A word list as a minimal acyclic automaton in typed arrays (Daciuk et al. 2000): every letter is one step, and a node is
 *
 *     low, high   which of up to 63 symbols lead on (bit s: symbol s); bit 31 of high: a word ends here
 *     first       where its targets start; a symbol's target is the n-th, n being the number of lower symbols that lead on
 *
 * File layout, little-endian 32-bit units: MAGIC, nodes, edges, symbols; 64 code units; low, high, first (one a node); targets.
 */
export const LEXICON_MAGIC = 0x31584c54
export const HEADER_UNITS = 4
export const SYMBOLS = 64
export const FINAL = 0x80000000

/** The bytes are not a compiled word list. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError'
  readonly code = 'not-a-lexicon'
}

const NOWHERE = -1
const ROOT = 0

export class Automaton {
  readonly #low: Uint32Array
  readonly #high: Uint32Array
  readonly #first: Uint32Array
  readonly #targets: Uint32Array
  /** Symbol of a code unit from 0x600 on, plus one; 0: no word holds it. */
  readonly #symbol = new Uint8Array(0x100)

  /**
   * @param bytes a compiled word list; read in place where it is aligned to four bytes
   * @throws {LexiconError} when the bytes are something else
   */
  constructor(bytes: Uint8Array) {
    if (bytes.byteLength < 4 * (HEADER_UNITS + SYMBOLS)) throw new LexiconError('too short for a word list')
    const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
    const units = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >>> 2)
    const [magic, nodes, edges, symbols] = units as unknown as readonly [number, number, number, number]
    if (magic !== LEXICON_MAGIC || units.length !== HEADER_UNITS + SYMBOLS + 3 * nodes + edges) {
      throw new LexiconError('not a word list of this version')
    }
    for (let s = 0; s < symbols; s++) this.#symbol[(units[HEADER_UNITS + s]! - 0x600) & 0xff] = s + 1
    let at = HEADER_UNITS + SYMBOLS
    const take = (length: number): Uint32Array => units.subarray(at, (at += length))
    this.#low = take(nodes)
    this.#high = take(nodes)
    this.#first = take(nodes)
    this.#targets = take(edges)
  }

  /** Where the letter leads from the node; -1: no word goes on so. */
  step(node: number, unit: number): number {
    if (unit < 0x600 || unit > 0x6ff) return NOWHERE
    const symbol = this.#symbol[unit - 0x600]! - 1
    if (symbol < 0) return NOWHERE
    const low = this.#low[node]!
    if (symbol < 32) {
      if (((low >>> symbol) & 1) === 0) return NOWHERE
      return this.#targets[this.#first[node]! + ones(low & ((1 << symbol) - 1))]!
    }
    const high = this.#high[node]!
    const bit = symbol - 32
    if (((high >>> bit) & 1) === 0) return NOWHERE
    return this.#targets[this.#first[node]! + ones(low) + ones(high & ((1 << bit) - 1))]!
  }

  isFinal(node: number): boolean {
    return (this.#high[node]! & FINAL) !== 0
  }

  get root(): number {
    return ROOT
  }
}

/** Number of bits set (Hacker's Delight, figure 5-2). */
function ones(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
