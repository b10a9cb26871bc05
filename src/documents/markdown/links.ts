import { normalizeLabel } from './markers.js'

const MAX_LABEL = 999
const MAX_DEPTH = 32

// [the verse](https://example.org/20/124 "Ta-Ha")
//           ^ at                                 ^ returned
/** End of an inline link's target, or -1 (CommonMark 6.3). */
export function inlineTargetEnd(text: string, at: number): number {
  if (text[at] !== '(') return -1
  let to = skipWhiteSpace(text, at + 1)
  to = destinationEnd(text, to)
  if (to < 0) return -1
  const title = skipWhiteSpace(text, to)
  if (title > to) {
    to = titleEnd(text, title)
    if (to < 0) return -1
    to = skipWhiteSpace(text, to)
  }
  return text[to] === ')' ? to + 1 : -1
}

function destinationEnd(text: string, start: number): number {
  if (text[start] === '<') {
    for (let at = start + 1; at < text.length; at++) {
      if (text[at] === '>') return at + 1
      if (text[at] === '<' || text[at] === '\n') return -1
      if (text[at] === '\\') at++
    }
    return -1
  }
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const unit = text[at]!
    if (unit === '\\') at++
    else if (unit === '(' && ++depth > MAX_DEPTH) return -1
    else if (unit === ')' && depth-- === 0) return at
    else if (unit <= ' ') return depth === 0 ? at : -1
  }
  return -1
}

function titleEnd(text: string, start: number): number {
  const open = text[start]
  if (open === ')') return start
  if (open !== '"' && open !== "'" && open !== '(') return -1
  const close = open === '(' ? ')' : open
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === close) return at + 1
    else if (text[at] === '(' && open === '(') return -1
  }
  return -1
}

function skipWhiteSpace(text: string, start: number): number {
  let at = start
  while (at < text.length && (text[at] === ' ' || text[at] === '\t' || text[at] === '\n' || text[at] === '\r')) at++
  return at
}

// [the verse][ta-ha]   [ta-ha][]   [ta-ha]
//            ^^^^^^^ at = after the first closing bracket
/** End of a reference link, or -1 where its label is not defined: `[Ta-Ha: 124]` is prose. */
export function referenceEnd(text: string, open: number, close: number, labels: ReadonlySet<string>): number {
  if (labels.size === 0) return -1
  const at = close + 1
  if (text[at] === '[') {
    const end = text.slice(at, at + MAX_LABEL).indexOf(']')
    if (end === 1) return hasLabel(text, open + 1, close, labels) ? at + 2 : -1
    if (end > 1 && hasLabel(text, at + 1, at + end, labels)) return at + end + 1
  }
  return hasLabel(text, open + 1, close, labels) ? at : -1
}

function hasLabel(text: string, start: number, end: number, labels: ReadonlySet<string>): boolean {
  return end - start <= MAX_LABEL && labels.has(normalizeLabel(text.slice(start, end)))
}
