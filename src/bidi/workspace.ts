/**
 * Arrays that the rules work on, kept between calls so that a short paragraph costs no allocation.
 * A call of the algorithm never calls itself, so one workspace serves all. Indices named *unit* count UTF-16 units from the
 * paragraph's start; indices named *place* count characters in the order of isolating run sequences (BD13):
 *
 *     units     a  RLI  ب   ج  PDI  c          classes[unit]
 *     places    a  RLI PDI  c | ب   ج          source[place], units[place]
 *               └ sequence 0 ┘ └ seq. 1 ┘
 *
 * What rule X9 removes has no place: no rule after it needs to step over anything.
 */
export interface Workspace {
  readonly capacity: number
  /** Per unit: bidi class before any rule. */
  readonly classes: Uint8Array
  /** Per unit: class after the overrides of X4–X6. Written by X1–X8 only. */
  readonly overridden: Uint8Array
  /** Per unit: its isolating run sequence. Written by X1–X8 only. */
  readonly sequenceOf: Uint32Array
  /** Per unit of an isolate initiator: direction of its first strong character. Written only where there is an FSI. */
  readonly isolateClass: Uint8Array
  /** Per unit: open isolate initiators, a stack. */
  readonly openIsolates: Uint32Array
  /** Per unit: itself. The units of the places of a paragraph from which nothing is removed or moved. */
  readonly identity: Uint32Array
  /** Per place: class before W1, and the unit it stands for. Written where places are not simply the units. */
  readonly gathered: Uint8Array
  readonly gatheredUnits: Uint32Array
  /** Per place: class as the rules W and N leave it. */
  readonly types: Uint8Array
  /** Places of the paired brackets of a sequence that are still ON after W1–W7. */
  readonly brackets: Uint32Array
  /** Per place of an opening bracket: place of its partner, 0 for none. */
  readonly partner: Uint32Array
  /** Per place of an opening bracket that has a partner: strong directions found inside. */
  readonly inside: Uint8Array
  readonly sequences: Sequences
}

/** Isolating run sequences of a paragraph (X10). Sequence s has the places from[s] … from[s + 1] - 1. */
export interface Sequences {
  count: number
  /** Per place: class before W1. `classes` or `gathered`. */
  source: Uint8Array
  /** Per place: the unit it stands for. `identity` or `gatheredUnits`. */
  units: Uint32Array
  readonly from: Uint32Array
  readonly level: Uint8Array
  /** Level of the character before the first one; then the direction of sos. */
  readonly sos: Uint8Array
  /** Level of the character after the last one; then the direction of eos. */
  readonly eos: Uint8Array
}

const SMALLEST = 1 << 10
/** A workspace for more units than these (48 MB of arrays) is not kept. */
const LARGEST_KEPT = 1 << 21

let kept: Workspace | undefined

/** A workspace for a paragraph of `length` units. */
export function workspaceFor(length: number): Workspace {
  if (kept !== undefined && kept.capacity > length) return kept
  let capacity = SMALLEST
  while (capacity <= length) capacity *= 2
  const workspace = allocate(capacity)
  if (capacity <= LARGEST_KEPT) kept = workspace
  return workspace
}

function allocate(capacity: number): Workspace {
  const classes = new Uint8Array(capacity)
  const identity = new Uint32Array(capacity)
  for (let unit = 0; unit < capacity; unit++) identity[unit] = unit
  return {
    capacity,
    classes,
    overridden: new Uint8Array(capacity),
    sequenceOf: new Uint32Array(capacity),
    isolateClass: new Uint8Array(capacity),
    openIsolates: new Uint32Array(capacity),
    identity,
    gathered: new Uint8Array(capacity),
    gatheredUnits: new Uint32Array(capacity),
    types: new Uint8Array(capacity),
    brackets: new Uint32Array(capacity),
    partner: new Uint32Array(capacity),
    inside: new Uint8Array(capacity),
    sequences: {
      count: 0,
      source: classes,
      units: identity,
      from: new Uint32Array(capacity + 1),
      level: new Uint8Array(capacity),
      sos: new Uint8Array(capacity),
      eos: new Uint8Array(capacity),
    },
  }
}
