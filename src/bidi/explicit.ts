import { B, BN, FSI, L, LRE, LRI, LRO, ON, PDF, PDI, R, RLE, RLI, RLO } from '../unicode/bidi-classes.js'
import { isolateDirections } from './paragraphs.js'
import type { Sequences, Workspace } from './workspace.js'

/** BD2. */
export const MAX_DEPTH = 125

// X1: the directional status stack. Entry 0 is the paragraph; no more than MAX_DEPTH + 2 entries are ever needed.
const stackLevel = new Uint8Array(MAX_DEPTH + 2)
/** L or R under an override, ON otherwise. */
const stackOverride = new Uint8Array(MAX_DEPTH + 2)
/** 1 where an isolate initiator made the entry. */
const stackIsolate = new Uint8Array(MAX_DEPTH + 2)
/** The sequence of that initiator: its PDI goes on with it (BD13). */
const stackSequence = new Uint32Array(MAX_DEPTH + 2)

/** Classes that open something: without one of these, X1–X8 change nothing. */
export const OPENERS = (1 << LRE) | (1 << RLE) | (1 << LRO) | (1 << RLO) | (1 << LRI) | (1 << RLI) | (1 << FSI)

/** X1–X10 of a paragraph that opens nothing: one sequence, at the paragraph's level, of all that X9 leaves. */
export function resolveWithoutExplicit(workspace: Workspace, length: number, base: number, removes: boolean): void {
  const { classes, identity, gathered, gatheredUnits, sequences } = workspace
  let size = length
  if (removes) {
    size = 0
    for (let unit = 0; unit < length; unit++) {
      const bidiClass = classes[unit]!
      gathered[size] = bidiClass
      gatheredUnits[size] = unit
      if (bidiClass < BN) size++ // X9
    }
  }
  sequences.source = removes ? gathered : classes
  sequences.units = removes ? gatheredUnits : identity
  sequences.count = 1
  sequences.from[0] = 0
  sequences.from[1] = size
  sequences.level[0] = base
  sequences.sos[0] = base
  sequences.eos[0] = base
}

/**
 * X1–X8: the embedding level of each character, the class that an override gives it, and its isolating run sequence; then X10.
 * A sequence is known while walking: it goes on while the level stays, and an isolate's PDI takes its initiator's up again.
 */
export function resolveExplicit(workspace: Workspace, length: number, base: number, present: number): void {
  const { classes, overridden, sequenceOf, isolateClass, sequences } = workspace
  const { from: size, level: sequenceLevel, sos, eos } = sequences
  if ((present & (1 << FSI)) !== 0) isolateDirections(workspace, length)
  let top = 0
  stackLevel[0] = base
  stackOverride[0] = ON
  stackIsolate[0] = 0
  let overflowIsolates = 0
  let overflowEmbeddings = 0
  let validIsolates = 0
  let count = 0
  let sequence = -1
  let previousLevel = base

  for (let unit = 0; unit < length; unit++) {
    const bidiClass = classes[unit]!
    let resumed = -1
    if (bidiClass >= BN) {
      if (bidiClass >= LRE && bidiClass <= RLO) {
        // X2–X5
        const rightToLeft = bidiClass === RLE || bidiClass === RLO
        const level = rightToLeft ? nextOdd(stackLevel[top]!) : nextEven(stackLevel[top]!)
        if (level <= MAX_DEPTH && overflowIsolates === 0 && overflowEmbeddings === 0) {
          top++
          stackLevel[top] = level
          stackOverride[top] = bidiClass === RLO ? R : bidiClass === LRO ? L : ON
          stackIsolate[top] = 0
        } else if (overflowIsolates === 0) overflowEmbeddings++
      } else if (bidiClass === PDF && overflowIsolates === 0) {
        // X7
        if (overflowEmbeddings > 0) overflowEmbeddings--
        else if (top > 0 && stackIsolate[top] === 0) top--
      }
      continue // X9
    }
    if (bidiClass === PDI) {
      // X6a
      if (overflowIsolates > 0) overflowIsolates--
      else if (validIsolates > 0) {
        overflowEmbeddings = 0
        while (stackIsolate[top] === 0) top--
        resumed = stackSequence[top]!
        top--
        validIsolates--
      }
    }
    const level = bidiClass === B ? base : stackLevel[top]! // X8
    const override = bidiClass === B ? ON : stackOverride[top]!
    // X10, BD13: the sequence this character belongs to.
    const before = sequence
    if (resumed >= 0) sequence = resumed
    else if (sequence < 0 || level !== previousLevel) {
      sequence = count++
      size[sequence] = 0
      sequenceLevel[sequence] = level
      sos[sequence] = previousLevel
      eos[sequence] = base
    }
    if (before >= 0 && before !== sequence) eos[before] = level
    previousLevel = level
    sequenceOf[unit] = sequence
    overridden[unit] = override === ON ? bidiClass : override
    size[sequence]!++

    if (bidiClass >= LRI && bidiClass <= FSI) {
      // X5a–X5c
      const rightToLeft = bidiClass === RLI || (bidiClass === FSI && isolateClass[unit] === R)
      const inner = rightToLeft ? nextOdd(level) : nextEven(level)
      if (inner <= MAX_DEPTH && overflowIsolates === 0 && overflowEmbeddings === 0) {
        validIsolates++
        top++
        stackLevel[top] = inner
        stackOverride[top] = ON
        stackIsolate[top] = 1
        stackSequence[top] = sequence
      } else overflowIsolates++
    }
  }
  if (sequence >= 0) eos[sequence] = base
  sequences.count = count
  gather(workspace, length, base)
}

/** X10: lays the characters of each sequence side by side, and turns the levels around each into its sos and eos. */
function gather(workspace: Workspace, length: number, base: number): void {
  const { classes, overridden, sequenceOf, gathered, gatheredUnits, sequences } = workspace
  const { count, from } = sequences
  sequences.source = gathered
  sequences.units = gatheredUnits
  let total = 0
  for (let sequence = 0; sequence < count; sequence++) {
    const size = from[sequence]!
    from[sequence] = total
    total += size
  }
  for (let unit = 0; unit < length; unit++) {
    if (classes[unit]! >= BN) continue
    const place = from[sequenceOf[unit]!]!++
    gathered[place] = overridden[unit]!
    gatheredUnits[place] = unit
  }
  // Each from[s] now stands where sequence s ends: one step to the right.
  from.copyWithin(1, 0, count)
  from[0] = 0
  for (let sequence = 0; sequence < count; sequence++) bound(sequences, sequence, classes[gatheredUnits[from[sequence + 1]! - 1]!]!, base)
}

/** sos and eos: the direction of the higher of two levels; after an isolate initiator without PDI the paragraph's counts. */
function bound(sequences: Sequences, sequence: number, lastClass: number, base: number): void {
  const { level, sos, eos } = sequences
  const own = level[sequence]!
  const after = lastClass >= LRI && lastClass <= FSI ? base : eos[sequence]!
  sos[sequence] = Math.max(own, sos[sequence]!) & 1
  eos[sequence] = Math.max(own, after) & 1
}

function nextOdd(level: number): number {
  return (level + 1) | 1
}

function nextEven(level: number): number {
  return (level + 2) & ~1
}
