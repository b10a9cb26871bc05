import { COLUMN_LETTER, OPTIONAL, SOFT, type Columns } from './columns.js'

/**
 * Where every run of k letters stands in the columns. Keys are letters of five bits each; postings hang on a hash of
 * the key, so a posting is a candidate that the caller extends or drops.
 */
export interface SeedTable {
  /** k: letters in a key. */
  readonly length: number
  /** Bits of the hash. */
  readonly bits: number
  /** Start of each bucket's postings, and the end of the last. */
  readonly buckets: Uint32Array
  /** First column of each run (`POSTING_COLUMN`), and above it some bits of its key (`keyCheck`). */
  readonly postings: Uint32Array
}

/** Six letters: long enough to be rare, short enough to survive damage. */
export const SEED_LENGTH = 6
export const SEED_BITS = 18
/** Four letters: for quotations that are marked as such, however damaged. */
export const SHORT_SEED_LENGTH = 4
export const SHORT_SEED_BITS = 16
/** Bits of the filter's hash: 4 M bits, half a megabyte, which stays in the second-level cache. */
export const FILTER_BITS = 22
/** A key that stands in more places than this says too little to start from. */
export const FREQUENT = 12

/** Mask of the column in a posting: 335,217 columns need 19 bits. */
export const POSTING_COLUMN = 0x7ffff
const CHECK_SHIFT = 19
/** 2³²/φ, odd. */
export const GOLDEN_RATIO = 0x9e3779b1
/** A second multiplier, independent of the first (MurmurHash3's c1). */
const MURMUR_MIX = 0xcc9e2d51

/** Multiplicative hash (Knuth, TAOCP 6.4): the upper bits of key × 2³²/φ. */
export function hashKey(key: number, bits: number): number {
  return Math.imul(key, GOLDEN_RATIO) >>> (32 - bits)
}

/**
 * Calls `visit` with each key of `length` letters that starts at column `start`: one per way to skip optional columns,
 * at most eight. Keys do not run on into another surah.
 */
export function keysAt(columns: Columns, start: number, end: number, length: number, visit: (key: number) => void): void {
  let left = 8
  const walk = (at: number, key: number, letters: number): void => {
    if (letters === length) {
      left--
      visit(key)
      return
    }
    if (at >= end || left <= 0) return
    const column = columns.letters[at]!
    walk(at + 1, (key << 5) | (column & COLUMN_LETTER), letters + 1)
    const other = columns.others[at]!
    if (other !== 0) walk(at + 1, (key << 5) | other, letters + 1)
    // A run that starts with a skip is the run that starts one column later.
    if ((column & (OPTIONAL | SOFT)) !== 0 && letters > 0) walk(at + 1, key, letters)
  }
  walk(start, 0, 0)
}

/** Bits of a key that tell it from most others in its bucket, where a posting holds them: `posting & ~POSTING_COLUMN`. */
export function keyCheck(key: number): number {
  return (Math.imul(key, MURMUR_MIX) >>> CHECK_SHIFT << CHECK_SHIFT) >>> 0
}
