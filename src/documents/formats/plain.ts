import { ProseMap, type Passage } from '../../text/index.js'
import type { Format } from '../format.js'
import { directiveComments } from '../plain/comments.js'
import { findAddresses } from '../urls.js'

const BOM = '\ufeff'

/**
 * Plain text, and every other text file: all of it is prose, and a blank line ends a paragraph. In files whose name tells how comments are
 * written there, those with a directive are comments as well as prose.
 */
export const format: Format = {
  id: 'plain',
  extensions: ['.txt', '.text'],
  read(source) {
    const from = source.text.startsWith(BOM) ? 1 : 0
    const text = source.text.slice(from)
    const map = new ProseMap()
    map.verbatim(from, text.length)
    return { source, text, map, passages: paragraphs(text), opaque: findAddresses(text), comments: directiveComments(source.text, source.path), footnotes: [] }
  },
}

/** Runs of lines that are not blank, without the white space around them. */
function paragraphs(text: string): Passage[] {
  const passages: Passage[] = []
  let start = -1
  let end = 0
  let newlines = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    // LF, or a CR without one, ends a line; U+2029 ends a paragraph (UAX #9, P1).
    if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(i + 1) !== 0x0a)) newlines++
    else if (unit === 0x2029) newlines = 2
    if (isWhiteSpace(unit)) continue
    if (start >= 0 && newlines > 1) {
      passages.push(paragraph(start, end))
      start = -1
    }
    if (start < 0) start = i
    end = i + 1
    newlines = 0
  }
  if (start >= 0) passages.push(paragraph(start, end))
  return passages
}

function paragraph(start: number, end: number): Passage {
  return { start, end, kind: 'paragraph', direction: null, language: null }
}

function isWhiteSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0x85 || unit === 0xa0 || unit === 0x2028 || unit === 0x2029
}
