import type { Lexicon } from '../arabic/lexicon/lexicon.js'
import type { Edit, Range } from '../text/index.js'
import { CLASSES, NEWLINE, type Scan } from './classes.js'
import { reachesInto } from './frozen.js'
import { LanguageGate } from './language-gate.js'

/**
 * The stretch of text a step looks at, and what it may change of it. A stretch is whole lines: what stands before `start` is a line's
 * end or nothing. Offsets are UTF-16 offsets of the text as the steps before have left it.
 */
export class StepContext {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Confirms repairs; null where the host gave none, and then less is repaired. */
  readonly lexicon: Lexicon | null
  /** Ranges that no step may change: they ascend and do not overlap. */
  readonly #frozen: readonly Range[]
  readonly #scan: Scan
  #gate: LanguageGate | undefined
  #edits: Edit[] | undefined

  /** @param scan what was read of the stretch */
  constructor(text: string, range: Range, frozen: readonly Range[], lexicon: Lexicon | null, scan: Scan) {
    this.text = text
    this.start = range.start
    this.end = range.end
    this.#frozen = frozen
    this.lexicon = lexicon
    this.#scan = scan
  }

  /** Classes of the stretch. */
  get classes(): number {
    return this.#scan.all
  }

  /** Calls `visit` with the offset of every unit that has one of these classes; only listed classes (classes.ts) are seen. */
  each(classes: number, visit: (at: number) => void): void {
    if ((this.#scan.all & classes) === 0) return
    const { listed, count } = this.#scan
    for (let i = 0; i < count; i++) {
      const at = listed[i]!
      if ((CLASSES[this.text.charCodeAt(at)]! & classes) !== 0) visit(at)
    }
  }

  /** Calls `visit` with the start and end of every line, its LF left out. */
  eachLine(visit: (start: number, end: number) => void): void {
    let start = this.start
    this.each(NEWLINE, (at) => {
      visit(start, at)
      start = at + 1
    })
    if (start < this.end) visit(start, this.end)
  }

  /** Whether the letters around an offset speak for Arabic and not for another language in its script. */
  isArabicLanguage(at: number): boolean {
    return (this.#gate ??= new LanguageGate(this.text, this.start, this.end)).isArabic(at)
  }

  /** Proposes an edit; one that would reach into a frozen range, or changes nothing, is not made. Returns whether it is made. */
  replace(start: number, end: number, text: string): boolean {
    if (end - start === text.length && this.text.startsWith(text, start)) return false
    if (this.isFrozen(start, end)) return false
    if (this.#edits === undefined) this.#edits = []
    this.#edits.push({ start, end, text })
    return true
  }

  remove(start: number, end: number): boolean {
    return this.replace(start, end, '')
  }

  /** Whether a range shares a unit with a frozen range; for an empty range, whether it lies strictly inside one. */
  isFrozen(start: number, end: number): boolean {
    return reachesInto(this.#frozen, start, end)
  }

  /** The edits proposed since the last call, in order of place. */
  take(): readonly Edit[] {
    const edits = this.#edits
    if (edits === undefined) return NONE
    this.#edits = undefined
    for (let i = 1; i < edits.length; i++) {
      if (edits[i]!.start < edits[i - 1]!.end) return edits.sort((a, b) => a.start - b.start || a.end - b.end)
    }
    return edits
  }
}

const NONE: readonly Edit[] = []
