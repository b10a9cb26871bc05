import { rangeAt, type Range } from '../../text/index.js'

// What a line of plain text is when it is written for a program. A comma there parts fields, and another one breaks them.

/** "name":   'name' =   { "name": */
const QUOTED_KEY = /^[\s[{(]*(?:"[^"]{1,80}"|'[^']{1,80}')\s*[:=]/
/** name = …   let name = …   app.name=… */
const ASSIGNMENT = /^\s*[\p{L}\p{M}\p{N}_.$-]{1,60}(?: [\p{L}\p{M}\p{N}_.$-]{1,60}){0,2} ?=(?!=)/u
/** print(…   console.log(…   SELECT …   return … */
const STATEMENT = /^\s*(?:[A-Za-z_$][\w$.]{0,60}\(|(?:SELECT|INSERT|UPDATE|DELETE|VALUES|FROM|WHERE|return|print|echo|const|let|var)\b)/
/** <pre>   <code>: what they hold is shown as it stands. */
const CODE_ELEMENT = /<(?:pre|code|kbd|samp|script|style)\b/i
/** <p title="…">   <!-- … --> */
const TAGS = /<(?:!--|\/?[a-z])[^<>]*>/gi
/** ");   ],   {   } */
const CODE_END = /["'`)\]}]\s?;$|[\]}],$|[{}]$/
const QUOTES = '"\'`'
const BRACKETS = ')]}'
const OPENERS = '[{'
/** What may stand before a list in brackets: name: […]   name = […]   ([…] */
const BEFORE_LIST = ':=(,[{'
const SENTENCE = /[.!?\u061f\u061b\u060c\u2026]/u
/** name: a, b, c */
const KEY = /^\s*[^\s:]{1,40}(?: [^\s:]{1,40}){0,2}: /u
const ARABIC = /\p{Script=Arabic}/u
/** A word joined to the one before: the list goes on in words. */
const AND = /^\u0648/
const FEWEST_FIELDS = 3
const MOST_WORDS = 4
const MOST_WORDS_OF_KEY = 2

/** A line of text as a program would read it. Offsets count from the line's start. */
export class DataLine {
  readonly #line: string
  /** Where the line's last word ends. */
  readonly end: number
  /** Whether all of the line is code or fields. */
  readonly isWhole: boolean
  /** Whether it is the value of a name: "name": "…" */
  readonly isValue: boolean
  #groups: readonly Range[] | undefined
  #tags: readonly Range[] | undefined

  /** @param line without its end */
  constructor(line: string) {
    this.#line = line.trimEnd()
    this.end = this.#line.length
    this.isValue = QUOTED_KEY.test(this.#line)
    this.isWhole = this.isValue || [ASSIGNMENT, STATEMENT, CODE_END, CODE_ELEMENT].some((pattern) => pattern.test(this.#line)) || isRow(this.#line)
  }

  /**
   * Whether the mark at an offset parts fields:
   *
   *     "كتاب",   {كتاب, قلم}   وسوم: [كتاب, قلم]   ('كتاب', 5),   <p title="كتاب, قلم">
   *           ^         ^                  ^                  ^                  ^
   */
  parts(at: number): boolean {
    const before = at > 0 ? this.#line[at - 1]! : ''
    if (this.isWhole || (before !== '' && QUOTES.includes(before))) return true
    return (at === this.end - 1 && before !== '' && BRACKETS.includes(before)) || this.#isInGroup(at)
  }

  #isInGroup(at: number): boolean {
    this.#groups ??= groupsOf(this.#line)
    this.#tags ??= [...this.#line.matchAll(TAGS)].map(({ 0: tag, index }) => ({ start: index, end: index + tag.length }))
    return rangeAt(this.#groups, at) !== undefined || rangeAt(this.#tags, at) !== undefined
  }
}

/** Braces, and square brackets that hold a value, the outermost ones; what is left open goes on to the line's end. */
function groupsOf(line: string): Range[] {
  const groups: Range[] = []
  const open: number[] = []
  let start = -1
  for (let at = 0; at < line.length; at++) {
    const mark = line[at]!
    if (OPENERS.includes(mark)) {
      if (start < 0 && (mark === '{' || beginsValue(line, at))) {
        start = at
        open.length = 0
      }
      open.push(at)
    } else if (mark === ']' || mark === '}') {
      const opener = open.pop()
      if (start >= 0 && opener === start) {
        groups.push({ start, end: at + 1 })
        start = -1
      }
    }
  }
  if (start >= 0) groups.push({ start, end: line.length })
  return groups
}

function beginsValue(line: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && line[before] === ' ') before--
  return before < 0 || BEFORE_LIST.includes(line[before]!)
}

/**
 * أحمد, الرياض, 34: short fields, one of which is no word. الاسم, المدينة, العمر: nothing but single words. وسوم: فقه, حديث, تفسير: a key and
 * its values. A sentence has an end, or goes on with «and».
 */
function isRow(line: string): boolean {
  if (SENTENCE.test(line)) return false
  const key = KEY.exec(line)
  const value = key === null ? line : line.slice(key[0].length)
  if (value.includes(':')) return false
  const fields = value.split(value.includes(',') ? ',' : ';').map((field) => field.trim())
  if (fields.length < FEWEST_FIELDS) return false
  const longest = fields.reduce((most, field) => Math.max(most, field.split(/\s+/).length), 0)
  if (fields.some((field) => !ARABIC.test(field))) return longest <= MOST_WORDS
  return longest <= (key === null ? 1 : MOST_WORDS_OF_KEY) && !fields.slice(1).every((field) => AND.test(field))
}
