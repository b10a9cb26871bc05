import { joiningType, joinsBackward, joinsForward, TRANSPARENT } from '../unicode/joining.js'
import { ALEF, LAM } from './characters.js'
import { isSurrogate, unitsToText } from './fold-text.js'
import { formOf, lamAlefForms } from './shape-forms.js'

const CGJ = 0x34f
const FIRST_ALEF = 0x622
const FIRST_SHAPED = 0x600
const MARK = /\p{M}/u

export interface ShapeOptions {
  /** Draw lam and alef as one form (default true). */
  readonly lamAlef?: boolean
}

/**
 * Replaces Arabic letters by the presentation forms that their neighbours ask for, in logical order: for terminals,
 * canvases and PDF writers that cannot shape. Joining follows Unicode's joining types (chapter 9.2, rules R1–R7); marks,
 * ZWJ, ZWNJ and letters without presentation forms stay as they are. Stored text should never be shaped.
 *
 * Lam and alef become one form. Marks of the lam are told from marks of the alef by U+034F COMBINING GRAPHEME JOINER, which has
 * no width and no shape; so `unshape` is the exact inverse:
 *
 *     ل  َ  ا  ً   →   ﻻ  َ  CGJ  ً
 *
 * @param text logical text; forms already in it stay as they are
 */
export function shape(text: string, options: ShapeOptions = {}): string {
  const shaper = new Shaper(text.length)
  const lamAlef = options.lamAlef ?? true
  for (let at = 0; at < text.length; at++) {
    const codePoint = text.codePointAt(at)!
    const type = joiningType(codePoint)
    if (type === TRANSPARENT) shaper.mark(codePoint)
    else if (lamAlef && codePoint <= ALEF && codePoint >= FIRST_ALEF && shaper.joinsLam(codePoint) && !hasJoiner(text, at + 1)) shaper.ligature(codePoint)
    else shaper.letter(codePoint, joinsBackward(type), joinsForward(type))
    if (codePoint > 0xffff) at++
  }
  return shaper.end()
}

/** Whether the marks that start at `at` hold a joiner of the author's own: `unshape` would take it for ours. */
function hasJoiner(text: string, at: number): boolean {
  for (let i = at; i < text.length; i++) {
    const codePoint = text.codePointAt(i)!
    if (codePoint === CGJ) return true
    if (joiningType(codePoint) !== TRANSPARENT) return false
    if (codePoint > 0xffff) i++
  }
  return false
}

/** Writes letters as they come; the form of one is known when the next has come. */
class Shaper {
  readonly #units: Uint16Array<ArrayBuffer>
  #length = 0
  #surrogates = false
  /** The last letter: which, where it is written, and how it joins. */
  #letter = 0
  #at = 0
  #joinedBefore = false
  #joinsForward = false
  /** Something other than marks stands behind it, or a joiner of the author's own. */
  #interrupted = false

  /** @param length of the text: shaping makes none longer */
  constructor(length: number) {
    this.#units = new Uint16Array(length)
  }

  mark(codePoint: number): void {
    this.#interrupted ||= codePoint === CGJ || !MARK.test(String.fromCodePoint(codePoint))
    this.#push(codePoint)
  }

  letter(codePoint: number, joinsBackward: boolean, joinsForward: boolean): void {
    const joined = this.#joinsForward && joinsBackward
    this.#settle(joined)
    this.#letter = codePoint
    this.#at = this.#length
    this.#joinedBefore = joined
    this.#joinsForward = joinsForward
    this.#interrupted = false
    this.#push(codePoint)
  }

  /** Whether the last letter is a lam that makes one form with this alef. */
  joinsLam(alef: number): boolean {
    return this.#letter === LAM && !this.#interrupted && lamAlefForms(alef) !== undefined
  }

  ligature(alef: number): void {
    const forms = lamAlefForms(alef)!
    this.#units[this.#at] = this.#joinedBefore ? forms.final : forms.isolated
    if (this.#length > this.#at + 1) this.#push(CGJ)
    this.#letter = 0
    this.#joinsForward = false
  }

  end(): string {
    this.#settle(false)
    return unitsToText(this.#units.subarray(0, this.#length), this.#surrogates)
  }

  #settle(joinedBehind: boolean): void {
    if (this.#letter < FIRST_SHAPED) return
    const form = formOf(this.#letter, this.#joinedBefore, joinedBehind)
    if (form !== 0) this.#units[this.#at] = form
  }

  #push(codePoint: number): void {
    if (codePoint > 0xffff) {
      this.#units[this.#length++] = 0xd7c0 + (codePoint >> 10)
      this.#units[this.#length++] = 0xdc00 | (codePoint & 0x3ff)
      this.#surrogates = true
      return
    }
    this.#units[this.#length++] = codePoint
    if (isSurrogate(codePoint)) this.#surrogates = true
  }
}
