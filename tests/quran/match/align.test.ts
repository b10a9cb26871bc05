import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COLUMN_LETTER, type Columns, OPTIONAL, SEAT, SOFT } from '../../../src/quran/index/columns.ts'
import { ALEF, HAMZA_SEAT, LETTER, WAW, YEH } from '../../../src/quran/letters.ts'
import { type AlignedPath, Aligner, type Band, NO_COLUMN } from '../../../src/quran/match/align.ts'
import { GAP_EXTEND, GAP_OPEN, isWeak, MATCH, SEAT_GAP, SOFT_GAP, SUBSTITUTION, WEAK_GAP } from '../../../src/quran/match/costs.ts'

// Few letters, so that agreement is common; ا و ي among them, as only they are weak and only they carry a hamza.
const letter = fc.constantFrom(ALEF, 2, 3, 24, 26, WAW, YEH)
const streamLetter = fc.tuple(letter, fc.boolean()).map(([number, seat]) => (seat && [ALEF, WAW, YEH].includes(number) ? number | HAMZA_SEAT : number))
const column = fc.tuple(letter, fc.constantFrom(0, 0, 0, 0, OPTIONAL, SOFT, SEAT, SEAT | OPTIONAL)).map(([number, flags]) => number | flags)
const other = fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: letter })

const problem = fc.record({
  letters: fc.array(streamLetter, { minLength: 1, maxLength: 14 }),
  columns: fc.array(fc.tuple(column, other), { minLength: 1, maxLength: 18 }),
  whole: fc.boolean(),
})

interface Problem {
  readonly letters: readonly number[]
  readonly columns: readonly (readonly [column: number, other: number])[]
  readonly whole: boolean
}

function columnsOf({ columns }: Problem): Columns {
  return {
    letters: Uint8Array.from(columns, ([entry]) => entry),
    others: Uint8Array.from(columns, ([, second]) => second),
    words: new Uint8Array(columns.length),
    ayat: Uint32Array.of(0, columns.length),
  }
}

function wide({ letters, columns, whole }: Problem): Band {
  return { q: 0, qEnd: letters.length, c: 0, cEnd: columns.length - 1, low: 0, high: columns.length, half: letters.length + columns.length, whole }
}

function align(given: Problem, band: Partial<Band> = {}): AlignedPath {
  return new Aligner(columnsOf(given)).align(Uint8Array.from(given.letters), { ...wide(given), ...band })
}

const isFree = (entry: number): boolean => (entry & (OPTIONAL | SOFT)) !== 0
const columnOpen = (entry: number): number =>
  (entry & OPTIONAL) !== 0 ? 0 : (entry & SOFT) !== 0 ? SOFT_GAP : (entry & SEAT) !== 0 ? SEAT_GAP : isWeak(entry & COLUMN_LETTER) ? WEAK_GAP : GAP_OPEN
const letterOpen = (entry: number): number => {
  const number = entry & LETTER
  return (entry & HAMZA_SEAT) !== 0 && number >= WAW ? SEAT_GAP : isWeak(number) ? WEAK_GAP : GAP_OPEN
}
const against = (entry: number, [column, second]: readonly [number, number]): number => {
  const number = entry & LETTER
  const seat = (entry & HAMZA_SEAT) !== 0 && (column & SEAT) !== 0
  return second === number || seat ? MATCH : SUBSTITUTION[(number << 5) | (column & COLUMN_LETTER)]!
}

/**
 * Gotoh's recurrences over the full rectangle, one matrix each: `here` the best that ends with i letters and j columns
 * used, `up` the best that ends in a gap of letters, `left` in a gap of columns.
 */
function oracle({ letters, columns, whole }: Problem): number {
  const grid = (): number[][] => Array.from({ length: letters.length + 1 }, () => new Array<number>(columns.length + 1).fill(-Infinity))
  const [here, up, left] = [grid(), grid(), grid()]
  for (let j = 0; j <= columns.length; j++) here[0]![j] = 0
  let best = whole ? -Infinity : 0
  for (let i = 1; i <= letters.length; i++) {
    if (!whole) here[i]![0] = 0
    for (let j = 1; j <= columns.length; j++) {
      const entry = letters[i - 1]!
      const [column] = columns[j - 1]!
      up[i]![j] = Math.max(here[i - 1]![j]! + letterOpen(entry), up[i - 1]![j]! + GAP_EXTEND)
      const opened = here[i]![j - 1]! + columnOpen(column)
      left[i]![j] = isFree(column) ? left[i]![j - 1]! : Math.max(opened, left[i]![j - 1]! + GAP_EXTEND)
      here[i]![j] = Math.max(
        whole ? -Infinity : 0,
        here[i - 1]![j - 1]! + against(entry, columns[j - 1]!),
        up[i]![j]!,
        left[i]![j]!,
        isFree(column) ? opened : -Infinity,
      )
      if (i === letters.length || !whole) best = Math.max(best, here[i]![j]!)
    }
  }
  return best
}

/** Score of a path, counted from its pairs and what lies between them. */
function scoreOf(given: Problem, path: AlignedPath): number {
  let score = 0
  let gapOfLetters = 0
  let column = -1
  for (let q = path.qStart; q < path.qEnd; q++) {
    const at = path.columns[q]!
    const entry = given.letters[q]!
    if (at === NO_COLUMN) {
      gapOfLetters = gapOfLetters === 0 ? letterOpen(entry) : gapOfLetters + GAP_EXTEND
      continue
    }
    score += gapOfLetters + against(entry, given.columns[at]!)
    if (column >= 0) score += skip(given, column + 1, at)
    gapOfLetters = 0
    column = at
  }
  return score + gapOfLetters
}

/** What it costs to pass over columns [from, to). */
function skip({ columns }: Problem, from: number, to: number): number {
  let here = 0
  let gap = -Infinity
  for (let j = from; j < to; j++) {
    const [entry] = columns[j]!
    const opened = here + columnOpen(entry)
    if (!isFree(entry)) gap = Math.max(opened, gap + GAP_EXTEND)
    here = isFree(entry) ? Math.max(opened, gap) : gap
  }
  return here
}

describe('the banded aligner', () => {
  test('scores as a plain dynamic programme does when its band is wide', () => {
    fc.assert(
      fc.property(problem, (given) => {
        expect(align(given).score).toBe(oracle(given))
      }),
      { numRuns: 1500 },
    )
  })

  test('never scores better than the plain programme, however narrow its band', () => {
    fc.assert(
      fc.property(problem, fc.nat(4), fc.nat(17), fc.nat(17), (given, half, a, b) => {
        const last = given.columns.length - 1
        const [c, cEnd] = [Math.min(a, b, last), Math.min(Math.max(a, b), last)]
        expect(align(given, { half, c, cEnd }).score).toBeLessThanOrEqual(oracle(given))
      }),
      { numRuns: 1500 },
    )
  })

  test('gives a path that is worth its score', () => {
    fc.assert(
      fc.property(problem, (given) => {
        const path = align(given)
        if (path.score > 0) expect(scoreOf(given, path)).toBe(path.score)
      }),
      { numRuns: 1500 },
    )
  })

  test('walks forward only, inside its letters, its columns and its band', () => {
    fc.assert(
      fc.property(problem, fc.nat(6), (given, half) => {
        const path = align(given, { half })
        const used = [...path.columns].filter((at) => at !== NO_COLUMN)
        expect(path.columns).toHaveLength(given.letters.length)
        expect(used).toEqual([...new Set(used)].sort((a, b) => a - b))
        expect(used.every((at) => at >= path.cStart && at < path.cEnd)).toBe(true)
        if (used.length > 0) expect([path.cStart, path.cEnd <= given.columns.length]).toEqual([used[0], true])
        expect(path.qStart).toBeGreaterThanOrEqual(0)
        expect(path.qEnd).toBeLessThanOrEqual(given.letters.length)
        path.columns.forEach((at, q) => {
          if (at !== NO_COLUMN) expect(q >= path.qStart && q < path.qEnd).toBe(true)
        })
      }),
      { numRuns: 1500 },
    )
  })

  test('counts the letters that agree', () => {
    fc.assert(
      fc.property(problem, (given) => {
        const path = align(given)
        const equal = [...path.columns].filter((at, q) => {
          if (at === NO_COLUMN) return false
          const [entry, second] = given.columns[at]!
          const number = given.letters[q]! & LETTER
          return (entry & COLUMN_LETTER) === number || second === number
        })
        expect(path.agreed).toBe(equal.length)
      }),
    )
  })

  test('serves one problem after another alike', () => {
    fc.assert(
      fc.property(fc.array(problem, { minLength: 2, maxLength: 5 }), (problems) => {
        // All problems on one stream of columns, so that one aligner serves them all.
        const columns = problems.flatMap((one) => one.columns)
        const aligner = new Aligner(columnsOf({ letters: [], columns, whole: true }))
        let low = 0
        for (const one of problems) {
          const high = low + one.columns.length
          const path = aligner.align(Uint8Array.from(one.letters), { ...wide(one), c: low, cEnd: high - 1, low, high })
          expect(path.score).toBe(oracle(one))
          low = high
        }
      }),
    )
  })
})
