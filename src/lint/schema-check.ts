import type { ConfigErrorCode } from './config-error.js'
import { nearest } from './nearest.js'
import { nearRule, nearValue } from './near-rule.js'
import type { Schema } from './schema.js'
import { SETTINGS } from './setting.js'

/** What is wrong with a value, and where: `rules.quran/vowelling[1].min`. */
export interface Problem {
  readonly code: ConfigErrorCode
  readonly at: string
  readonly near?: string
  readonly expected?: string
  readonly minimum?: string
  readonly maximum?: string
}

/** The first thing in a value that its schema does not have; null where there is none. */
export function check(value: unknown, schema: Schema, at: string): Problem | null {
  if (schema.anyOf !== undefined) return checkAny(value, schema.anyOf, at)
  if (schema.type !== undefined && !isOfType(value, schema.type)) return wrongType(value, schema, at)
  if (schema.enum !== undefined && !schema.enum.includes(value)) return notAmong(value, schema.enum, at)
  if (typeof value === 'number') return value < (schema.minimum ?? -Infinity) || value > (schema.maximum ?? Infinity) ? { code: rangeCode(schema), at, ...rangeOf(schema) } : null
  if (Array.isArray(value)) return checkItems(value, schema, at)
  return typeof value === 'object' && value !== null ? checkKeys(value, schema, at) : null
}

/** The alternative of the value's own type says best what is wrong. */
function checkAny(value: unknown, alternatives: readonly Schema[], at: string): Problem | null {
  const problems = alternatives.map((alternative) => check(value, alternative, at))
  if (problems.includes(null)) return null
  const own = alternatives.findIndex((alternative) => alternative.type !== undefined && isOfType(value, alternative.type))
  return problems[Math.max(own, 0)] ?? null
}

function checkItems(items: readonly unknown[], schema: Schema, at: string): Problem | null {
  if (items.length < (schema.minItems ?? 0) || items.length > (schema.maxItems ?? Infinity)) return { code: 'not-a-setting', at, expected: SETTINGS.join(', ') }
  for (const [i, item] of items.entries()) {
    const one = schema.prefixItems?.[i] ?? schema.items
    const problem = one === undefined ? null : check(item, one, `${at}[${i}]`)
    if (problem !== null) return problem
  }
  return null
}

function checkKeys(value: object, schema: Schema, at: string): Problem | null {
  const known = schema.properties ?? {}
  for (const key of schema.required ?? []) if (!Object.hasOwn(value, key)) return { code: 'missing-key', at: join(at, key) }
  for (const [key, item] of Object.entries(value)) {
    const one = Object.hasOwn(known, key) ? known[key] : undefined
    if (one === undefined && schema.additionalProperties === false) {
      return { code: 'unknown-key', at: join(at, key), near: nearKey(key, at, Object.keys(known)) }
    }
    const other = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined
    const holds = one ?? other
    const problem = holds === undefined ? null : check(item, holds, join(at, key))
    if (problem !== null) return problem
  }
  return null
}

function join(at: string, key: string): string {
  return at === '' ? key : `${at}.${key}`
}

const RULES = /(?:^|\.)rules(?:\.|$)/
/** What other linters call it. */
const SYNONYMS: Readonly<Record<string, string>> = { extends: 'preset', ignorePatterns: 'ignores', language: 'locale' }

function nearKey(key: string, at: string, known: readonly string[]): string {
  const synonym = Object.hasOwn(SYNONYMS, key) ? SYNONYMS[key] : undefined
  if (synonym !== undefined && known.includes(synonym)) return synonym
  return RULES.test(at) && at.endsWith('rules') ? nearRule(key, known.filter((name) => !name.endsWith('*'))) : (nearest(key, known) ?? '')
}

function notAmong(value: unknown, known: readonly unknown[], at: string): Problem {
  const names = known.map(String)
  return { code: 'bad-value', at, expected: names.join(', '), near: nearValue(String(value), names) }
}

const TYPES: Readonly<Record<NonNullable<Schema['type']>, ConfigErrorCode>> = {
  object: 'not-an-object', array: 'not-a-list', string: 'not-a-text', boolean: 'not-a-boolean', number: 'not-a-number', integer: 'not-a-number',
}

function wrongType(value: unknown, schema: Schema, at: string): Problem {
  // A severity with options, for a rule that has none.
  if (schema.enum !== undefined && Array.isArray(value) && RULES.test(at)) return { code: 'no-options', at, expected: SETTINGS.join(', ') }
  if (schema.enum !== undefined) return notAmong('', schema.enum, at)
  if (schema.minimum !== undefined) return { code: rangeCode(schema), at, ...rangeOf(schema) }
  return { code: TYPES[schema.type ?? 'object'], at }
}

function rangeCode({ maximum }: Schema): ConfigErrorCode {
  return maximum === undefined ? 'too-small' : 'out-of-range'
}

function rangeOf({ minimum, maximum }: Schema): Pick<Problem, 'minimum' | 'maximum'> {
  return { ...(minimum === undefined ? {} : { minimum: String(minimum) }), ...(maximum === undefined ? {} : { maximum: String(maximum) }) }
}

function isOfType(value: unknown, type: NonNullable<Schema['type']>): boolean {
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value)
  if (type === 'integer') return Number.isInteger(value)
  return typeof value === type
}
