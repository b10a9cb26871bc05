/** I1, I2: what a class adds to its embedding level, by parity of the level (rows) and class L, R, –, EN, AN (columns). */
const RAISE = new Uint8Array([
  0, 1, 0, 2, 2, // I1: even
  1, 0, 0, 1, 1, // I2: odd
])
const ROW = 5
/** Level of each class in the sequence at hand. */
const levelOf = new Uint8Array(ROW)

/**
 * I1, I2. Writes the level of every character of a sequence.
 * @param units null where places are units
 * @param start UTF-16 offset of the paragraph in `levels`
 */
export function resolveImplicit(
  types: Uint8Array, units: Uint32Array | null, from: number, to: number, level: number, levels: Uint8Array, start: number,
): void {
  const row = (level & 1) * ROW
  for (let type = 0; type < ROW; type++) levelOf[type] = level + RAISE[row + type]!
  if (units === null) for (let place = from; place < to; place++) levels[start + place] = levelOf[types[place]!]!
  else for (let place = from; place < to; place++) levels[start + units[place]!] = levelOf[types[place]!]!
}
