import { QUOTE } from '../classes.js'
import type { StepContext } from '../context.js'
import type { Step } from '../step.js'

const AYN = '\u02BF'
const HAMZA = '\u02BE'
const LEFT_QUOTE = '\u2018'
const RIGHT_QUOTE = '\u2019'
const GRAVE = '`'

/** Latin letters, combining marks and what is written for ayn and hamza. */
const WORDS = /[\p{Script=Latin}\u0300-\u036F\u02BE\u02BF\u2018\u2019`-]+/gu
/** Macrons and dots below, as IJMES, DIN 31635 and ALA-LC have them: English words have none. */
const SCHOLARLY = /[\u0101\u012B\u016B\u0100\u012A\u016A\u1E25\u1E63\u1E0D\u1E6D\u1E93\u1E24\u1E62\u1E0C\u1E6C\u1E92\u1E2B\u1E0F\u1E6F\u0304\u0323]/
const LONG_VOWEL = /[\u0101\u012B\u016B\u0304]/i
const LETTER = /[\p{Script=Latin}\u0300-\u036F\u02BE\u02BF]/u
const POSSESSIVE = /^\u2019s(?:$|-)/
const OPENS_QUOTE = /(?:^|[^\p{L}\p{M}])\u2018/u
const CLOSES_QUOTE = /\u2019(?:$|[^\p{L}\p{M}])/u

interface Line {
  /** Whether a ‘ in front of a word may open a quotation, and a ’ behind one close it. */
  readonly opens: boolean
  readonly closes: boolean
}

function letterFor(word: string, at: number, line: Line): string | null {
  const sign = word.charAt(at)
  const before = at > 0 && LETTER.test(word.charAt(at - 1))
  const after = at + 1 < word.length && LETTER.test(word.charAt(at + 1))
  if (sign === GRAVE) return after ? AYN : null
  if (sign === LEFT_QUOTE) return after && (before || word.charAt(at - 1) === '-' || !line.closes) ? AYN : null
  if (sign !== RIGHT_QUOTE || !before || POSSESSIVE.test(word.slice(at))) return null
  return after || (!line.opens && LONG_VOWEL.test(word.charAt(at - 1))) ? HAMZA : null
}

function visitLine(context: StepContext, start: number, end: number): void {
  const text = context.text.slice(start, end)
  const line = { opens: OPENS_QUOTE.test(text), closes: CLOSES_QUOTE.test(text) }
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    if (!SCHOLARLY.test(word)) continue
    for (let at = 0; at < word.length; at++) {
      const letter = letterFor(word, at, line)
      if (letter !== null) context.replace(start + index + at, start + index + at + 1, letter)
    }
  }
}

export const step: Step = {
  id: 'transliteration',
  loses: 'style',
  doc: {
    what: 'writes ayn and hamza in transliterated words as ʿ and ʾ',
    why:
      'Quotation marks standing for letters end quotations, break searches and are curled the wrong way. Only words with macrons or dots ' +
      'below are read; a mark that may be a quotation mark, and the straight apostrophe, which may be either letter, stay.',
    example: ['Qur’ān and Shī‘a', 'Qurʾān and Shīʿa'],
  },
  needs: QUOTE,
  scope: 'line',
  run(context) {
    context.eachLine((start, end) => visitLine(context, start, end))
  },
}
