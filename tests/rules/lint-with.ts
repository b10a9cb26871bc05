import { textSource } from '../../src/documents/index.ts'
import { type Finding, lintSource } from '../../src/lint/index.ts'
import type { Rule, RuleOptions } from '../../src/rules/rule.ts'
import { applyEdits } from '../../src/text/index.ts'

/** The findings of one rule. */
export function findings(rule: Rule, text: string, options: RuleOptions = {}): readonly Finding[] {
  return lintSource(textSource(text), { registry: [rule], rules: { [rule.meta.id]: ['error', options] } }).findings
}

/** Message ids of the findings of one rule. */
export const messageIds = (rule: Rule, text: string, options: RuleOptions = {}): string[] => findings(rule, text, options).map(({ messageId }) => messageId)

/** The text with all fixes of one rule, or where it has none, with the first suggestion of each finding. */
export function fixed(rule: Rule, text: string): string {
  return applyEdits(text, findings(rule, text).flatMap(({ fix, suggestions }) => fix?.edits ?? suggestions?.[0]?.edits ?? []))
}
