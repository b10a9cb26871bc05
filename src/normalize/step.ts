import type { StepContext } from './context.js'

/** A choice a step leaves to the user. The first value is no default by itself: `default` is. */
export interface StepOption {
  readonly values: readonly string[]
  readonly default: string
  /** One sentence for the guide. */
  readonly text: string
}

/** The chosen value of every option of a step. */
export type StepOptions = Readonly<Record<string, string>>

/**
 * What a reader loses by a step: nothing (the text says the same, and better), style (a house's choice between forms that are all
 * printed), or information (what was written cannot be told any more).
 */
export type Loss = 'nothing' | 'style' | 'information'

/** One kind of change. Keeps no state; reads the context and proposes edits of its text. */
export interface Step {
  readonly id: string
  readonly loses: Loss
  /** What the guide's table says of it. */
  readonly doc: {
    readonly what: string
    readonly why: string
    readonly example: readonly [before: string, after: string]
    /** Options under which the example holds; none: the defaults. */
    readonly with?: StepOptions
  }
  readonly options?: Readonly<Record<string, StepOption>>
  /** Classes (classes.ts); the step is run on a stretch that has at least one unit of one of them, or always where it says 0. */
  readonly needs: number
  /** 'line': what it does to a line depends on that line alone. 'text': it must see the whole text. 'units': see `table`. */
  readonly scope: 'line' | 'text' | 'units'
  /** About lines of a file: run on plain text only, because a format with markup has its own use for line ends and blanks. */
  readonly plainOnly?: boolean
  /** What each UTF-16 unit becomes, for a step that looks at nothing else: neighbours of that kind are run as one. */
  readonly table?: () => Uint16Array
  run(context: StepContext, options: StepOptions): void
}

/** Options as given, completed by the defaults. */
export function completeOptions(step: Step, given: StepOptions): StepOptions {
  const defaults = Object.entries(step.options ?? {}).map(([name, option]) => [name, option.default])
  return { ...Object.fromEntries(defaults), ...given }
}
