import type { LineTable } from '../../arabic/words.js'
import { findMojibake, findSingleByte } from '../../encoding/index.js'
import { CLASSES, LETTER, NEWLINE, ODD } from '../classes.js'
import type { StepContext } from '../context.js'
import type { Step } from '../step.js'

/** A line that holds any may hold any number of odd units. */
const MANY = 0xffff

/** The lines of the stretch as the detectors want them: those are odd that could hold two bytes shown as signs. */
function lineTable(context: StepContext): LineTable {
  const starts = [context.start]
  context.each(NEWLINE, (at) => starts.push(at + 1))
  if (starts[starts.length - 1] !== context.end) starts.push(context.end)
  const count = starts.length - 1
  const odd = new Uint32Array(count)
  for (let line = 0; line < count; line++) odd[line] = isSuspect(context.text, starts[line]!, starts[line + 1]!) ? MANY : 0
  return {
    count,
    start: Uint32Array.from(starts),
    firstWord: new Uint32Array(count + 1),
    seen: new Uint16Array(count).fill(0xffff),
    odd,
  }
}

/** Whether two units beyond ASCII stand side by side, one of them a sign or foreign letter and the other that or an Arabic letter. */
function isSuspect(text: string, start: number, end: number): boolean {
  let before = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    const classes = unit < 0x80 ? 0 : CLASSES[unit]! & (ODD | LETTER)
    if (classes !== 0 && before !== 0 && ((classes | before) & ODD) !== 0) return true
    before = classes
  }
  return false
}

/** Arabic, ASCII and the signs that Arabic is printed with. Bytes that give anything else were no damaged Arabic. */
const ARABIC_TEXT = /^[\t\n\r -~\u00A0«»\u0600-\u06FF\u0750-\u077F\u2000-\u206F\uFB50-\uFDFF\uFE70-\uFEFF]+$/

export const step: Step = {
  id: 'mojibake',
  loses: 'nothing',
  doc: {
    what: 'reads Arabic again that was decoded with the wrong code page',
    why:
      'Only what decodes back byte for byte is touched: no byte was lost, and what comes out is Arabic. Bytes of an Arabic code page ' +
      'count only when a word list knows the words.',
    example: ['Ø§Ù„Ø¹Ø±Ø¨ÙŠØ©', 'العربية'],
  },
  needs: ODD,
  scope: 'line',
  run(context) {
    const lines = lineTable(context)
    if (!lines.odd.includes(MANY)) return
    const found = findMojibake(context.text, lines)
    const singles = context.lexicon === null ? [] : findSingleByte(context.text, lines, context.lexicon, found)
    for (const damage of [...found, ...singles]) {
      if (!damage.lossy && ARABIC_TEXT.test(damage.text)) context.replace(damage.start, damage.end, damage.text)
    }
  },
}
