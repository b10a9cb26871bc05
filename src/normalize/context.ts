import type { Lexicon } from '../arabic/lexicon/lexicon.js'
import type { Range } from '../text/index.js'
import { CLASSES, NEWLINE, type Scan } from './classes.js'
import type { Change } from './compose.js'
import { reachesInto } from './frozen.js'
import { LanguageGate } from './language-gate.js'
import type { PlannedStep } from './profiles.js'

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
  #changes: Change[] | undefined
  /** Bit of the step that looks at the stretch now. */
  #bit = 0

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
    if (this.#changes === undefined) this.#changes = []
    this.#changes.push({ start, end, text, steps: this.#bit })
    return true
  }

  remove(start: number, end: number): boolean {
    return this.replace(start, end, '')
  }

  /** Whether a range shares a unit with a frozen range; for an empty range, whether it lies strictly inside one. */
  isFrozen(start: number, end: number): boolean {
    return reachesInto(this.#frozen, start, end)
  }

  /** Lets a step look, and returns the edits it proposes, in order of place. */
  run({ step, bit, options }: PlannedStep): readonly Change[] {
    this.#bit = bit
    step.run(this, options)
    const changes = this.#changes
    if (changes === undefined) return NONE
    this.#changes = undefined
    for (let i = 1; i < changes.length; i++) {
      if (changes[i]!.start < changes[i - 1]!.end) return changes.sort((a, b) => a.start - b.start || a.end - b.end)
    }
    return changes
  }
}

const NONE: readonly Change[] = []
