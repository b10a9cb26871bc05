import { isNamedString, isString } from '../punctuation/_strings.js'
import type { Rule } from '../rule.js'
import { BASES, baseOf } from './_common.js'
import { Excerpt } from './_excerpt.js'
import { OwnWords } from './_own-words.js'
import { countWords, type WordCount } from './_words.js'

/** Fewest words, and the least part of all words, that make a paragraph's language. A declaration is judged sooner than a guess. */
const FEWEST_DECLARED = 3
const FEWEST_GUESSED = 4
const SHARE = 0.8
const LRM = '\u200e'
const RLM = '\u200f'
/** The first letter is part of a place holder, a tag, a command line option or an address: no word of the paragraph yet. */
const FILLED_IN = /[%<{&$\\/@#_-]$|[%<{&$\\/@#_-]\S$/
/** A sentence has an end; a label, a title or a name has none that could stand at the wrong side. */
const SENTENCE = /[.!?\u061f\u06d4\u2026:][\s"'\u00bb\u201d)\]]*$/u

/** A paragraph is laid out from the wrong side for its language. */
export const rule: Rule = {
  meta: {
    id: 'bidi/base-direction',
    severity: 'warning',
    edits: 'suggestion',
    messages: ['ltr', 'rtl', 'mark', ...BASES],
    options: {
      type: 'object',
      properties: {
        min: { type: 'integer', minimum: 1, description: 'Fewest words of the language where no direction is declared. Default 4.' },
      },
      additionalProperties: false,
    },
  },
  check(facts, report, options) {
    const guessed = typeof options['min'] === 'number' ? options['min'] : FEWEST_GUESSED
    const own = new OwnWords(facts)
    for (const paragraph of facts.bidi.paragraphs) {
      const { base, assumed, start, end } = paragraph
      // Where all is on the paragraph's own level, there is no word of the other direction.
      if (paragraph.passage.kind === 'code' || assumed === 'none' || !paragraph.mixed) continue
      const text = facts.bidi.text.slice(start, end)
      if (assumed === 'first-strong' && (!SENTENCE.test(text) || isNamedString(text))) continue
      const words = countWords(text, start, facts.prose.opaque)
      const other = base === 'ltr' ? words.rtl : words.ltr
      const fewest = assumed === 'declared' ? FEWEST_DECLARED : guessed
      if (!outweighs(other, words, base, fewest)) continue
      if (assumed === 'first-strong' && FILLED_IN.test(beforeFirstLetter(text))) continue
      if (!outweighs(own.against(paragraph), words, base, fewest)) continue
      const excerpt = Excerpt.around(facts.bidi, paragraph, start, Math.min(end, start + 1))
      if (excerpt === null) continue
      const wanted = base === 'ltr' ? 'rtl' : 'ltr'
      const turned = excerpt.turned(wanted)
      if (turned.order() === excerpt.order()) continue
      // Of a line that is a string, all of the text stands inside its quotation marks.
      const at = isString(text) ? start + 1 : start
      const edits = [{ start: at, end: at, text: wanted === 'rtl' ? RLM : LRM }]
      const marked = assumed === 'first-strong' && excerpt.edited(edits).order() === turned.order()
      report({
        messageId: wanted,
        data: { words: other, shown: excerpt.shown(excerpt.start, excerpt.end), after: turned.shown(excerpt.start, excerpt.end), base: baseOf(paragraph) },
        start,
        end,
        suggestions: marked ? [{ messageId: 'mark', data: {}, edits }] : [],
      })
    }
  },
}

function outweighs(other: number, words: WordCount, base: 'ltr' | 'rtl', fewest: number): boolean {
  return other >= fewest && other >= SHARE * (other + words[base])
}

function beforeFirstLetter(text: string): string {
  return text.slice(0, Math.max(0, text.search(/\p{L}/u)))
}
