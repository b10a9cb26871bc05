import { registry } from '../rules/registry.generated.js'
import type { Rule, RuleOptions, Severity } from '../rules/rule.js'
import { ConfigError } from './config-error.js'
import { covers, expanded, familiesOf } from './families.js'
import { nearRule, nearValue } from './near-rule.js'
import type { Schema } from './schema.js'
import { check } from './schema-check.js'
import { isSetting, type RuleSetting, type RuleSettings, SETTINGS } from './setting.js'

export interface ActiveRule {
  readonly rule: Rule
  readonly severity: Severity
  readonly options: RuleOptions
}

/**
 * The rules that run, in order of id.
 * @throws {ConfigError} `unknown-rule`, `unknown-severity`, and what is wrong with options
 */
export function activeRules(settings: RuleSettings = {}, rules: readonly Rule[] = registry): ActiveRule[] {
  const held = checkedRules(settings, 'options', rules)
  const active: ActiveRule[] = []
  for (const rule of rules) {
    const setting = held[rule.meta.id] ?? rule.meta.severity
    const [severity, options] = typeof setting === 'string' ? [setting, {}] : setting
    if (severity !== 'off') active.push({ rule, severity, options })
  }
  return active
}

/**
 * Settings that name rules and nothing else, families spelled out.
 * @param where the settings stand, for messages
 * @throws {ConfigError} as `activeRules`
 */
export function checkedRules(settings: RuleSettings, where: string, rules: readonly Rule[] = registry): RuleSettings {
  const known = new Map(rules.map((rule) => [String(rule.meta.id), rule]))
  for (const [name, setting] of Object.entries(settings)) {
    const rule = known.get(name)
    if (rule === undefined && !isFamily(name, rules)) throw new ConfigError('unknown-rule', { rule: name, near: nearRule(name, [...known.keys(), ...familiesOf(rules)]) })
    checkSetting(name, setting, rule, where)
  }
  return expanded(settings, rules)
}

/** @throws {ConfigError} `unknown-rule` for a name that is no rule's, a family's too */
export function checkRuleIds(ids: readonly string[], rules: readonly Rule[] = registry): void {
  const known = rules.map(({ meta }) => String(meta.id))
  for (const id of ids) if (!known.includes(id)) throw new ConfigError('unknown-rule', { rule: id, near: nearRule(id, known) })
}

function isFamily(name: string, rules: readonly Rule[]): boolean {
  return rules.some(({ meta }) => covers(name, meta.id))
}

/** @param rule undefined for a family, which has no options */
function checkSetting(name: string, setting: RuleSetting, rule: Rule | undefined, where: string): void {
  const [severity, options]: readonly unknown[] = Array.isArray(setting) ? setting : [setting]
  if (!isSetting(severity)) throw new ConfigError('unknown-severity', { rule: name, severity: String(severity), known: SETTINGS.join(', '), near: nearValue(String(severity), SETTINGS) })
  if (options === undefined) return
  const problem = check(options, rule?.meta.options ?? NO_OPTIONS, `rules.${name}[1]`)
  if (problem === null) return
  if (rule?.meta.options === undefined) throw new ConfigError('no-options', { file: where, key: `rules.${name}`, expected: SETTINGS.join(', ') })
  const { code, at, ...data } = problem
  throw new ConfigError(code, { file: where, key: at, ...data })
}

const NO_OPTIONS: Schema = { type: 'object', additionalProperties: false }
