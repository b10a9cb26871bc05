import type { Lexicon } from '../arabic/lexicon/lexicon.js'
import type { Range } from '../text/index.js'
import { foldUnits } from '../arabic/fold.js'
import { Scan } from './classes.js'
import { compose, splice, type Change } from './compose.js'
import { StepContext } from './context.js'
import { moved, unite, within } from './frozen.js'
import type { PlannedStep } from './profiles.js'
import { unitChanges, unitGroup } from './unit-steps.js'

/** Each round may give the next one work; a text that asks for more than this many is left as the last round made it. */
const MOST_ROUNDS = 8

interface State {
  readonly text: string
  /** From the source to `text`; put together when asked for. */
  readonly changes: () => readonly Change[]
  readonly frozen: readonly Range[]
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** What steps are given, and buffers that are used again. */
class Tools {
  readonly #lexicon: Lexicon | null
  readonly #scan = new Scan()
  readonly #wholeScan = new Scan()
  #whole: StepContext | undefined

  constructor(lexicon: Lexicon | null) {
    this.#lexicon = lexicon
  }

  /** Of a line. There is one at a time: the next call makes the last context useless. */
  context(text: string, start: number, end: number, frozen: readonly Range[]): StepContext {
    this.#scan.read(text, start, end)
    return new StepContext(text, { start, end }, frozen, this.#lexicon, this.#scan)
  }

  /** Of a whole text; the same as long as the text is the same. */
  whole({ text, frozen }: State): StepContext {
    if (this.#whole?.text === text) return this.#whole
    this.#wholeScan.read(text, 0, text.length)
    this.#whole = new StepContext(text, { start: 0, end: text.length }, frozen, this.#lexicon, this.#wholeScan)
    return this.#whole
  }
}

/** Runs steps, in their order, until none has anything to do. */
export function runPlan(source: string, plan: readonly PlannedStep[], ranges: readonly Range[], lexicon: Lexicon | null): State {
  const tools = new Tools(lexicon)
  const groups = grouped(plan)
  /** The text on which each group last had nothing (more) to do. */
  const settled: (string | undefined)[] = []
  let state: State = { text: source, changes: () => [], frozen: unite(ranges, source.length) }
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = state
    groups.forEach((group, index) => {
      if (settled[index] === state.text) return
      const text = state.text
      state = runGroup(source, state, group, tools)
      // Steps that look at lines have had their rounds; one that sees the whole text may have more to do.
      const { scope } = group[0]!.step
      if (scope === 'line' || state.text === text || (scope === 'units' && unitGroup(group).isSettled)) settled[index] = state.text
    })
    if (state === before) break
  }
  return state
}

function runGroup(source: string, state: State, group: readonly PlannedStep[], tools: Tools): State {
  const { scope } = group[0]!.step
  if (scope === 'units') return state.frozen.length === 0 ? foldAll(source, state, group) : changed(source, state, foldAround(state, group))
  return changed(source, state, scope === 'line' ? lineByLine(state, group, tools) : wholeText(state, group, tools))
}

/** Many units may change: edits are made only for who asks for them. */
function foldAll(source: string, state: State, group: readonly PlannedStep[]): State {
  const text = foldUnits(state.text, unitGroup(group).table)
  if (text === state.text) return state
  return { text, frozen: [], changes: once(() => compose(source, state.text, state.changes(), unitChanges(state.text, group))) }
}

/** As `foldAll`, between frozen ranges. */
function foldAround({ text, frozen }: State, group: readonly PlannedStep[]): Change[] {
  const ends = [...frozen.map((range) => range.start), text.length]
  return ends.flatMap((end, i) => {
    const start = i === 0 ? 0 : frozen[i - 1]!.end
    return unitChanges(text.slice(start, end), group).map((change) => ({ ...change, start: change.start + start, end: change.end + start }))
  })
}

/** Neighbouring steps that look at lines alone, or at units alone, make one group; any other step is one of its own. */
function grouped(plan: readonly PlannedStep[]): PlannedStep[][] {
  const groups: PlannedStep[][] = []
  for (const planned of plan) {
    const last = groups[groups.length - 1]
    if (planned.step.scope !== 'text' && last?.[0]?.step.scope === planned.step.scope) last.push(planned)
    else groups.push([planned])
  }
  return groups
}

function changed(source: string, state: State, changes: readonly Change[]): State {
  if (changes.length === 0) return state
  return {
    text: splice(state.text, changes),
    changes: once(() => compose(source, state.text, state.changes(), changes)),
    frozen: moved(state.frozen, changes),
  }
}

function wholeText(state: State, group: readonly PlannedStep[], tools: Tools): readonly Change[] {
  return runUntilChange(tools.whole(state), group, 0).changes
}

/** A line at a time: only a line that changes costs more than reading it. */
function lineByLine(state: State, group: readonly PlannedStep[], tools: Tools): readonly Change[] {
  const { text, frozen } = state
  const all: Change[] = []
  for (let start = 0; start < text.length; ) {
    const lineEnd = text.indexOf('\n', start)
    const end = lineEnd < 0 ? text.length : lineEnd + 1
    const first = runUntilChange(tools.context(text, start, end, frozen), group, 0)
    if (first.changes.length > 0) {
      for (const change of finishLine(state, start, end, first, group, tools)) all.push(movedBy(change, start))
    }
    start = end
  }
  return all
}

const movedBy = ({ start, end, text, steps }: Change, by: number): Change => ({ start: start + by, end: end + by, text, steps })

interface Found {
  readonly changes: readonly Change[]
  /** Index of the step that found them. */
  readonly at: number
}

const NOTHING: Found = { changes: [], at: -1 }

/** Runs steps from the one at `from` on, until one proposes edits. */
function runUntilChange(context: StepContext, group: readonly PlannedStep[], from: number): Found {
  for (let at = from; at < group.length; at++) {
    const planned = group[at]!
    if (planned.step.needs !== 0 && (context.classes & planned.step.needs) === 0) continue
    const changes = context.run(planned)
    if (changes.length > 0) return { changes, at }
  }
  return NOTHING
}

/** A line of its own, once a step has changed it: the other steps, and rounds of all, until nothing changes. */
function finishLine(whole: State, start: number, end: number, first: Found, group: readonly PlannedStep[], tools: Tools): readonly Change[] {
  const source = whole.text.slice(start, end)
  let state: State = { text: source, changes: () => [], frozen: within(whole.frozen, start, end) }
  let found: Found = { at: first.at, changes: first.changes.map((change) => movedBy(change, -start)) }
  for (let round = 0; round < MOST_ROUNDS; ) {
    state = changed(source, state, found.changes)
    const again = tools.context(state.text, 0, state.text.length, state.frozen)
    found = runUntilChange(again, group, found.at + 1)
    if (found.changes.length > 0) continue
    round++
    found = runUntilChange(again, group, 0)
    if (found.changes.length === 0) break
  }
  return state.changes()
}
