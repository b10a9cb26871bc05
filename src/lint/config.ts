import { registry } from '../rules/registry.generated.js'
import type { Rule, RuleOptions, Severity } from '../rules/rule.js'
import { ConfigError } from './config-error.js'
import { nearRule, nearValue } from './near-rule.js'
import { isSetting, type RuleSetting, type RuleSettings, SETTINGS } from './setting.js'

export interface ActiveRule {
  readonly rule: Rule
  readonly severity: Severity
  readonly options: RuleOptions
}

/**
 * The rules that run, in order of id.
 * @throws {ConfigError} `unknown-rule`, `unknown-severity`
 */
export function activeRules(settings: RuleSettings = {}, rules: readonly Rule[] = registry): ActiveRule[] {
  const known = new Map(rules.map((rule) => [String(rule.meta.id), rule]))
  for (const [id, setting] of Object.entries(settings)) check(id, setting, known)
  const active: ActiveRule[] = []
  for (const rule of rules) {
    const setting = settings[rule.meta.id] ?? rule.meta.severity
    const [severity, options] = typeof setting === 'string' ? [setting, {}] : setting
    if (severity !== 'off') active.push({ rule, severity, options })
  }
  return active
}

function check(id: string, setting: RuleSetting, known: ReadonlyMap<string, Rule>): void {
  if (!known.has(id)) throw new ConfigError('unknown-rule', { rule: id, near: nearRule(id, [...known.keys()]) })
  const severity: unknown = Array.isArray(setting) ? setting[0] : setting
  if (!isSetting(severity)) throw new ConfigError('unknown-severity', { rule: id, severity: String(severity), known: SETTINGS.join(', '), near: nearValue(String(severity), SETTINGS) })
}
