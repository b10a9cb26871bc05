import { NEWLINE } from '../classes.js'
import type { StepContext } from '../context.js'
import type { Step } from '../step.js'

const TAB = 0x09
const CR = 0x0d
const LF = 0x0a

const isBlank = (unit: number): boolean => unit === 0x20 || unit === TAB

/** Removes the blanks that end at `lineEnd`; two spaces behind words are a line break in Markdown and stay. */
function trim(context: StepContext, lineEnd: number): void {
  const { text } = context
  const end = lineEnd > context.start && text.charCodeAt(lineEnd - 1) === CR ? lineEnd - 1 : lineEnd
  let start = end
  while (start > context.start && isBlank(text.charCodeAt(start - 1))) start--
  if (start === end) return
  const hasWords = start > context.start && text.charCodeAt(start - 1) !== LF
  const isHardBreak = hasWords && text.slice(start, end) === '  '
  if (!isHardBreak) context.remove(start, end)
}

export const step: Step = {
  id: 'trailing-space',
  loses: 'nothing',
  doc: {
    what: 'removes blanks at line ends',
    why: 'Nobody sees them, and every comparison shows them. Exactly two spaces stay: Markdown breaks a line there.',
    example: ['one \ntwo', 'one\ntwo'],
  },
  needs: 0,
  scope: 'line',
  plainOnly: true,
  run(context) {
    context.each(NEWLINE, (at) => trim(context, at))
    if (context.end > context.start && context.text.charCodeAt(context.end - 1) !== LF) trim(context, context.end)
  },
}
