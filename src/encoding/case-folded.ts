import type { Range } from '../text/index.js'
import type { LineTable } from '../arabic/words.js'

/** Small ø ù ú û for D8–DB, each with a sign that 1252 shows for a byte from 80 to BF; three in a word or two. */
const RUN = /(?:[\u00f8-\u00fb][\u00a1-\u00bf\u02c6\u02dc\u0192\u2013-\u2026\u2030\u2039\u203a\u20ac\u2122\u0153\u0161\u017e]? ?){3,}/g
const PAIR = /[\u00f8-\u00fb][\u00a1-\u00bf\u02c6\u02dc\u0192\u2013-\u2026\u2030\u2039\u203a\u20ac\u2122]/g
const LEAST_PAIRS = 3
const LEAST_ODD = 6

/** Finds mojibake that was turned to small letters, in addresses and search indexes: Øø±ù ø§ùˆù„. The capitals are lost, and so is the text. */
export function findCaseFolded(text: string, lines: LineTable): Range[] {
  const found: Range[] = []
  for (let line = 0; line < lines.count; line++) {
    if (lines.odd[line]! < LEAST_ODD) continue
    const from = lines.start[line]!
    for (const match of text.slice(from, lines.start[line + 1]).matchAll(RUN)) {
      if ((match[0].match(PAIR)?.length ?? 0) < LEAST_PAIRS) continue
      found.push({ start: from + match.index, end: from + match.index + match[0].trimEnd().length })
    }
  }
  return found
}
