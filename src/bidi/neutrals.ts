import { L, ON, R } from '../unicode/bidi-classes.js'

/**
 * N1, N2: a run of neutrals takes the direction of both its sides, and the embedding's where they differ. Numbers count as R.
 *
 *     R   ON  EN      L  ON  ON  R      embedding L
 *          ↓ R            ↓ L ↓ L
 */
export function resolveNeutrals(types: Uint8Array, from: number, to: number, sos: number, eos: number, level: number): void {
  const embedding = level & 1
  let before = sos
  let place = from
  while (place < to) {
    const type = types[place]!
    if (type < ON) {
      before = type === L ? L : R
      place++
      continue
    }
    let end = place + 1
    while (end < to && types[end]! >= ON) end++
    const after = end === to ? eos : types[end] === L ? L : R
    const direction = before === after ? before : embedding
    for (; place < end; place++) types[place] = direction
  }
}
