import { unshapeEdits } from '../../arabic/unshape.js'
import { isVisualOrder } from '../../arabic/unshape-guard.js'
import { FORM } from '../classes.js'
import type { Step } from '../step.js'

export const step: Step = {
  id: 'presentation-forms',
  loses: 'nothing',
  doc: {
    what: 'replaces presentation forms by the letters they stand for, and spacing marks by the mark alone',
    why:
      'Text copied from a PDF is made of glyphs: it cannot be searched, read aloud or set in another typeface. Ornate brackets, ' +
      'honorifics such as ﷺ and the glyph slots of Quran page fonts stay. So does a line in visual order: its shapes are the proof that it must be turned.',
    example: ['ﻣﺮﺣﺒﺎ ﺑﺎﻟﻌﺎﻟﻢ', 'مرحبا بالعالم'],
  },
  needs: FORM,
  scope: 'line',
  run(context) {
    let read = context.start
    context.each(FORM, (at) => {
      if (at < read) return
      const start = context.text.lastIndexOf('\n', at) + 1
      const lineEnd = context.text.indexOf('\n', at)
      read = lineEnd < 0 ? context.end : lineEnd
      const line = context.text.slice(start, read)
      if (isVisualOrder(line)) return
      for (const edit of unshapeEdits(line)) context.replace(start + edit.start, start + edit.end, edit.text)
    })
  },
}
