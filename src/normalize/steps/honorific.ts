import { HONORIFIC, LATIN_LETTER, LETTER } from '../classes.js'
import type { StepContext } from '../context.js'
import { scriptAt } from '../letters.js'
import type { Step } from '../step.js'

const LIGATURE = '\uFDFA'
/** The blessing in its four words: ṣallā llāhu ʿalayhi wa-sallam. */
const WORDS = ['\u0635\u0644\u0649', '\u0627\u0644\u0644\u0647', '\u0639\u0644\u064A\u0647', '\u0648\u0633\u0644\u0645']
const PHRASE = WORDS.join(' ')
const MARKS = '[\\u064B-\\u0652\\u0670]*'
const LETTER_OR_MARK = '[\\u0621-\\u0652\\u0670-\\u06D3]'
const SPELLED = new RegExp(
  `(?<!${LETTER_OR_MARK})${WORDS.map((word) => [...word].map((letter) => letter + MARKS).join('')).join('[ \\u00A0]')}(?!${LETTER_OR_MARK})`,
  'g',
)
const ABBREVIATED = /\((?:saw|s\.a\.w\.?|pbuh|p\.b\.u\.h\.?)\)/gi

function replaceAll(context: StepContext, pattern: RegExp, text: string): void {
  for (const match of context.text.slice(context.start, context.end).matchAll(pattern)) {
    const at = context.start + match.index
    context.replace(at, at + match[0].length, text)
  }
}

/** Writes the ligature out, in the form of the script that stands before it. */
function writeOut(context: StepContext, arabic: string, latin: string): void {
  const { text } = context
  context.each(HONORIFIC, (at) => {
    let before = at - 1
    while (before >= context.start && text.charAt(before) !== '\n' && scriptAt(text, before) === null) before--
    const script = before < context.start ? null : scriptAt(text, before)
    const form = script === 'arabic' ? arabic : script === 'other' ? latin : 'keep'
    if (form === 'keep' || form === 'ligature') return
    const words = form === 'words' ? PHRASE : form
    const space = at > context.start && !/\s|\(/.test(text.charAt(at - 1)) ? ' ' : ''
    const spaceBehind = at + 1 < context.end && /[\p{L}\p{N}]/u.test(text.charAt(at + 1)) ? ' ' : ''
    context.replace(at, at + 1, space + words + spaceBehind)
  })
}

export const step: Step = {
  id: 'honorific',
  loses: 'style',
  doc: {
    what: 'writes the blessing on the Prophet in the form of the house',
    why: 'ﷺ, its words and (saw) stand for the same; NFKC would expand the ligature everywhere, unasked.',
    example: ['النبي صلى الله عليه وسلم', 'النبي ﷺ'],
    with: { arabic: 'ligature' },
  },
  options: {
    arabic: { values: ['keep', 'ligature', 'words'], default: 'keep', text: 'behind Arabic words' },
    latin: { values: ['keep', 'ligature', '(saw)', '(pbuh)'], default: 'keep', text: 'behind Latin words' },
  },
  needs: HONORIFIC | LETTER | LATIN_LETTER,
  scope: 'line',
  run(context, options) {
    const arabic = options['arabic']!
    const latin = options['latin']!
    if (arabic === 'keep' && latin === 'keep') return
    if (arabic === 'ligature') replaceAll(context, SPELLED, LIGATURE)
    if (latin !== 'keep') replaceAll(context, ABBREVIATED, latin === 'ligature' ? LIGATURE : latin)
    writeOut(context, arabic, latin)
  },
}
