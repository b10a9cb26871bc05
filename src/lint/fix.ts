import { textSource } from '../documents/index.js'
import { applyEdits, type Edit, type Source } from '../text/index.js'
import type { Finding, LintResult } from './finding.js'
import { type LintSettings, lintSource } from './lint.js'

export interface FixResult extends LintResult {
  readonly text: string
  /** How many fixes were applied. */
  readonly fixed: number
}

/** A fix can make another one possible; more rounds than this mean that two rules undo each other. */
const MAX_ROUNDS = 10

/**
 * Applies safe fixes until none is left. In each round fixes are taken in order of place, then of rule; one that
 * touches a fix already taken waits for the next round. Suggestions are never applied.
 */
export function fixSource(source: Source, settings: LintSettings = {}): FixResult {
  let result = lintSource(source, settings)
  let fixed = 0
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const { edits, count } = compatibleEdits(result.findings)
    if (count === 0) break
    fixed += count
    const { path, format, encoding } = source
    result = lintSource(textSource(applyEdits(result.source.text, edits), { path, format, encoding }), settings)
  }
  return { ...result, text: result.source.text, fixed }
}

/** Edits of the fixes that do not disturb each other. A fix is taken whole or not at all. */
export function compatibleEdits(findings: readonly Finding[]): { edits: Edit[]; count: number } {
  const edits: Edit[] = []
  let count = 0
  let end = -1
  const fixes = findings.flatMap(({ fix }) => (fix === undefined || fix.edits.length === 0 ? [] : [sorted(fix.edits)]))
  for (const fix of fixes.sort((a, b) => a[0]!.start - b[0]!.start)) {
    // Touching counts: two insertions at one place have no order of their own.
    if (fix[0]!.start <= end) continue
    edits.push(...fix)
    end = fix.at(-1)!.end
    count++
  }
  return { edits, count }
}

function sorted(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
}
