import { nearValue } from '../../lint/near-rule.js'
import { isSetting, type RuleSetting, type Setting, SETTINGS } from '../../lint/setting.js'
import type { RuleOptions } from '../../rules/rule.js'
import { UsageError } from './usage-error.js'

// [error, {"least": 5}]   ["error"]
//  ^severity  ^options
const LIST = /^\[\s*"?(\w+)"?\s*(?:,(.*))?\]$/s

const EXAMPLE = 'letters/repeated-word:[error, {"least": 3}]'

/**
 * `quran/vowelling:off`, `shape:off`, or `letters/repeated-word:[error, {"least": 5}]`, collected.
 * @throws {UsageError} `bad-setting`, `bad-options`, `unknown-severity`
 */
export function ruleSetting(setting: string, collected: Record<string, RuleSetting>): Record<string, RuleSetting> {
  const colon = setting.indexOf(':')
  const [rule, value] = [setting.slice(0, colon).trim(), setting.slice(colon + 1).trim()]
  if (colon < 1 || value === '') throw new UsageError('bad-setting', { setting })
  const list = LIST.exec(value)
  const severity = severityOf(rule, list?.[1] ?? value)
  const options = list?.[2]
  return { ...collected, [rule]: options === undefined ? severity : [severity, optionsOf(rule, options)] }
}

function severityOf(rule: string, severity: string): Setting {
  if (!isSetting(severity)) throw new UsageError('unknown-severity', { rule, severity, known: SETTINGS.join(', '), near: nearValue(severity, SETTINGS) })
  return severity
}

function optionsOf(rule: string, text: string): RuleOptions {
  try {
    const options: unknown = JSON.parse(text)
    if (isOptions(options)) return options
  } catch {
    // Told below.
  }
  throw new UsageError('bad-options', { rule, text: text.trim(), example: EXAMPLE })
}

function isOptions(value: unknown): value is RuleOptions {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
