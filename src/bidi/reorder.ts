import { BN, bidiClass } from '../unicode/bidi-classes.js'
import { lineLevels } from './lines.js'
import type { Resolved } from './resolve.js'

const LAST_UNIT = 0xffff

/** A stretch of a line at one level: what L2 moves as a whole. UTF-16 offsets. */
export interface Run {
  readonly start: number
  readonly end: number
  /** Odd: its characters stand right to left. */
  readonly level: number
}

/** Level runs of a line in logical order. */
export function levelRuns(levels: Uint8Array, start: number, end: number): Run[] {
  const runs: Run[] = []
  let from = 0
  for (let at = 1; at <= end - start; at++) {
    if (at < end - start && levels[at] === levels[from]) continue
    runs.push({ start: start + from, end: start + at, level: levels[from]! })
    from = at
  }
  return runs
}

/** Runs from left to right (L2). */
export function visualRuns(runs: readonly Run[]): Run[] {
  const levels = Uint8Array.from(runs, (run) => run.level)
  return Array.from(linearOrder(levels, levels.length), (index) => runs[index]!)
}

/**
 * L2. Instead of reversing once for each level, runs are joined as they come: a chain of runs ends when a lower level follows, and is
 * then put to the right of the chain before it, or to its left where that one runs right to left. (Behdad Esfahbod's linear reordering.)
 *
 *     levels    0   1   2   1   0
 *     chains    [0] [1 … ← 2 ← 1]  [0]      odd chains grow to the left, even ones to the right
 *
 * @returns indices of the runs from left to right
 */
function linearOrder(levels: Uint8Array, count: number): Uint32Array {
  // Chains are a stack: level, first and last run from the left. `next` links the runs of a chain; 0 ends it, run r is r + 1.
  const chainLevel = new Uint8Array(count)
  const left = new Uint32Array(count)
  const right = new Uint32Array(count)
  const next = new Uint32Array(count)
  let top = -1
  const merge = (): void => {
    const upper = top--
    const goesLeft = chainLevel[top]! % 2 === 1
    const first = goesLeft ? upper : top
    const second = goesLeft ? top : upper
    next[right[first]!] = left[second]! + 1
    const start = left[first]!
    right[top] = right[second]!
    left[top] = start
  }
  for (let run = 0; run < count; run++) {
    const level = levels[run]!
    while (top > 0 && chainLevel[top]! > level && chainLevel[top - 1]! >= level) merge()
    if (top < 0 || chainLevel[top]! < level) {
      top++
      left[top] = run
      right[top] = run
    } else if (level % 2 === 1) {
      next[run] = left[top]! + 1
      left[top] = run
    } else {
      next[right[top]!] = run + 1
      right[top] = run
    }
    chainLevel[top] = level
  }
  while (top > 0) merge()
  const order = new Uint32Array(count)
  for (let at = 0, run = count === 0 ? 0 : left[0]! + 1; run > 0; run = next[run - 1]!) order[at++] = run - 1
  return order
}

/**
 * L1 and L2 for one line: UTF-16 offsets from left to right, one a code point, without the characters that X9 removes.
 * Without `start` and `end` the whole text is one line.
 */
export function visualOrder(text: string, resolved: Resolved, start = 0, end = text.length): Uint32Array {
  const levels = start === 0 && end === text.length ? resolved.levels : lineLevels(text, resolved, start, end)
  const length = end - start
  const runStarts = new Uint32Array(length + 1)
  const runLevels = new Uint8Array(length)
  let runs = 0
  for (let at = 0; at < length; at++) {
    if (at > 0 && levels[at] === levels[at - 1]) continue
    runStarts[runs] = start + at
    runLevels[runs++] = levels[at]!
  }
  runStarts[runs] = end
  const order = new Uint32Array(length)
  let count = 0
  for (const run of linearOrder(runLevels, runs)) {
    const from = runStarts[run]!
    const to = runStarts[run + 1]!
    const leftwards = runLevels[run]! % 2 === 1
    for (let at = leftwards ? to : from; leftwards ? at > from : at < to; ) {
      if (leftwards) at -= sizeBefore(text, at, from)
      const codePoint = text.codePointAt(at)!
      if (bidiClass(codePoint) < BN) order[count++] = at
      if (!leftwards) at += codePoint > LAST_UNIT ? 2 : 1
    }
  }
  return order.slice(0, count)
}

/** Units of the character that ends at an offset. */
function sizeBefore(text: string, at: number, from: number): number {
  return at - 2 >= from && text.codePointAt(at - 2)! > LAST_UNIT ? 2 : 1
}
