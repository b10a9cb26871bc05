import type { QuotationReport } from '../../normalize/index.js'
import type { NormalizedDocument } from './document.js'

/** One file of `--report json`. Offsets are UTF-16 offsets of the source, lines and columns count from 1. */
export interface FileReport {
  readonly path: string
  readonly profile: string
  readonly changed: boolean
  /** How many edits each step has a hand in. */
  readonly steps: Readonly<Record<string, number>>
  readonly edits: readonly object[]
  readonly quotations: readonly QuotationReport[]
}

export function reportOf(path: string, profile: string, { source, text, edits, quotations }: NormalizedDocument): FileReport {
  return {
    path,
    profile,
    changed: text !== source.text,
    steps: countSteps(edits),
    edits: edits.map(({ start, end, text: replacement, steps }) => ({
      start: source.lines.position(start),
      end: source.lines.position(end),
      found: source.text.slice(start, end),
      text: replacement,
      steps,
    })),
    quotations,
  }
}

export function countSteps(edits: NormalizedDocument['edits']): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { steps } of edits) for (const step of steps) counts[step] = (counts[step] ?? 0) + 1
  return counts
}
