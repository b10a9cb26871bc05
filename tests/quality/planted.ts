// Errors planted by hand (tests/planted): what is told of them, and what is offered.
import { measure, type Outcome } from '../planted/measure.ts'
import { readPlanted } from '../planted/read.ts'
import { heading, share } from './print.ts'

const KIND_WIDTH = 24
const COLUMNS = ['planted', 'error or warning', 'note only', 'a mend is offered', 'it gives the sound text'] as const
const COLUMN_WIDTH = 26

export default function planted(): void {
  const documents = readPlanted()
  for (const isOrdinary of [true, false]) {
    heading(isOrdinary ? 'planted errors, in ordinary wordings' : 'planted errors, in wordings that are hard')
    line('', COLUMNS)
    const all: Outcome[] = []
    for (const kind of new Set(documents.map((document) => document.kind))) {
      const outcomes = documents.filter((document) => document.kind === kind && document.isOrdinary === isOrdinary).flatMap((document) => measure(document).outcomes)
      if (outcomes.length > 0) line(kind, figures(outcomes))
      all.push(...outcomes)
    }
    line('all', figures(all))
  }
}

function figures(outcomes: readonly Outcome[]): string[] {
  const told = outcomes.filter((outcome) => outcome.told === 'told')
  const notes = outcomes.filter((outcome) => outcome.told === 'note')
  const offered = told.filter(({ mends }) => mends !== null)
  const right = offered.filter(({ mends }) => mends)
  return [String(outcomes.length), share(told.length, outcomes.length), share(notes.length, outcomes.length), share(offered.length, told.length), share(right.length, offered.length)]
}

function line(kind: string, columns: readonly string[]): void {
  console.log(`  ${kind.padEnd(KIND_WIDTH)}${columns.map((column) => column.padStart(COLUMN_WIDTH)).join('')}`)
}
