import { runLength } from './leaf.js'

/** A run of `*` or `_` (CommonMark 6.2). */
interface Delimiters {
  readonly start: number
  readonly length: number
  /** Markers not yet spent, taken from the run's end when it opens and from its start when it closes. */
  left: number
  used: number
  readonly canOpen: boolean
  readonly canClose: boolean
}

const SPACE = /\s/
const PUNCTUATION = /[\p{P}\p{S}]/u

/**
 * Finds which emphasis markers are markup. One stack of open runs for each marker; a run that closes takes from the
 * nearest. Unlike CommonMark 6.2, `*` and `_` are matched without regard to each other: prose does not need their nesting.
 */
export class Emphasis {
  readonly #text: string
  readonly #hide: (start: number, end: number) => void
  readonly #open = new Map<string, Delimiters[]>()

  constructor(text: string, hide: (start: number, end: number) => void) {
    this.#text = text
    this.#hide = hide
  }

  /** Reads the run that starts at `at`; returns its end. */
  run(at: number): number {
    const text = this.#text
    const mark = text[at]!
    const length = runLength(text, at, text.length)
    const end = at + length
    if (mark === '~') this.#strike(at, length)
    else this.#asterisks(mark, this.#delimiters(mark, at, length))
    return end
  }

  #strike(at: number, length: number): void {
    if (length !== 2) return
    const stack = this.#stack('~')
    const opener = stack.pop()
    if (opener === undefined) stack.push({ start: at, length, left: length, used: 0, canOpen: true, canClose: true })
    else {
      this.#hide(opener.start, opener.start + 2)
      this.#hide(at, at + 2)
    }
  }

  #asterisks(mark: string, run: Delimiters): void {
    const stack = this.#stack(mark)
    while (run.canClose && run.left > 0 && stack.length > 0) {
      const opener = stack.at(-1)!
      // Rule of three: a run that can both open and close does not pair with one where the sum is a multiple of 3.
      const both = (opener.canClose || run.canOpen) && (opener.length + run.length) % 3 === 0
      if (both && (opener.length % 3 !== 0 || run.length % 3 !== 0)) break
      const count = Math.min(opener.left, run.left)
      const openerEnd = opener.start + opener.left
      this.#hide(openerEnd - count, openerEnd)
      this.#hide(run.start + run.used, run.start + run.used + count)
      opener.left -= count
      run.left -= count
      run.used += count
      if (opener.left === 0) stack.pop()
    }
    if (run.canOpen && run.left > 0 && run.used === 0) stack.push(run)
  }

  #delimiters(mark: string, start: number, length: number): Delimiters {
    const before = characterBefore(this.#text, start)
    const after = characterAfter(this.#text, start + length)
    const spaceBefore = before === '' || SPACE.test(before)
    const spaceAfter = after === '' || SPACE.test(after)
    const markBefore = !spaceBefore && PUNCTUATION.test(before)
    const markAfter = !spaceAfter && PUNCTUATION.test(after)
    const left = !spaceAfter && (!markAfter || spaceBefore || markBefore)
    const right = !spaceBefore && (!markBefore || spaceAfter || markAfter)
    const intraword = mark === '_'
    return {
      start,
      length,
      left: length,
      used: 0,
      canOpen: left && (!intraword || !right || markBefore),
      canClose: right && (!intraword || !left || markAfter),
    }
  }

  #stack(mark: string): Delimiters[] {
    const stack = this.#open.get(mark)
    if (stack !== undefined) return stack
    const fresh: Delimiters[] = []
    this.#open.set(mark, fresh)
    return fresh
  }
}

function characterBefore(text: string, at: number): string {
  if (at === 0) return ''
  const low = text.charCodeAt(at - 1)
  const astral = low >= 0xdc00 && low <= 0xdfff && at > 1
  return astral ? text.slice(at - 2, at) : text[at - 1]!
}

function characterAfter(text: string, at: number): string {
  const code = text.codePointAt(at)
  return code === undefined ? '' : String.fromCodePoint(code)
}
