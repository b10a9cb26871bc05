import { registry } from '../rules/registry.generated.js'
import type { Rule, RuleOptions, Severity } from '../rules/rule.js'
import { nearest } from './nearest.js'

export type Setting = Severity | 'off'
export type RuleSetting = Setting | readonly [Setting, RuleOptions]
/** Rule id → severity, or severity and options. What is not named keeps the rule's own severity. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>

export interface ActiveRule {
  readonly rule: Rule
  readonly severity: Severity
  readonly options: RuleOptions
}

export type ConfigErrorCode = 'unknown-rule' | 'unknown-severity' | 'unknown-key' | 'missing-key' | 'bad-value'

/** A configuration that names what does not exist. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly code: ConfigErrorCode
  readonly data: Readonly<Record<string, string>>

  constructor(code: ConfigErrorCode, data: Readonly<Record<string, string>>) {
    super(`${code}: ${JSON.stringify(data)}`)
    this.code = code
    this.data = data
  }
}

const SETTINGS: readonly string[] = ['off', 'info', 'warning', 'error'] satisfies Setting[]

export function isSetting(value: unknown): value is Setting {
  return typeof value === 'string' && SETTINGS.includes(value)
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
  if (!known.has(id)) throw new ConfigError('unknown-rule', { rule: id, near: nearest(id, [...known.keys()]) ?? '' })
  const severity: unknown = typeof setting === 'string' ? setting : setting[0]
  if (!isSetting(severity)) throw new ConfigError('unknown-severity', { rule: id, severity: String(severity), known: SETTINGS.join(', ') })
}
