import type { RuleOptions, Severity } from '../rules/rule.js'

export type Setting = Severity | 'off'
export type RuleSetting = Setting | readonly [Setting, RuleOptions]
/** Rule id, or family (`shape`, `shape/*`) → severity, or severity and options. What is not named keeps the rule's own severity. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>

export const SETTINGS: readonly string[] = ['off', 'info', 'warning', 'error'] satisfies Setting[]

export function isSetting(value: unknown): value is Setting {
  return typeof value === 'string' && SETTINGS.includes(value)
}
