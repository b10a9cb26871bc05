import type { BidiParagraph } from '../../bidi/index.js'
import type { Report, Rule } from '../rule.js'
import { BASES, baseOf, mixedParagraphs, styleOf, styleOption, suggestion } from './_common.js'
import { Excerpt, type Edited } from './_excerpt.js'
import { embeddedSentences, type Phrase } from './_phrases.js'
import { remedy, type Style } from './_remedy.js'

// C++   Disney+   C#   F#
const SIGNED_NAME = /(?<![\p{L}\p{N}\p{M}_+#])(?:[A-Za-z]{1,30}\+{1,2}|[A-Z]#)(?=$|[\s\u060c\u061b\u061f,.;:!?)\]"\u00bb\u201d])/gu
const SIGN = /[+#]/

/** The last sign of an embedded phrase, or of a name such as C++, is displayed at the phrase's other end. */
export const rule: Rule = {
  meta: {
    id: 'bidi/displaced-punctuation',
    severity: 'warning',
    edits: 'suggestion',
    messages: ['sentence', 'name', 'isolate', ...BASES],
    quotations: 'report',
    options: { type: 'object', properties: styleOption, additionalProperties: false },
  },
  check(facts, report, options) {
    const style = styleOf(facts, options)
    for (const { paragraph, text } of mixedParagraphs(facts)) {
      const examine = (messageId: string, phrase: Phrase): void => {
        const excerpt = Excerpt.around(facts.bidi, paragraph, paragraph.start + phrase.start, paragraph.start + phrase.end)
        const found = excerpt === null ? null : displaced(messageId, excerpt, paragraph, phrase, style)
        if (found !== null) report(found)
      }
      for (const phrase of embeddedSentences(text, paragraph.base)) examine('sentence', phrase)
      if (paragraph.base === 'rtl') for (const phrase of signedNames(text)) examine('name', phrase)
    }
  },
}

function* signedNames(text: string): Generator<Phrase> {
  for (const { 0: name, index } of text.matchAll(SIGNED_NAME)) yield { start: index, mark: index + name.search(SIGN), end: index + name.length }
}

function displaced(messageId: string, excerpt: Excerpt, paragraph: BidiParagraph, phrase: Phrase, style: Style): Report | null {
  const start = paragraph.start + phrase.start
  const mark = paragraph.start + phrase.mark
  const end = paragraph.start + phrase.end
  const direction = paragraph.base === 'rtl' ? 'ltr' : 'rtl'
  const follows = (display: Excerpt | Edited): boolean => {
    const distance = display.position(mark) - display.position(start)
    return direction === 'ltr' ? distance > 0 : distance < 0
  }
  if (follows(excerpt)) return null
  const found = remedy(excerpt, [{ start, end, direction }], style, follows)
  return {
    messageId,
    data: {
      found: excerpt.text.slice(start - excerpt.start, end - excerpt.start),
      sign: excerpt.text.slice(mark - excerpt.start, end - excerpt.start),
      shown: excerpt.shown(start, end),
      base: baseOf(paragraph),
    },
    start,
    end,
    suggestions: suggestion(found, start, end, 'isolate'),
  }
}
