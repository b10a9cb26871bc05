import { isShown, resolveLevels, visualOrder } from '../../bidi/index.js'
import type { Cluster } from './measure.js'

/** One line as the browser broke it, and whether its order is that of UAX #9. UTF-16 offsets. */
export interface LineVerdict {
  readonly start: number
  readonly end: number
  readonly equal: boolean
  /** What stands from left to right, by the algorithm and on the screen. */
  readonly expected: string
  readonly drawn: string
}

/** Two clusters whose middles are less than this apart, in pixels, stand on one line. */
const SAME_LINE = 8

/** Compares what was drawn with the algorithm, line by line. White space is not compared: at a line's end it hangs anywhere. */
export function compare(text: string, direction: 'ltr' | 'rtl', clusters: readonly Cluster[]): LineVerdict[] {
  const resolved = resolveLevels(text, direction)
  const lines = linesOf(clusters.filter(({ offset }) => isCompared(text, offset)))
  return lines.map((line, index) => {
    const start = index === 0 ? 0 : line[0]!.offset
    const end = lines[index + 1]?.[0]!.offset ?? text.length
    const known = new Set(line.map(({ offset }) => offset))
    const expected = [...visualOrder(text, resolved, start, end)].filter((offset) => known.has(offset))
    const drawn = [...line].sort((a, b) => a.x - b.x || a.offset - b.offset).map(({ offset }) => offset)
    const equal = expected.length === drawn.length && expected.every((offset, place) => offset === drawn[place])
    return { start, end, equal, expected: characters(text, expected), drawn: characters(text, drawn) }
  })
}

/** Clusters come in logical order, and lines hold them so: a new line starts where the next cluster stands lower. */
function linesOf(clusters: readonly Cluster[]): Cluster[][] {
  const lines: Cluster[][] = []
  let y = -Infinity
  for (const cluster of clusters) {
    if (cluster.y - y > SAME_LINE) {
      lines.push([])
      y = cluster.y
    }
    lines.at(-1)!.push(cluster)
  }
  return lines
}

function isCompared(text: string, offset: number): boolean {
  const codePoint = text.codePointAt(offset)!
  return isShown(codePoint) && String.fromCodePoint(codePoint).trim() !== ''
}

function characters(text: string, offsets: readonly number[]): string {
  return offsets.map((offset) => String.fromCodePoint(text.codePointAt(offset)!)).join('')
}
