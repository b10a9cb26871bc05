import type { Range } from '../text/index.js'

const ADDRESS = /https?:\/\/|ftp:\/\/|mailto:|www\.|@/gi
/** Ends an address wherever it stands: white space, quotation marks, ornate and curly brackets. */
const STOP = /[\s<>"{}|\\^`\u00ab\u00bb\u201c\u201d\ufd3e\ufd3f\u2066-\u2069]/
/** Belongs to the sentence when an address ends with it. */
const TRAILING = new Set('.,;:!?\'*_~([\u060c\u061b\u061f\u06d4')
const LOCAL = /[\w.+-]/
const DOMAIN = /[\w.-]/
const MAX_LOCAL = 64

/** Web and mail addresses in a text. Linear: each unit is looked at once to the right, at most 64 times to the left. */
export function findAddresses(text: string): Range[] {
  const found: Range[] = []
  ADDRESS.lastIndex = 0
  for (let match = ADDRESS.exec(text); match !== null; match = ADDRESS.exec(text)) {
    const range = match[0] === '@' ? mailAt(text, match.index, found.at(-1)?.end ?? 0) : webAt(text, match.index, match[0].length)
    if (range === null) continue
    found.push(range)
    ADDRESS.lastIndex = range.end
  }
  return found
}

function webAt(text: string, start: number, prefix: number): Range | null {
  if (start > 0 && /\w/.test(text[start - 1]!)) return null
  let end = start + prefix
  let open = 0
  while (end < text.length && !STOP.test(text[end]!)) {
    if (text[end] === '(') open++
    // [text](https://example.org) and (https://example.org): the bracket is not the address's.
    if (text[end] === ')' && open-- <= 0) break
    if (text[end] === ']') break
    end++
  }
  while (end > start + prefix && TRAILING.has(text[end - 1]!)) end--
  return end > start + prefix ? { start, end } : null
}

// name@example.org
//     ^ at
function mailAt(text: string, at: number, from: number): Range | null {
  let start = at
  while (start > from && at - start < MAX_LOCAL && LOCAL.test(text[start - 1]!)) start--
  let end = at + 1
  while (end < text.length && DOMAIN.test(text[end]!)) end++
  while (end > at + 1 && TRAILING.has(text[end - 1]!)) end--
  const dotted = text.slice(at + 1, end).includes('.')
  return start < at && dotted ? { start, end } : null
}
