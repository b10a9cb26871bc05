/** Words in Latin letters, folded for comparison. Offsets are UTF-16. */
export interface LatinWords {
  readonly count: number
  readonly start: Uint32Array
  readonly end: Uint32Array
  /** Equal for words that are equal but for case, apostrophes, accents and signs of transliteration: 52 bits of a hash. */
  readonly key: Float64Array
}

const BREAK = 0
const SKIPPED = 1
/** Per UTF-16 unit: `BREAK`, `SKIPPED`, or the small letter without its accents. */
const FOLDED = foldTable()

function foldTable(): Uint16Array {
  const table = new Uint16Array(0x10000)
  for (const [from, to] of [[0x41, 0x5a], [0x61, 0x7a], [0xc0, 0xd6], [0xd8, 0xf6], [0xf8, 0x24f], [0x1e00, 0x1eff]] as const) {
    for (let unit = from; unit <= to; unit++) table[unit] = String.fromCharCode(unit).toLowerCase().normalize('NFD').charCodeAt(0)
  }
  // ' ` ´ ʹ ʻ ʼ ʽ ʾ ʿ ‘ ’ ′, combining accents, soft hyphen, zero width and direction.
  for (const [from, to] of [[0x27, 0x27], [0x60, 0x60], [0xb4, 0xb4], [0x2b9, 0x2c0], [0x2018, 0x2019], [0x2032, 0x2032], [0x300, 0x36f], [0xad, 0xad], [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x2069], [0xfeff, 0xfeff]] as const) {
    table.fill(SKIPPED, from, to + 1)
  }
  return table
}

/** Whether a UTF-16 unit is a letter of a Latin word. */
export function isLatinLetter(unit: number): boolean {
  return FOLDED[unit]! > SKIPPED
}

const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193
const SECOND_OFFSET = 0x9747b28c
const SECOND_PRIME = 0x5bd1e995
const LOW_BITS = 0x100000

/** The words of [start, end). Digits, punctuation and other scripts part words and are none. */
export function latinWords(text: string, start = 0, end = text.length): LatinWords {
  let starts = new Uint32Array(((end - start) >> 2) + 8)
  let ends = new Uint32Array(starts.length)
  let keys = new Float64Array(starts.length)
  let count = 0
  for (let i = start; i < end; ) {
    if (FOLDED[text.charCodeAt(i)]! <= SKIPPED) {
      i++
      continue
    }
    const from = i
    let [first, second, last] = [FNV_OFFSET, SECOND_OFFSET, i]
    for (; i < end; i++) {
      const folded = FOLDED[text.charCodeAt(i)]!
      if (folded === BREAK) break
      if (folded === SKIPPED) continue
      first = Math.imul(first ^ folded, FNV_PRIME)
      second = Math.imul(second + folded, SECOND_PRIME) ^ (second >>> 15)
      last = i
    }
    if (count === starts.length) [starts, ends, keys] = [grown(starts, new Uint32Array(count * 2)), grown(ends, new Uint32Array(count * 2)), grown(keys, new Float64Array(count * 2))]
    starts[count] = from
    ends[count] = last + 1
    keys[count++] = (first >>> 0) * LOW_BITS + (second >>> 12)
  }
  return { count, start: starts.subarray(0, count), end: ends.subarray(0, count), key: keys.subarray(0, count) }
}

function grown<T extends Uint32Array | Float64Array>(from: T, to: T): T {
  to.set(from)
  return to
}

const OPENING = '([{'
const CLOSING = ')]}'

/**
 * Marks words [first, last) that stand in brackets: a translator's or an author's insertions, which may be left out.
 *
 *     And bow down (in prayer) with those who bow
 *                   ^^ ^^^^^^ 1
 *
 * All stay 0 where everything is in brackets; a bracket that is not closed brackets nothing.
 */
export function markInsertions(text: string, words: LatinWords, first: number, last: number, start: number, end: number): Uint8Array {
  const marks = new Uint8Array(last - first)
  const open: { unit: number; word: number }[] = []
  let word = first
  for (let i = start; i < end; i++) {
    while (word < last && words.start[word]! < i) word++
    const sign = text[i]!
    const opening = OPENING.indexOf(sign)
    if (opening >= 0) open.push({ unit: opening, word })
    const closing = CLOSING.indexOf(sign)
    if (closing < 0 || open.at(-1)?.unit !== closing) continue
    const from = open.pop()!.word
    // Brackets in brackets are marked by the outer pair.
    if (open.length === 0) marks.fill(1, from - first, word - first)
  }
  return marks.includes(0) ? marks : new Uint8Array(last - first)
}
