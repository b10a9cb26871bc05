import type { Rule } from '../rules/rule.js'
import type { RuleSetting, RuleSettings } from './setting.js'

/** The families that rules have, in order. */
export function familiesOf(rules: readonly Rule[]): string[] {
  return [...new Set(rules.map(({ meta }) => meta.id.slice(0, meta.id.indexOf('/'))))].sort()
}

const ALL = /\/\*$/

/** Whether a name is a rule's own or its family's: quran/misquotation, quran, quran/*. */
export function covers(name: string, rule: string): boolean {
  return name === rule || rule.startsWith(`${name.replace(ALL, '')}/`)
}

/**
 * Settings of families as settings of their rules. What is said of a rule by its own name goes before what is said of its family, in whatever
 * order they stand; and a rule that is off unless somebody asks for it is not asked for by its family.
 *
 *     { shape: 'off', 'shape/tatweel': 'error' }  →  { 'shape/dropped-ligature': 'off', …, 'shape/tatweel': 'error' }
 */
export function expanded(settings: RuleSettings, rules: readonly Rule[]): RuleSettings {
  const ids = new Set(rules.map(({ meta }) => String(meta.id)))
  const families = Object.entries(settings).filter(([name]) => !ids.has(name))
  if (families.length === 0) return settings
  const spelled = families.flatMap(([name, setting]) => membersOf(name, setting, rules).map((id) => [id, setting] as const))
  return { ...Object.fromEntries(spelled), ...Object.fromEntries(Object.entries(settings).filter(([name]) => ids.has(name))) }
}

function membersOf(name: string, setting: RuleSetting, rules: readonly Rule[]): readonly string[] {
  return rules.flatMap(({ meta }) => (covers(name, meta.id) && (meta.severity !== 'off' || setting === 'off') ? [meta.id] : []))
}
