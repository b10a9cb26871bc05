import { DROP, unitEdits } from '../arabic/fold.js'
import type { Change } from './compose.js'
import type { PlannedStep } from './profiles.js'

/** Steps in a row that each have a table, as one. */
export interface UnitGroup {
  readonly table: Uint16Array
  /** Whether a second pass would find nothing to do. */
  readonly isSettled: boolean
}

/** A program uses few combinations of steps; more than these are put together anew. */
const MOST_KEPT = 16
const kept = new Map<string, UnitGroup>()

export function unitGroup(group: readonly PlannedStep[]): UnitGroup {
  const key = group.map(({ step }) => step.id).join()
  const known = kept.get(key)
  if (known !== undefined) return known
  if (kept.size === MOST_KEPT) kept.clear()
  const made = combine(group)
  kept.set(key, made)
  return made
}

function combine(group: readonly PlannedStep[]): UnitGroup {
  const table = new Uint16Array(0x10000)
  for (let unit = 0; unit < table.length; unit++) table[unit] = unit
  for (const { step } of group) {
    const row = step.table!()
    for (let unit = 0; unit < table.length; unit++) if (table[unit] !== DROP) table[unit] = row[table[unit]!]!
  }
  let isSettled = true
  for (let unit = 0; unit < table.length; unit++) isSettled &&= table[table[unit]!] === table[unit] || table[unit] === DROP
  return { table, isSettled }
}

/** The changes that the steps make to a text, each with the steps that have a hand in it. */
export function unitChanges(text: string, group: readonly PlannedStep[]): Change[] {
  const rows = group.map(({ step, bit }) => ({ table: step.table!(), bit }))
  return unitEdits(text, unitGroup(group).table).map((edit) => {
    let steps = 0
    for (let at = edit.start; at < edit.end; at++) {
      let unit = text.charCodeAt(at)
      for (const { table, bit } of rows) {
        const folded = unit === DROP ? DROP : table[unit]!
        if (folded !== unit) steps |= bit
        unit = folded
      }
    }
    return { ...edit, steps }
  })
}
