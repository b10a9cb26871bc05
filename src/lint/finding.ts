import type { Severity } from '../rules/rule.js'
import type { Edit, Position, Source } from '../text/index.js'

/** A defect at its place in the source. JSON output has exactly this shape. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  readonly messageId: string
  /** `data` rendered in the chosen locale. */
  readonly message: string
  readonly data: Readonly<Record<string, unknown>>
  readonly start: Position
  readonly end: Position
  /** Safe: loses nothing; what --fix applies. */
  readonly fix?: Fix
  /** Edits that a person must choose. */
  readonly suggestions?: readonly Suggestion[]
}

export interface Fix {
  readonly edits: readonly Edit[]
}

export interface Suggestion {
  readonly message: string
  readonly edits: readonly Edit[]
}

export interface LintResult {
  readonly source: Source
  /** In order of place, then of rule. */
  readonly findings: readonly Finding[]
}
