/** Positions of every three words in a row: bucket b holds positions[starts[b] … starts[b + 1]). */
export class Trigrams {
  readonly #words: Uint32Array
  readonly #starts: Uint32Array
  readonly #positions: Uint32Array
  readonly #mask: number

  /** @param words ids of the words in order */
  constructor(words: Uint32Array) {
    this.#words = words
    const count = Math.max(0, words.length - 2)
    let size = 1
    while (size < count) size *= 2
    this.#mask = size - 1
    const starts = new Uint32Array(size + 1)
    for (let i = 0; i < count; i++) starts[this.#bucket(words[i]!, words[i + 1]!, words[i + 2]!) + 1]!++
    for (let b = 0; b < size; b++) starts[b + 1]! += starts[b]!
    const next = starts.slice()
    this.#positions = new Uint32Array(count)
    for (let i = 0; i < count; i++) this.#positions[next[this.#bucket(words[i]!, words[i + 1]!, words[i + 2]!)]!++] = i
    this.#starts = starts
  }

  /** Where three words stand in a row: into `found`, at most its length. @returns how many; -1 where there are more */
  find(a: number, b: number, c: number, found: Uint32Array): number {
    const bucket = this.#bucket(a, b, c)
    const words = this.#words
    let count = 0
    for (let k = this.#starts[bucket]!; k < this.#starts[bucket + 1]!; k++) {
      const at = this.#positions[k]!
      if (words[at] !== a || words[at + 1] !== b || words[at + 2] !== c) continue
      if (count === found.length) return -1
      found[count++] = at
    }
    return count
  }

  #bucket(a: number, b: number, c: number): number {
    let hash = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 1, 0x85ebca77) ^ Math.imul(c + 1, 0xc2b2ae3d)
    hash ^= hash >>> 15
    hash = Math.imul(hash, 0x2c1b3c6d)
    return (hash ^ (hash >>> 13)) & this.#mask
  }
}
