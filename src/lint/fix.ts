import { textSource } from '../documents/index.js'
import { applyEdits, type Edit, type Source } from '../text/index.js'
import type { Finding, LintResult } from './finding.js'
import { lintSource } from './lint.js'
import type { LintSettings } from './lint-settings.js'

export interface FixResult extends LintResult {
  readonly text: string
  /** How many fixes were applied. */
  readonly fixed: number
  /** How many of them were not there before others were applied. */
  readonly revealed: number
}

/** A fix can make another one possible; more rounds than this mean that two rules undo each other. */
const MAX_ROUNDS = 10

/**
 * Applies safe fixes until none is left. In each round fixes are taken in order of place, then of rule; one that
 * touches a fix already taken waits for the next round.
 *
 * @param suggestions rules whose first suggestion is applied too; those of others never are
 */
export function fixSource(source: Source, settings: LintSettings = {}, suggestions: readonly string[] = []): FixResult {
  let result = lintSource(source, settings)
  const atFirst = fixesOf(result.findings, suggestions).length
  let fixed = 0
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const { edits, count } = compatibleEdits(result.findings, suggestions)
    if (count === 0) break
    fixed += count
    const { path, format, encoding } = source
    result = lintSource(textSource(applyEdits(result.source.text, edits), { path, format, encoding }), settings)
  }
  return { ...result, text: result.source.text, fixed, revealed: Math.max(0, fixed - atFirst) }
}

/** Edits of the fixes that do not disturb each other. A fix is taken whole or not at all. */
export function compatibleEdits(findings: readonly Finding[], suggestions: readonly string[] = []): { edits: Edit[]; count: number } {
  const edits: Edit[] = []
  let count = 0
  let end = -1
  for (const fix of fixesOf(findings, suggestions).sort((a, b) => a[0]!.start - b[0]!.start)) {
    // Touching counts: two insertions at one place have no order of their own.
    if (fix[0]!.start <= end) continue
    edits.push(...fix)
    end = fix.at(-1)!.end
    count++
  }
  return { edits, count }
}

/** The edits of each finding that has any, in order. */
function fixesOf(findings: readonly Finding[], suggestions: readonly string[]): (readonly Edit[])[] {
  return findings.map((finding) => sorted(editsOf(finding, suggestions))).filter((fix) => fix.length > 0)
}

function editsOf({ rule, fix, suggestions }: Finding, chosen: readonly string[]): readonly Edit[] {
  return fix?.edits ?? (chosen.includes(rule) ? suggestions?.[0]?.edits : undefined) ?? []
}

function sorted(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
}
