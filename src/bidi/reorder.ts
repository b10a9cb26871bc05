import { BN, bidiClass } from '../unicode/bidi-classes.js'
import { lineLevels } from './lines.js'
import type { Resolved } from './resolve.js'

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

interface Chain {
  level: number
  /** First and last run from the left; `next` links them. */
  left: number
  right: number
}

/**
 * L2: runs from left to right. Instead of reversing once for each level, runs are joined as they come: a chain at a level ends when a
 * lower one follows, and is then put to the right of the chain before it, or to its left where that one runs right to left. Linear.
 * (Behdad Esfahbod's linear reordering.)
 */
export function visualRuns(runs: readonly Run[]): Run[] {
  const next = new Int32Array(runs.length).fill(-1)
  const chains: Chain[] = []
  const merge = (): void => {
    const last = chains.pop()!
    const before = chains[chains.length - 1]!
    const [left, right] = before.level % 2 === 1 ? [last, before] : [before, last]
    next[left.right] = right.left
    chains[chains.length - 1] = { level: before.level, left: left.left, right: right.right }
  }
  runs.forEach(({ level }, index) => {
    while (chains.length > 1 && chains[chains.length - 1]!.level > level && chains[chains.length - 2]!.level >= level) merge()
    const chain = chains[chains.length - 1]
    if (chain === undefined || chain.level < level) {
      chains.push({ level, left: index, right: index })
      return
    }
    if (level % 2 === 1) {
      next[index] = chain.left
      chain.left = index
    } else {
      next[chain.right] = index
      chain.right = index
    }
    chain.level = level
  })
  while (chains.length > 1) merge()
  const ordered: Run[] = []
  for (let index = chains[0]?.left ?? -1; index >= 0; index = next[index]!) ordered.push(runs[index]!)
  return ordered
}

/**
 * L1 and L2 for one line: UTF-16 offsets from left to right, one a code point, without the characters that X9 removes.
 * Without `start` and `end` the whole text is one line.
 */
export function visualOrder(text: string, resolved: Resolved, start = 0, end = text.length): Uint32Array {
  const levels = start === 0 && end === text.length ? resolved.levels : lineLevels(text, resolved, start, end)
  const order = new Uint32Array(end - start)
  let count = 0
  const put = (at: number): void => {
    if (bidiClass(text.codePointAt(at)!) < BN) order[count++] = at
  }
  for (const run of visualRuns(levelRuns(levels, start, end))) {
    if (run.level % 2 === 0) for (let at = run.start; at < run.end; at += text.codePointAt(at)! > 0xffff ? 2 : 1) put(at)
    else
      for (let at = run.end; at > run.start; ) {
        at -= at - 2 >= run.start && text.codePointAt(at - 2)! > 0xffff ? 2 : 1
        put(at)
      }
  }
  return order.slice(0, count)
}
