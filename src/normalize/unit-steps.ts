import { DROP, unitEdits } from '../arabic/fold.js'
import type { Change } from './compose.js'
import type { PlannedStep } from './profiles.js'

const tables = new Map<string, Uint16Array>()

/** One table for steps in a row that each have one. */
export function tableOf(group: readonly PlannedStep[]): Uint16Array {
  const key = group.map(({ step }) => step.id).join()
  let table = tables.get(key)
  if (table === undefined) {
    const rows = group.map(({ step }) => step.table!())
    table = Uint16Array.from({ length: 0x10000 }, (_, unit) => rows.reduce((folded, row) => (folded === DROP ? DROP : row[folded]!), unit))
    tables.set(key, table)
  }
  return table
}

/** Whether a second pass of the group would find nothing to do. */
export function isSettled(group: readonly PlannedStep[]): boolean {
  const table = tableOf(group)
  return table.every((folded) => folded === DROP || table[folded] === folded)
}

/** The changes that the steps make to a text, each with the steps that have a hand in it. */
export function unitChanges(text: string, group: readonly PlannedStep[]): Change[] {
  return unitEdits(text, tableOf(group)).map((edit) => {
    let steps = 0
    for (let at = edit.start; at < edit.end; at++) {
      let unit = text.charCodeAt(at)
      for (const { step, bit } of group) {
        const folded = unit === DROP ? DROP : step.table!()[unit]!
        if (folded !== unit) steps |= bit
        unit = folded
      }
    }
    return { ...edit, steps }
  })
}
