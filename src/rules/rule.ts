import type { Facts } from '../analysis/facts.js'
import type { Edit } from '../text/index.js'

export type Severity = 'error' | 'warning' | 'info'

/** What a rule is, as data: README's table, `tashih explain`, the schema and SARIF are made of it. */
export interface RuleMeta {
  /** 'family/name'; the rule's page is docs/rules/family/name.md. */
  readonly id: `${string}/${string}`
  /** Severity where the configuration says nothing; 'off' for a rule that must be asked for. */
  readonly severity: Severity | 'off'
  /** The best edit it can offer: applied by --fix, offered only, or none. */
  readonly edits: 'fix' | 'suggestion' | 'none'
  /** Message ids; each has a text in every locale under the rule's id. */
  readonly messages: readonly string[]
  /** Inside a quotation that matches the Quran: 'skip' (default) or 'report'. */
  readonly quotations?: 'skip' | 'report'
  /** Inside code and URLs: 'skip' (default) or 'report'. */
  readonly opaque?: 'skip' | 'report'
  /** JSON Schema of its options; none: it takes no options. */
  readonly options?: { readonly [key: string]: unknown }
}

/** An edit that a person must choose. `messageId` is one of the rule's messages. */
export interface SuggestionReport {
  readonly messageId: string
  readonly data?: Readonly<Record<string, unknown>>
  readonly edits: readonly Edit[]
}

/** Where a report may be told, with the data that it has there. */
export interface Place {
  readonly start: number
  readonly end: number
  readonly data?: Readonly<Record<string, unknown>>
}

/** What a rule found. Offsets, those of edits too, are UTF-16 offsets of the prose; the linter maps them to the source. */
export interface Report extends Place {
  readonly messageId: string
  /**
   * Of a note on the whole document: the other places that it could be told at, in order. It is told at the first that is neither
   * suppressed nor in a quotation or code. Asked for only where it is needed.
   */
  readonly elsewhere?: () => readonly Place[]
  /** Only where the finding is graver or lighter than the rule's own severity. Never raises above the configured one. */
  readonly severity?: Severity
  /** Safe: loses nothing and has one right answer. */
  readonly fix?: readonly Edit[]
  readonly suggestions?: readonly SuggestionReport[]
}

export type RuleOptions = Readonly<Record<string, unknown>>

/** Reads facts and reports. Keeps no state, calls no other rule, parses nothing. */
export interface Rule {
  readonly meta: RuleMeta
  check(facts: Facts, report: (finding: Report) => void, options: RuleOptions): void
}
