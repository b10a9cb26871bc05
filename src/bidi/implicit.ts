/** I1, I2: what a class adds to its embedding level, by parity of the level (rows) and class L, R, –, EN, AN (columns). */
const RAISE = new Uint8Array([
  0, 1, 0, 2, 2, // I1: even
  1, 0, 0, 1, 1, // I2: odd
])
const ROW = 5

/**
 * I1, I2. Writes the level of every character of a sequence.
 * @param start UTF-16 offset of the paragraph in `levels`
 */
export function resolveImplicit(
  types: Uint8Array, units: Uint32Array, from: number, to: number, level: number, levels: Uint8Array, start: number,
): void {
  const row = (level & 1) * ROW
  for (let place = from; place < to; place++) levels[start + units[place]!] = level + RAISE[row + types[place]!]!
}
