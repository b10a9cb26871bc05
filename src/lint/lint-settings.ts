import type { Providers } from '../analysis/facts.js'
import { locales, type Locale } from '../locales/tags.js'
import type { Rule } from '../rules/rule.js'
import { ConfigError, type ConfigErrorCode } from './config-error.js'
import { nearValue } from './near-rule.js'
import { nearest } from './nearest.js'
import { type RuleSettings, SETTINGS } from './setting.js'
import type { SuppressionSettings } from './suppression-findings.js'

export interface LintSettings extends Providers, SuppressionSettings {
  readonly rules?: RuleSettings | undefined
  /** Words that rules of letters, marks and shapes leave alone; marks and tatweel are not compared. */
  readonly words?: readonly string[] | undefined
  /** Language of the messages; English without it. */
  readonly locale?: Locale | undefined
  /** The rules there are; all of the registry without it. */
  readonly registry?: readonly Rule[] | undefined
}

/** What is wrong with a value; null where nothing is. */
type Check = (value: unknown) => Wrong | null

interface Wrong {
  readonly code: ConfigErrorCode
  readonly expected?: string
  readonly near?: string
}

const anything: Check = () => null
const oneOf = (known: readonly string[]): Check => (value) => (known.some((one) => one === value) ? null : { code: 'bad-value', expected: known.join(', '), near: nearValue(String(value), known) })
const severity = oneOf(SETTINGS)
const locale = oneOf(locales)
const object: Check = (value) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? null : { code: 'not-an-object' })
const array: Check = (value) => (Array.isArray(value) ? null : { code: 'not-a-list' })

/** Every key there is; those that are checked where they are used are taken as they are. */
const CHECKS: Readonly<Record<keyof LintSettings | 'path' | 'format', Check>> = {
  path: anything,
  format: anything,
  rules: object,
  words: array,
  locale,
  registry: array,
  analyzeQuran: anything,
  lexicon: anything,
  translations: array,
  surahAliases: object,
  honorifics: object,
  unusedSuppressions: severity,
  reasonlessSuppressions: severity,
  unknownSuppressions: severity,
}

/**
 * Settings that come from a program: JavaScript has no compiler that says what is wrong with them.
 * @throws {ConfigError} `unknown-key` with the nearest name, `bad-value` with what is expected, `not-an-object`, `not-a-list`
 */
export function checkSettings(settings: LintSettings): void {
  for (const [key, value] of Object.entries(settings)) {
    const check = Object.hasOwn(CHECKS, key) ? CHECKS[key as keyof typeof CHECKS] : undefined
    if (check === undefined) throw new ConfigError('unknown-key', { file: 'options', key, near: nearest(key, Object.keys(CHECKS)) ?? '' })
    const wrong = value === undefined ? null : check(value)
    if (wrong !== null) throw new ConfigError(wrong.code, { file: 'options', key, expected: wrong.expected ?? '', near: wrong.near ?? '' })
  }
}
