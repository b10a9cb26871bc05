import { lastAtOrBefore } from '../text/index.js'
import { glyphsOf, isShown, readingOrder, type DisplayLine, type DisplayRun } from './display.js'

/** A word, a number or a sign of a line: the smallest thing a reader would say has moved. */
export interface Piece extends DisplayRun {
  /** Place among the pieces as stored, from 0. */
  readonly stored: number
  /** Place on the screen from the left, from 0. */
  readonly shown: number
}

const WORDS = /\s+|\p{N}+(?:[.,:/\u066b\u066c]\p{N}+)*|[\p{L}\p{M}\p{N}\p{Cf}]+|[^\s\p{L}\p{M}\p{N}]+/gu

/** The words of a line, white space left out, each at one level, in the order in which they are stored. */
export function pieces(text: string, line: DisplayLine): Piece[] {
  const found: { run: DisplayRun; start: number; end: number }[] = []
  for (const run of line.runs) {
    const inRun = [...text.slice(run.start, run.end).matchAll(WORDS)]
      .filter(([word]) => [...word].some((character) => isShown(character.codePointAt(0)!) && character.trim() !== ''))
      .map(({ 0: word, index }) => ({ run, start: run.start + index, end: run.start + index + word.length }))
    found.push(...(run.level % 2 === 1 ? inRun.reverse() : inRun))
  }
  return found
    .map(({ run, start, end }, shown) => ({ level: run.level, start, end, text: text.slice(start, end), glyphs: glyphsOf(text.slice(start, end), run.level), shown }))
    .sort((a, b) => a.start - b.start)
    .map((piece, stored) => ({ ...piece, stored }))
}

/**
 * What moved: the fewest pieces without which a reader would meet all others in the order in which they are stored. A reader goes through the
 * runs in the line's base direction, and through each run in its own.
 *
 *     stored    said  VERSE  (20:124)        read    said  (20:124)  VERSE        moved    (20:124)
 */
export function movedPieces(line: DisplayLine, all: readonly Piece[]): Piece[] {
  const runs = readingOrder(line)
  const turn = new Map(runs.map((run, index) => [run.start, index]))
  const starts = runs.map((run) => run.start).sort((a, b) => a - b)
  const read = all.map((piece) => ({ piece, run: turn.get(starts[lastAtOrBefore(starts, piece.start)]!)! }))
  read.sort((a, b) => a.run - b.run || a.piece.stored - b.piece.stored)
  const kept = longestAscent(read.map(({ piece }) => piece.stored))
  return all.filter((piece) => !kept.has(piece.stored))
}

/** The values of a longest ascending subsequence (patience sorting). */
function longestAscent(values: readonly number[]): Set<number> {
  const tails: number[] = []
  const before = new Map<number, number | undefined>()
  for (const value of values) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (tails[middle]! < value) low = middle + 1
      else high = middle
    }
    before.set(value, tails[low - 1])
    tails[low] = value
  }
  const kept = new Set<number>()
  for (let value = tails.at(-1); value !== undefined; value = before.get(value)) kept.add(value)
  return kept
}
