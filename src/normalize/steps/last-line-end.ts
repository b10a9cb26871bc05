import { NEWLINE } from '../classes.js'
import type { Step } from '../step.js'

const LF = 0x0a
const CR = 0x0d

export const step: Step = {
  id: 'last-line-end',
  loses: 'nothing',
  doc: {
    what: 'ends a text of several lines with one line end',
    why: 'Files that are joined must not run into each other, and blank lines at the end are debris. A text of one line gets none.',
    example: ['one\ntwo', 'one\ntwo\n'],
  },
  needs: NEWLINE,
  scope: 'text',
  plainOnly: true,
  run(context) {
    const { text } = context
    let end = text.length
    while (end > 0 && (text.charCodeAt(end - 1) === LF || text.charCodeAt(end - 1) === CR)) end--
    if (end > 0) context.replace(end, text.length, text.includes('\r\n') ? '\r\n' : '\n')
  },
}
