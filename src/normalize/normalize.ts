import type { Lexicon } from '../arabic/lexicon/lexicon.js'
import { OffsetMap } from '../arabic/fold-offsets.js'
import type { Edit, Range } from '../text/index.js'
import type { Change } from './compose.js'
import { planOf, type Profile } from './profiles.js'
import { runPlan } from './run.js'
import { steps } from './steps/index.js'

export interface NormalizeOptions {
  /** UTF-16 ranges that no step may change, in any order: quotations, code, addresses. */
  readonly frozen?: readonly Range[]
  /** A word list, to confirm repairs that need one. */
  readonly lexicon?: Lexicon | null
}

/** An edit of the source, and the ids of the steps that made it. */
export interface NormalizeEdit extends Edit {
  readonly steps: readonly string[]
}

/** A normalised text and every change that led to it. Offsets are UTF-16. */
export interface Normalized {
  readonly text: string
  /** In order of place; applied to the source they give `text`, and inverted they give the source back. */
  readonly edits: readonly NormalizeEdit[]
  /** Source offset of the unit at `offset` in the normalised text. */
  toSource(offset: number): number
  /** Offset in the normalised text of the unit at `offset` in the source; for deleted text, of what follows it. */
  toNormalized(offset: number): number
}

/**
 * Runs the steps of a profile over a text, in their order, until none finds anything to do; so normalising the result changes nothing.
 * @param profile a profile's name, or a profile of your own
 * @throws {TypeError} where the text is no string
 * @throws {NormalizeError} `unknown-profile`, `unknown-step`, `unknown-option`, `bad-option`, and `bad-range` for a frozen range
 *   outside the text
 */
export function normalize(text: string, profile: Profile | string = 'publication', options: NormalizeOptions = {}): Normalized {
  if (typeof text !== 'string') throw new TypeError(`text: a string is needed, got ${text === null ? 'null' : typeof text}`)
  const { text: result, changes } = runPlan(text, planOf(profile), options.frozen ?? [], options.lexicon ?? null)
  return new Result(result, changes)
}

class Result implements Normalized {
  readonly text: string
  readonly #changes: () => readonly Change[]
  #edits: readonly NormalizeEdit[] | undefined
  #map: OffsetMap | undefined

  constructor(text: string, changes: () => readonly Change[]) {
    this.text = text
    this.#changes = changes
  }

  get edits(): readonly NormalizeEdit[] {
    return (this.#edits ??= this.#changes().map((change) => ({
      start: change.start,
      end: change.end,
      text: change.text,
      steps: steps.filter((_, index) => ((change.steps >>> index) & 1) === 1).map((step) => step.id),
    })))
  }

  // Bound, so that they can be taken out of the result.
  readonly toSource = (offset: number): number => this.#offsets.toSource(offset)
  readonly toNormalized = (offset: number): number => this.#offsets.toTarget(offset)

  get #offsets(): OffsetMap {
    return (this.#map ??= new OffsetMap(this.#changes()))
  }
}
