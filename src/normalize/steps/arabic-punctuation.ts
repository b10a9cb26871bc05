import { ARABIC_COMMA, ARABIC_QUESTION_MARK, ARABIC_SEMICOLON } from '../../arabic/characters.js'
import { DataLine } from '../../rules/punctuation/_data-line.js'
import { CLASSES, DIGIT, LATIN_LETTER, LATIN_PUNCTUATION, LETTER, MARK, NEWLINE, TATWEEL } from '../classes.js'
import type { StepContext } from '../context.js'
import type { Step } from '../step.js'

const SPACE = 0x20
const LF = 0x0a
const CR = 0x0d
const SEMICOLON = 0x3b
const QUESTION_MARK = 0x3f

const ARABIC: ReadonlyMap<number, number> = new Map([
  [0x2c, ARABIC_COMMA],
  [SEMICOLON, ARABIC_SEMICOLON],
  [QUESTION_MARK, ARABIC_QUESTION_MARK],
])

/** ) ] » ” ﴾ : what may close between a word and its comma. Not the ASCII quotation mark, behind which a comma may be data. */
const CLOSERS: ReadonlySet<number> = new Set([0x29, 0x5d, 0xbb, 0x201d, 0xfd3e])
/** Not a second question mark: two may be two letters that were lost. */
const MORE_MARKS: ReadonlySet<number> = new Set([0x21, 0x2e])
const ANY_LETTER = /\p{L}/u

type Strong = 'arabic' | 'other' | 'none'

function strongOf(text: string, at: number): Strong {
  const unit = text.charCodeAt(at)
  const classes = CLASSES[unit]!
  if ((classes & LETTER) !== 0) return 'arabic'
  if ((classes & (LATIN_LETTER | DIGIT)) !== 0) return 'other'
  return unit > 0x7f && (classes & (MARK | TATWEEL)) === 0 && ANY_LETTER.test(text.charAt(at)) ? 'other' : 'none'
}

/** The marks of one line, from left to right: one waits until the letter behind it is known. */
class Line {
  readonly #context: StepContext
  #start = 0
  /** Where the letters before and behind are looked for: not before here. */
  #from = 0
  #before: Strong = 'none'
  #waiting: number[] = []
  #fitting: number[] = []
  /** The mark that parts fields here: one;two;three; is a list for a program, up to its last mark. */
  #data = 0

  constructor(context: StepContext) {
    this.#context = context
    this.open(context.start)
  }

  open(start: number): void {
    this.#start = start
    this.#from = start
    this.#before = 'none'
    this.#data = 0
  }

  visit(at: number): void {
    const { text } = this.#context
    const next = strongOf(text, at + 1)
    if (next === 'arabic' && at + 1 < this.#context.end) this.#data = text.charCodeAt(at)
    this.#readUpTo(at)
    if (this.#before === 'arabic' && standsLikeProse(text, at, this.#context.end)) this.#waiting.push(at)
  }

  close(end: number): void {
    this.#readUpTo(end)
    this.#settle('none')
    if (this.#fitting.length > 0) this.#replace(this.#context.text.slice(this.#start, end))
    this.#fitting = []
    this.open(end + 1)
  }

  #replace(line: string): void {
    const data = new DataLine(line)
    for (const at of this.#fitting) {
      const unit = this.#context.text.charCodeAt(at)
      const place = at - this.#start
      // A semicolon that ends a line ends a statement.
      const isCode = unit === this.#data || data.parts(place) || (unit === SEMICOLON && place === data.end - 1)
      if (!isCode) this.#context.replace(at, at + 1, String.fromCharCode(ARABIC.get(unit)!))
    }
  }

  /** Between the last mark and this place: the first letter tells what waits, the last one what stands before. */
  #readUpTo(at: number): void {
    const { text } = this.#context
    for (let i = this.#from; this.#waiting.length > 0 && i < at; i++) {
      const strong = strongOf(text, i)
      if (strong !== 'none') this.#settle(strong)
    }
    for (let i = at - 1; i >= this.#from; i--) {
      const strong = strongOf(text, i)
      if (strong === 'none') continue
      this.#before = strong
      break
    }
    this.#from = at + 1
  }

  #settle(behind: Strong): void {
    if (behind !== 'other') this.#fitting.push(...this.#waiting)
    this.#waiting = []
  }
}

/** Whether the mark at `at` ends an Arabic word or what brackets hold it, and a space or the line's end follows. */
function standsLikeProse(text: string, at: number, end: number): boolean {
  const unit = text.charCodeAt(at)
  const before = at === 0 ? LF : text.charCodeAt(at - 1)
  const after = at + 1 >= end ? LF : text.charCodeAt(at + 1)
  const touches = (CLASSES[before]! & (LETTER | MARK | TATWEEL)) !== 0 || CLOSERS.has(before)
  // A question mark apart from its word may be a letter that was lost.
  const apart = before === SPACE && unit !== QUESTION_MARK
  const closes = after === SPACE || after === LF || after === CR || CLOSERS.has(after)
  return (touches || apart) && (closes || (unit === QUESTION_MARK && MORE_MARKS.has(after)))
}

export const step: Step = {
  id: 'arabic-punctuation',
  loses: 'nothing',
  doc: {
    what: 'writes comma, semicolon and question mark as the Arabic ones where Arabic stands on both sides',
    why:
      'The Latin marks are turned the wrong way in Arabic. A mark beside Latin letters or digits, one that parts fields of data or ends a ' +
      'statement, and a question mark apart from its word or beside another stay.',
    example: ['نعم, لماذا?', 'نعم، لماذا؟'],
  },
  needs: LATIN_PUNCTUATION,
  scope: 'line',
  run(context) {
    if ((context.classes & LETTER) === 0) return
    const line = new Line(context)
    context.each(LATIN_PUNCTUATION | NEWLINE, (at) => {
      if (context.text.charCodeAt(at) === LF) line.close(at)
      else line.visit(at)
    })
    line.close(context.end)
  },
}
