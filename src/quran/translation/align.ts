/** Words to be aligned: ids, weights of a match, and 1 for words in brackets, which may be left out. */
export interface WordRun {
  readonly ids: Uint32Array
  readonly weights: Uint8Array
  readonly inserted: Uint8Array
}

/** A pair of word indices; -1 where a word has no partner. */
export interface AlignedPair {
  readonly found: number
  readonly expected: number
}

export interface Alignment {
  readonly score: number
  /** In order. The first and the last pair have a word of the translation. */
  readonly pairs: readonly AlignedPair[]
}

export interface AlignOptions {
  /** All words of the document must be accounted for; else the best stretch of them is taken. */
  readonly whole: boolean
  /** Only words j of the translation with |j - i - diagonal| up to `band` are compared with word i. */
  readonly diagonal: number
  readonly band: number
}

const SUBSTITUTION = 6
const OPEN = 5
const EXTEND = 1
const NEVER = -1e8

// How a cell was reached. Two bits say from which state, for each of the three states.
const START = 0
const MATCH = 1
const OMIT = 2
const ADD = 3
const OMIT_SHIFT = 2
const ADD_SHIFT = 4

/**
 * Aligns words of a document with words of a translation, both ends of the translation free (Gotoh 1982, affine gaps).
 *
 *                 j →  translation
 *         i    M ↘ both      D → the document omits a word      I ↓ the document adds one
 *         ↓    Words in brackets are omitted and added at no cost.
 *
 * Time and memory are |words| × band. @returns null where nothing meets
 */
export function alignWords(document: WordRun, translation: WordRun, { whole, diagonal, band }: AlignOptions): Alignment | null {
  const n = document.ids.length
  const m = translation.ids.length
  const width = m + 1
  let [match, omit, add] = [new Int32Array(width), new Int32Array(width).fill(NEVER), new Int32Array(width).fill(NEVER)]
  let [match2, omit2, add2] = [new Int32Array(width), new Int32Array(width), new Int32Array(width)]
  // Rows of the traceback hold the band alone.
  const stride = Math.min(width, 2 * band + 1)
  const trace = new Uint8Array((n + 1) * stride)
  const lows = new Int32Array(n + 1)
  let [best, bestI, bestJ, bestState] = [0, -1, -1, START]
  for (let i = 1; i <= n; i++) {
    const low = Math.max(0, Math.min(m, i + diagonal - band))
    const high = Math.min(m, Math.max(low, i + diagonal + band), low + stride - 1)
    lows[i] = low
    match2.fill(NEVER)
    omit2.fill(NEVER)
    add2.fill(NEVER)
    const id = document.ids[i - 1]!
    const weight = document.weights[i - 1]!
    const freeAdd = document.inserted[i - 1] === 1
    const [addOpen, addExtend] = freeAdd ? [0, 0] : [OPEN, EXTEND + 2]
    for (let j = low; j <= high; j++) {
      let how = 0
      if (j > 0) {
        const [m1, d1, i1] = [match[j - 1]!, omit[j - 1]!, add[j - 1]!]
        let from = m1
        let state = MATCH
        if (d1 > from) [from, state] = [d1, OMIT]
        if (i1 > from) [from, state] = [i1, ADD]
        if (i === 1 || (!whole && from <= 0)) [from, state] = [0, START]
        match2[j] = from + (id === translation.ids[j - 1]! ? weight : -SUBSTITUTION)
        how |= state
        if (j > low) {
          const free = translation.inserted[j - 1] === 1
          const open = match2[j - 1]! - (free ? 0 : OPEN + EXTEND)
          const extend = omit2[j - 1]! - (free ? 0 : EXTEND)
          omit2[j] = Math.max(open, extend)
          how |= (open >= extend ? MATCH : OMIT) << OMIT_SHIFT
        }
      }
      const opened = i === 1 ? 0 : Math.max(match[j]!, omit[j]!)
      const state = i === 1 ? START : match[j]! >= omit[j]! ? MATCH : OMIT
      const [open, extend] = [opened - addOpen - addExtend, add[j]! - addExtend]
      add2[j] = Math.max(open, extend)
      how |= (open >= extend ? state : ADD) << ADD_SHIFT
      trace[i * stride + j - low] = how
      if (whole ? i === n : match2[j]! > best) {
        if (match2[j]! > best || bestI < 0) [best, bestI, bestJ, bestState] = [match2[j]!, i, j, MATCH]
        if (whole && add2[j]! > best) [best, bestI, bestJ, bestState] = [add2[j]!, i, j, ADD]
      }
    }
    ;[match, match2] = [match2, match]
    ;[omit, omit2] = [omit2, omit]
    ;[add, add2] = [add2, add]
  }
  if (bestI < 0 || best <= 0) return null
  return { score: best, pairs: traceBack(trace, stride, lows, bestI, bestJ, bestState) }
}

function traceBack(trace: Uint8Array, stride: number, lows: Int32Array, lastI: number, lastJ: number, lastState: number): AlignedPair[] {
  const pairs: AlignedPair[] = []
  let [i, j, state] = [lastI, lastJ, lastState]
  while (i > 0 && state !== START) {
    const how = trace[i * stride + j - lows[i]!]!
    if (state === MATCH) {
      pairs.push({ found: --i, expected: --j })
      state = how & 3
    } else if (state === OMIT) {
      pairs.push({ found: -1, expected: --j })
      state = (how >> OMIT_SHIFT) & 3
    } else {
      pairs.push({ found: --i, expected: -1 })
      state = (how >> ADD_SHIFT) & 3
    }
  }
  return pairs.reverse()
}
