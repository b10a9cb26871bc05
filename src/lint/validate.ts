import { ConfigError } from './config-error.js'
import type { Configuration } from './configuration.js'
import { nearest } from './nearest.js'
import { checkLists } from './own-lists.js'
import { configurationSchema, type Schema } from './schema.js'

/** What is wrong with a value, and where: `rules.quran/vowelling[1].min`. */
interface Problem {
  readonly code: 'unknown-key' | 'missing-key' | 'bad-value'
  readonly at: string
  readonly near: string
  readonly expected: string
}

/**
 * A value read from a file, as a configuration.
 * @throws {ConfigError} `unknown-key` with the nearest name, `missing-key`, `bad-value` with what is expected, `listed-twice`
 * @throws {SurahAliasError} for an alias that cannot be a surah's name
 */
export function validConfiguration(value: unknown, file: string, schema: Schema = configurationSchema()): Configuration {
  const problem = check(value, schema, '')
  if (problem !== null) throw new ConfigError(problem.code, { file, key: problem.at || '(root)', near: problem.near, expected: problem.expected })
  // The schema and the interface say the same; tests compare them.
  const configuration = value as Configuration
  checkLists(configuration, file)
  return configuration
}

function check(value: unknown, schema: Schema, at: string): Problem | null {
  if (schema.anyOf !== undefined) return checkAny(value, schema.anyOf, at)
  if (schema.type !== undefined && !isOfType(value, schema.type)) return bad(at, schema)
  if (schema.enum !== undefined && !schema.enum.includes(value)) return bad(at, schema)
  if (typeof value === 'number') return value < (schema.minimum ?? -Infinity) || value > (schema.maximum ?? Infinity) ? bad(at, schema) : null
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
  if (items.length < (schema.minItems ?? 0) || items.length > (schema.maxItems ?? Infinity)) return bad(at, schema)
  for (const [i, item] of items.entries()) {
    const one = schema.prefixItems?.[i] ?? schema.items
    const problem = one === undefined ? null : check(item, one, `${at}[${i}]`)
    if (problem !== null) return problem
  }
  return null
}

function checkKeys(value: object, schema: Schema, at: string): Problem | null {
  const known = schema.properties ?? {}
  for (const key of schema.required ?? []) if (!Object.hasOwn(value, key)) return { code: 'missing-key', at: join(at, key), near: '', expected: '' }
  for (const [key, item] of Object.entries(value)) {
    const one = Object.hasOwn(known, key) ? known[key] : undefined
    if (one === undefined && schema.additionalProperties === false) {
      return { code: 'unknown-key', at: join(at, key), near: nearest(key, Object.keys(known)) ?? '', expected: '' }
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

function bad(at: string, schema: Schema): Problem {
  const range = [schema.minimum, schema.maximum].some((bound) => bound !== undefined) ? ` ${schema.minimum ?? ''}–${schema.maximum ?? ''}` : ''
  return { code: 'bad-value', at, near: '', expected: schema.enum?.map(String).join(', ') ?? `${schema.type ?? 'another value'}${range}` }
}

function isOfType(value: unknown, type: NonNullable<Schema['type']>): boolean {
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value)
  if (type === 'integer') return Number.isInteger(value)
  return typeof value === type
}
