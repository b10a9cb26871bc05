import { CARRIAGE_RETURN } from '../classes.js'
import type { Step } from '../step.js'

const LF = 0x0a
const CR = 0x0d

/** Counts of the three line ends of a text. */
function count(text: string): { lf: number; crlf: number; cr: number } {
  const ends = { lf: 0, crlf: 0, cr: 0 }
  for (let i = text.indexOf('\r'); i >= 0; i = text.indexOf('\r', i + 1)) {
    if (text.charCodeAt(i + 1) === LF) ends.crlf++
    else ends.cr++
  }
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) ends.lf++
  ends.lf -= ends.crlf
  return ends
}

export const step: Step = {
  id: 'line-ends',
  loses: 'nothing',
  doc: {
    what: 'gives all lines one line end',
    why: 'A file put together from several systems shows whole paragraphs as changed in every comparison.',
    example: ['one\r\ntwo\r\nthree\n', 'one\r\ntwo\r\nthree\r\n'],
  },
  options: {
    to: {
      values: ['dominant', 'lf', 'crlf'],
      default: 'dominant',
      text: 'the line end to write; `dominant` is the one that the text has most, so a consistent file stays as it is',
    },
  },
  needs: CARRIAGE_RETURN,
  scope: 'text',
  plainOnly: true,
  run(context, options) {
    const ends = count(context.text)
    const toCrlf = options['to'] === 'crlf' || (options['to'] !== 'lf' && ends.crlf > Math.max(ends.lf, ends.cr))
    const text = toCrlf ? '\r\n' : '\n'
    for (let i = 0; i < context.text.length; i++) {
      const unit = context.text.charCodeAt(i)
      if (unit !== LF && unit !== CR) continue
      const end = unit === CR && context.text.charCodeAt(i + 1) === LF ? i + 2 : i + 1
      context.replace(i, end, text)
      i = end - 1
    }
  },
}
