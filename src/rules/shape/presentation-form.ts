import type { Facts } from '../../analysis/facts.js'
import { WordBit } from '../../arabic/pairs.js'
import { FORM } from '../../arabic/units.js'
import { unshapeEdits } from '../../arabic/unshape.js'
import { applyEdits, type Edit } from '../../text/index.js'
import type { Rule } from '../rule.js'

/** Letters stored as glyphs: what a PDF or an old layout program leaves in place of letters. */
export const rule: Rule = {
  meta: { id: 'shape/presentation-form', severity: 'warning', edits: 'fix', messages: ['forms'], quotations: 'report' },
  check(facts, report) {
    if ((facts.arabic.words.seen & FORM) === 0) return
    const edits = editsByLine(facts)
    let next = 0
    for (const { start, end } of runs(facts)) {
      while (next < edits.length && edits[next]!.start < start) next++
      const own: Edit[] = []
      while (next < edits.length && edits[next]!.end <= end) own.push(edits[next++]!)
      if (own.length === 0) continue
      const found = facts.prose.text.slice(start, end)
      const text = applyEdits(found, own.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start })))
      report({ messageId: 'forms', data: { found, text, count: own.length }, start, end, fix: own })
    }
  },
}

/** Shaped words side by side are one finding. */
function runs(facts: Facts): { start: number; end: number }[] {
  const { words } = facts.arabic
  const found: { start: number; end: number }[] = []
  let last = -2
  for (const index of words.rare) {
    if ((words.bits[index]! & WordBit.FORM) === 0 || facts.arabic.isFrozen(words.start[index]!)) continue
    const run = found.at(-1)
    if (run !== undefined && index === last + 1 && facts.arabic.follows(index)) run.end = words.end[index]!
    else found.push({ start: words.start[index]!, end: words.end[index]! })
    last = index
  }
  return found
}

/** What `unshape` would change, read only where there are forms. */
function editsByLine(facts: Facts): Edit[] {
  const { lines } = facts.arabic.words
  const edits: Edit[] = []
  for (let line = 0; line < lines.count; line++) {
    if ((lines.seen[line]! & FORM) === 0) continue
    const at = lines.start[line]!
    for (const edit of unshapeEdits(facts.prose.text.slice(at, lines.start[line + 1]))) {
      edits.push({ start: at + edit.start, end: at + edit.end, text: edit.text })
    }
  }
  return edits
}
