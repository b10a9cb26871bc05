import { firstWordAt } from './passages.js'
import type { LatinWords } from './words.js'

/** Words of the longest piece, and those that two pieces of a paragraph share. */
const SEGMENT = 240
const OVERLAP = 60

/** Word ranges of paragraphs between what is already found, long ones in pieces that overlap; none has fewer than `least` words. */
export function* segments(text: string, words: LatinWords, taken: readonly { readonly start: number; readonly end: number }[], least: number): Generator<[number, number]> {
  const cuts = taken.map(({ start, end }) => [firstWordAt(words, start), firstWordAt(words, end)] as const)
  let from = 0
  const pieces: [number, number][] = []
  for (const [start, end] of [...cuts, [words.count, words.count] as const]) {
    if (start > from) pieces.push([from, start])
    from = Math.max(from, end)
  }
  for (const [low, high] of pieces) {
    let start = low
    for (let i = low; i < high; i++) {
      const ends = i + 1 === high || /\n\s*\n/.test(text.slice(words.end[i], words.start[i + 1]))
      if (!ends && i + 1 - start < SEGMENT) continue
      if (i + 1 - start >= least) yield [start, i + 1]
      start = ends ? i + 1 : i + 1 - OVERLAP
    }
  }
}
