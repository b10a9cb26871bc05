import { ARABIC_DIGIT_ZERO, EXTENDED_DIGIT_ZERO } from '../../arabic/characters.js'
import { addScore, emptyScore, languageOf } from '../../arabic/language.js'
import { DIGIT } from '../classes.js'
import type { StepContext } from '../context.js'
import { scriptAt, type Script } from '../letters.js'
import type { Step, StepOptions } from '../step.js'

const ZERO = 0x30
const ZEROS: Readonly<Record<string, number>> = { ascii: ZERO, 'arabic-indic': ARABIC_DIGIT_ZERO, extended: EXTENDED_DIGIT_ZERO }
const CHUNK = /\S+/g
const DIGITS = /[0-9\u0660-\u0669\u06F0-\u06F9]/
/** Format strings, identifiers, entities, addresses: their digits are no number of the text. */
const CODE = /[%$_{}#\\@=&\p{Script=Latin}]/u

/** 0–9 for a digit of any of the three sets, −1 for all else. */
function digitValue(unit: number): number {
  for (const zero of [ZERO, ARABIC_DIGIT_ZERO, EXTENDED_DIGIT_ZERO]) if (unit >= zero && unit < zero + 10) return unit - zero
  return -1
}

function visitLine(context: StepContext, start: number, end: number, options: StepOptions): void {
  const line = context.text.slice(start, end)
  if (!DIGITS.test(line)) return
  const score = emptyScore()
  addScore(score, context.text, start, end)
  const language = languageOf(score) ?? 'ar'
  const inArabicScript = ZEROS[(language === 'ar' ? options['arabic'] : options['persian'])!]
  const inLatinScript = ZEROS[options['latin']!]
  let script: Script = null
  for (let i = 0; i < line.length && script === null; i++) script = scriptAt(line, i)
  for (const { 0: chunk, index } of line.matchAll(CHUNK)) {
    const zero = script === 'other' ? inLatinScript : script === 'arabic' ? inArabicScript : undefined
    if (zero !== undefined && !CODE.test(chunk)) rewrite(context, start + index, chunk, zero)
    for (let i = chunk.length - 1; i >= 0; i--) {
      const found = scriptAt(chunk, i)
      if (found === null) continue
      script = found
      break
    }
  }
}

function rewrite(context: StepContext, start: number, chunk: string, zero: number): void {
  for (let i = 0; i < chunk.length; i++) {
    const value = digitValue(chunk.charCodeAt(i))
    if (value >= 0) context.replace(start + i, start + i + 1, String.fromCharCode(zero + value))
  }
}

export const step: Step = {
  id: 'digits',
  loses: 'style',
  doc: {
    what: 'writes the numbers of each language in one set of digits',
    why: 'A page that mixes 12, ١٢ and ۱۲ looks careless. Digits in code, format strings and Latin words stay.',
    example: ['في عام 2024', 'في عام ٢٠٢٤'],
    with: { arabic: 'arabic-indic' },
  },
  options: {
    arabic: { values: ['keep', 'arabic-indic', 'ascii'], default: 'keep', text: 'digits beside Arabic words' },
    persian: { values: ['keep', 'extended', 'ascii'], default: 'keep', text: 'digits beside Persian, Urdu and Kurdish words' },
    latin: { values: ['keep', 'ascii'], default: 'keep', text: 'digits beside Latin words' },
  },
  needs: DIGIT,
  scope: 'line',
  run(context, options) {
    if (Object.values(options).every((value) => value === 'keep')) return
    context.eachLine((start, end) => visitLine(context, start, end, options))
  },
}
