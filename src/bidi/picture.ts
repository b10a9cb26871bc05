import { FSI, PDI } from '../text/index.js'
import { displayText, isOverridden, withoutControls, type DisplayLine } from './display.js'
import { movedPieces, pieces, type Piece } from './pieces.js'

const CELL = 10
const GAP = 8
const MARGIN = 6
const BOX = 26
const BETWEEN = 44
const SHORTEST = 2

/**
 * A line as SVG: above, its words as stored, laid out in the line's base direction; below, where they stand on the screen; lines join the
 * two. Right-to-left words have the class `odd`, the lines of words that moved the class `moved`: see `pictureStyle`.
 */
export function picture(text: string, line: DisplayLine, label = ''): string {
  const all = pieces(text, line)
  const stored = row(line.level % 2 === 0 ? all : [...all].reverse())
  const shown = row([...all].sort((a, b) => a.shown - b.shown))
  const width = Math.max(0, ...all.map((piece) => shown.get(piece)! + widthOf(piece))) + MARGIN
  const bottom = MARGIN + BOX + BETWEEN
  const moved = new Set(movedPieces(line, all))
  const parts = all.map((piece) => {
    const from = stored.get(piece)! + widthOf(piece) / 2
    const to = shown.get(piece)! + widthOf(piece) / 2
    return [
      `<path class="join${moved.has(piece) ? ' moved' : ''}" d="M${from} ${MARGIN + BOX}C${from} ${MARGIN + BOX + BETWEEN / 2} ${to} ${bottom - BETWEEN / 2} ${to} ${bottom}"/>`,
      box(piece, stored.get(piece)!, MARGIN, isOverridden(piece) ? FSI + withoutControls(piece.text) + PDI : displayText({ runs: [piece] })),
      box(piece, shown.get(piece)!, bottom, displayText({ runs: [piece] })),
    ].join('')
  })
  const size = `width="${width}" height="${bottom + BOX + MARGIN}" viewBox="0 0 ${width} ${bottom + BOX + MARGIN}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" class="bidi" direction="ltr" role="img" ${size}><title>${escaped(label)}</title>${parts.join('')}</svg>`
}

/** What `picture` looks like; for a style element of the page. */
export const pictureStyle = `
svg.bidi rect { fill: #eef2f7; stroke: #9aa5b1; rx: 3 }
svg.bidi .odd rect { fill: #fdf0e0; stroke: #c9975b }
svg.bidi text { font: 15px "Noto Naskh Arabic", "Noto Sans", system-ui, sans-serif; text-anchor: middle; fill: #1f2933 }
svg.bidi path.join { fill: none; stroke: #b8c2cc; stroke-width: 1.5 }
svg.bidi path.moved { stroke: #c0392b }
`

function row(ordered: readonly Piece[]): Map<Piece, number> {
  const at = new Map<Piece, number>()
  let x = MARGIN
  for (const piece of ordered) {
    at.set(piece, x)
    x += widthOf(piece) + GAP
  }
  return at
}

function widthOf(piece: Piece): number {
  return Math.max(SHORTEST, [...piece.glyphs.replace(/\p{M}/gu, '')].length) * CELL + GAP
}

function box(piece: Piece, x: number, y: number, text: string): string {
  const middle = x + widthOf(piece) / 2
  return `<g class="${piece.level % 2 === 1 ? 'odd' : 'even'}"><rect x="${x}" y="${y}" width="${widthOf(piece)}" height="${BOX}"/><text x="${middle}" y="${y + BOX - 8}">${escaped(text)}<title>${piece.level}</title></text></g>`
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
